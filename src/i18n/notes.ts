import type { AppErrorId, Language, NoteId, NoteParams } from '../domain';

/** A sentence as a function of the params that `domain/note.ts` and `domain/app-error.ts` name. Plain text, never markup. */
export type Sentence = (params: NoteParams) => string;

/** `say\`${'file'}: …\`` is the sentence with the param `file` in its place; a param that is missing shows as a dash. */
export function say(parts: TemplateStringsArray, ...names: readonly string[]): Sentence {
  return (params) => parts.reduce((text, part, index) => text + show(params[names[index - 1] ?? '']) + part);
}

/** The sentence, and a second one when `param` says something. */
function sayMore(first: Sentence, param: string, second: Sentence): Sentence {
  return (params) => ((params[param] ?? '') === '' ? first(params) : `${first(params)} ${second(params)}`);
}

/** The sentence, and the one that a param names: the reason why a file could not be used. */
function sayWhy(language: Language, first: Sentence, param: string): Sentence {
  return (params) => {
    const why = sentenceOf(language, String(params[param] ?? ''));
    return why ? `${first(params)} ${why(params)}` : first(params);
  };
}

function show(value: string | number | undefined): string {
  if (typeof value === 'number') return String(Number(value.toFixed(5)));
  return value === undefined || value === '' ? '–' : value;
}

const noteTextId: Record<NoteId, Sentence> = {
  'plan': say`Rencana, bukan isi laporan: ${'added'} tanda ditambahkan dan ${'removed'} dikeluarkan.`,
  'inferred-matches': say`${'villages'} desa/kelurahan dicocokkan berdasarkan kesimpulan, tidak disebut langsung dalam laporan: ${'names'}.`,
  'bad-state-value': say`Tautan memuat nilai yang tidak dikenal dan diabaikan: ${'key'} = "${'value'}". Periksa tautannya atau pilih lagi lewat penyaring.`,
  'tag-unknown-village': sayMore(
    say`${'file'}, baris ${'row'}: kode desa "${'village'}" tidak ada di villages.csv, jadi baris ini dilewati. Perbaiki kodenya atau tambahkan desanya.`,
    'suggestion', say`Mungkin yang dimaksud ${'suggestion'}.`,
  ),
  'tag-unknown-program': say`${'file'}, baris ${'row'}: program "${'program'}" tidak dikenal, jadi baris ini dilewati. Pakai salah satu dari: ${'known'}.`,
  'tag-repeated': say`${'file'}, baris ${'row'}: ${'village'} sudah tercatat untuk program ${'program'}; baris ini dilewati. Hapus salah satunya.`,
  'row-unreadable': say`${'file'}, baris ${'row'}: isi kolom ${'column'} ("${'value'}") tidak dapat dibaca, jadi baris ini dilewati. Isi seperti ini: ${'expected'}.`,
  'cell-unreadable': say`${'file'}, baris ${'row'}: isi kolom ${'column'} ("${'value'}") tidak dapat dibaca dan diabaikan; selebihnya dipakai. Isi seperti ini: ${'expected'}.`,
  'duplicate-code': say`${'file'}, baris ${'row'}: kode ${'code'} sudah dipakai di baris sebelumnya; baris ini dilewati. Hapus salah satunya atau perbaiki kodenya.`,
  'feature-without-code': say`${'file'}, fitur ${'feature'}: tidak ada kode desa dan tidak digambar. Isi properti "kemendagri" dengan kode resmi, misalnya 33.16.08.2017.`,
  'feature-unknown-code': say`${'file'}, fitur ${'feature'}: kode ${'code'} tidak ada di villages.csv, jadi tidak digambar. Perbaiki kodenya atau tambahkan desanya.`,
  'feature-duplicate-code': say`${'file'}, fitur ${'feature'}: kode ${'code'} sudah dipakai fitur sebelumnya; fitur ini tidak digambar. Gabungkan keduanya menjadi satu MultiPolygon atau perbaiki kodenya.`,
  'geometry-empty': say`${'file'}, fitur ${'feature'} (${'name'}): batasnya kosong, jadi tidak digambar. Isi batasnya dari sumber data.`,
  'geometry-not-polygon': say`${'file'}, fitur ${'feature'} (${'name'}): bentuknya ${'type'}, bukan bidang, jadi tidak digambar. Pakai Polygon atau MultiPolygon.`,
  'ring-open': say`${'file'}, fitur ${'feature'} (${'name'}), garis ${'ring'}: garis batas tidak kembali ke titik awal; kami menutupnya. Ulangi titik pertama di akhir garis.`,
  'ring-self-crossing': say`${'file'}, fitur ${'feature'} (${'name'}), garis ${'ring'}: garis batas memotong dirinya di dekat bujur ${'lng'}, lintang ${'lat'}, jadi tidak digambar. Perbaiki garisnya di titik itu.`,
  'coordinates-swapped': say`${'file'}, fitur ${'feature'} (${'name'}): bujur dan lintang tampaknya tertukar (${'lng'}, ${'lat'}), jadi tidak digambar. Tulis bujur dulu, lalu lintang.`,
  'coordinates-invalid': say`${'file'}, fitur ${'feature'} (${'name'}): koordinat ${'value'} bukan tempat di bumi, jadi tidak digambar. Pakai derajat WGS 84: bujur, lalu lintang.`,
  'village-without-boundary': say`${'file'}: ${'name'} (${'code'}) tidak punya batas di berkas ini dan tidak tampak di peta. Tambahkan batasnya.`,
  'optional-file-unusable': sayWhy('id', say`Berkas ${'file'} tidak dapat dipakai; peta berjalan tanpanya.`, 'reason'),
  'own-data-notes': say`Ada ${'count'} catatan tentang berkas Anda. Buka panel Data untuk membacanya.`,
  'no-webgl': say`Peta interaktif tidak tersedia di peramban ini; sebagai gantinya tampil peta gambar dengan isi yang sama. Untuk menggeser dan memperbesar peta, nyalakan WebGL atau pakai peramban yang lebih baru.`,
};

const noteTextEn: Record<NoteId, Sentence> = {
  'plan': say`A plan, not the record: it adds ${'added'} and takes away ${'removed'} of the report’s marks.`,
  'inferred-matches': say`Matched by inference, not named directly in the report: ${'names'} (${'villages'} desa/kelurahan).`,
  'bad-state-value': say`The link holds a value that is not known and was dropped: ${'key'} = "${'value'}". Check the link, or choose again with the filters.`,
  'tag-unknown-village': sayMore(
    say`${'file'}, row ${'row'}: village code "${'village'}" is not in villages.csv, so this row was left out. Correct the code or add the village.`,
    'suggestion', say`Perhaps ${'suggestion'} is meant.`,
  ),
  'tag-unknown-program': say`${'file'}, row ${'row'}: programme "${'program'}" is not known, so this row was left out. Use one of: ${'known'}.`,
  'tag-repeated': say`${'file'}, row ${'row'}: ${'village'} is already recorded for programme ${'program'}; this row was left out. Delete one of the two.`,
  'row-unreadable': say`${'file'}, row ${'row'}: column ${'column'} ("${'value'}") cannot be read, so this row was left out. Write it like this: ${'expected'}.`,
  'cell-unreadable': say`${'file'}, row ${'row'}: column ${'column'} ("${'value'}") cannot be read and was ignored; the rest was kept. Write it like this: ${'expected'}.`,
  'duplicate-code': say`${'file'}, row ${'row'}: code ${'code'} is already used by an earlier row; this row was left out. Delete one of the two or correct the code.`,
  'feature-without-code': say`${'file'}, feature ${'feature'}: it has no village code and is not drawn. Fill its property "kemendagri" with the official code, such as 33.16.08.2017.`,
  'feature-unknown-code': say`${'file'}, feature ${'feature'}: code ${'code'} is not in villages.csv, so it is not drawn. Correct the code or add the village.`,
  'feature-duplicate-code': say`${'file'}, feature ${'feature'}: code ${'code'} is already used by an earlier feature; this one is not drawn. Join the two in one MultiPolygon or correct the code.`,
  'geometry-empty': say`${'file'}, feature ${'feature'} (${'name'}): its boundary is empty, so it is not drawn. Fill in the boundary from the data's source.`,
  'geometry-not-polygon': say`${'file'}, feature ${'feature'} (${'name'}): its shape is a ${'type'}, not an area, so it is not drawn. Use a Polygon or MultiPolygon.`,
  'ring-open': say`${'file'}, feature ${'feature'} (${'name'}), ring ${'ring'}: the boundary does not return to where it starts; we closed it. Repeat the first point at the end of the ring.`,
  'ring-self-crossing': say`${'file'}, feature ${'feature'} (${'name'}), ring ${'ring'}: the boundary crosses itself near longitude ${'lng'}, latitude ${'lat'}, so it is not drawn. Mend the line at that point.`,
  'coordinates-swapped': say`${'file'}, feature ${'feature'} (${'name'}): longitude and latitude look swapped (${'lng'}, ${'lat'}), so it is not drawn. Write longitude first, then latitude.`,
  'coordinates-invalid': say`${'file'}, feature ${'feature'} (${'name'}): coordinate ${'value'} is no place on earth, so it is not drawn. Use WGS 84 degrees: longitude, then latitude.`,
  'village-without-boundary': say`${'file'}: ${'name'} (${'code'}) has no boundary in this file and does not show on the map. Add its boundary.`,
  'optional-file-unusable': sayWhy('en', say`File ${'file'} cannot be used; the map goes on without it.`, 'reason'),
  'own-data-notes': say`There are ${'count'} notes on your files. Open the Data panel to read them.`,
  'no-webgl': say`The interactive map is not available in this browser; a drawn map with the same content stands in. To pan and zoom, switch WebGL on or use a newer browser.`,
};

const errorTextId: Record<AppErrorId, Sentence> = {
  'file-missing': say`Berkas ${'file'} tidak dapat diambil (status ${'status'}). Periksa apakah berkas itu ada di folder rilis dan sambungan internet berfungsi, lalu muat ulang halaman.`,
  'file-not-json': say`Berkas ${'file'} bukan JSON yang benar (baris ${'line'}, kolom ${'column'}: ${'detail'}). Perbaiki tanda baca di tempat itu.`,
  'file-not-geojson': say`Berkas ${'file'} bukan GeoJSON yang benar (${'detail'}). Simpan sebagai FeatureCollection dengan daftar "features".`,
  'schema-unsupported': say`Berkas ${'file'} memakai skema versi ${'schema'}, sedangkan peta ini memahami versi ${'supported'}. Ubah berkasnya ke versi itu atau perbarui petanya.`,
  'file-invalid': say`Berkas ${'file'}: isian di ${'path'} tidak sesuai (${'detail'}). Perbaiki isian itu.`,
  'table-unreadable': say`Tabel ${'file'} tidak dapat dibaca di sekitar baris ${'row'} (${'detail'}). Periksa tanda kutip di baris itu.`,
  'column-missing': say`Tabel ${'file'} (baris 1) tidak punya kolom "${'column'}". Tambahkan kolom itu di baris judul.`,
  'no-villages': say`Tabel ${'file'} tidak memuat satu pun desa/kelurahan yang dapat dipakai. Periksa kode, nama, jenis, dan kecamatan di setiap baris.`,
  'no-boundaries': sayWhy('id', say`Berkas ${'file'} tidak memuat satu pun batas yang dapat dipakai.`, 'note'),
  'boundaries-unknown': say`Pilihan batas "${'id'}" tidak ada dalam rilis ini. Pilih batas lain.`,
  'part-missing': say`Bagian ini tidak dapat diambil (${'detail'}). Periksa sambungan internet, lalu buka lagi.`,
  'single-missing': say`Berkas tunggal peta ini tidak dapat diambil dari ${'file'} (status ${'status'}). Periksa sambungan internet; bila tetap gagal, pengelola peta belum menerbitkannya di sana.`,
  'engine-failed': say`Peta interaktif tidak dapat dimulai (${'detail'}). Peta gambar tetap dapat dipakai; muat ulang halaman untuk mencoba lagi.`,
  'unexpected': say`Terjadi kesalahan yang tidak terduga (${'detail'}). Muat ulang halaman; bila terulang, kabari pengelola peta.`,
};

const errorTextEn: Record<AppErrorId, Sentence> = {
  'file-missing': say`File ${'file'} could not be fetched (status ${'status'}). Check that it is in the release folder and that the internet works, then reload the page.`,
  'file-not-json': say`File ${'file'} is not valid JSON (line ${'line'}, column ${'column'}: ${'detail'}). Mend the punctuation at that place.`,
  'file-not-geojson': say`File ${'file'} is not valid GeoJSON (${'detail'}). Save it as a FeatureCollection with a list of "features".`,
  'schema-unsupported': say`File ${'file'} is of schema version ${'schema'}, while this map understands version ${'supported'}. Change the file to that version or update the map.`,
  'file-invalid': say`File ${'file'}: the value at ${'path'} does not fit (${'detail'}). Correct that value.`,
  'table-unreadable': say`Table ${'file'} cannot be read near row ${'row'} (${'detail'}). Check the quotation marks in that row.`,
  'column-missing': say`Table ${'file'} (row 1) has no column "${'column'}". Add that column to the header row.`,
  'no-villages': say`Table ${'file'} holds not one usable desa/kelurahan. Check code, name, kind and sub-district in every row.`,
  'no-boundaries': sayWhy('en', say`File ${'file'} holds not one usable boundary.`, 'note'),
  'boundaries-unknown': say`The boundaries "${'id'}" are not in this release. Choose others.`,
  'part-missing': say`This part could not be fetched (${'detail'}). Check the internet connection, then open it again.`,
  'single-missing': say`The map as one file could not be fetched from ${'file'} (status ${'status'}). Check the internet connection; if it still fails, whoever looks after the map has not published it there.`,
  'engine-failed': say`The interactive map could not start (${'detail'}). The drawn map still works; reload the page to try again.`,
  'unexpected': say`Something unexpected went wrong (${'detail'}). Reload the page; if it happens again, tell whoever looks after this map.`,
};

/** The sentence for each note: what is wrong where, what was done about it, and how to mend it. */
export const noteText: Readonly<Record<Language, Readonly<Record<NoteId, Sentence>>>> = { id: noteTextId, en: noteTextEn };

/** The sentence for each error, with its remedy. */
export const errorText: Readonly<Record<Language, Readonly<Record<AppErrorId, Sentence>>>> = { id: errorTextId, en: errorTextEn };

function sentenceOf(language: Language, id: string): Sentence | undefined {
  return new Map<string, Sentence>([...Object.entries(noteText[language]), ...Object.entries(errorText[language])]).get(id);
}
