import * as v from 'valibot';
import type { SceneList } from '../domain';
import { decodeVersioned } from './decode-versioned';
import { SCHEMA } from './schema-1';

/** More than any presentation needs, and little enough to be read and shown at once. */
export const LARGEST_SCENE_LIST = 512_000;
const MOST_SCENES = 200;

const title = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200));
const text = v.pipe(v.string(), v.maxLength(2000));
const titles = v.object({ id: title, en: title });
const texts = v.object({ id: text, en: text });

const scene = v.variant('own', [
  v.object({
    own: v.literal(false),
    id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,60}$/, 'no-id')),
    hidden: v.boolean(),
    title: v.nullable(titles),
    text: v.nullable(texts),
  }),
  v.object({
    own: v.literal(true),
    id: v.pipe(v.string(), v.regex(/^own-\d{1,6}$/, 'no-own-id')),
    hidden: v.boolean(),
    hash: v.pipe(v.string(), v.maxLength(4000)),
    fit: v.picklist(['scope', 'places']),
    figure: v.picklist(['named', 'not-named', 'scope', 'none']),
    title: titles,
    text: texts,
  }),
]);

const sceneList = v.object({
  schema: v.literal(SCHEMA),
  release: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'no-id')),
  scenes: v.pipe(
    v.array(scene),
    v.maxLength(MOST_SCENES),
    v.check((scenes) => new Set(scenes.map(({ id }) => id)).size === scenes.length, 'repeated'),
  ),
});

/**
 * Decodes a presenter's list of scenes, from a file that anybody may have written. Words stay text, whatever they hold.
 * @throws AppError 'file-not-json', 'schema-unsupported', 'file-invalid' with the path of the first value that does not fit
 */
export function decodeSceneList(file: string, content: string): SceneList {
  return decodeVersioned(file, sceneList, content);
}
