import { groupBy } from '../lib/group-by';
import { cutsFor, villageLabel, type DrawnRelease } from './draw-shapes';
import type { Shapes } from './shapes';

/**
 * Whether shapes were drawn for this record: no village that it does not have, every name as it is spelled now, and a cut for
 * every number of programmes. Tables are edited by hand, and who edits them may forget to derive anew.
 */
export function isDrawnFor(shapes: Shapes, release: DrawnRelease): boolean {
  const villages = new Map(release.villages.map((village) => [village.code, village]));
  const inferred = new Set(release.tags.tags.filter(({ match }) => match === 'inferred').map(({ village }) => village));
  const tagsOf = groupBy(release.tags.tags, ({ village }) => village);
  const anchorsOf = groupBy(shapes.labels.anchors, ({ code }) => code);
  const bandsOf = groupBy(shapes.bands, ({ code }) => code);
  return shapes.villages.every(({ code }) => {
    const village = villages.get(code);
    if (!village) return false;
    const label = villageLabel(village, release, inferred.has(code));
    const isNamed = anchorsOf.get(code)?.every(({ text }) => text === label) ?? true;
    const cuts = bandsOf.get(code)?.map(({ parts }) => parts.length) ?? [];
    return isNamed && cutsFor(tagsOf.get(code)?.length ?? 0).join() === cuts.join();
  });
}
