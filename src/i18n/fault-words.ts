import type { Language, ValueFault } from '../domain';

/** What is wrong with a value, after a colon. `limit`: the most that it may hold; `known`: what it may be. */
type FaultWords = Readonly<Record<ValueFault, (limit: string, known: string) => string>>;

export const FAULT_WORDS: Readonly<Record<Language, FaultWords>> = {
  id: {
    missing: () => 'belum diisi',
    'not-text': () => 'bukan teks',
    'not-number': () => 'bukan angka',
    'not-flag': () => 'bukan true atau false',
    'not-list': () => 'bukan daftar',
    'not-group': () => 'bukan kelompok isian',
    empty: () => 'kosong',
    'too-long': (limit) => `lebih panjang dari ${limit} huruf`,
    'too-many': (limit) => `lebih dari ${limit} butir`,
    'not-one-of': (_, known) => `bukan salah satu dari ${known}`,
    repeated: () => 'ada id yang tertulis dua kali',
    'no-id': () => 'bukan id dari huruf kecil, angka, dan tanda hubung',
    'no-own-id': () => 'bukan id seperti own-1',
    'no-code': () => 'bukan kode seperti 33.16.08',
    'no-web-address': () => 'bukan alamat https',
    'no-contact-address': () => 'bukan alamat https atau mailto',
    'no-date': () => 'bukan tanggal seperti 2014-02-18 atau 2014',
    other: () => 'bukan isian yang dikenal di tempat itu',
  },
  en: {
    missing: () => 'it is missing',
    'not-text': () => 'it is not text',
    'not-number': () => 'it is not a number',
    'not-flag': () => 'it is neither true nor false',
    'not-list': () => 'it is not a list',
    'not-group': () => 'it is not a group of values',
    empty: () => 'it is empty',
    'too-long': (limit) => `it is longer than ${limit} characters`,
    'too-many': (limit) => `it holds more than ${limit}`,
    'not-one-of': (_, known) => `it is none of ${known}`,
    repeated: () => 'an id stands in it twice',
    'no-id': () => 'it is not an id of small letters, digits and hyphens',
    'no-own-id': () => 'it is not an id such as own-1',
    'no-code': () => 'it is not a code such as 33.16.08',
    'no-web-address': () => 'it is not an https address',
    'no-contact-address': () => 'it is not an https or mailto address',
    'no-date': () => 'it is not a date such as 2014-02-18 or 2014',
    other: () => 'it is nothing that is known there',
  },
};
