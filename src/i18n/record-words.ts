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
    own: { name: 'data yang dibuka', record: 'data yang dibuka', by: 'dalam data yang dibuka', heading: 'Data yang dibuka', several: false },
    both: { name: 'laporan dan data yang dibuka', record: 'laporan dan data yang dibuka', by: 'dalam laporan dan data yang dibuka', heading: 'Laporan dan data yang dibuka', several: true },
  },
  en: {
    report: { name: 'the report', record: 'the record', by: 'in the report', heading: 'Record', several: false },
    own: { name: 'the opened data', record: 'the opened data', by: 'in the opened data', heading: 'Opened data', several: false },
    both: { name: 'the report and the opened data', record: 'the report and the opened data', by: 'in the report and the opened data', heading: 'Report and opened data', several: true },
  },
};
