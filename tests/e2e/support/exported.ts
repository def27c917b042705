import type { BrowserContextOptions, Page } from 'playwright';
import type { StaticServer } from '../../../scripts/serve';
import { ready } from './element';
import type { Visit } from './visit';
import type { ExportKind, ExportOptions } from '../../../src/app/run-export';

/** Bytes of a file that the page's element makes. */
export async function exported(page: Page, kind: ExportKind, options: ExportOptions = {}): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ([what, how]) => {
      const blob = await document.querySelector('program-coverage-map')?.exportAs(what, how);
      if (!blob) throw new Error('The page has no <program-coverage-map>.');
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let binary = '';
      for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
      return btoa(binary);
    },
    [kind, options] as const,
  );
  return Buffer.from(base64, 'base64');
}

/** A page whose map is drawn and whose engine never comes: files are made of the drawing, and without the engine they are made sooner. */
export async function drawnPage(visit: Visit, site: StaticServer, path = '/', context: BrowserContextOptions = {}): Promise<Page> {
  site.hold(/engine/);
  const page = await visit({ path, context, early: true });
  await page.waitForLoadState('domcontentloaded');
  await ready(page);
  return page;
}
