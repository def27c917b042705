import type { State } from '../domain';

/** First click shows only this programme, the next adds, a click on a chosen one takes it away. */
export function toggledProgram(state: State, id: string, order: readonly string[]): Partial<State> {
  return { programs: toggled(state.programs, id, order), scene: null };
}

/** As with programmes: nothing chosen means all. */
export function toggledKecamatan(state: State, code: string, order: readonly string[]): Partial<State> {
  return { kecamatan: toggled(state.kecamatan, code, order), scene: null };
}

function toggled(chosen: readonly string[], one: string, order: readonly string[]): readonly string[] {
  const next = chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
  return order.filter((other) => next.includes(other));
}
