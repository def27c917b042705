export { default } from './embed/reveal/coverage-reveal';
