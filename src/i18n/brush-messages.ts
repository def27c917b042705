import type { Language } from '../domain';

/** Words of planning by clicks on the map. */
export interface BrushMessages {
  readonly label: string;
  readonly selects: string;
  readonly tags: (program: string) => string;
  readonly hint: (program: string) => string;
  readonly stop: string;
  /** What the last click did, by how the village stands to the programme now. */
  readonly done: Readonly<Record<'none' | 'record' | 'added' | 'removed', (village: string, program: string) => string>>;
}

export const BRUSH_MESSAGES: Readonly<Record<Language, BrushMessages>> = {
  id: {
    label: 'Klik desa/kelurahan di peta untuk',
    selects: 'melihat rinciannya',
    tags: (program) => `menandai: ${program}`,
    hint: (program) => `Klik desa/kelurahan untuk merencanakan ${program}; klik lagi untuk membatalkan.`,
    stop: 'Berhenti menandai di peta',
    done: {
      added: (village, program) => `${village}: ${program} ditambahkan dalam rencana.`,
      none: (village, program) => `${village}: ${program} tidak lagi ditambahkan.`,
      removed: (village, program) => `${village}: ${program} dikeluarkan dalam rencana.`,
      record: (village, program) => `${village}: ${program} kembali seperti semula.`,
    },
  },
  en: {
    label: 'A click on a village on the map',
    selects: 'shows its details',
    tags: (program) => `plans for it: ${program}`,
    hint: (program) => `Click desa/kelurahan to plan ${program} there; click again to take it back.`,
    stop: 'Stop planning by clicks on the map',
    done: {
      added: (village, program) => `${village}: ${program} added to the plan.`,
      none: (village, program) => `${village}: ${program} no longer added.`,
      removed: (village, program) => `${village}: ${program} taken out in the plan.`,
      record: (village, program) => `${village}: ${program} as recorded again.`,
    },
  },
};
