import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';

const Budgets = v.object({
  groups: v.array(v.object({ name: v.string(), files: v.string(), kB: v.number() })),
});
type Group = v.InferOutput<typeof Budgets>['groups'][number];

/** Already packed, so that a host sends them as they are, or carried on a stick. */
const AS_IT_IS = /(\.(woff2?|png|jpe?g|webp|ico|pdf)|^dist\/single\/.*)$/;

function wireSize(path: string): number {
  return AS_IT_IS.test(path) ? statSync(path).size : gzipSync(readFileSync(path), { level: 9 }).length;
}

/** Holds the built files against `budgets.json`; prints a line for each group. True when all keep to it. */
function checkSizes(folder: string, groups: readonly Group[]): boolean {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile() && !name.endsWith('.map'))
    .map((name) => ({ name, bytes: wireSize(join(folder, name)) }));
  const groupOf = (name: string): Group | undefined => groups.find((group) => new RegExp(group.files).test(name));
  const width = Math.max(...groups.map(({ name }) => name.length));

  const isKept = groups.map((group) => {
    const members = files.filter(({ name }) => groupOf(name) === group);
    const kB = members.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
    // A group without files is a pattern that no longer fits: it would watch over nothing.
    const verdict = members.length === 0 ? 'NO FILES' : kB <= group.kB ? 'ok' : 'TOO LARGE';
    console.log(`${group.name.padEnd(width)}  ${kB.toFixed(1).padStart(7)} of ${String(group.kB).padStart(4)} kB  ${String(members.length).padStart(2)} files  ${verdict}`);
    if (verdict === 'TOO LARGE') for (const { name, bytes } of members) console.log(`${' '.repeat(width)}  ${(bytes / 1000).toFixed(1).padStart(7)} kB  ${name}`);
    return verdict === 'ok';
  });
  const strays = files.filter(({ name }) => !groupOf(name));
  for (const { name, bytes } of strays) console.log(`${name} (${(bytes / 1000).toFixed(1)} kB) is in no group of budgets.json.`);
  return strays.length === 0 && isKept.every(Boolean);
}

const { groups } = v.parse(Budgets, JSON.parse(readFileSync('budgets.json', 'utf8')));
process.exitCode = checkSizes('dist', groups) ? 0 : 1;
