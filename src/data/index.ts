export { loadBoundaries, loadContext } from './load-boundaries';
export { loadRelease } from './load-release';
export { findKecamatan, matchName, matchOf, type NameHint, type NameMatch } from './match-name';
export { normaliseName, readName, type WrittenName } from './normalise-name';
export { readOverHttp, type ReadFile } from './read-file';
export { loadShapes } from './load-shapes';
