import type { TagSet } from '../domain';
import { prepareCoverage, type Coverage, type CoverageInput } from './coverage';

interface Kept {
  readonly release: CoverageInput['release'];
  readonly measures: CoverageInput['measures'];
  readonly coverage: Coverage;
}

const kept = new WeakMap<TagSet, Kept>();

/**
 * The same as `prepareCoverage`, for several who look at the same release: a preview and the map that takes its place ask the same
 * first question, and of thousands of villages the second answer should not take as long as the first.
 */
export function keptCoverage({ release, measures, tags }: CoverageInput): Coverage {
  const known = kept.get(tags);
  if (known?.release === release && known.measures === measures) return known.coverage;
  const coverage = withLastAnswer(prepareCoverage({ release, measures, tags }));
  kept.set(tags, { release, measures, coverage });
  return coverage;
}

function withLastAnswer(coverage: Coverage): Coverage {
  let last: { readonly asked: string; readonly report: ReturnType<Coverage> } | null = null;
  return (query) => {
    const asked = JSON.stringify([query.boundaries, query.programs, query.match, query.kecamatan]);
    if (last?.asked !== asked) last = { asked, report: coverage(query) };
    return last.report;
  };
}
