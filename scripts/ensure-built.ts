import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build depends on. */
const INPUTS = ['src', 'scripts', 'data', 'public', 'en', 'index.html', 'embed.html', 'single.html', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];

/** Builds the page unless `dist` is newer than everything it is made from. Run from the project's folder. */
export function ensureBuilt(): void {
  const built = existsSync('dist/index.html') ? statSync('dist/index.html').mtimeMs : 0;
  const changed = INPUTS.filter((path) => existsSync(path)).some((path) => isNewer(path, built));
  if (!changed) return;
  // A test runner says NODE_ENV=test, under which packages bring their slower selves for development.
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } });
  if (status !== 0) throw new Error('The build failed: see above.');
}

function isNewer(path: string, than: number): boolean {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs > than && !path.endsWith('.test.ts');
  return readdirSync(path).some((name) => isNewer(join(path, name), than));
}
