declare module 'polylabel' {
  /** Point farthest from the outline of a polygon (first ring outer, others holes); planar units, `precision` in the same. */
  export default function polylabel(
    polygon: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ): [x: number, y: number] & { distance: number };
}
