import { isValueFault, RECORD_KINDS, type AppErrorId, type Language, type Note, type NoteId, type NoteParams, type RecordKind } from '../domain';
import { NUMBER } from './formats';
import { FAULT_WORDS } from './fault-words';
import { plural } from './plural';
import { RECORD_WORDS } from './record-words';

/** A sentence as a function of the params that `domain/note.ts` and `domain/app-error.ts` name. Plain text, never markup. */
export type Sentence = (params: NoteParams) => string;

/** Writes sentences of one language: `say\`${'file'}: …\`` is the sentence with the param `file` in its place, a missing one as a dash. */
export function sayIn(language: Language): (parts: TemplateStringsArray, ...names: readonly (string | Sentence)[]) => Sentence {
  const write = (name: string | Sentence, params: NoteParams): string => (typeof name === 'function' ? name(params) : show(language, name, params[name]));
  return (parts, ...names) => (params) => parts.slice(1).reduce((text, part, index) => text + write(names[index] ?? '', params) + part, parts[0] ?? '');
}

/** What is said in English of one, or else of several, by the count that a param gives. */
export function byCount(param: string, one: string | Sentence, other: string | Sentence): Sentence {
  return (params) => {
    const count = params[param];
    const said = typeof count === 'number' ? plural(count, one, other) : other;
    return typeof said === 'string' ? said : said(params);
  };
}

/** The sentence, and a second one when `param` says something. */
function sayMore(first: Sentence, param: string, second: Sentence): Sentence {
  return (params) => ((params[param] ?? '') === '' ? first(params) : `${first(params)} ${second(params)}`);
}

/** How the record is called: the param `record` says what it is. */
function recordIn(language: Language, word: 'name' | 'record'): Sentence {
  return ({ record }) => RECORD_WORDS[language][RECORD_KINDS.find((kind) => kind === record) ?? 'report'][word];
}

/** What is wrong with a value: the param `fault` says it. */
function faultIn(language: Language): Sentence {
  return ({ fault, limit, known }) => FAULT_WORDS[language][isValueFault(fault) ? fault : 'other'](show(language, 'limit', limit), show(language, 'known', known));
}

/** The sentence, and the one that a param names: the reason why a file could not be used. */
function sayWhy(language: Language, first: Sentence, param: string): Sentence {
  return (params) => {
    const why = sentenceOf(language, String(params[param] ?? ''));
    return why ? `${first(params)} ${why(params)}` : first(params);
  };
}

/** Numbers that are looked for in a file or a program stand as they stand there: no separators, and a point. */
const AS_WRITTEN = new Set(['row', 'feature', 'ring', 'line', 'column', 'status', 'offset', 'schema', 'supported', 'lng', 'lat', 'value']);

function show(language: Language, name: string, value: string | number | undefined): string {
  if (typeof value === 'number') return AS_WRITTEN.has(name) ? String(Number(value.toFixed(5))) : NUMBER[language](value);
  return value === undefined || value === '' ? '–' : value;
}

const sayId = sayIn('id');
const sayEn = sayIn('en');

const noteTextId: Record<NoteId, Sentence> = {
  'plan': sayId`Rencana, bukan isi ${recordIn('id', 'record')}: ${'added'} tanda ditambahkan dan ${'removed'} dikeluarkan.`,
  'inferred-matches': sayId`${'villages'} desa/kelurahan dicocokkan berdasarkan kesimpulan, tidak disebut langsung dalam ${recordIn('id', 'name')}: ${'names'}.`,
  'bad-state-value': sayId`Tautan memuat nilai yang tidak dikenal dan diabaikan: ${'key'} = "${'value'}". Periksa tautannya atau pilih lagi lewat saringan.`,
  'repeated-state-key': sayId`Tautan menyebut ${'key'} lebih dari sekali. Yang berlaku hanya yang terakhir; ${'key'} = "${'value'}" diabaikan. Tulis satu kali saja, beberapa nilai dipisah dengan koma.`,
  'view-elsewhere': sayId`Tempat yang disebut tautan (map) berada di luar wilayah ini, jadi seluruh peta ditampilkan.`,
  'tag-unknown-village': sayMore(
    sayId`${'file'}, baris ${'row'}: kode desa "${'village'}" tidak ada di villages.csv, jadi baris ini dilewati. Perbaiki kodenya atau tambahkan desanya.`,
    'suggestion', sayId`Mungkin yang dimaksud ${'suggestion'}.`,
  ),
  'tag-unknown-program': sayId`${'file'}, baris ${'row'}: program "${'program'}" tidak dikenal, jadi baris ini dilewati. Pakai salah satu dari: ${'known'}.`,
  'tag-repeated': sayId`${'file'}, baris ${'row'}: ${'village'} sudah tercatat untuk program ${'program'}; baris ini dilewati. Hapus salah satunya.`,
  'row-unreadable': sayId`${'file'}, baris ${'row'}: isi kolom ${'column'} ("${'value'}") tidak dapat dibaca, jadi baris ini dilewati. Isi seperti ini: ${'expected'}.`,
  'cell-unreadable': sayId`${'file'}, baris ${'row'}: isi kolom ${'column'} ("${'value'}") tidak dapat dibaca dan diabaikan; selebihnya dipakai. Isi seperti ini: ${'expected'}.`,
  'duplicate-code': sayId`${'file'}, baris ${'row'}: kode ${'code'} sudah dipakai di baris sebelumnya; baris ini dilewati. Hapus salah satunya atau perbaiki kodenya.`,
  'feature-without-code': sayId`${'file'}, fitur ${'feature'}: tidak ada kode desa dan tidak digambar. Isi properti "kemendagri" dengan kode resmi, misalnya 33.16.08.2017.`,
  'feature-unknown-code': sayId`${'file'}, fitur ${'feature'}: kode ${'code'} tidak ada di villages.csv, jadi tidak digambar. Perbaiki kodenya atau tambahkan desanya.`,
  'feature-duplicate-code': sayId`${'file'}, fitur ${'feature'}: kode ${'code'} sudah dipakai fitur sebelumnya; fitur ini tidak digambar. Gabungkan keduanya menjadi satu MultiPolygon atau perbaiki kodenya.`,
  'geometry-empty': sayId`${'file'}, fitur ${'feature'} (${'name'}): batasnya kosong, jadi tidak digambar. Isi batasnya dari sumber data.`,
  'geometry-not-polygon': sayId`${'file'}, fitur ${'feature'} (${'name'}): bentuknya ${'type'}, bukan bidang, jadi tidak digambar. Pakai Polygon atau MultiPolygon.`,
  'ring-open': sayId`${'file'}, fitur ${'feature'} (${'name'}), garis ${'ring'}: garis batas tidak kembali ke titik awal; kami menutupnya. Ulangi titik pertama di akhir garis.`,
  'ring-self-crossing': sayId`${'file'}, fitur ${'feature'} (${'name'}), garis ${'ring'}: garis batas memotong dirinya di dekat bujur ${'lng'}, lintang ${'lat'}, jadi tidak digambar. Perbaiki garisnya di titik itu.`,
  'coordinates-swapped': sayId`${'file'}, fitur ${'feature'} (${'name'}): bujur dan lintang tampaknya tertukar (${'lng'}, ${'lat'}), jadi tidak digambar. Tulis bujur dulu, lalu lintang.`,
  'coordinates-invalid': sayId`${'file'}, fitur ${'feature'} (${'name'}): koordinat ${'value'} bukan tempat di bumi, jadi tidak digambar. Pakai derajat WGS 84: bujur, lalu lintang.`,
  'village-without-boundary': sayId`${'file'}: ${'name'} (${'code'}) tidak punya batas di berkas ini dan tidak tampak di peta. Tambahkan batasnya.`,
  'optional-file-unusable': sayWhy('id', sayId`Berkas ${'file'} tidak dapat dipakai; peta berjalan tanpanya.`, 'reason'),
  'own-data-notes': sayId`Ada ${'count'} catatan tentang berkas yang dibuka. Buka panel Data untuk membacanya.`,
  'no-webgl': sayId`Peta interaktif tidak tersedia di peramban ini; sebagai gantinya tampil peta gambar dengan isi yang sama. Peta itu dapat digeser, dan diperbesar dengan tombolnya; untuk roda tetikus dan dua jari, nyalakan WebGL atau pakai peramban yang lebih baru.`,
};

const noteTextEn: Record<NoteId, Sentence> = {
  'plan': sayEn`A plan, not ${recordIn('en', 'record')}: ${'added'} ${byCount('added', 'mark', 'marks')} added, ${'removed'} taken out.`,
  'inferred-matches': sayEn`Matched by inference, not named directly in ${recordIn('en', 'name')}: ${'names'} (${'villages'} desa/kelurahan).`,
  'bad-state-value': sayEn`The link holds a value that is not known and was dropped: ${'key'} = "${'value'}". Check the link, or choose again with the filters.`,
  'repeated-state-key': sayEn`The link names ${'key'} more than once. Only the last counts; ${'key'} = "${'value'}" was dropped. Write it once, with commas between several values.`,
  'view-elsewhere': sayEn`The place that the link names (map) lies outside this area, so the whole map is shown.`,
  'tag-unknown-village': sayMore(
    sayEn`${'file'}, row ${'row'}: village code "${'village'}" is not in villages.csv, so this row was left out. Correct the code or add the village.`,
    'suggestion', sayEn`Perhaps ${'suggestion'} is meant.`,
  ),
  'tag-unknown-program': sayEn`${'file'}, row ${'row'}: programme "${'program'}" is not known, so this row was left out. Use one of: ${'known'}.`,
  'tag-repeated': sayEn`${'file'}, row ${'row'}: ${'village'} is already recorded for programme ${'program'}; this row was left out. Delete one of the two.`,
  'row-unreadable': sayEn`${'file'}, row ${'row'}: column ${'column'} ("${'value'}") cannot be read, so this row was left out. Write it like this: ${'expected'}.`,
  'cell-unreadable': sayEn`${'file'}, row ${'row'}: column ${'column'} ("${'value'}") cannot be read and was ignored; the rest was kept. Write it like this: ${'expected'}.`,
  'duplicate-code': sayEn`${'file'}, row ${'row'}: code ${'code'} is already used by an earlier row; this row was left out. Delete one of the two or correct the code.`,
  'feature-without-code': sayEn`${'file'}, feature ${'feature'}: it has no village code and is not drawn. Fill its property "kemendagri" with the official code, such as 33.16.08.2017.`,
  'feature-unknown-code': sayEn`${'file'}, feature ${'feature'}: code ${'code'} is not in villages.csv, so it is not drawn. Correct the code or add the village.`,
  'feature-duplicate-code': sayEn`${'file'}, feature ${'feature'}: code ${'code'} is already used by an earlier feature; this one is not drawn. Join the two in one MultiPolygon or correct the code.`,
  'geometry-empty': sayEn`${'file'}, feature ${'feature'} (${'name'}): its boundary is empty, so it is not drawn. Fill in the boundary from the data's source.`,
  'geometry-not-polygon': sayEn`${'file'}, feature ${'feature'} (${'name'}): its shape is a ${'type'}, not an area, so it is not drawn. Use a Polygon or MultiPolygon.`,
  'ring-open': sayEn`${'file'}, feature ${'feature'} (${'name'}), ring ${'ring'}: the boundary does not return to where it starts; we closed it. Repeat the first point at the end of the ring.`,
  'ring-self-crossing': sayEn`${'file'}, feature ${'feature'} (${'name'}), ring ${'ring'}: the boundary crosses itself near longitude ${'lng'}, latitude ${'lat'}, so it is not drawn. Mend the line at that point.`,
  'coordinates-swapped': sayEn`${'file'}, feature ${'feature'} (${'name'}): longitude and latitude look swapped (${'lng'}, ${'lat'}), so it is not drawn. Write longitude first, then latitude.`,
  'coordinates-invalid': sayEn`${'file'}, feature ${'feature'} (${'name'}): coordinate ${'value'} is no place on earth, so it is not drawn. Use WGS 84 degrees: longitude, then latitude.`,
  'village-without-boundary': sayEn`${'file'}: ${'name'} (${'code'}) has no boundary in this file and does not show on the map. Add its boundary.`,
  'optional-file-unusable': sayWhy('en', sayEn`File ${'file'} cannot be used; the map goes on without it.`, 'reason'),
  'own-data-notes': sayEn`There ${byCount('count', 'is', 'are')} ${'count'} ${byCount('count', 'note', 'notes')} on the opened files. Open the Data panel to read ${byCount('count', 'it', 'them')}.`,
  'no-webgl': sayEn`The interactive map is not available in this browser; a drawn map with the same content stands in. It can be dragged, and zoomed with its buttons; for the wheel and two fingers, switch WebGL on or use a newer browser.`,
};

const errorTextId: Record<AppErrorId, Sentence> = {
  'file-missing': sayId`Berkas ${'file'} tidak dapat diambil (status ${'status'}). Periksa apakah berkas itu ada di folder rilis dan sambungan internet berfungsi, lalu muat ulang halaman.`,
  'file-not-json': sayId`Berkas ${'file'} bukan JSON yang benar (baris ${'line'}, kolom ${'column'}: ${'detail'}). Perbaiki tanda baca di tempat itu.`,
  'file-not-geojson': sayId`Berkas ${'file'} bukan GeoJSON yang benar (${'detail'}). Simpan sebagai FeatureCollection dengan daftar "features".`,
  'schema-unsupported': sayId`Berkas ${'file'} memakai skema versi ${'schema'}, sedangkan peta ini memahami versi ${'supported'}. Ubah berkasnya ke versi itu atau perbarui petanya.`,
  'file-invalid': sayId`Berkas ${'file'}: isian di ${'path'} tidak sesuai: ${faultIn('id')}. Perbaiki isian itu.`,
  'table-unreadable': sayId`Tabel ${'file'} tidak dapat dibaca di sekitar baris ${'row'} (${'detail'}). Periksa tanda kutip di baris itu.`,
  'column-missing': sayId`Tabel ${'file'} (baris 1) tidak punya kolom "${'column'}". Tambahkan kolom itu di baris judul.`,
  'no-villages': sayId`Tabel ${'file'} tidak memuat satu pun desa/kelurahan yang dapat dipakai. Periksa kode, nama, jenis, dan kecamatan di setiap baris.`,
  'no-boundaries': sayWhy('id', sayId`Berkas ${'file'} tidak memuat satu pun batas yang dapat dipakai.`, 'note'),
  'boundaries-unknown': sayId`Pilihan batas "${'id'}" tidak ada dalam rilis ini. Pilih batas lain.`,
  'part-missing': sayId`Bagian ini tidak dapat diambil (${'detail'}). Periksa sambungan internet, lalu buka lagi.`,
  'single-missing': sayId`Berkas tunggal peta ini tidak dapat diambil dari ${'file'} (status ${'status'}). Periksa sambungan internet; bila tetap gagal, pengelola peta belum menerbitkannya di sana.`,
  'no-scenes': sayId`Semua adegan disembunyikan, jadi tidak ada yang dapat dibuat salindia. Tampilkan lagi sebuah adegan di panel Cerita, atau pilih “Tampilan ini”.`,
  'bad-option': sayId`Pilihan berkas "${'option'}" tidak mengenal "${'value'}". Yang ada: ${'known'}.`,
  'export-unknown': sayId`Tidak ada berkas jenis "${'kind'}". Yang ada: ${'known'}.`,
  'save-doubtful': sayId`Bingkai ini mungkin tidak boleh menyimpan berkas: buka peta di tab sendiri, atau tambahkan allow-downloads.`,
  'engine-failed': sayId`Peta interaktif tidak dapat dimulai (${'detail'}). Peta gambar tetap dapat dipakai; muat ulang halaman untuk mencoba lagi.`,
  'unexpected': sayId`Terjadi kesalahan yang tidak terduga (${'detail'}). Muat ulang halaman; bila terulang, kabari pengelola peta.`,
};

const errorTextEn: Record<AppErrorId, Sentence> = {
  'file-missing': sayEn`File ${'file'} could not be fetched (status ${'status'}). Check that it is in the release folder and that the internet works, then reload the page.`,
  'file-not-json': sayEn`File ${'file'} is not valid JSON (line ${'line'}, column ${'column'}: ${'detail'}). Mend the punctuation at that place.`,
  'file-not-geojson': sayEn`File ${'file'} is not valid GeoJSON (${'detail'}). Save it as a FeatureCollection with a list of "features".`,
  'schema-unsupported': sayEn`File ${'file'} is of schema version ${'schema'}, while this map understands version ${'supported'}. Change the file to that version or update the map.`,
  'file-invalid': sayEn`File ${'file'}: the value at ${'path'} does not fit: ${faultIn('en')}. Correct that value.`,
  'table-unreadable': sayEn`Table ${'file'} cannot be read near row ${'row'} (${'detail'}). Check the quotation marks in that row.`,
  'column-missing': sayEn`Table ${'file'} (row 1) has no column "${'column'}". Add that column to the header row.`,
  'no-villages': sayEn`Table ${'file'} holds not one usable desa/kelurahan. Check code, name, kind and sub-district in every row.`,
  'no-boundaries': sayWhy('en', sayEn`File ${'file'} holds not one usable boundary.`, 'note'),
  'boundaries-unknown': sayEn`The boundaries "${'id'}" are not in this release. Choose others.`,
  'part-missing': sayEn`This part could not be fetched (${'detail'}). Check the internet connection, then open it again.`,
  'single-missing': sayEn`The map as one file could not be fetched from ${'file'} (status ${'status'}). Check the internet connection; if it still fails, whoever looks after the map has not published it there.`,
  'no-scenes': sayEn`Every scene is hidden, so there is nothing to make slides of. Show a scene again in the Story panel, or choose “This view”.`,
  'bad-option': sayEn`The option "${'option'}" of a file does not know "${'value'}". There are: ${'known'}.`,
  'export-unknown': sayEn`There is no file of kind "${'kind'}". There are: ${'known'}.`,
  'save-doubtful': sayEn`This frame may not be allowed to save files: open the map in its own tab, or add allow-downloads.`,
  'engine-failed': sayEn`The interactive map could not start (${'detail'}). The drawn map still works; reload the page to try again.`,
  'unexpected': sayEn`Something unexpected went wrong (${'detail'}). Reload the page; if it happens again, tell whoever looks after this map.`,
};

/** The sentence for each note: what is wrong where, what was done about it, and how to mend it. */
export const noteText: Readonly<Record<Language, Readonly<Record<NoteId, Sentence>>>> = { id: noteTextId, en: noteTextEn };

/** A note's sentence where a release is shown: it calls the release's record by its name. */
export function noteSentence(language: Language, { id, params }: Note, record: RecordKind): string {
  return noteText[language][id]({ ...params, record });
}

/** The sentence for each error, with its remedy. */
export const errorText: Readonly<Record<Language, Readonly<Record<AppErrorId, Sentence>>>> = { id: errorTextId, en: errorTextEn };

function sentenceOf(language: Language, id: string): Sentence | undefined {
  return new Map<string, Sentence>([...Object.entries(noteText[language]), ...Object.entries(errorText[language])]).get(id);
}
