import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { ensureBuilt } from '../../scripts/ensure-built';
import { serve, type StaticServer } from '../../scripts/serve';
import { launch } from '../support/launch';
import { AREAS, writeAreasPage } from './areas-page';
import { buildPeers } from './build-peers';
import { measurePage, measureVisible, type Figures, type Profile, type Subject } from './measure-page';
import { measureDrag } from './drag';
import { measureImport } from './import';
import { measureLarge } from './large';
import { measurePlanning } from './planning';
import { printFloor, printRows } from './print';
import { measureRecompute } from './recompute';
import { rowsOf, type Row, type SubjectId } from './rows';
import { summarise, type Summary } from './statistics';
import type { TimedLine } from './timed-line';

const PROFILES: readonly Profile[] = [
  { id: 'desk', viewport: { width: 1440, height: 900 }, cpuSlowdown: 1, network: null },
  { id: 'phone', viewport: { width: 360, height: 740 }, cpuSlowdown: 4, network: { bitsPerSecond: 1_600_000, roundTripMs: 150 } },
];

const FILTER = 'button[data-program="umkm"]';
const SUBJECTS: readonly Subject[] = [
  { id: 'ours', path: '/', shapes: 'path[data-village]', filterButton: FILTER },
  { id: 'leaflet', path: '/peers/leaflet/', shapes: 'path.leaflet-interactive', filterButton: null },
  { id: 'maplibre', path: '/peers/maplibre/', shapes: null, filterButton: FILTER },
];

/** A filter change recomputes the report in less than this. */
const RECOMPUTE_MS = 4;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '5' },
      only: { type: 'string' },
      // For work on the bench itself: leaves our page out.
      'peers-only': { type: 'boolean', default: false },
    },
  });
  const profiles = PROFILES.filter(({ id }) => values.only === undefined || values.only === id);
  const subjects = SUBJECTS.filter(({ id }) => id !== 'ours' || !values['peers-only']);
  const rounds = Number(values.rounds);
  if (profiles.length === 0 || !(rounds >= 1)) throw new Error('Usage: npm run bench -- [--rounds N] [--only desk|phone]');

  if (!values['peers-only']) ensureBuilt();
  const peers = await buildPeers();
  if (!values['peers-only']) writeAreasPage(peers.folder);
  const server = await serve({ mounts: { ...(existsSync('dist') ? { '/': 'dist' } : {}), '/peers/': peers.folder } });
  const browser = await launch();
  let inPage: readonly TimedLine[] = [];
  const results: { profile: Profile['id']; rows: Row[]; areasVisible: Summary | null }[] = [];
  try {
    await compressAhead(server, { '/peers': peers.folder, '': 'dist' });
    for (const profile of profiles) {
      const { measured, areas } = await measureInTurn(browser, server, subjects, profile, rounds);
      const rows = rowsOf(profile.id, measured);
      const areasVisible = summarise(areas);
      results.push({ profile: profile.id, rows, areasVisible });
      printRows(describeProfile(profile, rounds), rows);
      if (areasVisible) printFloor(areasVisible, rows);
    }
    if (!values['peers-only']) inPage = [...(await measureDrag(browser, server)), ...(await measureLarge(browser, server))];
  } finally {
    await browser.close();
    await server.close();
    peers.remove();
  }

  const recomputeMs = await measureRecompute();
  const recomputeOk = recomputeMs < RECOMPUTE_MS;
  console.log(`\nreport recomputed in ${recomputeMs.toFixed(3)} ms (median of all filters)  < ${RECOMPUTE_MS} ms  ${recomputeOk ? 'ok' : 'MISS'}`);
  const planning = [...(await measurePlanning()), ...(await measureImport()), ...inPage];
  for (const { label, ms, atMostMs } of planning) console.log(`${label}: ${ms.toFixed(ms < 20 ? 2 : 0)} ms  ≤ ${atMostMs} ms  ${ms <= atMostMs ? 'ok' : 'MISS'}`);

  const isWhole = profiles.length === PROFILES.length && subjects.length === SUBJECTS.length;
  if (isWhole) {
    mkdirSync('bench', { recursive: true });
    const machine = { browser: browser.version(), cores: availableParallelism() };
    writeFileSync('bench/results.json', `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), ...machine, rounds, results, recomputeMs, planning }, null, 2)}\n`);
  }
  const missed = results.flatMap(({ rows }) => rows.flatMap(({ checks }) => checks)).filter(({ ok }) => !ok).length + (recomputeOk ? 0 : 1) + planning.filter(({ ms, atMostMs }) => !(ms <= atMostMs)).length;
  console.log(missed === 0 ? '\nEvery row is within reach.' : `\n${missed} out of reach.`);
  process.exitCode = missed === 0 ? 0 : 1;
}

/** Every page once, then every page again: what slows the machine for a while slows all of them. */
async function measureInTurn(browser: Browser, server: StaticServer, subjects: readonly Subject[], profile: Profile, rounds: number) {
  const measured: Partial<Record<SubjectId, Figures[]>> = {};
  const areas: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (const subject of subjects) {
      process.stdout.write(`\r${profile.id}: round ${round} of ${rounds}, ${subject.id}            `);
      (measured[subject.id] ??= []).push(await measurePage(browser, server, subject, profile));
    }
    const ours = subjects.find(({ id }) => id === 'ours');
    if (ours) areas.push(await measureVisible(browser, server, { path: `/peers/${AREAS}/`, shapes: ours.shapes }, profile));
  }
  process.stdout.write('\r');
  return { measured, areas };
}

/** A static host has its files packed before anybody asks: so that no round pays for it, neither here. */
async function compressAhead(server: StaticServer, folders: Readonly<Record<string, string>>): Promise<void> {
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (statSync(join(folder, name)).isFile()) await (await fetch(`${server.url}${prefix}/${name}`)).arrayBuffer();
    }
  }
}

function describeProfile({ id, viewport, cpuSlowdown, network }: Profile, rounds: number): string {
  const line = network ? `, ${network.bitsPerSecond / 1e6} Mbit/s, ${network.roundTripMs} ms round trip` : '';
  return `${id}: ${viewport.width}×${viewport.height}, CPU ÷ ${cpuSlowdown}${line}; median (least–most) of ${rounds}`;
}

await main();
