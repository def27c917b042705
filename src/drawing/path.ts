/** A point in drawing units. */
export type Point = readonly [x: number, y: number];

/**
 * Lines as SVG path data with relative integer coordinates: short, exact, and readable by both renderers. Repeated points
 * are left out; `closed` rings drop their last point and end with `z`.
 */
export function encodePath(lines: readonly (readonly Point[])[], closed: boolean): string {
  let path = '';
  for (const line of lines) {
    const points = withoutRepeats(line, closed);
    const [first] = points;
    if (!first || points.length < (closed ? 3 : 2)) continue;
    path += `M${first[0]} ${first[1]}l`;
    let [x, y] = first;
    let separator = '';
    for (const point of points.slice(1)) {
      path += number(point[0] - x, separator) + number(point[1] - y, ' ');
      [x, y] = point;
      separator = ' ';
    }
    if (closed) path += 'z';
  }
  return path;
}

function withoutRepeats(line: readonly Point[], closed: boolean): readonly Point[] {
  const points = line.filter((point, index) => {
    const before = line[index - 1];
    return !before || before[0] !== point[0] || before[1] !== point[1];
  });
  const [first] = points;
  const last = points.at(-1);
  return closed && first && last && points.length > 1 && first[0] === last[0] && first[1] === last[1] ? points.slice(0, -1) : points;
}

/** A minus sign separates numbers as well as a space does. */
function number(value: number, separator: string): string {
  return value < 0 ? String(value) : separator + String(value);
}

/** The lines of a path made by `encodePath`; closed rings end where they start. */
export function decodePath(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((subpath) => {
      const closed = subpath.endsWith('z');
      const numbers = subpath.match(/-?\d+/g)?.map(Number) ?? [];
      const points: Point[] = [];
      let [x, y] = [0, 0];
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        points.push([x, y]);
      }
      const [first] = points;
      if (closed && first) points.push(first);
      return points;
    });
}
