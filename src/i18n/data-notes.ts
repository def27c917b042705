import type { ImportNoteId, Language, RefusalId } from '../domain';
import { byCount, sayIn, type Sentence } from './notes';

const sayId = sayIn('id');
const sayEn = sayIn('en');

/** What is told about files of one's own: file and row first, then what was done, then what to do. */
const noteId: Record<ImportNoteId, Sentence> = {
  'read-as-windows-1252': sayId`${'file'}: teks ini bukan UTF-8, jadi dibaca sebagai Windows-1252. Periksa huruf beraksen; bila keliru, simpan ulang sebagai "CSV UTF-8".`,
  'mixed-delimiters': sayId`${'file'}, baris ${'row'}: pemisahnya lain dari baris lain ("${'delimiter'}"), jadi baris ini tidak terbagi dalam kolom. Perbaiki barisnya.`,
  'row-too-long': sayId`${'file'}, baris ${'row'}: ada ${'cells'} sel, padahal judul hanya ${'columns'} kolom; kelebihannya dilewati. Periksa tanda pemisah di baris ini.`,
  'formula-as-text': sayId`${'file'}, baris ${'row'}: isi kolom ${'column'} tampak seperti rumus (${'value'}) dan dibaca sebagai teks biasa. Rumus tidak pernah dijalankan.`,
  'error-cells': sayId`${'file'}: ${'cells'} sel berisi galat seperti #REF! dan dianggap kosong. Perbaiki rumusnya, lalu simpan ulang.`,
  'sheet-not-used': sayId`${'file'}: lembar "${'sheet'}" tidak memuat tabel dan dilewati. Yang dibaca: ${'used'}.`,
  'reprojected': sayId`${'file'}: koordinat diubah dari ${'crs'} ke WGS 84.`,
  'altitude-dropped': sayId`${'file'}, objek ${'feature'} (${'name'}): ketinggian dilewati; peta ini datar.`,
  'feature-joined': sayId`${'file'}, objek ${'feature'}: bagian dari ${'name'} (${'code'}) yang sudah ada; digabungkan.`,
  'collection-joined': sayId`${'file'}, objek ${'feature'} (${'name'}): beberapa poligon digabungkan menjadi satu batas.`,
  'geometry-empty': sayId`${'file'}, objek ${'feature'} (${'name'}): tidak ada garis batas, jadi dilewati. Gambar batasnya di aplikasi pemetaan, lalu simpan ulang.`,
  'geometry-not-polygon': sayId`${'file'}, objek ${'feature'} (${'name'}): jenisnya ${'type'}, bukan poligon, jadi dilewati. Gambar batasnya sebagai poligon.`,
  'ring-open': sayId`${'file'}, objek ${'feature'} (${'name'}): garis batasnya belum tertutup dan ditutup oleh peta.`,
  'ring-self-crossing': sayId`${'file'}, objek ${'feature'} (${'name'}): garis batas memotong dirinya di ${'lng'}, ${'lat'}, jadi dilewati. Perbaiki di aplikasi pemetaan.`,
  'coordinates-swapped': sayId`${'file'}, objek ${'feature'} (${'name'}): lintang dan bujur tampak tertukar (${'lng'}, ${'lat'}), jadi dilewati. Ekspor ulang dengan urutan bujur, lintang.`,
  'coordinates-invalid': sayId`${'file'}, objek ${'feature'} (${'name'}): koordinat ${'value'} tidak masuk akal, jadi dilewati. Pakai derajat WGS 84: bujur, lalu lintang.`,
  'antimeridian': sayId`${'file'}, objek ${'feature'} (${'name'}): batas melintasi bujur 180°, jadi dilewati. Potong menjadi dua bagian di garis itu.`,
  'feature-nameless': sayId`${'file'}, objek ${'feature'}: tanpa nama dan kode; dipakai dengan nomornya. Pilih kolom nama bila ada.`,
  'code-repeated': sayId`${'file'}, objek ${'feature'} (${'name'}): kode ${'code'} sudah dipakai desa lain; dipakai dengan kode sementara. Perbaiki kodenya.`,
  'number-unreadable': sayId`${'file'}, baris ${'row'}: "${'value'}" di kolom ${'column'} bukan angka dan dilewati. Tulis angkanya saja, misalnya 1250.`,
  'counts-fraction': sayId`${'file'}, baris ${'rows'}: kolom ${'column'} menghitung orang atau keluarga, tetapi isinya pecahan (misalnya ${'value'}); mungkin lembar kerja membaca titik ribuan sebagai tanda desimal. Dipakai apa adanya; periksa dan betulkan angkanya.`,
  'numbers-mixed': sayId`${'file'}: kolom ${'column'} memakai koma dan titik sebagai tanda desimal (${'value'} dan ${'other'}); mungkin lembar kerja mengubah sebagian angkanya. Dibaca satu per satu; periksa dan betulkan angkanya.`,
  'date-unreadable': sayId`${'file'}, baris ${'row'}: "${'value'}" di kolom ${'column'} bukan tanggal dan dilewati. Tulis seperti 2024 atau 31/12/2024.`,
  'number-repeated': sayId`${'file'}, baris ${'row'}: ${'name'} sudah punya angka lain untuk ${'column'}; yang pertama dipakai. Hapus salah satunya.`,
  'correction-merged': sayId`${'name'} sudah tercatat untuk ${'program'}: catatan yang dipindahkan menjadi bagiannya; dihitung satu kali, penerimanya dijumlahkan.`,
  'activity-repeated': sayId`${'file'}: ${'rows'} baris menyebut desa dan program yang sudah ada; dihitung satu kali, penerimanya dijumlahkan.`,
  'program-missing': sayId`${'file'}, baris ${'row'}: tidak ada program, jadi baris ini tidak menjadi kegiatan. Isi programnya bila memang ada kegiatan.`,
  'codes-repaired': (params) => sayId`${'file'}: ${'rows'} kode yang rusak oleh lembar kerja dipulihkan`(params) + ` (${damageId(params['damage'])}).`,
  'codes-are-dates': sayId`${'file'}: di ${'rows'} baris ada tanggal di tempat kode, karena lembar kerja mengubah kodenya. Format kolom kode sebagai teks, lalu isi ulang kodenya.`,
  'rows-unmatched': sayId`${'file'}: ${'rows'} baris tidak cocok dengan desa mana pun dan dilewati. Perbaiki nama atau kodenya, atau pilih desanya di langkah “Kecocokan”.`,
  'rows-not-chosen': sayId`${'file'}: ${'rows'} baris dapat berarti lebih dari satu desa dan dilewati karena belum dipilih. Pilih desanya di langkah “Kecocokan”, atau isi kodenya.`,
  'project-tags-dropped': sayId`${'file'}: ${'tags'} kegiatan menyebut desa atau program yang tidak ada dalam proyek, atau sudah disebut sebelumnya, dan dilewati.`,
};

const noteEn: Record<ImportNoteId, Sentence> = {
  'read-as-windows-1252': sayEn`${'file'}: the text is not UTF-8 and was read as Windows-1252. Check accented letters; if they are wrong, save again as "CSV UTF-8".`,
  'mixed-delimiters': sayEn`${'file'}, row ${'row'}: separated otherwise than the other rows ("${'delimiter'}"), so this row has no columns. Mend the row.`,
  'row-too-long': sayEn`${'file'}, row ${'row'}: ${'cells'} ${byCount('cells', 'cell', 'cells')} where the header has ${'columns'} ${byCount('columns', 'column', 'columns')}; the surplus was left out. Check the separators of this row.`,
  'formula-as-text': sayEn`${'file'}, row ${'row'}: column ${'column'} looks like a formula (${'value'}) and was read as plain text. Formulas are never run.`,
  'error-cells': sayEn`${'file'}: ${'cells'} ${byCount('cells', 'cell holds an error such as #REF! and counts', 'cells hold an error such as #REF! and count')} as empty. Mend the formulas and save again.`,
  'sheet-not-used': sayEn`${'file'}: sheet "${'sheet'}" holds no table and was passed over. Read: ${'used'}.`,
  'reprojected': sayEn`${'file'}: coordinates were converted from ${'crs'} to WGS 84.`,
  'altitude-dropped': sayEn`${'file'}, feature ${'feature'} (${'name'}): heights were left out; this map is flat.`,
  'feature-joined': sayEn`${'file'}, feature ${'feature'}: a further part of ${'name'} (${'code'}); joined.`,
  'collection-joined': sayEn`${'file'}, feature ${'feature'} (${'name'}): several polygons were joined into one boundary.`,
  'geometry-empty': sayEn`${'file'}, feature ${'feature'} (${'name'}): no boundary, so it was left out. Draw the boundary in mapping software and save again.`,
  'geometry-not-polygon': sayEn`${'file'}, feature ${'feature'} (${'name'}): ${'type'}, not a polygon, so it was left out. Draw its boundary as a polygon.`,
  'ring-open': sayEn`${'file'}, feature ${'feature'} (${'name'}): the boundary did not end where it starts and was closed.`,
  'ring-self-crossing': sayEn`${'file'}, feature ${'feature'} (${'name'}): the boundary crosses itself at ${'lng'}, ${'lat'}, so it was left out. Mend it in mapping software.`,
  'coordinates-swapped': sayEn`${'file'}, feature ${'feature'} (${'name'}): latitude and longitude look swapped (${'lng'}, ${'lat'}), so it was left out. Export it with longitude first.`,
  'coordinates-invalid': sayEn`${'file'}, feature ${'feature'} (${'name'}): coordinate ${'value'} cannot be right, so it was left out. Use WGS 84 degrees: longitude, then latitude.`,
  'antimeridian': sayEn`${'file'}, feature ${'feature'} (${'name'}): the boundary crosses the 180th meridian, so it was left out. Cut it in two there.`,
  'feature-nameless': sayEn`${'file'}, feature ${'feature'}: neither name nor code; it goes by its number. Choose the column of names if there is one.`,
  'code-repeated': sayEn`${'file'}, feature ${'feature'} (${'name'}): code ${'code'} belongs to another village already; it got a makeshift one. Correct the code.`,
  'number-unreadable': sayEn`${'file'}, row ${'row'}: "${'value'}" in column ${'column'} is not a number and was left out. Write the number alone, such as 1250.`,
  'counts-fraction': sayEn`${'file'}, ${({ rows }) => (String(rows).includes(',') ? 'rows' : 'row')} ${'rows'}: column ${'column'} counts people or households, but holds numbers that are not whole (such as ${'value'}); a spreadsheet may have read thousands as decimals. They were taken as they are; check them and put them right.`,
  'numbers-mixed': sayEn`${'file'}: column ${'column'} has a comma and a point as decimal signs (${'value'} and ${'other'}); a spreadsheet may have changed some of the numbers. Each was read by itself; check them and put them right.`,
  'date-unreadable': sayEn`${'file'}, row ${'row'}: "${'value'}" in column ${'column'} is not a date and was left out. Write 2024 or 31/12/2024.`,
  'number-repeated': sayEn`${'file'}, row ${'row'}: ${'name'} already has another number for ${'column'}; the first was kept. Delete one of the two.`,
  'correction-merged': sayEn`${'name'} is recorded for ${'program'} already: the record that was moved has become a part of that one; counted once, people reached are added up.`,
  'activity-repeated': sayEn`${'file'}: ${'rows'} ${byCount('rows', 'row names', 'rows name')} a village and programme again; counted once, people reached are added up.`,
  'program-missing': sayEn`${'file'}, row ${'row'}: no programme, so this row is not an activity. Fill in the programme if there was an activity.`,
  'codes-repaired': (params) => sayEn`${'file'}: ${'rows'} ${byCount('rows', 'code that a spreadsheet damaged was', 'codes that a spreadsheet damaged were')} restored`(params) + ` (${damageEn(params['damage'])}).`,
  'codes-are-dates': sayEn`${'file'}: ${'rows'} ${byCount('rows', 'row has', 'rows have')} a date where the code should be, as a spreadsheet changed the code. Format the column as text and enter the codes again.`,
  'rows-unmatched': sayEn`${'file'}: ${'rows'} ${byCount('rows', 'row matches no village and was', 'rows match no village and were')} left out. Correct the name or code, or choose the village in the step “Matches”.`,
  'rows-not-chosen': sayEn`${'file'}: ${'rows'} ${byCount('rows', 'row may mean more than one village and was', 'rows may mean more than one village and were')} left out, as nobody chose. Choose the village in the step “Matches”, or fill in its code.`,
  'project-tags-dropped': sayEn`${'file'}: ${'tags'} ${byCount('tags', 'activity names a village or programme that the project does not have, or was named before, and was', 'activities name a village or programme that the project does not have, or were named before, and were')} left out.`,
};

const refusalId: Record<RefusalId, Sentence> = {
  'file-empty': sayId`${'file'} kosong. Pilih berkas lain atau simpan ulang dari aplikasi asalnya.`,
  'file-too-large': sayId`${'file'} berukuran ${'megabytes'} MB; batasnya ${'limit'} MB. Sederhanakan garis batas atau bagi per kabupaten.`,
  'format-unknown': sayId`${'file'}: format ini tidak dikenal. Pakai GeoJSON, TopoJSON, Shapefile dalam ZIP, atau KML untuk batas; XLSX, CSV, atau TSV untuk kegiatan.`,
  'extension-wrong': sayId`${'file'}: namanya berakhiran .${'extension'}, tetapi isinya ${({ found }) => (found === 'text' ? 'teks biasa' : String(found))}. Simpan ulang dengan format yang benar.`,
  'zip-broken': sayId`${'file'} terpotong atau rusak: daftar isi ZIP-nya tidak terbaca. Unduh atau salin ulang berkasnya.`,
  'zip-member-broken': sayId`${'file'}: bagian ${'member'} di dalamnya rusak. Unduh atau salin ulang berkasnya.`,
  'zip-crowded': sayId`${'file'} memuat lebih dari ${'limit'} berkas. Masukkan hanya berkas petanya ke dalam ZIP.`,
  'zip-too-large': sayId`${'file'} mengembang menjadi ${'megabytes'} MB bila dibuka; batasnya ${'limit'} MB. Berkas ini tidak dibuka demi keamanan. Keluarkan isinya di komputer Anda, lalu buka berkas petanya saja.`,
  'zip-without-data': sayId`${'file'} tidak memuat Shapefile (.shp), KML, atau buku kerja. Masukkan .shp, .dbf, dan .prj bersama-sama dalam satu ZIP.`,
  'encoding-unsupported': sayId`${'file'} memakai ${'encoding'}. Simpan ulang sebagai "CSV UTF-8" dari lembar kerja Anda.`,
  'binary-content': sayId`${'file'} bukan teks (bita ${'offset'} bukan huruf). Mungkin ini berkas lain yang diberi nama .csv; simpan ulang dari lembar kerja.`,
  'quotes-unbalanced': sayId`${'file'}, baris ${'row'}: tanda petik dibuka tetapi tidak ditutup. Hapus atau lengkapi tanda petiknya.`,
  'table-without-rows': sayId`${'file'} tidak memuat tabel dengan judul kolom dan baris isi. Tulis judul di satu baris, isinya di bawahnya.`,
  'table-too-long': sayId`${'file'} memuat ${'rows'} baris; batasnya ${'limit'}. Bagi menjadi beberapa berkas.`,
  'workbook-broken': sayId`${'file'} tidak dapat dibaca sebagai buku kerja. Buka di lembar kerja dan simpan ulang sebagai .xlsx.`,
  'workbook-formulas': sayId`${'file'}, sel ${'cell'}: ada rumus tanpa hasil tersimpan. Buka di lembar kerja, simpan ulang, atau tempel sebagai nilai.`,
  'json-broken': sayId`${'file'}, baris ${'line'}, kolom ${'column'}: JSON terpotong atau salah tulis. Unduh atau ekspor ulang berkasnya.`,
  'json-unknown': sayId`${'file'} adalah JSON, tetapi bukan batas atau proyek peta ini: isinya ${'found'}. Ekspor sebagai GeoJSON FeatureCollection.`,
  'topology-broken': sayId`${'file'}: TopoJSON-nya tidak utuh; garis ("arcs") dan objeknya tidak cocok. Ekspor ulang, atau ekspor sebagai GeoJSON.`,
  'xml-broken': sayId`${'file'}, baris ${'line'}: KML terpotong atau salah tulis. Ekspor ulang sebagai KML.`,
  'xml-declares': sayId`${'file'}, baris ${'line'}: ${'found'} tidak dibaca demi keamanan. Ekspor ulang sebagai KML tanpa baris itu.`,
  'xml-not-kml': sayId`${'file'} bukan KML: isinya ${'found'}. Ekspor sebagai KML atau GeoJSON.`,
  'shapefile-broken': sayId`${'file'}: bagian ${'part'} dari Shapefile terpotong atau rusak. Ekspor ulang dan masukkan semua bagiannya ke dalam ZIP.`,
  'shapefile-incomplete': sayId`${'file'}: bagian ${'missing'} tidak ada; nama dan kode desa tersimpan di sana. Masukkan .shp, .dbf, dan .prj bersama-sama.`,
  'no-polygons': sayId`${'file'} hanya memuat ${'types'}, bukan poligon. Peta ini memerlukan garis batas desa, bukan titik atau garis.`,
  'no-sound-outline': sayId`${'file'}: tidak satu pun dari ${'features'} batas dapat dipakai. Periksa geometri di aplikasi pemetaan.`,
  'coordinate-system-missing': sayId`${'file'}: koordinat seperti ${'value'} bukan derajat, dan sistemnya tidak disebut. Ekspor ulang dalam WGS 84 (EPSG:4326) atau sertakan .prj.`,
  'coordinate-system-unknown': sayId`${'file'}: sistem koordinat ${'crs'} tidak dikenal. Ekspor ulang dalam WGS 84 (EPSG:4326).`,
  'coordinate-system-contradicted': sayId`${'file'}: sistem koordinatnya disebut ${'crs'}, tetapi koordinat seperti ${'value'} adalah derajat. Ekspor ulang dalam WGS 84 (EPSG:4326), atau betulkan sistem yang disebut.`,
  'all-swapped': sayId`${'file'}: lintang dan bujur tertukar di semua batas (misalnya ${'lng'}, ${'lat'}). Ekspor ulang dengan urutan bujur, lintang.`,
  'too-many-vertices': sayId`${'file'} memuat lebih dari ${'limit'} titik. Sederhanakan garis batas (misalnya hingga 10 m), lalu coba lagi.`,
  'too-many-villages': sayId`${'file'} memuat ${'features'} objek; batasnya ${'limit'}. Bagi per kabupaten.`,
  'two-boundary-files': sayId`${'file'}: hanya satu berkas batas yang dapat dibuka sekaligus; ${'other'} dipakai. Bila batas ini yang dimaksud, buka berkas ini saja.`,
  'project-not-alone': sayId`${'file'} tidak dibuka: proyek ${'other'} dibuka sendiri. Buka proyeknya dahulu, lalu buka berkas ini.`,
  'no-village-column': sayId`${'file'}: tidak ada kolom yang menyebut desa. Tandai kolom nama atau kode desa.`,
  'project-version': sayId`${'file'} adalah proyek versi ${'schema'}; peta ini membaca versi ${'supported'}. Buka dengan versi peta yang menyimpannya.`,
  'project-broken': sayId`${'file'}: proyek tidak utuh di "${'path'}"; yang ada di sana: ${'found'}. Simpan ulang proyeknya.`,
  'unexpected': sayId`${({ file }) => (file === '' ? 'Terjadi' : `${file}: terjadi`)} kesalahan yang tidak terduga. Coba lagi; bila terulang, kabari pengelola peta. Rincian teknis: “${'detail'}”.`,
};

const refusalEn: Record<RefusalId, Sentence> = {
  'file-empty': sayEn`${'file'} is empty. Choose another file, or save it again where it came from.`,
  'file-too-large': sayEn`${'file'} has ${'megabytes'} MB; the limit is ${'limit'} MB. Simplify the boundaries or split them by district.`,
  'format-unknown': sayEn`${'file'}: this format is not known. Use GeoJSON, TopoJSON, zipped Shapefile or KML for boundaries; XLSX, CSV or TSV for activities.`,
  'extension-wrong': sayEn`${'file'}: its name ends in .${'extension'}, but it holds ${({ found }) => (found === 'text' ? 'plain text' : String(found))}. Save it again in the right format.`,
  'zip-broken': sayEn`${'file'} is cut short or damaged: its list of contents cannot be read. Download or copy it again.`,
  'zip-member-broken': sayEn`${'file'}: ${'member'} inside it is damaged. Download or copy the file again.`,
  'zip-crowded': sayEn`${'file'} holds more than ${'limit'} files. Put only the files of the map into the ZIP.`,
  'zip-too-large': sayEn`${'file'} would grow to ${'megabytes'} MB when opened; the limit is ${'limit'} MB. It was not opened, for safety. Unpack it on your computer and open only the files of the map.`,
  'zip-without-data': sayEn`${'file'} holds no Shapefile (.shp), KML or workbook. Put .shp, .dbf and .prj together into one ZIP.`,
  'encoding-unsupported': sayEn`${'file'} is written in ${'encoding'}. Save it again as "CSV UTF-8" from your spreadsheet.`,
  'binary-content': sayEn`${'file'} is not text (byte ${'offset'} is not a letter). It may be another file that was named .csv; save it again from a spreadsheet.`,
  'quotes-unbalanced': sayEn`${'file'}, row ${'row'}: a quotation mark is opened and never closed. Remove or complete it.`,
  'table-without-rows': sayEn`${'file'} holds no table with headings and rows. Write the headings in one row and the content below.`,
  'table-too-long': sayEn`${'file'} has ${'rows'} rows; the limit is ${'limit'}. Split it into several files.`,
  'workbook-broken': sayEn`${'file'} cannot be read as a workbook. Open it in a spreadsheet and save it again as .xlsx.`,
  'workbook-formulas': sayEn`${'file'}, cell ${'cell'}: a formula without a stored result. Open it in a spreadsheet and save it again, or paste as values.`,
  'json-broken': sayEn`${'file'}, line ${'line'}, column ${'column'}: JSON that is cut short or miswritten. Download or export it again.`,
  'json-unknown': sayEn`${'file'} is JSON, but neither boundaries nor a project of this map: it holds ${'found'}. Export a GeoJSON FeatureCollection.`,
  'topology-broken': sayEn`${'file'}: this TopoJSON is not whole; its lines ("arcs") and objects do not fit. Export it again, or export GeoJSON.`,
  'xml-broken': sayEn`${'file'}, line ${'line'}: KML that is cut short or miswritten. Export it as KML again.`,
  'xml-declares': sayEn`${'file'}, line ${'line'}: ${'found'} is not read, for safety. Export it as KML without that line.`,
  'xml-not-kml': sayEn`${'file'} is not KML: it holds ${'found'}. Export it as KML or GeoJSON.`,
  'shapefile-broken': sayEn`${'file'}: ${'part'} of the Shapefile is cut short or damaged. Export it again and put all its parts into the ZIP.`,
  'shapefile-incomplete': sayEn`${'file'}: the ${'missing'} is missing, which holds names and codes. Put .shp, .dbf and .prj in together.`,
  'no-polygons': sayEn`${'file'} holds only ${'types'}, no polygons. The map needs boundaries of villages, not points or lines.`,
  'no-sound-outline': sayEn`${'file'}: ${byCount('features', 'its only boundary cannot', sayEn`not one of ${'features'} boundaries can`)} be used. Check the geometry in mapping software.`,
  'coordinate-system-missing': sayEn`${'file'}: coordinates such as ${'value'} are not degrees, and no system is named. Export it in WGS 84 (EPSG:4326), or include the .prj.`,
  'coordinate-system-unknown': sayEn`${'file'}: the coordinate system ${'crs'} is not known. Export it in WGS 84 (EPSG:4326).`,
  'coordinate-system-contradicted': sayEn`${'file'}: it says its coordinate system is ${'crs'}, but coordinates such as ${'value'} are degrees. Export it in WGS 84 (EPSG:4326), or correct the system that it names.`,
  'all-swapped': sayEn`${'file'}: latitude and longitude are swapped in every boundary (such as ${'lng'}, ${'lat'}). Export it with longitude first.`,
  'too-many-vertices': sayEn`${'file'} has more than ${'limit'} vertices. Simplify the boundaries (to 10 m, say) and try again.`,
  'too-many-villages': sayEn`${'file'} has ${'features'} features; the limit is ${'limit'}. Split it by district.`,
  'two-boundary-files': sayEn`${'file'}: only one file of boundaries can be opened at a time; ${'other'} is used. If these boundaries are the ones you mean, open this file alone.`,
  'project-not-alone': sayEn`${'file'} was not opened: the project ${'other'} is opened alone. Open the project first, then this file.`,
  'no-village-column': sayEn`${'file'}: no column says which village a row is about. Mark the column of names or codes.`,
  'project-version': sayEn`${'file'} is a project of version ${'schema'}; this map reads version ${'supported'}. Open it with the map that saved it.`,
  'project-broken': sayEn`${'file'}: the project is not whole at "${'path'}"; what stands there: ${'found'}. Save the project again.`,
  'unexpected': sayEn`${({ file }) => (file === '' ? 'Something' : `${file}: something`)} unexpected went wrong. Try again; if it happens again, tell whoever looks after this map. Technical detail: “${'detail'}”.`,
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
