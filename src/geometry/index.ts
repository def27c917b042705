export { agreement } from './agreement';
export { cutBands } from './bands';
export { areaKm2, geodesicMetres } from './geodesic';
export { labelPoint } from './label-point';
export { measureSet } from './measure';
export { measureSets } from './measure-sets';
export { outlines } from './outlines';
export { prepareReach } from './reach';
export { reachAtoms } from './reach-cells';
