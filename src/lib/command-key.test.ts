import { afterEach, expect, test, vi } from 'vitest';
import { shortcut } from './command-key';

afterEach(() => vi.unstubAllGlobals());

test('a shortcut is written as the machine writes it', () => {
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)' });
  expect([shortcut('Z'), shortcut('Z', true)]).toEqual(['⌘Z', '⇧⌘Z']);
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' });
  expect([shortcut('Z'), shortcut('Z', true)]).toEqual(['Ctrl+Z', 'Ctrl+Shift+Z']);
});
