import type { RecordKind } from '../domain';
import { COUNT } from './formats';
import type { HeadlineQuery, Messages } from './messages';
import { counted, plural } from './plural';
import { RECORD_WORDS, type RecordWords } from './record-words';
import { atStart } from './words';

const NB = '\u00a0';

function list(items: readonly string[], word = 'and'): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${word} ${items[items.length - 1]}`;
}

function namedFor({ programs, match }: HeadlineQuery): string {
  if (programs.length === 0) return 'named as having a programme';
  if (programs.length === 1) return `named for ${programs[0]}`;
  if (match === 'any') return `named for ${list(programs, 'or')}`;
  return programs.length === 2 ? `named for both ${list(programs)}` : `named for ${list(programs)} together`;
}

/** British English, as plain as the Indonesian. */
export function en(record: RecordKind): Messages {
  return messages(record, RECORD_WORDS.en[record]);
}

const messages = (record: RecordKind, { name: source, by, several }: RecordWords): Messages => ({
  record,
  product: 'Programme Coverage Map',
  languages: { label: 'Language', id: { code: 'ID', name: 'Bahasa Indonesia' }, en: { code: 'EN', name: 'English' } },
  skipToTable: 'Skip to the table',
  close: 'Close',
  closeThe: (title) => `Close ${title}`,
  closeMessage: 'Close this message',
  list,
  headline: {
    figure: (covered, scope) => (covered === 0 ? 'None' : `${COUNT.en(covered)} of ${COUNT.en(scope)}`),
    rest: (query, covered, scope) => {
      const unit = covered === 0 ? `of ${COUNT.en(scope)} desa/kelurahan` : 'desa/kelurahan';
      const where = query.kecamatan.length === 0 ? '' : ` in Kecamatan ${list(query.kecamatan)}`;
      if (query.plan) return `${unit}${where} ${covered === 1 || covered === 0 ? 'is' : 'are'} named ${by}${query.plan.add.length > 0 ? ' or planned' : ''}${query.programs.length === 0 ? '' : ` for ${query.programs.join(query.match === 'all' ? ' and ' : ' or ')}`}${query.plan.remove.length > 0 ? ', without what is taken out' : ''}`;
      return `${unit}${where} ${covered === 1 || covered === 0 ? 'is' : 'are'} ${namedFor(query)}${query.years === '' ? '' : `, ${query.years}`}`;
    },
    certainty: (stated, inferred) => {
      if (stated + inferred === 0) return 'Not named does not mean that nothing happened there';
      if (inferred === 0) return `${stated === 1 ? 'Stated' : 'All stated'} ${by}`;
      if (stated === 0) return `${COUNT.en(inferred)} inferred, none stated`;
      return `${COUNT.en(stated)} stated, ${COUNT.en(inferred)} inferred`;
    },
    withPlan: `With the plan: not what ${source} ${several ? 'say' : 'says'}`,
    areaCaption: (whole) => `Their part of the area of ${whole}`,
    areaWhole: (chosen, all) => {
      if (chosen.length > 0) return `Kecamatan ${list(chosen)}`;
      return all === 2 ? 'both sub-districts' : 'all sub-districts';
    },
    tick: (share, set) => `${share} ${set} boundaries`,
    hollow: (shares) => `${list(shares)} without what is inferred`,
    areaSentence: (share, whole, set, statedShare) =>
      `By ${set} boundaries these desa/kelurahan make up ${share} of the area of ${whole}` +
      (statedShare === null ? '.' : `; without what is inferred ${statedShare}.`),
    areaShort: (items) => `area ${items.map(({ share, set }) => `${share} ${set}${items.length === 1 ? ' boundaries' : ''}`).join(' · ')}`,
  },
  legend: {
    title: 'Programmes',
    hint: 'click to filter',
    all: 'All',
    does: (name, chosen, anyChosen) => {
      if (chosen) return `Take ${name} out of the filter`;
      return anyChosen ? `Add ${name} to the filter` : `Show only ${name}`;
    },
    matchLabel: 'A desa/kelurahan counts when it is named for',
    any: (chosen) => (chosen === 2 ? 'either' : 'any'),
    allOf: (chosen) => (chosen === 2 ? 'both' : chosen === 3 ? 'all three' : 'all'),
    overlap: (programs) => (programs > 2 ? 'two programmes or more' : 'two programmes at once'),
    overlapShort: 'two programmes',
    gap: (filtered) => (filtered ? 'not named for this choice' : `not named ${by}`),
    gapShort: (filtered) => (filtered ? 'not named for this' : 'not named'),
    inferred: 'match of the name inferred',
    inferredShort: 'inferred',
    unit: 'desa/kelurahan',
  },
  places: {
    title: 'Sub-districts',
    hint: 'click to filter',
    kecamatan: (name) => `Kec. ${name}`,
    ofTotal: (covered, total) => ({ strong: covered, rest: `of ${total}` }),
    inferred: (count) => `, ${COUNT.en(count)} of them inferred`,
    does: (name, chosen) => (chosen ? `Take Kecamatan ${name} out of the filter` : `Count only Kecamatan ${name}`),
    showTitle: 'Show',
    show: { all: 'all', covered: 'named', gap: 'not named' },
  },
  panels: { label: 'Reading', table: 'Table', story: 'Story', data: 'Data', about: 'About', plan: 'Plan', layers: 'Layers', share: 'Share', download: 'Download', present: 'Present', loading: 'Loading…' },
  map: {
    label: 'Map',
    canvas: 'Map that can be moved and zoomed',
    headline: 'Answer',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Back to the whole area',
    controls: 'Size of the map',
    sources: 'Sources',
  },
  layers: {
    title: 'Map layers',
    switches: { labels: 'Names of desa/kelurahan', context: 'Sub-districts around', 'other-boundaries': 'Boundary lines of the other source', reach: 'Reach of the desa/kelurahan named' },
    boundaries: 'Boundaries in use',
    whyTheyDiffer:
      'Each source draws its own lines; a village boundary is certain only once the regent has set it, so areas can differ. Counts of desa/kelurahan do not.',
    theme: 'Appearance',
    themes: { light: 'light', dark: 'dark', print: 'print' },
  },
  search: {
    label: 'Find a desa/kelurahan',
    placeholder: 'Find a village by any spelling, or code',
    spelled: (alias) => `also spelled “${alias}”`,
    spelledInferred: (alias) => `“${alias}”: match inferred`,
    empty: (query) => `No desa/kelurahan matches “${query}”.`,
    tryThis: 'Try a part of the name, another spelling, or the start of a code such as 33.16.08.',
    results: (count) => counted(count, 'desa/kelurahan matches', 'desa/kelurahan match'),
    resultsMost: (listed) => `${listed} or more desa/kelurahan match; type more to narrow them down`,
  },
  card: {
    label: (name) => `Details of ${name}`,
    kind: { desa: 'Desa', kelurahan: 'Kelurahan' },
    kindShort: { desa: 'Ds.', kelurahan: 'Kel.' },
    inKecamatan: (kind, kecamatan) => `${kind} in Kecamatan ${kecamatan}`,
    notNamed: (years) => `Not named ${by}${years === '' ? '' : ` (${years})`}`,
    notNamedMeans: `${atStart(source)} ${several ? 'do' : 'does'} not name this desa/kelurahan. That does not mean that nothing happened here.`,
    namedFor: 'Named for',
    asReported: (spelling) => `written “${spelling}”`,
    match: {
      stated: 'stated',
      spelling: 'stated, spelled differently',
      kind: 'stated, as another kind of area',
      inferred: 'match inferred',
    },
    plan: 'plan',
    roles: { implementer: 'Implementer', cooperative: 'Cooperative that carries on', office: 'District office' },
    certainty: { stated: 'stated', elsewhere: 'from another source', inferred: 'inferred' },
    area: 'Area',
    areaBySet: (set) => `${set} boundaries`,
    unknown: 'not known',
    codes: 'Codes',
    codeKemendagri: 'Kemendagri',
    codeBps: 'BPS',
    pcode: 'P-code',
    otherSpellings: 'Other spellings',
    inferredSpelling: (alias) => `${alias} (inferred)`,
    nearest: (filtered) => (filtered ? 'Nearest that is named for this choice' : 'Nearest that is named'),
    nearestDistance: (km) => `${km} from border to border`,
    nearestTouching: 'shares a border',
    touching: (set) => `Shares a border with (${set} boundaries)`,
    touchingNone: 'None with 100 m or more.',
    events: 'What happened here',
  },
  table: {
    title: (rows, named) => `${COUNT.en(rows)} desa/kelurahan${named === null ? '' : `, ${COUNT.en(named)} named for this choice`}`,
    caption: (rows, set) => `${COUNT.en(rows)} desa/kelurahan with their programmes; same order and choice as the map, ${set} boundaries`,
    columns: { name: 'Desa/kelurahan', kecamatan: 'Sub-district', programs: 'Named for', area: 'Area', code: 'Code' },
    areaColumn: (set) => `${set}, km²`,
    areaColumnShort: 'km²',
    sorted: (column) => `Sort by ${column}`,
    inferredMark: 'inferred',
    matchMark: { spelling: 'other spelling', kind: 'other kind of area' },
    notForThis: 'not named for this choice',
    planMark: 'plan',
    notNamed: 'not named',
    empty: {
      covered: 'No desa/kelurahan is named for this choice. Choose other programmes, or “all”.',
      gap: 'Every desa/kelurahan is named for this choice. Choose other programmes, or “all”.',
    },
    matrixTitle: 'Desa/kelurahan × programme',
    matrixCaption: (rows) => `${counted(rows, 'desa/kelurahan that is named', 'desa/kelurahan that are named')}, by programme`,
    matrixVillage: 'Desa/kelurahan',
    matrixYes: 'stated',
    matrixInferred: 'inferred',
    matrixNo: 'not named',
    matrixTotal: 'Total',
    matrixMore: (count) => `${counted(count, 'other is named too', 'others are named too')}; the whole list is in the data download`,
    more: (next, rest) => `Show ${next} more (${rest} not shown yet)`,
    matrixRest: (count) => `${counted(count, 'other is', 'others are')} not named ${by}`,
    matrixKey: 'inferred ones bear a “?”',
  },
  story: {
    title: 'Story',
    show: 'Show on the map',
    shown: 'Shown now',
    who: 'Who did what',
    roles: { funder: 'Funder', implementer: 'Implementers', cooperative: 'Cooperatives', office: 'Offices' },
    // Only of the published report is it known what it leaves open.
    whoNote: `${record === 'report' ? 'The report names the organisations, but not which of them belongs to which programme. ' : ''}Each link below says what it rests on.`,
    events: 'What happened',
    noDate: 'date not stated',
    placeOpen: (village) => `See ${village}`,
  },
  about: { title: 'About this map' },
  notes: { title: 'Notes on the data', count: (notes) => `${COUNT.en(notes)}${NB}${plural(notes, 'note', 'notes')}` },
  errors: {
    startTitle: 'This map cannot be opened',
    startHelp: 'Reload the page. If it fails again, send the text below to whoever looks after the map.',
    inlineTitle: 'A part of the map could not be loaded',
    details: 'Technical details',
    unasked: 'The choices of this link or copy are not applied: what you see is the whole record.',
  },
  print: {
    printedOn: (date) => `Printed ${date}`,
    boundariesShown: (set) => `Boundaries drawn: ${set}`,
  },
  sheet: { open: 'Pull the sheet up', close: 'Put the sheet down' },
});
