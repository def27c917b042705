import { namedFor } from '../coverage';
import type { CoverageReport, Release, Scene, State, TagSet, VillageCode } from '../domain';
import { planChanges } from '../state/plan';
import { isInScope } from '../state/scope';
import { INFERRED_MARK } from './draw-shapes';
import { QUIET_FROM_TIER, type LabelKind, type LabelPlace } from './labels/label-plan';
import type { withPlannedNames } from './labels/planned-names';
import { drawnPlan, type DrawnPlan } from './plan-marks';
import { drawnReach, type DrawnReach, type ReachPath } from './reach-shape';
import { programRole, type ProgramRole } from './roles';
import type { BandShape, Shapes } from './shapes';

/**
 * What is drawn, in which order, in which role; without pixels and without colours. `shapes` is the same object as long
 * as only the filter changes, so that a renderer need not draw outlines again.
 */
export interface Drawing {
  readonly shapes: Shapes;
  readonly villages: readonly DrawnVillage[];
  /** Cut villages, over the villages' fills. */
  readonly bands: readonly DrawnBands[];
  readonly labels: readonly DrawnLabel[];
  readonly marks: readonly DrawnMark[];
  readonly showLabels: boolean;
  readonly showContext: boolean;
  /** Outlines of another boundary set over this one; null when switched off or not loaded. */
  readonly otherVillages: Shapes | null;
  /** What a plan changes; null: the picture is of the record. */
  readonly plan: DrawnPlan | null;
  /** What lies within reach of a named village; null when switched off or not worked out. */
  readonly reach: DrawnReach | null;
}

export interface DrawnVillage {
  readonly code: VillageCode;
  readonly role: ProgramRole | 'none';
  /** Covered by the filter: has a dark border. */
  readonly named: boolean;
  /** Covered only by an inferred match: has a dashed border. */
  readonly inferred: boolean;
  /** Not what the reader dwells on: drawn faintly. */
  readonly faint: boolean;
}

export interface DrawnBands {
  readonly code: VillageCode;
  readonly shape: BandShape;
  readonly roles: readonly ProgramRole[];
  readonly faint: boolean;
}

export interface DrawnLabel {
  readonly id: string;
  readonly kind: LabelKind;
  readonly text: string;
  readonly code: VillageCode | null;
  readonly x: number;
  readonly y: number;
  /** Of a village that the picture is about: covered by the filter, or not covered where the gaps are shown. In bold, at every size. */
  readonly named: boolean;
  readonly places: readonly LabelPlace[];
}

/** An event, on its village. */
export interface DrawnMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface DrawingInput {
  readonly release: Pick<Release, 'programs' | 'villages' | 'events'>;
  /** What the report is of: the record, or the record with a plan applied. */
  readonly tags: TagSet;
  readonly shapes: Shapes;
  readonly otherShapes: Shapes | null;
  readonly state: Pick<State, 'programs' | 'kecamatan' | 'show' | 'layers' | 'lang'>;
  /** Decides what is drawn: the report of a plan has the picture of that plan, marked as one. */
  readonly report: CoverageReport;
  /** Left out: nothing was worked out. */
  readonly reach?: ReachPath | null;
  /** The scene that is told: a mark belongs to its event alone, and names to what it counts. Left out: none is told, and all events have their marks. */
  readonly told?: Pick<Scene, 'event' | 'figure'> | undefined;
  /** Finds places for the names of villages that a plan changes; null: they are where the build has put them, or nowhere. */
  readonly placeNames?: typeof withPlannedNames | null | undefined;
}

/** The picture of one state. Pure. */
export function draw({ release, tags, shapes, otherShapes, state, report, reach = null, told, placeNames = null }: DrawingInput): Drawing {
  const covered = new Set(report.covered.codes);
  const inferred = new Set(report.covered.inferredCodes);
  const scope = new Set(release.villages.filter(({ kecamatan }) => isInScope(state, kecamatan)).map(({ code }) => code));
  const shown = release.programs.filter(({ id }) => state.programs.length === 0 || state.programs.includes(id));
  const programsOf = namedFor(tags);
  const shownRoles = shown.map(({ id }) => ({ id, role: programRole(release.programs.findIndex((program) => program.id === id)) }));
  const rolesOf = (code: VillageCode): readonly ProgramRole[] => (covered.has(code) ? shownRoles.flatMap(({ id, role }) => (programsOf.get(code)?.has(id) ? [role] : [])) : []);

  const villages = shapes.villages.map(({ code }): DrawnVillage => {
    const named = covered.has(code);
    const faint = !scope.has(code) || (state.show === 'covered' && !named) || (state.show === 'gap' && named);
    return { code, role: rolesOf(code)[0] ?? 'none', named, inferred: inferred.has(code), faint };
  });
  const faint = new Set(villages.flatMap((village) => (village.faint ? [village.code] : [])));
  const isFaint = (code: VillageCode): boolean => faint.has(code);
  const bands = shapes.bands.flatMap((shape): DrawnBands[] => {
    const roles = rolesOf(shape.code);
    if (roles.length < 2 || roles.length !== shape.parts.length) return [];
    return [{ code: shape.code, shape, roles, faint: isFaint(shape.code) }];
  });

  // A plan changes neither which names were placed in bold nor which are drawn so.
  const recorded = new Set([...tags.tags.filter(({ origin }) => origin !== 'plan'), ...(tags.withdrawn ?? [])].map(({ village }) => village));
  const isNamed = (code: VillageCode): boolean => covered.has(code) && recorded.has(code);
  const isGap = (code: VillageCode): boolean => scope.has(code) && !covered.has(code) && !recorded.has(code);
  // What a plan changes has its name wherever what the record names has one.
  const changed = new Set(report.plan === null ? [] : planChanges(report.plan, state.programs).flatMap(({ code }) => (isFaint(code) ? [] : [code])));
  // Names have room for bold type only where they were placed in it.
  const [placed, isForemost] = state.show === 'gap' ? [shapes.gapLabels, isGap] : [shapes.labels, isNamed];
  // At small sizes names of sub-districts stand where else those of villages do.
  const ofScope = told?.figure === 'scope';
  const own = (placed ?? shapes.labels).anchors.map((anchor): DrawnLabel => {
    const { id, kind, code, x, y } = anchor;
    const named = placed !== undefined && code !== null && isForemost(code);
    // The mark behind the name belongs to the match, and the match to the filter.
    const text = code !== null && isNamed(code) && inferred.has(code) ? anchor.text : unmarked(anchor.text);
    const isSubject = kind === 'village' ? (named && !ofScope) || changed.has(code ?? '') : kind !== 'kecamatan' || ofScope;
    const places = isSubject ? anchor.places : anchor.places.flatMap(quietPlace);
    return { id, kind, text, code, x, y, named, places };
  });
  const marks = release.events.filter(({ id }) => told === undefined || id === told.event).flatMap((event): DrawnMark[] => {
    const anchor = shapes.labels.anchors.find(({ code }) => code !== null && code === event.village);
    return anchor ? [{ id: event.id, x: anchor.x, y: anchor.y }] : [];
  });
  const labels = placeNames === null ? own : placeNames({ labels: own, planned: changed, covered, marks, frame: shapes.frame, villages: shapes.villages });
  const showLabels = state.layers.includes('labels');

  return {
    shapes,
    villages,
    bands,
    labels,
    marks,
    showLabels,
    showContext: state.layers.includes('context'),
    otherVillages: state.layers.includes('other-boundaries') ? otherShapes : null,
    plan: drawnPlan({ frame: shapes.frame, report, programs: state.programs, lang: state.lang, labels, marks, showLabels, isFaint }),
    reach: state.layers.includes('reach') ? drawnReach(reach, shapes) : null,
  };
}

function unmarked(text: string): string {
  return text.endsWith(INFERRED_MARK) ? text.slice(0, -INFERRED_MARK.length) : text;
}

/** What the picture is not about shows its name only where there is room for all. */
function quietPlace(place: LabelPlace): LabelPlace[] {
  return place.to <= QUIET_FROM_TIER ? [] : [{ ...place, from: Math.max(place.from, QUIET_FROM_TIER) }];
}
