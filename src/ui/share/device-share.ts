import { html, nothing, type TemplateResult } from 'lit';
import { SHARE_MESSAGES } from '../../i18n/share-messages';
import { sharedText } from '../headline-text';
import { shareIcon } from '../icons';
import type { View } from '../view';
import type { SharePicture } from './share-picture';

export interface DeviceShare {
  /** Address that shows what is shown now; null: no link leads to it. */
  readonly link: string | null;
  readonly picture: SharePicture;
  /** Did the last press fail? */
  readonly failed: boolean;
  readonly onSent: (sent: boolean) => void;
}

/** Gives the map to another app of the device: headline, link if there is one, and the picture. Nothing where the browser knows no other apps. */
export function deviceShare(view: View, { link, picture: { progress }, failed, onSent }: DeviceShare): TemplateResult | typeof nothing {
  if (!('share' in navigator)) return nothing;
  const words = SHARE_MESSAGES[view.state.lang];
  const takesPicture = sharesPictures();
  const isWaiting = takesPicture && progress.phase === 'drawing';
  const file = takesPicture && progress.phase === 'ready' ? progress.file : null;
  const label = isWaiting ? words.preparing : file ? words.device : words.deviceWithoutPicture;
  // Nothing may stand between the press and the list of apps.
  const send = (): void => {
    if (isWaiting) return;
    navigator.share({ title: view.t.product, text: sharedText(view), ...(link === null ? {} : { url: link }), ...(file ? { files: [file] } : {}) }).then(
      () => onSent(true),
      // Closing the list of apps again is no failure.
      (error: unknown) => onSent(error instanceof DOMException && error.name === 'AbortError'),
    );
  };
  // Not `disabled`: that would be left out by the tab key, and a focus on it would be lost.
  return html`<button type="button" class="pcm-quiet-button pcm-share-way" data-device-share aria-disabled=${String(isWaiting)} @click=${send}>${shareIcon}<span>${label}</span></button>
    <p class="pcm-copy-said" role="status" ?data-said=${failed}>${failed ? words.deviceFailed : ''}</p>`;
}

/** Does the browser give files to other apps? Some know none, or give them texts alone. */
export function sharesPictures(): boolean {
  return 'share' in navigator && (navigator.canShare?.({ files: [new File([], 'peta.png', { type: 'image/png' })] }) ?? false);
}
