export { agreement } from './agreement';
export { BAND_METRES, cutBands, type BandOptions, type Bands } from './bands';
export { areaKm2, geodesicMetres } from './geodesic';
export { labelPoint } from './label-point';
export { measureSet } from './measure';
export { measureSets } from './measure-sets';
export { outlines, type Outlines } from './outlines';
