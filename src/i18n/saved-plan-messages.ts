import type { Language } from '../domain';

/** Words of plans that this browser keeps. */
export interface SavedPlanMessages {
  readonly title: string;
  readonly meaning: string;
  readonly name: string;
  readonly nameHint: string;
  readonly usualName: (number: number) => string;
  readonly save: string;
  readonly saved: (name: string) => string;
  readonly replaced: (name: string) => string;
  readonly empty: string;
  readonly tags: (added: number, removed: number) => string;
  /** Before the name of one. */
  readonly open: string;
  readonly opened: string;
  readonly rename: (name: string) => string;
  readonly renameShort: string;
  readonly renameDone: string;
  readonly removeShort: string;
  readonly remove: (name: string) => string;
  readonly removeSure: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly renamed: (name: string) => string;
  readonly cancel: string;
  readonly unavailable: string;
  readonly unreadable: string;
  readonly nothing: string;
}

export const SAVED_PLAN_MESSAGES: Readonly<Record<Language, SavedPlanMessages>> = {
  id: {
    title: 'Rencana tersimpan',
    meaning: 'Disimpan di peramban ini saja, tidak dikirim ke mana pun.',
    name: 'Nama rencana',
    nameHint: 'mis. Usulan 2027',
    usualName: (number) => `Rencana ${number}`,
    save: 'Simpan',
    saved: (name) => `“${name}” disimpan.`,
    replaced: (name) => `“${name}” diperbarui.`,
    empty: 'Belum ada rencana tersimpan.',
    tags: (added, removed) => [added > 0 ? `+${added}` : '', removed > 0 ? `−${removed}` : ''].filter((part) => part !== '').join(' ') || 'kosong',
    open: 'Buka',
    opened: 'sedang dibuka',
    rename: (name) => `Ganti nama ${name}`,
    renameShort: 'Ganti nama',
    renameDone: 'Simpan nama',
    removeShort: 'Hapus',
    remove: (name) => `Hapus ${name}`,
    removeSure: (name) => `Ya, hapus ${name}`,
    removed: (name) => `“${name}” dihapus.`,
    renamed: (name) => `Sekarang bernama “${name}”.`,
    cancel: 'Batal',
    unavailable: 'Peramban ini tidak mengizinkan penyimpanan. Rencana tidak akan diingat; salin tautannya agar tidak hilang.',
    unreadable: 'Rencana yang tersimpan tidak dapat dibaca dan dibiarkan. Menyimpan rencana baru akan menggantinya.',
    nothing: 'Rencana masih kosong. Rencanakan dulu sebuah desa/kelurahan, lalu simpan di sini.',
  },
  en: {
    title: 'Saved plans',
    meaning: 'Kept in this browser alone, sent nowhere.',
    name: 'Name of the plan',
    nameHint: 'e.g. Proposal 2027',
    usualName: (number) => `Plan ${number}`,
    save: 'Save',
    saved: (name) => `“${name}” is saved.`,
    replaced: (name) => `“${name}” is brought up to date.`,
    empty: 'No plan is saved yet.',
    tags: (added, removed) => [added > 0 ? `+${added}` : '', removed > 0 ? `−${removed}` : ''].filter((part) => part !== '').join(' ') || 'empty',
    open: 'Open',
    opened: 'open now',
    rename: (name) => `Rename ${name}`,
    renameShort: 'Rename',
    renameDone: 'Save the name',
    removeShort: 'Delete',
    remove: (name) => `Delete ${name}`,
    removeSure: (name) => `Yes, delete ${name}`,
    removed: (name) => `“${name}” is deleted.`,
    renamed: (name) => `It is now called “${name}”.`,
    cancel: 'Cancel',
    unavailable: 'This browser does not allow storing. The plan will not be remembered; copy its link so that it is not lost.',
    unreadable: 'What is stored cannot be read and was left alone. Saving a new plan replaces it.',
    nothing: 'The plan is empty. Plan a desa/kelurahan first, then save it here.',
  },
};
