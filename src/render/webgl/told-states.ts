import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureState } from './feature-state';
import { SHAPES } from './style';

/** How many features get a new state in one frame: the engine goes over the vertices of each. */
const IN_A_FRAME = 1000;

/** Which states the features of the map were told, and what is still to be said: only what changed, and of very much some in each frame. */
export class ToldStates {
  #wanted: ReadonlyMap<string, FeatureState> = new Map();
  #told = new Map<string, FeatureState>();
  #isMoreComing = false;

  constructor(private readonly map: Pick<MapLibreMap, 'setFeatureState' | 'once'>) {}

  /** The features were made anew, with these states or none. */
  reset(told: ReadonlyMap<string, FeatureState>): void {
    this.#told = new Map(told);
    this.#wanted = told;
  }

  tell(states: ReadonlyMap<string, FeatureState>): void {
    this.#wanted = states;
    // The next frame goes on with what is wanted by then.
    if (!this.#isMoreComing) this.#tellSome();
  }

  #tellSome(): void {
    let left = IN_A_FRAME;
    for (const [id, state] of this.#wanted) {
      if (!isOther(state, this.#told.get(id) ?? {})) continue;
      if (left === 0) return this.#goOn();
      left -= 1;
      this.map.setFeatureState({ source: SHAPES, id }, state);
      this.#told.set(id, state);
    }
  }

  #goOn(): void {
    this.#isMoreComing = true;
    this.map.once('render', () => {
      this.#isMoreComing = false;
      this.#tellSome();
    });
  }
}

function isOther(state: FeatureState, before: FeatureState): boolean {
  return (Object.keys(state) as (keyof FeatureState)[]).some((key) => state[key] !== before[key]);
}
