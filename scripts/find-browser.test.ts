import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { installedBrowser } from './find-browser';

describe('finding a browser', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'find-browser-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function executable(name: string): string {
    const path = join(folder, name);
    writeFileSync(path, '#!/bin/sh\n');
    chmodSync(path, 0o755);
    return path;
  }

  test('takes the one that CHROMIUM_PATH names', () => {
    const path = executable('my-browser');
    expect(installedBrowser({ CHROMIUM_PATH: path, PATH: '' })).toBe(path);
  });

  test('says so when CHROMIUM_PATH names nothing that can be run', () => {
    const missing = join(folder, 'missing');
    expect(() => installedBrowser({ CHROMIUM_PATH: missing })).toThrow(/CHROMIUM_PATH.*missing.*not an executable/);
  });

  test('looks for Chromium on the PATH and passes over files that cannot be run', () => {
    writeFileSync(join(folder, 'chromium'), 'not executable');
    const path = executable('google-chrome');
    const found = installedBrowser({ PATH: folder });
    // A machine with Playwright's own download prefers that.
    expect(found === path || found?.includes('ms-playwright')).toBe(true);
  });
});
