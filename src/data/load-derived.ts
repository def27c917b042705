import * as v from 'valibot';
import type { Measures } from '../domain';
import { decodeVersioned } from './decode-versioned';
import type { ReadFile } from './read-file';
import { measures, SCHEMA } from './schema-1';

const path = v.string();
const number = v.number();

const labels = v.object({
  anchors: v.array(v.object({
    id: v.string(),
    kind: v.picklist(['village', 'kecamatan', 'context', 'town', 'event']),
    text: v.string(),
    code: v.nullable(v.string()),
    x: number,
    y: number,
    places: v.array(v.object({ from: number, to: number, dx: number, dy: number, leader: v.boolean() })),
  })),
});

/** What `data:build` draws once for each boundary set: see `Shapes` in `src/drawing/shapes.ts`. */
const shapes = v.object({
  schema: v.literal(SCHEMA),
  boundaries: v.string(),
  source: v.string(),
  frame: v.object({ west: number, north: number, unit: number, width: number, height: number }),
  villages: v.array(v.object({ code: v.string(), path })),
  kecamatanLines: path,
  context: v.object({ fill: path, lines: path }),
  bands: v.array(v.object({ code: v.string(), parts: v.array(path), seams: path })),
  labels,
  gapLabels: v.exactOptional(labels),
});

/** Reads what was measured of every boundary set. @throws AppError 'file-missing', and as `decodeVersioned` */
export async function loadMeasures(read: ReadFile): Promise<Measures> {
  const file = 'measured.json';
  return decodeVersioned(file, measures, await read(file));
}

/** Reads the unchanging part of the picture of one boundary set. @throws AppError 'file-missing', and as `decodeVersioned` */
export async function loadShapes(read: ReadFile, setId: string): Promise<v.InferOutput<typeof shapes>> {
  const file = `shapes/${setId}.json`;
  return decodeVersioned(file, shapes, await read(file));
}
