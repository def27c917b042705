/** The shapes of a release's JSON files, schema version 1. `docs/data.md` explains them to people who edit them. */
import * as v from 'valibot';
import { LANGUAGES } from '../domain';

export const SCHEMA = 1;

const text = v.string();
const filled = v.pipe(v.string(), v.trim(), v.nonEmpty());
/** Ids stand in links and file names. */
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'no-id'));
const kecamatanCode = v.pipe(v.string(), v.regex(/^\d\d\.\d\d\.\d\d$/, 'no-code'));
const localized = v.object({ id: filled, en: filled });
/** What most often is the same in every language, as the name of a licence, may be written once. */
export const inEachLanguage = v.union([v.pipe(filled, v.transform((same) => ({ id: same, en: same }))), localized]);
const year = v.pipe(v.number(), v.integer());
/** Only schemes that are safe to follow: an address comes from a file that anybody may have written. */
const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\//, 'no-web-address'));
const contactAddress = v.pipe(v.string(), v.regex(/^(https:\/\/|mailto:)/, 'no-contact-address'));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'no-date'));

export const versionOnly = v.object({ schema: v.unknown() });

export const manifest = v.object({
  schema: v.literal(SCHEMA),
  id,
  title: localized,
  subtitle: localized,
  period: v.object({ from: year, to: year }),
  languages: v.pipe(v.array(v.picklist(LANGUAGES)), v.minLength(1)),
  scope: v.object({ kecamatan: v.pipe(v.array(kecamatanCode), v.minLength(1)) }),
  kecamatan: v.array(v.object({
    code: kecamatanCode,
    name: filled,
    publishedAreas: v.array(v.object({ km2: v.number(), year, source: filled })),
  })),
  boundarySets: v.pipe(
    v.array(v.object({ id, name: localized, shortName: localized, year, description: localized })),
    v.minLength(1),
  ),
  towns: v.array(v.object({ name: filled, lng: v.number(), lat: v.number() })),
  credits: v.array(v.object({
    id,
    line: inEachLanguage,
    licence: inEachLanguage,
    href: v.nullable(webAddress),
    boundarySet: v.nullable(id),
  })),
  licence: inEachLanguage,
  disclaimer: localized,
  corrections: v.nullable(contactAddress),
  files: v.array(v.object({
    path: filled,
    bytes: v.pipe(v.number(), v.integer()),
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  })),
});

const attribution = v.object({
  /** Id in organizations.json. */
  organization: id,
  certainty: v.picklist(['stated', 'elsewhere', 'inferred']),
  basis: localized,
});

export const programs = v.array(v.object({
  id,
  name: localized,
  explanation: localized,
  implementer: attribution,
  cooperative: attribution,
  office: attribution,
}));

export const organizations = v.array(v.object({
  id,
  name: filled,
  role: v.picklist(['funder', 'implementer', 'cooperative', 'office']),
}));

export const events = v.array(v.object({
  id,
  title: localized,
  date: v.nullable(isoDate),
  village: v.nullable(text),
  placeNote: localized,
  text: localized,
  attendance: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null),
}));

export const story = v.array(v.object({
  id,
  hash: text,
  fit: v.optional(v.picklist(['scope', 'places']), 'scope'),
  figure: v.optional(v.picklist(['named', 'not-named', 'scope', 'none']), 'named'),
  /** Id in events.json. */
  event: v.optional(v.nullable(id), null),
  title: localized,
  text: localized,
}));

const byVillage = v.record(v.string(), v.number());

export const measures = v.object({
  schema: v.literal(SCHEMA),
  sets: v.record(v.string(), v.object({
    areasKm2: byVillage,
    borders: v.array(v.tuple([text, text, v.number()])),
    outlineMetres: v.exactOptional(byVillage),
    labelPoints: v.record(v.string(), v.tuple([v.number(), v.number()])),
    distances: v.pipe(
      v.object({ codes: v.array(text), km: v.array(v.number()) }),
      v.check(({ codes, km }) => km.length === (codes.length * (codes.length - 1)) / 2),
    ),
  })),
  agreement: byVillage,
});
