import type { LanguageName } from './language-name';
import type { Attribution, Layer, Match, Organization, Plan, RecordKind, Show, Theme, Village } from '../domain';
import type { SortKey } from '../state/surface';

/**
 * Every word of the interface that is not data. A key missing in one language does not compile. Sentences that take values
 * are functions: each language orders them as it likes. Values come in formatted, counts as numbers.
 */
export interface Messages {
  /** What these words call the record; messages of other parts take it. */
  readonly record: RecordKind;
  readonly product: string;
  readonly languages: LanguageName;
  readonly skipToTable: string;
  readonly close: string;
  readonly closeThe: (title: string) => string;
  readonly closeMessage: string;
  readonly headline: HeadlineMessages;
  readonly legend: LegendMessages;
  readonly places: PlacesMessages;
  readonly panels: PanelMessages;
  readonly map: MapMessages;
  readonly layers: LayersMessages;
  readonly search: SearchMessages;
  readonly card: CardMessages;
  readonly table: TableMessages;
  readonly story: StoryMessages;
  readonly about: { readonly title: string };
  readonly notes: NotesMessages;
  readonly errors: ErrorMessages;
  readonly print: PrintMessages;
  readonly sheet: { readonly open: string; readonly close: string };
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string;
}

/** What the headline counts. All names come as they stand inside a sentence. */
export interface HeadlineQuery {
  /** Chosen programmes; empty: any programme. */
  readonly programs: readonly string[];
  readonly match: 'any' | 'all';
  /** Names of the chosen sub-districts; empty: the whole scope. */
  readonly kecamatan: readonly string[];
  readonly years: string;
  /** The plan that the figure counts, too; null: it is the record's alone. */
  readonly plan: Plan | null;
}

export interface HeadlineMessages {
  /** The large figure: "12 dari 36". In words when nothing is covered. */
  readonly figure: (covered: number, scope: number) => string;
  /** What follows the figure: "desa/kelurahan disebut punya program, 2010–2013". */
  readonly rest: (query: HeadlineQuery, covered: number, scope: number) => string;
  /** How sure it is: "11 disebut langsung, 1 disimpulkan". */
  readonly certainty: (stated: number, inferred: number) => string;
  /** In place of how sure it is, where the figure counts a plan too. */
  readonly withPlan: string;
  /** Caption of the area bar; `whole` says what 100 % is. */
  readonly areaCaption: (whole: string) => string;
  /** What 100 % is: both sub-districts, or the chosen ones. */
  readonly areaWhole: (chosen: readonly string[], all: number) => string;
  /** Label of a tick: "38 % batas Kemendagri". */
  readonly tick: (share: string, set: string) => string;
  /** Key of the hollow ticks: "33 % dan 36 % tanpa yang disimpulkan". */
  readonly hollow: (shares: readonly string[]) => string;
  /** The bar as a sentence, for those who do not see it. */
  readonly areaSentence: (share: string, whole: string, set: string, statedShare: string | null) => string;
  /** One short line for narrow screens: "luas 38 % Kemendagri, 41 % BPS". */
  readonly areaShort: (items: readonly { readonly share: string; readonly set: string }[]) => string;
}

export interface LegendMessages {
  readonly title: string;
  readonly hint: string;
  readonly all: string;
  /** What a click on a programme does. */
  readonly does: (name: string, chosen: boolean, anyChosen: boolean) => string;
  readonly matchLabel: string;
  readonly any: (chosen: number) => string;
  readonly allOf: (chosen: number) => string;
  readonly overlap: (programs: number) => string;
  readonly overlapShort: string;
  readonly gap: (filtered: boolean) => string;
  /** `filtered`: some programmes are chosen. */
  readonly gapShort: (filtered: boolean) => string;
  readonly inferred: string;
  readonly inferredShort: string;
  /** Read aloud after the count: "desa/kelurahan". */
  readonly unit: string;
}

export interface PlacesMessages {
  readonly title: string;
  readonly hint: string;
  readonly kecamatan: (name: string) => string;
  readonly ofTotal: (covered: string, total: string) => { readonly strong: string; readonly rest: string };
  /** After a number of villages. */
  readonly inferred: (count: number) => string;
  readonly does: (name: string, chosen: boolean) => string;
  readonly showTitle: string;
  readonly show: Readonly<Record<Show, string>>;
}

export interface PanelMessages {
  readonly label: string;
  readonly table: string;
  readonly story: string;
  readonly data: string;
  readonly about: string;
  /** The door to planning, and the word that marks whatever is of a plan. */
  readonly plan: string;
  readonly layers: string;
  readonly share: string;
  readonly download: string;
  readonly present: string;
  /** In place of a panel whose part is on its way. */
  readonly loading: string;
}

export interface MapMessages {
  readonly label: string;
  /** Name of the part of the map that takes keys and gestures. */
  readonly canvas: string;
  readonly headline: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly controls: string;
  readonly sources: string;
}

export interface LayersMessages {
  readonly title: string;
  readonly switches: Readonly<Record<Layer, string>>;
  readonly boundaries: string;
  readonly whyTheyDiffer: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
}

export interface SearchMessages {
  readonly label: string;
  readonly placeholder: string;
  readonly spelled: (alias: string) => string;
  readonly spelledInferred: (alias: string) => string;
  readonly empty: (query: string) => string;
  readonly tryThis: string;
  readonly results: (count: number) => string;
  /** As many as are listed: there may be more. */
  readonly resultsMost: (listed: number) => string;
}

export interface CardMessages {
  readonly label: (name: string) => string;
  readonly kind: Readonly<Record<Village['kind'], string>>;
  /** "Ds. Jiken", "Kel. Jepon": where a village is called like its sub-district. */
  readonly kindShort: Readonly<Record<Village['kind'], string>>;
  readonly inKecamatan: (kind: string, kecamatan: string) => string;
  readonly notNamed: (years: string) => string;
  readonly notNamedMeans: string;
  readonly namedFor: string;
  readonly asReported: (spelling: string) => string;
  readonly match: Readonly<Record<Match, string>>;
  readonly plan: string;
  readonly roles: Readonly<Record<'implementer' | 'cooperative' | 'office', string>>;
  readonly certainty: Readonly<Record<Attribution['certainty'], string>>;
  readonly area: string;
  readonly areaBySet: (set: string) => string;
  readonly unknown: string;
  readonly codes: string;
  readonly codeKemendagri: string;
  readonly codeBps: string;
  readonly pcode: string;
  readonly otherSpellings: string;
  readonly inferredSpelling: (alias: string) => string;
  readonly nearest: (filtered: boolean) => string;
  readonly nearestDistance: (km: string) => string;
  readonly nearestTouching: string;
  readonly touching: (set: string) => string;
  readonly touchingNone: string;
  readonly events: string;
}

export interface TableMessages {
  readonly title: (rows: number, named: number | null) => string;
  readonly caption: (rows: number, set: string) => string;
  readonly columns: Readonly<Record<SortKey, string>>;
  readonly areaColumn: (set: string) => string;
  readonly areaColumnShort: string;
  readonly sorted: (column: string) => string;
  readonly inferredMark: string;
  /** Stated, though with another spelling or as another kind of area. */
  readonly matchMark: Readonly<Record<'spelling' | 'kind', string>>;
  /** Of a village that is named, but not for the programmes chosen. */
  readonly notForThis: string;
  readonly planMark: string;
  readonly notNamed: string;
  /** Why no village is listed, and what to do. */
  readonly empty: Readonly<Record<'covered' | 'gap', string>>;
  readonly matrixTitle: string;
  readonly matrixCaption: (rows: number) => string;
  readonly matrixVillage: string;
  readonly matrixYes: string;
  readonly matrixInferred: string;
  readonly matrixNo: string;
  readonly matrixTotal: string;
  readonly matrixRest: (count: number) => string;
  readonly matrixMore: (count: number) => string;
  readonly more: (next: string, rest: string) => string;
  readonly matrixKey: string;
}

export interface StoryMessages {
  readonly title: string;
  readonly show: string;
  readonly shown: string;
  readonly who: string;
  readonly roles: Readonly<Record<Organization['role'], string>>;
  readonly whoNote: string;
  readonly events: string;
  readonly noDate: string;
  readonly placeOpen: (village: string) => string;
}

export interface NotesMessages {
  readonly title: string;
  readonly count: (notes: number) => string;
}

export interface ErrorMessages {
  readonly startTitle: string;
  readonly startHelp: string;
  readonly inlineTitle: string;
  readonly details: string;
  /** The built frame shows, though the address asks for another state. */
  readonly unasked: string;
}

export interface PrintMessages {
  readonly printedOn: (date: string) => string;
  readonly boundariesShown: (set: string) => string;
}
