import type { Language } from '../domain';

/** Why a map in a frame does not do what the page around it asks. */
export interface BridgeMessages {
  readonly 'unknown-request': (type: string) => string;
  /** `names`: keys of the state whose values mean nothing here. */
  readonly 'bad-request': (names: string) => string;
  readonly 'unknown-scene': (id: string) => string;
  readonly 'not-trusted': (origin: string) => string;
  readonly 'own-data': string;
  readonly 'not-available': string;
}

export const BRIDGE_MESSAGES: Readonly<Record<Language, BridgeMessages>> = {
  id: {
    'unknown-request': (type) => `Peta ini tidak mengenal permintaan “${type}”.`,
    'bad-request': (names) => `Permintaan tidak dapat dipahami: ${names}.`,
    'unknown-scene': (id) => `Cerita rilis ini tidak punya adegan “${id}”.`,
    'not-trusted': (origin) => `Data tidak diberikan kepada ${origin}: tambahkan alamat itu ke data-hosts di embed.html.`,
    'own-data': 'Berkas milik pembaca sedang terbuka; peta tidak memberi tahu halaman lain apa pun dan tidak dapat diatur dari sana.',
    'not-available': 'Versi ini tidak dapat membuat berkas itu.',
  },
  en: {
    'unknown-request': (type) => `This map does not know the request “${type}”.`,
    'bad-request': (names) => `The request cannot be understood: ${names}.`,
    'unknown-scene': (id) => `The story of this release has no scene “${id}”.`,
    'not-trusted': (origin) => `Data is not handed to ${origin}: add that address to data-hosts in embed.html.`,
    'own-data': 'A file of the reader’s own is open; the map tells other pages nothing, and they cannot steer it.',
    'not-available': 'This version cannot make that file.',
  },
};
