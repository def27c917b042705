import type { VillageCode } from '../../domain';
import type { Camera, Limits } from '../../drawing/camera';
import type { Drawing } from '../../drawing/drawing';
import type { Palette } from '../../theme/colors';

export interface EngineOptions {
  readonly container: HTMLElement;
  readonly camera: Camera;
  readonly limits: Limits;
  readonly picture: Picture;
  readonly label: string;
  /** Does a focused map take arrow keys? */
  readonly keyboard: boolean;
  /** Device pixels for each px of the layout: more than the screen's where the map is shown enlarged. */
  readonly pixelRatio: number;
  readonly reducedMotion: boolean;
  /** The camera while it moves; `byUser` when hand or key moved it. */
  readonly onMove: (camera: Camera, byUser: boolean) => void;
  readonly onHover: (code: VillageCode | null, at: { readonly x: number; readonly y: number } | null) => void;
  readonly onClick: (code: VillageCode | null) => void;
  /** The canvas fell behind the picture, or shows it again: see `isBehind`. */
  readonly onBehind: () => void;
}

/** All that the engine draws. What is pointed at or selected is drawn over its canvas. */
export interface Picture {
  readonly drawing: Drawing;
  readonly palette: Palette;
  /** Type size of the map in px: widths of lines follow it. */
  readonly em: number;
}
