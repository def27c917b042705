import {
  AppError,
  type BoundarySetId,
  type CoverageQuery,
  type CoverageReport,
  type Measures,
  type Note,
  type Plan,
  type Release,
  type SetMeasures,
  type TagSet,
  type Village,
  type VillageCode,
} from '../domain';
import { groupBy } from '../lib/group-by';
import { compare, groupsOf, neighboursOf } from './borders';
import { planOf } from './planned';
import { areaShare, areaShareBySet, extentOf, sharesOf, type AreasBySet } from './extent';
import { countChosen, isCovered, namedFor, statedOnly } from './named';

export interface CoverageInput {
  readonly release: Pick<Release, 'villages' | 'kecamatan' | 'programs' | 'boundarySets'>;
  readonly measures: Measures;
  /** The record, or the record with a plan applied. Tags for villages or programmes the release does not have count for nothing. */
  readonly tags: TagSet;
}

/** The report for one filter. Throws AppError `boundaries-unknown` when the boundary set has not been measured. */
export type Coverage = (query: CoverageQuery) => CoverageReport;

/**
 * Gets ready to answer filters over one set of tags: what does not depend on the filter is worked out here, once.
 *
 * A report is set arithmetic over villages (`docs/metrics.md`): nothing is measured, and neither the order of villages nor that
 * of tags matters. Programmes and sub-districts that the release does not have match nothing, as any that no tag or village
 * has; the state codec drops them before, with a note. A village without an outline is counted, with area 0.
 */
export function prepareCoverage({ release, measures, tags }: CoverageInput): Coverage {
  const villages = [...release.villages].sort((a, b) => compare(a.code, b.code));
  const byKecamatan = groupBy(villages, ({ kecamatan }) => kecamatan);
  const programIds = release.programs.map(({ id }) => id);
  const named = namedFor(tags);
  const stated = namedFor(statedOnly(tags));
  const areasBySet: AreasBySet = new Map(release.boundarySets.map(({ id }) => [id, measures.sets[id]?.areasKm2 ?? null]));
  const plan = planOf(tags);

  const codesWhere = (include: (village: Village) => boolean): readonly VillageCode[] =>
    villages.filter(include).map(({ code }) => code);

  return ({ boundaries, programs, match, kecamatan }) => {
    const measured = measuredSet(measures, boundaries);
    const areas = measured.areasKm2;
    const neighbours = neighboursOf(measured);

    const chosen = programs.length === 0 ? programIds : [...new Set(programs)];
    // Of no choice there is nothing to have all of: without a programme chosen, every sentence is about any.
    const needed = programs.length === 0 ? 'any' : match;
    const chosenKecamatan = new Set(kecamatan);
    const inScope = (village: Village): boolean => kecamatan.length === 0 || chosenKecamatan.has(village.kecamatan);
    const covers = ({ code }: Village): boolean => isCovered(named, code, chosen, needed);
    const coversStated = ({ code }: Village): boolean => isCovered(stated, code, chosen, needed);

    const scope = codesWhere(inScope);
    const covered = codesWhere((village) => inScope(village) && covers(village));
    const coveredStated = codesWhere((village) => inScope(village) && coversStated(village));
    const inferred = villages.filter((village) => inScope(village) && covers(village) && !coversStated(village));
    const overlap = scope.filter((code) => countChosen(named, code, chosen) >= 2);
    const gap = codesWhere((village) => inScope(village) && !covers(village));

    return {
      boundaries,
      filter: { programs: [...programs], match, kecamatan: [...kecamatan] },
      plan,
      scope: extentOf(scope, areas),
      covered: {
        ...extentOf(covered, areas),
        ...sharesOf(covered, scope, areas, areasBySet),
        codes: covered,
        inferredCodes: inferred.map(({ code }) => code),
        stated: {
          ...extentOf(coveredStated, areas),
          areaShare: areaShare(coveredStated, scope, areas),
          areaShareBySet: areaShareBySet(coveredStated, scope, areasBySet),
        },
      },
      overlap: { ...extentOf(overlap, areas), codes: overlap },
      gap: { ...extentOf(gap, areas), codes: gap },
      groups: groupsOf(covered, neighbours, areas),
      programs: programIds.map((id) => {
        const codes = scope.filter((code) => isCovered(named, code, [id], 'any'));
        return { id, ...extentOf(codes, areas), ...sharesOf(codes, scope, areas, areasBySet), codes };
      }),
      kecamatan: release.kecamatan.map(({ code, name }) => {
        const own = byKecamatan.get(code) ?? [];
        const all = own.map((village) => village.code);
        const some = own.filter(covers).map((village) => village.code);
        const coveredExtent = extentOf(some, areas);
        return {
          code,
          name,
          ...extentOf(all, areas),
          covered: coveredExtent.villages,
          coveredKm2: coveredExtent.areaKm2,
          ...sharesOf(some, all, areas, areasBySet),
        };
      }),
      notes: [...notesOnPlan(plan), ...notesOn(inferred)],
    };
  };
}

/** One report, for those who need no second. */
export function coverage(input: CoverageInput, query: CoverageQuery): CoverageReport {
  return prepareCoverage(input)(query);
}

function measuredSet(measures: Measures, id: BoundarySetId): SetMeasures {
  // `id` may come from outside, so 'constructor' must be as unknown as any other.
  const measured = Object.hasOwn(measures.sets, id) ? measures.sets[id] : undefined;
  if (measured === undefined) throw new AppError('boundaries-unknown', { id });
  return measured;
}

function notesOnPlan(plan: Plan | null): readonly Note[] {
  return plan === null ? [] : [{ id: 'plan', params: { added: plan.add.length, removed: plan.remove.length } }];
}

function notesOn(inferred: readonly Village[]): readonly Note[] {
  if (inferred.length === 0) return [];
  const names = inferred.map(({ name }) => name).join(', ');
  return [{ id: 'inferred-matches', params: { villages: inferred.length, names } }];
}
