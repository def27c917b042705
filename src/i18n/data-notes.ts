import type { ImportNoteId, Language, RefusalId } from '../domain';
import { say, type Sentence } from './notes';

/** What is told about files of one's own: file and row first, then what was done, then what to do. */
const noteId: Record<ImportNoteId, Sentence> = {
  'read-as-windows-1252': say`${'file'}: teks ini bukan UTF-8, jadi dibaca sebagai Windows-1252. Periksa huruf beraksen; bila keliru, simpan ulang sebagai "CSV UTF-8".`,
  'mixed-delimiters': say`${'file'}, baris ${'row'}: pemisahnya lain dari baris lain ("${'delimiter'}"), jadi baris ini tidak terbagi dalam kolom. Perbaiki barisnya.`,
  'row-too-long': say`${'file'}, baris ${'row'}: ada ${'cells'} sel, padahal judul hanya ${'columns'} kolom; kelebihannya dilewati. Periksa tanda pemisah di baris ini.`,
  'formula-as-text': say`${'file'}, baris ${'row'}: isi kolom ${'column'} tampak seperti rumus (${'value'}) dan dibaca sebagai teks biasa. Rumus tidak pernah dijalankan.`,
  'error-cells': say`${'file'}: ${'cells'} sel berisi galat seperti #REF! dan dianggap kosong. Perbaiki rumusnya, lalu simpan ulang.`,
  'sheet-not-used': say`${'file'}: lembar "${'sheet'}" tidak memuat tabel dan dilewati. Yang dibaca: ${'used'}.`,
  'reprojected': say`${'file'}: koordinat diubah dari ${'crs'} ke WGS 84.`,
  'altitude-dropped': say`${'file'}, objek ${'feature'} (${'name'}): ketinggian dilewati; peta ini datar.`,
  'feature-joined': say`${'file'}, objek ${'feature'}: bagian dari ${'name'} (${'code'}) yang sudah ada; digabungkan.`,
  'collection-joined': say`${'file'}, objek ${'feature'} (${'name'}): beberapa poligon digabungkan menjadi satu batas.`,
  'geometry-empty': say`${'file'}, objek ${'feature'} (${'name'}): tidak ada garis batas, jadi dilewati.`,
  'geometry-not-polygon': say`${'file'}, objek ${'feature'} (${'name'}): jenisnya ${'type'}, bukan poligon, jadi dilewati.`,
  'ring-open': say`${'file'}, objek ${'feature'} (${'name'}): garis batasnya belum tertutup dan ditutup oleh peta.`,
  'ring-self-crossing': say`${'file'}, objek ${'feature'} (${'name'}): garis batas memotong dirinya di ${'lng'}, ${'lat'}, jadi dilewati. Perbaiki di aplikasi pemetaan.`,
  'coordinates-swapped': say`${'file'}, objek ${'feature'} (${'name'}): lintang dan bujur tampak tertukar (${'lng'}, ${'lat'}), jadi dilewati.`,
  'coordinates-invalid': say`${'file'}, objek ${'feature'} (${'name'}): koordinat ${'value'} tidak masuk akal, jadi dilewati.`,
  'antimeridian': say`${'file'}, objek ${'feature'} (${'name'}): batas melintasi bujur 180°, jadi dilewati. Potong menjadi dua bagian di garis itu.`,
  'feature-nameless': say`${'file'}, objek ${'feature'}: tanpa nama dan kode; dipakai dengan nomornya. Pilih kolom nama bila ada.`,
  'code-repeated': say`${'file'}, objek ${'feature'} (${'name'}): kode ${'code'} sudah dipakai desa lain; dipakai dengan kode sementara. Perbaiki kodenya.`,
  'number-unreadable': say`${'file'}, baris ${'row'}: "${'value'}" di kolom ${'column'} bukan angka dan dilewati.`,
  'date-unreadable': say`${'file'}, baris ${'row'}: "${'value'}" di kolom ${'column'} bukan tanggal dan dilewati. Tulis seperti 2024 atau 31/12/2024.`,
  'number-repeated': say`${'file'}, baris ${'row'}: ${'name'} sudah punya angka lain untuk ${'column'}; yang pertama dipakai.`,
  'activity-repeated': say`${'file'}: ${'rows'} baris menyebut desa dan program yang sudah ada; dihitung satu kali, penerimanya dijumlahkan.`,
  'program-missing': say`${'file'}, baris ${'row'}: tidak ada program, jadi baris ini tidak menjadi kegiatan.`,
  'codes-repaired': (params) => say`${'file'}: ${'rows'} kode yang rusak oleh lembar kerja dipulihkan`(params) + ` (${damageId(params['damage'])}).`,
  'rows-unmatched': say`${'file'}: ${'rows'} baris tidak cocok dengan desa mana pun dan dilewati.`,
  'rows-not-chosen': say`${'file'}: ${'rows'} baris dapat berarti lebih dari satu desa dan dilewati karena belum dipilih.`,
  'project-tags-dropped': say`${'file'}: ${'tags'} kegiatan menyebut desa atau program yang tidak ada dalam proyek, atau sudah disebut sebelumnya, dan dilewati.`,
};

const noteEn: Record<ImportNoteId, Sentence> = {
  'read-as-windows-1252': say`${'file'}: the text is not UTF-8 and was read as Windows-1252. Check accented letters; if they are wrong, save again as "CSV UTF-8".`,
  'mixed-delimiters': say`${'file'}, row ${'row'}: separated otherwise than the other rows ("${'delimiter'}"), so this row has no columns. Mend the row.`,
  'row-too-long': say`${'file'}, row ${'row'}: ${'cells'} cells where the header has ${'columns'} columns; the surplus was left out. Check the separators of this row.`,
  'formula-as-text': say`${'file'}, row ${'row'}: column ${'column'} looks like a formula (${'value'}) and was read as plain text. Formulas are never run.`,
  'error-cells': say`${'file'}: ${'cells'} cells hold an error such as #REF! and count as empty. Mend the formulas and save again.`,
  'sheet-not-used': say`${'file'}: sheet "${'sheet'}" holds no table and was passed over. Read: ${'used'}.`,
  'reprojected': say`${'file'}: coordinates were converted from ${'crs'} to WGS 84.`,
  'altitude-dropped': say`${'file'}, feature ${'feature'} (${'name'}): heights were left out; this map is flat.`,
  'feature-joined': say`${'file'}, feature ${'feature'}: a further part of ${'name'} (${'code'}); joined.`,
  'collection-joined': say`${'file'}, feature ${'feature'} (${'name'}): several polygons were joined into one boundary.`,
  'geometry-empty': say`${'file'}, feature ${'feature'} (${'name'}): no boundary, so it was left out.`,
  'geometry-not-polygon': say`${'file'}, feature ${'feature'} (${'name'}): ${'type'}, not a polygon, so it was left out.`,
  'ring-open': say`${'file'}, feature ${'feature'} (${'name'}): the boundary did not end where it starts and was closed.`,
  'ring-self-crossing': say`${'file'}, feature ${'feature'} (${'name'}): the boundary crosses itself at ${'lng'}, ${'lat'}, so it was left out. Mend it in mapping software.`,
  'coordinates-swapped': say`${'file'}, feature ${'feature'} (${'name'}): latitude and longitude look swapped (${'lng'}, ${'lat'}), so it was left out.`,
  'coordinates-invalid': say`${'file'}, feature ${'feature'} (${'name'}): coordinate ${'value'} cannot be, so it was left out.`,
  'antimeridian': say`${'file'}, feature ${'feature'} (${'name'}): the boundary crosses the 180th meridian, so it was left out. Cut it in two there.`,
  'feature-nameless': say`${'file'}, feature ${'feature'}: neither name nor code; it goes by its number. Choose the column of names if there is one.`,
  'code-repeated': say`${'file'}, feature ${'feature'} (${'name'}): code ${'code'} belongs to another village already; it got a makeshift one. Correct the code.`,
  'number-unreadable': say`${'file'}, row ${'row'}: "${'value'}" in column ${'column'} is no number and was left out.`,
  'date-unreadable': say`${'file'}, row ${'row'}: "${'value'}" in column ${'column'} is no date and was left out. Write 2024 or 31/12/2024.`,
  'number-repeated': say`${'file'}, row ${'row'}: ${'name'} already has another number for ${'column'}; the first was kept.`,
  'activity-repeated': say`${'file'}: ${'rows'} rows name a village and programme again; counted once, people reached are added up.`,
  'program-missing': say`${'file'}, row ${'row'}: no programme, so this row is no activity.`,
  'codes-repaired': (params) => say`${'file'}: ${'rows'} codes that a spreadsheet damaged were restored`(params) + ` (${damageEn(params['damage'])}).`,
  'rows-unmatched': say`${'file'}: ${'rows'} rows match no village and were left out.`,
  'rows-not-chosen': say`${'file'}: ${'rows'} rows may mean more than one village and were left out, as nobody chose.`,
  'project-tags-dropped': say`${'file'}: ${'tags'} activities name a village or programme that the project does not have, or were named before, and were left out.`,
};

const refusalId: Record<RefusalId, Sentence> = {
  'file-empty': say`${'file'} kosong. Pilih berkas lain atau simpan ulang dari aplikasi asalnya.`,
  'file-too-large': say`${'file'} berukuran ${'megabytes'} MB; batasnya ${'limit'} MB. Sederhanakan garis batas atau bagi per kabupaten.`,
  'format-unknown': say`${'file'}: format ini tidak dikenal. Pakai GeoJSON, TopoJSON, Shapefile dalam ZIP, atau KML untuk batas; XLSX, CSV, atau TSV untuk kegiatan.`,
  'extension-wrong': say`${'file'}: namanya berakhiran .${'extension'}, tetapi isinya ${'found'}. Simpan ulang dengan format yang benar.`,
  'zip-broken': say`${'file'} terpotong atau rusak (${'detail'}). Unduh atau salin ulang berkasnya.`,
  'zip-too-large': say`${'file'} mengembang menjadi ${'megabytes'} MB bila dibuka; batasnya ${'limit'} MB. Berkas ini tidak dibuka demi keamanan.`,
  'zip-without-data': say`${'file'} tidak memuat Shapefile (.shp), KML, atau buku kerja. Masukkan .shp, .dbf, dan .prj bersama-sama dalam satu ZIP.`,
  'encoding-unsupported': say`${'file'} memakai ${'encoding'}. Simpan ulang sebagai "CSV UTF-8" dari lembar kerja Anda.`,
  'binary-content': say`${'file'} bukan teks (bita ${'offset'} bukan huruf). Mungkin ini berkas lain yang diberi nama .csv; simpan ulang dari lembar kerja.`,
  'quotes-unbalanced': say`${'file'}, baris ${'row'}: tanda petik dibuka tetapi tidak ditutup. Hapus atau lengkapi tanda petiknya.`,
  'table-without-rows': say`${'file'} tidak memuat tabel dengan judul kolom dan baris isi. Tulis judul di satu baris, isinya di bawahnya.`,
  'table-too-long': say`${'file'} memuat ${'rows'} baris; batasnya ${'limit'}. Bagi menjadi beberapa berkas.`,
  'workbook-broken': say`${'file'} tidak dapat dibaca sebagai buku kerja (${'detail'}). Buka di lembar kerja dan simpan ulang sebagai .xlsx.`,
  'workbook-formulas': say`${'file'}, sel ${'cell'}: ada rumus tanpa hasil tersimpan. Buka di lembar kerja, simpan ulang, atau tempel sebagai nilai.`,
  'json-broken': say`${'file'}, baris ${'line'}, kolom ${'column'}: JSON terpotong atau salah tulis. Unduh atau ekspor ulang berkasnya.`,
  'json-unknown': say`${'file'} adalah JSON, tetapi bukan batas atau proyek peta ini (${'detail'}). Ekspor sebagai GeoJSON FeatureCollection.`,
  'xml-broken': say`${'file'} bukan KML yang utuh (${'detail'}). Ekspor ulang sebagai KML.`,
  'shapefile-broken': say`${'file'}: Shapefile terpotong atau rusak (${'detail'}). Ekspor ulang dan masukkan semua bagiannya ke dalam ZIP.`,
  'shapefile-incomplete': say`${'file'}: bagian ${'missing'} tidak ada; nama dan kode desa tersimpan di sana. Masukkan .shp, .dbf, dan .prj bersama-sama.`,
  'no-polygons': say`${'file'} hanya memuat ${'types'}, bukan poligon. Peta ini memerlukan garis batas desa, bukan titik atau garis.`,
  'no-sound-outline': say`${'file'}: tidak satu pun dari ${'features'} batas dapat dipakai. Periksa geometri di aplikasi pemetaan.`,
  'coordinate-system-missing': say`${'file'}: koordinat seperti ${'value'} bukan derajat, dan sistemnya tidak disebut. Ekspor ulang dalam WGS 84 (EPSG:4326) atau sertakan .prj.`,
  'coordinate-system-unknown': say`${'file'}: sistem koordinat ${'crs'} tidak dikenal. Ekspor ulang dalam WGS 84 (EPSG:4326).`,
  'all-swapped': say`${'file'}: lintang dan bujur tertukar di semua batas (misalnya ${'lng'}, ${'lat'}). Ekspor ulang dengan urutan bujur, lintang.`,
  'too-many-vertices': say`${'file'} memuat lebih dari ${'limit'} titik. Sederhanakan garis batas (misalnya hingga 10 m), lalu coba lagi.`,
  'too-many-villages': say`${'file'} memuat ${'features'} objek; batasnya ${'limit'}. Bagi per kabupaten.`,
  'two-boundary-files': say`${'file'}: hanya satu berkas batas yang dapat dibuka sekaligus; ${'other'} dipakai.`,
  'project-not-alone': say`${'file'} tidak dibuka: proyek ${'other'} dibuka sendiri. Buka proyeknya dahulu, lalu buka berkas ini.`,
  'no-village-column': say`${'file'}: tidak ada kolom yang menyebut desa. Tandai kolom nama atau kode desa.`,
  'project-version': say`${'file'} adalah proyek versi ${'schema'}; peta ini membaca versi ${'supported'}. Buka dengan versi peta yang menyimpannya.`,
  'project-broken': say`${'file'}: proyek tidak utuh di "${'path'}" (${'detail'}). Simpan ulang proyeknya.`,
  'unexpected': say`${'file'}: terjadi kesalahan yang tidak terduga (${'detail'}). Coba lagi; bila terulang, kabari pengelola peta.`,
};

const refusalEn: Record<RefusalId, Sentence> = {
  'file-empty': say`${'file'} is empty. Choose another file, or save it again where it came from.`,
  'file-too-large': say`${'file'} has ${'megabytes'} MB; the limit is ${'limit'} MB. Simplify the boundaries or split them by district.`,
  'format-unknown': say`${'file'}: this format is not known. Use GeoJSON, TopoJSON, zipped Shapefile or KML for boundaries; XLSX, CSV or TSV for activities.`,
  'extension-wrong': say`${'file'}: its name ends in .${'extension'}, but it holds ${'found'}. Save it again in the right format.`,
  'zip-broken': say`${'file'} is cut short or damaged (${'detail'}). Download or copy it again.`,
  'zip-too-large': say`${'file'} would grow to ${'megabytes'} MB when opened; the limit is ${'limit'} MB. It was not opened, for safety.`,
  'zip-without-data': say`${'file'} holds no Shapefile (.shp), KML or workbook. Put .shp, .dbf and .prj together into one ZIP.`,
  'encoding-unsupported': say`${'file'} is written in ${'encoding'}. Save it again as "CSV UTF-8" from your spreadsheet.`,
  'binary-content': say`${'file'} is no text (byte ${'offset'} is no letter). It may be another file that was named .csv; save it again from a spreadsheet.`,
  'quotes-unbalanced': say`${'file'}, row ${'row'}: a quotation mark is opened and never closed. Remove or complete it.`,
  'table-without-rows': say`${'file'} holds no table with headings and rows. Write the headings in one row and the content below.`,
  'table-too-long': say`${'file'} has ${'rows'} rows; the limit is ${'limit'}. Split it into several files.`,
  'workbook-broken': say`${'file'} cannot be read as a workbook (${'detail'}). Open it in a spreadsheet and save it again as .xlsx.`,
  'workbook-formulas': say`${'file'}, cell ${'cell'}: a formula without a stored result. Open it in a spreadsheet and save it again, or paste as values.`,
  'json-broken': say`${'file'}, line ${'line'}, column ${'column'}: JSON that is cut short or miswritten. Download or export it again.`,
  'json-unknown': say`${'file'} is JSON, but neither boundaries nor a project of this map (${'detail'}). Export a GeoJSON FeatureCollection.`,
  'xml-broken': say`${'file'} is no whole KML (${'detail'}). Export it as KML again.`,
  'shapefile-broken': say`${'file'}: the Shapefile is cut short or damaged (${'detail'}). Export it again and put all its parts into the ZIP.`,
  'shapefile-incomplete': say`${'file'}: the ${'missing'} is missing, which holds names and codes. Put .shp, .dbf and .prj in together.`,
  'no-polygons': say`${'file'} holds only ${'types'}, no polygons. The map needs boundaries of villages, not points or lines.`,
  'no-sound-outline': say`${'file'}: not one of ${'features'} boundaries can be used. Check the geometry in mapping software.`,
  'coordinate-system-missing': say`${'file'}: coordinates such as ${'value'} are no degrees, and no system is named. Export it in WGS 84 (EPSG:4326), or include the .prj.`,
  'coordinate-system-unknown': say`${'file'}: the coordinate system ${'crs'} is not known. Export it in WGS 84 (EPSG:4326).`,
  'all-swapped': say`${'file'}: latitude and longitude are swapped in every boundary (such as ${'lng'}, ${'lat'}). Export it with longitude first.`,
  'too-many-vertices': say`${'file'} has more than ${'limit'} vertices. Simplify the boundaries (to 10 m, say) and try again.`,
  'too-many-villages': say`${'file'} has ${'features'} features; the limit is ${'limit'}. Split it by district.`,
  'two-boundary-files': say`${'file'}: only one file of boundaries can be opened at a time; ${'other'} is used.`,
  'project-not-alone': say`${'file'} was not opened: the project ${'other'} is opened alone. Open the project first, then this file.`,
  'no-village-column': say`${'file'}: no column says which village a row is about. Mark the column of names or codes.`,
  'project-version': say`${'file'} is a project of version ${'schema'}; this map reads version ${'supported'}. Open it with the map that saved it.`,
  'project-broken': say`${'file'}: the project is not whole at "${'path'}" (${'detail'}). Save the project again.`,
  'unexpected': say`${'file'}: something unexpected went wrong (${'detail'}). Try again; if it happens again, tell whoever looks after this map.`,
};

const DAMAGES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: {
    'decimal': 'titik dibaca sebagai koma desimal',
    'time': 'dibaca sebagai jam',
    'date': 'dibaca sebagai tanggal',
    'exponent': 'ditulis sebagai bilangan berpangkat',
    'lost-zeros': 'angka nol hilang',
    'thousands': 'titik dibaca sebagai pemisah ribuan',
    'cut': 'bagian desanya hilang',
  },
  en: {
    'decimal': 'dots read as a decimal point',
    'time': 'read as a time',
    'date': 'read as a date',
    'exponent': 'written with an exponent',
    'lost-zeros': 'zeros lost',
    'thousands': 'dots read as thousands',
    'cut': 'the village’s part lost',
  },
};

function damageId(damage: string | number | undefined): string {
  return damageWords('id', String(damage));
}

function damageEn(damage: string | number | undefined): string {
  return damageWords('en', String(damage));
}

/** What a spreadsheet did to a code, in a few words. */
export function damageWords(language: Language, damage: string): string {
  return DAMAGES[language][damage] ?? damage;
}

export const importNoteText: Readonly<Record<Language, Record<ImportNoteId, Sentence>>> = { id: noteId, en: noteEn };
export const refusalText: Readonly<Record<Language, Record<RefusalId, Sentence>>> = { id: refusalId, en: refusalEn };
