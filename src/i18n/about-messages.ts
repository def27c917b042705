import type { Language, RecordKind } from '../domain';
import { RECORD_WORDS, type RecordWords } from './record-words';

/** What is said about the map: how to read it, how sure it is, and where it comes from. */
export interface AboutMessages {
  readonly readingTitle: string;
  readonly reading: (years: string, sets: number) => readonly string[];
  readonly certaintyTitle: string;
  readonly certainty: readonly { readonly term: string; readonly meaning: string }[];
  readonly boundariesTitle: string;
  readonly areasTitle: string;
  readonly areasIntro: string;
  readonly areasColumns: { readonly kecamatan: string; readonly source: string; readonly year: string; readonly km2: string };
  readonly areasOwn: (set: string) => string;
  readonly sourcesTitle: string;
  readonly licence: string;
  readonly dataLicence: (licence: string) => string;
  readonly corrections: string;
  readonly correctionSubject: (release: string, code: string) => string;
}

/** The same in one language, about a release whose record is of a kind. */
export function aboutMessages(lang: Language, record: RecordKind): AboutMessages {
  return lang === 'id' ? id(RECORD_WORDS.id[record]) : en(record, RECORD_WORDS.en[record]);
}

const id = ({ name: source, by }: RecordWords): AboutMessages => ({
  readingTitle: 'Cara membaca',
  reading: (years, sets) => [
    `Peta ini menunjukkan desa/kelurahan yang disebut ${by} untuk tiap program${years === '' ? '' : `, ${years}`}.`,
    'Disebut bukan berarti seluruh wilayah atau seluruh warganya tercakup. Tidak disebut bukan berarti tidak ada kegiatan.',
    `Jumlah desa/kelurahan adalah angka utama. Luas hanya pelengkap${sets > 1 ? ', dan ditulis menurut tiap sumber batas' : ''}.`,
  ],
  certaintyTitle: 'Seberapa pasti',
  certainty: [
    { term: 'Disebut langsung', meaning: `${source} menulis nama desa/kelurahan itu, meski kadang dengan ejaan atau jenis wilayah yang berbeda.` },
    { term: 'Dari sumber lain', meaning: `tidak tertulis dalam ${source}, tetapi tertulis di sumber lain yang kami sebut.` },
    { term: 'Disimpulkan', meaning: 'kesimpulan kami; alasannya selalu tertulis. Di peta bergaris putus-putus dengan tanda “?”.' },
  ],
  boundariesTitle: 'Sumber batas',
  areasTitle: 'Luas kecamatan di sumber lain',
  areasIntro: 'Angka yang mungkin Anda kenal, di samping angka peta ini.',
  areasColumns: { kecamatan: 'Kecamatan', source: 'Sumber', year: 'Tahun', km2: 'km²' },
  areasOwn: (set) => `Peta ini, batas ${set}`,
  sourcesTitle: 'Sumber dan lisensi',
  licence: 'Lisensi',
  dataLicence: (licence) => `Data rilis ini: ${licence}`,
  corrections: 'Laporkan koreksi',
  correctionSubject: (release, code) => `Koreksi: ${release} (${code})`,
});

const en = (record: RecordKind, { name: source, by, several }: RecordWords): AboutMessages => ({
  readingTitle: 'How to read it',
  reading: (years, sets) => [
    `The map shows which desa/kelurahan ${record === 'report' ? 'a report' : source} ${several ? 'name' : 'names'} for each programme${years === '' ? '' : `, ${years}`}.`,
    'Named does not mean that the whole area or all its people were reached. Not named does not mean that nothing happened.',
    `Counts of desa/kelurahan lead. Areas follow${sets > 1 ? ', by each set of boundaries' : ''}.`,
  ],
  certaintyTitle: 'How sure it is',
  certainty: [
    { term: 'Stated', meaning: `${source} ${several ? 'write' : 'writes'} the name, if sometimes in another spelling or as another kind of area.` },
    { term: 'From another source', meaning: `not ${by}, but in another source, which we name.` },
    { term: 'Inferred', meaning: 'our conclusion; the reason always stands with it. On the map a dashed outline and a “?”.' },
  ],
  boundariesTitle: 'Where boundaries come from',
  areasTitle: 'Sub-district areas published elsewhere',
  areasIntro: 'Figures you may know, beside those of this map.',
  areasColumns: { kecamatan: 'Sub-district', source: 'Source', year: 'Year', km2: 'km²' },
  areasOwn: (set) => `This map, ${set} boundaries`,
  sourcesTitle: 'Sources and licences',
  licence: 'Licence',
  dataLicence: (licence) => `The data of this release: ${licence}`,
  corrections: 'Report a correction',
  correctionSubject: (release, code) => `Correction: ${release} (${code})`,
});
