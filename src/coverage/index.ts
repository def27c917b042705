export { bestNext, type BestNext } from './best-next';
export { compare as compareCodes, touching } from './borders';
export { prepareCoverage } from './coverage';
export { kecamatanAreas } from './extent';
export { keptCoverage } from './kept-coverage';
export { nearestAmong } from './nearest';
export { numberSums } from './number-sums';
export { planned, planOf } from './planned';
export { namedFor } from './named';
