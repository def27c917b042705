import type { MultiPolygon } from 'geojson';
import type { VillageCode } from '../domain';
import { boundsOf } from '../lib/bounds';
import { areaKm2 } from './geodesic';
import { localPlane, TURF_DEGREE_KM } from './local-plane';
import { areasOf, middleOf, prepareGrowing } from './reach';
import { lngLat, ringsOf, segmentsOf, type Area } from './rings';

/** Ground that the same candidates reach, and its size. */
export interface ReachAtom {
  readonly km2: number;
  /** Places in the list of candidates, in order. */
  readonly reachedBy: readonly number[];
}

/** Side of the cells that ground is counted in, metres. 20 m misjudge 280 km² by less than 0.05 km² (docs/metrics.md). */
const CELL_METRES = 20;
/** More cells than this and they are taken larger: a scope of any size is counted in a few seconds. */
const MOST_CELLS = 4_000_000;

export interface CellsQuestion {
  readonly outlines: ReadonlyMap<VillageCode, Area>;
  readonly scope: readonly VillageCode[];
  /** The villages that reach already. */
  readonly around: readonly VillageCode[];
  readonly candidates: readonly VillageCode[];
  readonly km: number;
}

export interface CellsAnswer {
  readonly atoms: readonly ReachAtom[];
  readonly cellMetres: number;
}

/**
 * The ground of the scope that is not within `km` of the villages `around`, by which of the candidates reach it. Each
 * candidate is grown as `prepareReach` grows villages; ground is counted in square cells by their middles.
 */
export function reachAtoms({ outlines, scope, around, candidates, km }: CellsQuestion): CellsAnswer {
  const within = areasOf(outlines, scope);
  const plane = localPlane(middleOf(within));
  const villages = within.map(plane.toPlane);
  const grid = gridOver(villages);
  const inScope = new Uint8Array(grid.columns * grid.rows);
  for (const village of villages) eachCell(grid, village, (cell) => (inScope[cell] = 1));
  const grown = prepareGrowing(areasOf(outlines, around).map(plane.toPlane))(km);
  eachCell(grid, grown, (cell) => (inScope[cell] = 0));

  // A cell's signature is kept as the number of a set of candidates; adding one to a set gives another, always the same.
  const sets: { readonly members: readonly number[]; readonly next: Map<number, number> }[] = [{ members: [], next: new Map() }];
  const signature = new Uint32Array(inScope.length);
  candidates.forEach((code, candidate) => {
    const area = prepareGrowing(areasOf(outlines, [code]).map(plane.toPlane))(km);
    eachCell(grid, area, (cell) => {
      if (inScope[cell] === 0) return;
      const set = sets[signature[cell] ?? 0];
      if (set === undefined) return;
      const known = set.next.get(candidate);
      if (known !== undefined) return void (signature[cell] = known);
      set.next.set(candidate, sets.length);
      signature[cell] = sets.length;
      sets.push({ members: [...set.members, candidate], next: new Map() });
    });
  });

  const counts = new Uint32Array(sets.length);
  for (const set of signature) counts[set] = (counts[set] ?? 0) + 1;
  const cellKm2 = areaKm2(plane.toGround(cellAround(grid)));
  const atoms = sets.flatMap(({ members }, index) => {
    const count = counts[index] ?? 0;
    return members.length === 0 || count === 0 ? [] : [{ km2: count * cellKm2, reachedBy: members }];
  });
  return { atoms, cellMetres: grid.side * TURF_DEGREE_KM * 1000 };
}

/** Square cells over a plane, row by row from the south-west. */
interface Grid {
  readonly west: number;
  readonly south: number;
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
}

function gridOver(areas: readonly Area[]): Grid {
  const [west, south, east, north] = boundsOf(areas.flatMap(ringsOf).flat());
  if (!(west <= east)) return { west: 0, south: 0, side: 1, columns: 0, rows: 0 };
  const side = Math.max(CELL_METRES / 1000 / TURF_DEGREE_KM, Math.sqrt(((east - west) * (north - south)) / MOST_CELLS));
  return { west, south, side, columns: Math.ceil((east - west) / side), rows: Math.ceil((north - south) / side) };
}

/** Calls `visit` for every cell whose middle lies inside an area, by the even-odd rule, row by row. */
function eachCell({ west, south, side, columns, rows }: Grid, area: Area, visit: (cell: number) => void): void {
  const crossings: number[][] = Array.from({ length: rows }, () => []);
  for (const [from, to] of ringsOf(area).flatMap(segmentsOf)) {
    const [[ax, ay], [bx, by]] = [lngLat(from), lngLat(to)];
    const [low, high] = ay < by ? [ay, by] : [by, ay];
    const first = Math.max(0, Math.ceil((low - south) / side - 0.5));
    for (let row = first; row < rows; row += 1) {
      const y = south + (row + 0.5) * side;
      if (y >= high) break;
      if (y >= low) crossings[row]?.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
    }
  }
  crossings.forEach((xs, row) => {
    xs.sort((a, b) => a - b);
    for (let index = 0; index + 1 < xs.length; index += 2) {
      const first = Math.max(0, Math.ceil(((xs[index] ?? 0) - west) / side - 0.5));
      const end = Math.min(columns, Math.ceil(((xs[index + 1] ?? 0) - west) / side - 0.5));
      for (let column = first; column < end; column += 1) visit(row * columns + column);
    }
  });
}

/** The cell in the middle of the grid: in a scope of tens of kilometres all are as large to 0.01 %. */
function cellAround({ west, south, side, columns, rows }: Grid): MultiPolygon {
  const [x, y] = [west + (columns * side) / 2, south + (rows * side) / 2];
  return { type: 'MultiPolygon', coordinates: [[[[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]]] };
}
