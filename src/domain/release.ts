import type { Language, Localized } from './language';

/** Kemendagri code of a village, e.g. `33.16.08.2017`. Text, never a number. */
export type VillageCode = string;
/** Kemendagri code of a sub-district, e.g. `33.16.08`. */
export type KecamatanCode = string;
export type ProgramId = string;
export type BoundarySetId = string;

/** A published set of villages, programmes and tags, decoded and joined. Plain data, never mutated. */
export interface Release {
  readonly id: string;
  readonly title: Localized;
  readonly subtitle: Localized;
  /** Years the record covers, inclusive; null when it does not say. */
  readonly period: Period | null;
  readonly languages: readonly Language[];
  /** Address for corrections (mailto: or https:), or null when the release names none. */
  readonly corrections: string | null;
  readonly licence: Localized;
  readonly credits: readonly Credit[];
  readonly disclaimer: Localized;
  /** The first is the default. */
  readonly boundarySets: readonly BoundarySet[];
  readonly kecamatan: readonly Kecamatan[];
  /** In order of code. */
  readonly villages: readonly Village[];
  /** In drawing and legend order. */
  readonly programs: readonly Program[];
  readonly organizations: readonly Organization[];
  readonly tags: TagSet;
  readonly events: readonly ProgramEvent[];
  readonly story: readonly Scene[];
  readonly towns: readonly Town[];
}

export interface Period {
  readonly from: number;
  readonly to: number;
}

export interface Credit {
  readonly id: string;
  /** The line to print; names stand in it as their owner asks for it. */
  readonly line: Localized;
  readonly licence: Localized;
  readonly href: string | null;
  /** Boundary set that the line credits; null: it always shows. */
  readonly boundarySet: BoundarySetId | null;
}

export interface BoundarySet {
  readonly id: BoundarySetId;
  readonly name: Localized;
  /** One or two words for figures, e.g. "Kemendagri". */
  readonly shortName: Localized;
  /** null: not known, as of boundaries that somebody brings. */
  readonly year: number | null;
  readonly description: Localized;
}

export interface Kecamatan {
  readonly code: KecamatanCode;
  readonly name: string;
  /** Areas that readers may know from elsewhere. */
  readonly publishedAreas: readonly { readonly km2: number; readonly year: number; readonly source: string }[];
}

export interface Village {
  readonly code: VillageCode;
  /** Statistics office code, 10 digits. */
  readonly bps: string;
  /** Humanitarian P-code. */
  readonly pcode: string;
  readonly name: string;
  readonly kind: 'desa' | 'kelurahan';
  readonly kecamatan: KecamatanCode;
  readonly aliases: readonly Alias[];
  /** Optional numeric columns of villages.csv (households, population), by column name. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** Another spelling; `inferred` when that it means this village is a conclusion, not a fact. */
export interface Alias {
  readonly name: string;
  readonly inferred: boolean;
}

export interface Program {
  readonly id: ProgramId;
  readonly name: Localized;
  /** Two or three words of explanation, e.g. "micro, small and medium enterprises". */
  readonly explanation: Localized;
  readonly implementer: Attribution;
  readonly cooperative: Attribution;
  readonly office: Attribution;
}

/** Who belongs to a programme, and how that is known. */
export interface Attribution {
  /** Id of an organisation; '' when the source names none. */
  readonly organization: string;
  readonly certainty: 'stated' | 'elsewhere' | 'inferred';
  readonly basis: Localized;
}

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly role: 'funder' | 'implementer' | 'cooperative' | 'office';
}

/**
 * How a tag's village was found in the report: named with its official spelling; with another spelling;
 * with another kind (desa instead of kelurahan); or inferred.
 */
export type Match = 'stated' | 'spelling' | 'kind' | 'inferred';

/** The record (or a plan, or an import) names a village for a programme. It covers no area and no people. */
export interface Tag {
  readonly village: VillageCode;
  readonly program: ProgramId;
  readonly origin: 'record' | 'plan' | 'import';
  /** The village's name as the source spells it. */
  readonly asReported: string;
  /** Kind and sub-district as the source gives them, '' for one that it does not give; left out when it gives neither. */
  readonly reported?: { readonly kind: string; readonly kecamatan: string };
  readonly match: Match;
  /** Why the match holds, when it is not simply the official spelling. */
  readonly reason: Localized | null;
  readonly status: string;
  /** ISO 8601 date or year; null when unknown. */
  readonly start: string | null;
  readonly end: string | null;
  /** People reached; left out when the source does not say. */
  readonly reached?: number;
}

/** At most one tag for each village and programme. */
export interface TagSet {
  readonly tags: readonly Tag[];
  /** Tags of the record that a plan takes away. They count for nothing; they are kept so that what rests on this set says so. */
  readonly withdrawn?: readonly Tag[];
}

export interface ProgramEvent {
  readonly id: string;
  readonly title: Localized;
  /** ISO 8601 date, or null when the source does not say. */
  readonly date: string | null;
  /** Where it is shown; null when the place is not known. */
  readonly village: VillageCode | null;
  readonly placeNote: Localized;
  readonly text: Localized;
  /** Roughly how many people came, as the source says it; null when it does not. */
  readonly attendance: number | null;
}

/** A step of the story: a state of the map with a few words. */
export interface Scene {
  readonly id: string;
  /** What the scene sets, as in a link; unknown keys have been dropped. */
  readonly hash: string;
  /** What its camera shows: the whole scope, or the places that it is about. A `map` in the hash says it otherwise. */
  readonly fit: 'scope' | 'places';
  /** What its large figure counts: villages named, villages not named, all of the scope, or nothing. */
  readonly figure: 'named' | 'not-named' | 'scope' | 'none';
  /** Id of the event that it tells of, or null. */
  readonly event: string | null;
  readonly title: Localized;
  /** One or two sentences. Figures stand as placeholders (`{covered}`) and come from the scene's own report. */
  readonly text: Localized;
}

export interface Town {
  readonly name: string;
  readonly lng: number;
  readonly lat: number;
}
