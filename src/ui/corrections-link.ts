import { aboutMessages } from '../i18n/about-messages';
import { local } from './names';
import type { View } from './view';

/**
 * The release's address for corrections with what is looked at: the release and the view's link, where there is one that others can
 * open. A mail has them in subject and body, unless the address brings its own; a page has them as `release` and `view` in its query.
 */
export function correctionsLink(address: string, view: Pick<View, 'release' | 'state' | 't' | 'publicLink'>): string {
  const { release, state, t } = view;
  const link = view.publicLink();
  const [, to = address, own = '', part = ''] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(address) ?? [];
  const written = own.split('&').filter((word) => word !== '');
  const said: Readonly<Record<string, string | null>> = address.startsWith('mailto:')
    ? { subject: aboutMessages(state.lang, t.record).correctionSubject(local(view, release.title), release.id), body: link && `\r\n\r\n${link}` }
    : { release: release.id, view: link };
  const brought = new Set(written.map((word) => word.split('=')[0]?.toLowerCase()));
  const words = Object.entries(said).flatMap(([name, text]) => (text === null || brought.has(name) ? [] : [`${name}=${encodeURIComponent(text)}`]));
  return `${to}?${[...written, ...words].join('&')}${part}`;
}
