import type PptxGenJS from 'pptxgenjs';

export type Slide = ReturnType<PptxGenJS['addSlide']>;

/** A font that office machines have. */
export const FONT = 'Calibri';
/** Where the map stands, inches. */
export const MAP = { x: 0.5, y: 1.66, w: 7.6, h: 4.56 } as const;
const PX_PER_INCH = 142;
/** Its picture in px. */
export const MAP_PX = { width: MAP.w * PX_PER_INCH, height: MAP.h * PX_PER_INCH } as const;
/** Type size on that picture: 11 pt. Larger, and the map is too narrow for any names. */
export const MAP_EM = 22;
/** By this name the map's picture is found again in the file. */
export const MAP_NAME = 'Peta';

/** What stands beside it. */
export const RIGHT = { x: 8.35, w: 4.48 } as const;
/** The column beside the map, from the map's upper edge to the foot: a scene's text, the chart, the table. */
export const COLUMN = { top: 1.66, bottom: 6.8 } as const;
/** Width of the letters of office machines' font, of our own. */
export const OFFICE = 0.92;
/** With more rows in the table a scene's text is left to the notes. */
export const ROWS_WITH_TEXT = 7;

/** A colour as the format writes it. */
export function hex(color: string): string {
  return color.slice(1);
}
