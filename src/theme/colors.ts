import type { Theme } from '../domain';

/** What a colour is for. `tokens.css` carries the same values as custom properties (`--program-1`, …); a test compares them. */
export interface Palette {
  readonly programs: readonly [string, string, string, string, string, string, string, string];
  /** A village that the record does not name. */
  readonly none: string;
  /** The sub-districts around. */
  readonly context: string;
  readonly contextLine: string;
  /** Beyond the district. */
  readonly paper: string;
  /** Thin line between villages. */
  readonly villageLine: string;
  /** Border of a village that is named. */
  readonly namedLine: string;
  /** Border of a sub-district in scope. */
  readonly kecamatanLine: string;
  /** Seam between two bands of one village, and the casing under a dashed outline. */
  readonly seam: string;
  readonly label: string;
  readonly quietLabel: string;
  readonly contextLabel: string;
  readonly halo: string;
  readonly hover: string;
  readonly selected: string;
  readonly otherBoundaries: string;
  /** Ground within reach of a named village, and its edge. */
  readonly reach: string;
}

const light: Palette = {
  programs: ['#23497F', '#F0A93B', '#2F8F6B', '#9B4F96', '#C8553D', '#6BA4D8', '#8C6D1F', '#5C6670'],
  none: '#FFFDF9',
  context: '#EFEDE4',
  contextLine: '#D9D3C5',
  paper: '#F7F5F0',
  villageLine: '#C9C3B6',
  namedLine: '#2A2825',
  kecamatanLine: '#2A2825',
  seam: '#FFFFFF',
  label: '#1B1A18',
  quietLabel: '#5F5A51',
  contextLabel: '#6C6657',
  halo: '#FFFDF9',
  hover: '#1B1A18',
  selected: '#D6336C',
  otherBoundaries: '#B0307A',
  reach: '#0E7C86',
};

const dark: Palette = {
  programs: ['#5C93E0', '#F2B75A', '#3FB389', '#C58BC1', '#E58A74', '#A9CDEF', '#CBB06A', '#A5AEB7'],
  none: '#2B2D2C',
  context: '#1C1E1D',
  contextLine: '#3A3D3B',
  paper: '#141615',
  villageLine: '#4A4E4B',
  namedLine: '#F4F1EA',
  kecamatanLine: '#D8D4CA',
  seam: '#141615',
  label: '#FBFAF7',
  quietLabel: '#B8B4AA',
  contextLabel: '#8F8B80',
  halo: '#141615',
  hover: '#FFFFFF',
  selected: '#FF7AA8',
  otherBoundaries: '#FF8AC6',
  reach: '#5CC7D0',
};

const print: Palette = { ...light, paper: '#FFFFFF', context: '#FFFFFF', contextLine: '#B9B4A8', none: '#FFFFFF', halo: '#FFFFFF' };

export const PALETTES: Readonly<Record<Theme, Palette>> = { light, dark, print };
