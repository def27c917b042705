import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ExportFile } from '../export/export-as';
import { PreparedPicture } from './prepared-picture';

describe('a prepared picture', () => {
  let asked: { readonly resolve: (file: ExportFile) => void; readonly reject: (error: Error) => void }[] = [];
  const make = (): Promise<ExportFile> => new Promise((resolve, reject) => void asked.push({ resolve, reject }));
  const png = (name: string): ExportFile => ({ name, blob: new Blob(['png'], { type: 'image/png' }) });

  beforeEach(() => {
    asked = [];
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  test('is there before anyone asks for it', async () => {
    const picture = new PreparedPicture(make);
    picture.prepare();
    await vi.advanceTimersByTimeAsync(1000);
    asked[0]?.resolve(png('a.png'));
    await vi.advanceTimersByTimeAsync(0);
    expect(picture.progress.value).toMatchObject({ phase: 'ready', file: { name: 'a.png', type: 'image/png' } });
    expect((await picture.file()).name).toBe('a.png');
    expect(asked).toHaveLength(1);
  });

  test('is made once for changes that follow each other quickly', async () => {
    const picture = new PreparedPicture(make);
    for (let i = 0; i < 5; i += 1) {
      picture.prepare();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(asked).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toHaveLength(1);
  });

  test('of what was shown before is never given for what is shown now', async () => {
    const picture = new PreparedPicture(make);
    picture.prepare();
    await vi.advanceTimersByTimeAsync(1000);
    picture.prepare();
    asked[0]?.resolve(png('before.png'));
    await vi.advanceTimersByTimeAsync(0);
    expect(picture.progress.value.phase).toBe('drawing');
    await vi.advanceTimersByTimeAsync(1000);
    asked[1]?.resolve(png('now.png'));
    await vi.advanceTimersByTimeAsync(0);
    expect(picture.progress.value).toMatchObject({ file: { name: 'now.png' } });
  });

  test('keeps nobody waiting for more than three seconds, and comes late all the same', async () => {
    const picture = new PreparedPicture(make);
    picture.prepare();
    await vi.advanceTimersByTimeAsync(3000);
    expect(picture.progress.value.phase).toBe('late');
    asked[0]?.resolve(png('late.png'));
    await vi.advanceTimersByTimeAsync(0);
    expect(picture.progress.value.phase).toBe('ready');
  });

  test('that failed says so at once, and is tried again when it is asked for', async () => {
    const picture = new PreparedPicture(make);
    picture.prepare();
    await vi.advanceTimersByTimeAsync(1000);
    asked[0]?.reject(new RangeError('no canvas'));
    await vi.advanceTimersByTimeAsync(0);
    expect(picture.progress.value.phase).toBe('failed');
    const again = picture.file();
    asked[1]?.resolve(png('again.png'));
    expect((await again).name).toBe('again.png');
  });

  test('is not made for a panel that is closed again', async () => {
    const picture = new PreparedPicture(make);
    picture.prepare();
    picture.drop();
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked).toHaveLength(0);
    expect(picture.progress.value.phase).toBe('drawing');
  });
});
