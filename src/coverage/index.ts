export { touching, type Neighbour } from './borders';
export { coverage, prepareCoverage, type Coverage, type CoverageInput } from './coverage';
export { nearestNamed } from './nearest';
