import type { Language, RecordKind } from '../domain';

/** How sentences call what a release's record is: nobody's own file is called a report. */
export interface RecordWords {
  /** "laporan", "the report" */
  readonly name: string;
  /** The same beside a plan: "laporan", "the record". */
  readonly record: string;
  /** After "named": "laporan", "in the report". */
  readonly by: string;
  /** Over a column. */
  readonly heading: string;
  /** Does its verb stand in the plural, in English? */
  readonly several: boolean;
}

export const RECORD_WORDS: Readonly<Record<Language, Readonly<Record<RecordKind, RecordWords>>>> = {
  id: {
    report: { name: 'laporan', record: 'laporan', by: 'laporan', heading: 'Laporan', several: false },
    own: { name: 'data Anda', record: 'data Anda', by: 'dalam data Anda', heading: 'Data Anda', several: false },
    both: { name: 'laporan dan data Anda', record: 'laporan dan data Anda', by: 'dalam laporan dan data Anda', heading: 'Laporan dan data Anda', several: true },
  },
  en: {
    report: { name: 'the report', record: 'the record', by: 'in the report', heading: 'Record', several: false },
    own: { name: 'your data', record: 'your data', by: 'in your data', heading: 'Your data', several: false },
    both: { name: 'the report and your data', record: 'the report and your data', by: 'in the report and your data', heading: 'Report and your data', several: true },
  },
};
