import type { Page } from 'playwright';

/** A file as a person chooses it. */
export interface OwnFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function textFile(name: string, text: string): OwnFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

export function binaryFile(name: string, bytes: Uint8Array): OwnFile {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

/** Activities in the published villages: two certain, one whose code a spreadsheet damaged, one name that two villages cannot share, one unknown. */
export const ACTIVITIES = textFile('kegiatan 2024.csv', [
  'Kegiatan 2024;;;;;',
  'Kode Desa;Nama Desa;Kecamatan;Kegiatan;Tahun;Penerima Manfaat',
  '33.16.08.2010;Semampir;Jepon;Sumur bor;2023;1.250',
  ';Nglaroh Gunung;Jepon;Pelatihan;2024;40',
  '33:16:08.2011;Kemiri;Jepon;Sumur bor;2024;',
  ';Jiken;Jiken;Kebun gizi;2024;12',
  ';Jiken;Jiken;Bibit;2024;12',
].join('\n'));

/** The same, with a row whose code and name mean different villages, and one that names none. */
export const DOUBTFUL = textFile('kegiatan ragu.csv', `${ACTIVITIES.buffer.toString()}\n33.16.08.2012;Bacem;Jepon;Bibit;2024;\n;Brumboeng;Jepon;Bibit;2024;\n;Brumboeng;Jepon;Sumur bor;2024;\n`);

/** Opens the panel of own data, in the sheet on a phone. */
export async function openDataPanel(page: Page): Promise<void> {
  const door = page.locator('button[data-panel="data"]').filter({ visible: true });
  if ((await door.count()) === 0) await page.locator('pcm-sheet-handle button').first().click();
  await door.first().click();
  await page.locator('[data-files]').waitFor({ state: 'attached' });
}

export async function chooseFiles(page: Page, ...files: readonly OwnFile[]): Promise<void> {
  await page.locator('[data-files]').setInputFiles([...files]);
}

/** The whole way with what is guessed, up to the preview. */
export async function goToPreview(page: Page, ...files: readonly OwnFile[]): Promise<void> {
  await openDataPanel(page);
  await chooseFiles(page, ...files);
  await page.locator('button[data-match]').click();
  await page.locator('button[data-preview]').click();
  await page.locator('[data-preview-map] [data-village]').first().waitFor({ state: 'attached', timeout: 60_000 });
}

export async function accept(page: Page): Promise<void> {
  await page.locator('button[data-accept]').click();
  await page.locator('[data-own]').waitFor();
}

/** Drops files on the map, as a browser tells of it. */
export async function dropFiles(page: Page, ...files: readonly OwnFile[]): Promise<void> {
  await page.evaluate(async (dropped) => {
    const data = new DataTransfer();
    for (const { name, mimeType, bytes } of dropped) data.items.add(new File([new Uint8Array(bytes)], name, { type: mimeType }));
    const target = document.querySelector('program-coverage-map')?.shadowRoot?.querySelector('[data-map]');
    if (!target) throw new Error('There is no map to drop on.');
    const tell = (type: string) => target.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, composed: true, cancelable: true }));
    tell('dragenter');
    if (tell('dragover')) throw new Error('The page does not take files: the browser would open them in its place.');
    tell('drop');
  }, files.map(({ name, mimeType, buffer }) => ({ name, mimeType, bytes: [...buffer] })));
}
