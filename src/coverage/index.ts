export { touching } from './borders';
export { prepareCoverage } from './coverage';
export { nearestNamed } from './nearest';
