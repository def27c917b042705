import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

/** Names of Chromium on PATH: first the one without a window, which starts sooner, then the freest. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const REMEDY = `No Chromium found, and none could be installed. One of these helps:
  - install Chromium or Chrome with your system's package manager, so that "chromium" is on the PATH;
  - npx playwright install chromium
  - set CHROMIUM_PATH to the browser's executable.`;

/** Where Chromium is; installs one when there is none. Throws with what to do when that fails. */
export async function findBrowser(): Promise<string> {
  return installedBrowser() ?? installBrowser();
}

/** Where Chromium is, or null. CHROMIUM_PATH wins, then Playwright's own download, then the PATH. */
export function installedBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env.CHROMIUM_PATH;
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH is "${named}", which is not an executable file.`);
    return named;
  }
  return [playwrightBrowser(), ...onPath(env.PATH ?? '')].find((path) => path !== null && isExecutable(path)) ?? null;
}

function onPath(path: string): string[] {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function playwrightBrowser(): string | null {
  try {
    return chromium.executablePath();
  } catch {
    return null; // Playwright knows no browser for this system
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function installBrowser(): string {
  for (const install of [installWithPlaywright, installWithApt]) {
    install();
    const browser = installedBrowser();
    if (browser) return browser;
  }
  throw new Error(REMEDY);
}

function installWithPlaywright(): void {
  say('No Chromium found; trying Playwright’s download …');
  // Behind a proxy or without a network the download retries for minutes: the other way in should get its turn.
  run('npx', ['--no-install', 'playwright', 'install', 'chromium'], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' }, 300_000);
}

function installWithApt(): void {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  say('Trying apt-get …');
  // Another apt may hold the lock (unattended upgrades): wait for it instead of failing.
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    // `update` has a lock of its own that Lock::Timeout does not cover: hence the attempts.
    const updated = run('apt-get', [...wait, 'update', '-q'], quiet, 300_000);
    // Not every Debian has the browser without a window as a package of its own.
    const installed = ['chromium-headless-shell', 'chromium'].some((browser) =>
      run('apt-get', [...wait, 'install', '-y', '-q', '--no-install-recommends', browser, 'fonts-dejavu-core'], quiet, 900_000),
    );
    if (installed) return;
    say(`apt-get ${updated ? 'install' : 'update'} failed (attempt ${attempt} of 3).`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5000 * attempt);
  }
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv, timeout: number): boolean {
  const result = spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env }, timeout });
  return result.status === 0;
}

/** To standard error: standard output is the path alone. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  findBrowser().then(
    (path) => process.stdout.write(`${path}\n`),
    (error: unknown) => {
      say(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    },
  );
}
