export { decodeBoundaries, loadBoundaries, loadContext, type LoadedBoundaries } from './load-boundaries';
export { loadMeasures, loadShapes } from './load-derived';
export { loadRecord, loadRelease, type ReleaseRecord } from './load-release';
export { findKecamatan, matchName, matchOf } from './match-name';
export { normaliseName } from './normalise-name';
export { boundaryFile, readOverHttp, type ReadFile } from './read-file';
