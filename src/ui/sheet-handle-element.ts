import { html, LitElement, type TemplateResult } from 'lit';
import { messagesFor } from '../i18n';
import type { Messages } from '../i18n/messages';
import type { Surface } from '../state/surface';
import { downIcon, upIcon } from './icons';

type Sheet = Surface['sheet'];

/** A pointer that moved less than this was a tap. */
const TAP_PX = 6;

/**
 * The grip of the phone's sheet: drag it, or press its button. While it is dragged the sheet follows the finger; let go, it
 * takes the stop that lies that way.
 */
export class SheetHandleElement extends LitElement {
  static override properties = { t: { attribute: false }, sheet: { attribute: false }, change: { attribute: false } };

  t: Messages = messagesFor('id');
  sheet: Sheet = 'peek';
  change: (sheet: Sheet) => void = () => undefined;
  private drag: { readonly startY: number; readonly startHeight: number; moved: number } | null = null;
  /** In some browsers a drag ends with a click on the button under the finger: that click is not meant. */
  private swallowClick = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return sheetHandle(this.t, this.sheet, {
      toggle: () => {
        if (!this.swallowClick) this.change(this.sheet === 'open' ? 'peek' : 'open');
      },
      down: (event) => this.onDown(event),
      move: (event) => this.onMove(event),
      up: (event) => this.onUp(event),
    });
  }

  private get sheetElement(): HTMLElement | null {
    return this.closest<HTMLElement>('.pcm-sheet');
  }

  private onDown(event: PointerEvent): void {
    const sheet = this.sheetElement;
    if (sheet === null || event.button !== 0) return;
    this.drag = { startY: event.clientY, startHeight: sheet.getBoundingClientRect().height, moved: 0 };
  }

  private onMove(event: PointerEvent): void {
    const sheet = this.sheetElement;
    if (this.drag === null || sheet === null) return;
    this.drag.moved = this.drag.startY - event.clientY;
    if (Math.abs(this.drag.moved) < TAP_PX) return;
    // Not before it is a drag: a captured pointer's click would miss the button.
    if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
    sheet.toggleAttribute('data-dragging', true);
    sheet.style.height = `${this.drag.startHeight + this.drag.moved}px`;
  }

  private onUp(event: PointerEvent): void {
    const sheet = this.sheetElement;
    if (this.drag === null || sheet === null) return;
    const { moved } = this.drag;
    this.drag = null;
    sheet.toggleAttribute('data-dragging', false);
    sheet.style.height = '';
    if (Math.abs(moved) < TAP_PX) return;
    this.swallowClick = true;
    setTimeout(() => {
      this.swallowClick = false;
    });
    if (event.type === 'pointerup') this.change(moved > 0 ? 'open' : 'peek');
  }
}

export interface SheetHandleHandlers {
  readonly toggle: () => void;
  readonly down: (event: PointerEvent) => void;
  readonly move: (event: PointerEvent) => void;
  readonly up: (event: PointerEvent) => void;
}

/** `on` null: HTML made at build. */
export function sheetHandle(t: Messages, sheet: Sheet, on: SheetHandleHandlers | null): TemplateResult {
  const open = sheet === 'open';
  return html`<div class="pcm-handle pcm-needs-js" @pointerdown=${on?.down} @pointermove=${on?.move} @pointerup=${on?.up} @pointercancel=${on?.up}>
    <button
      type="button"
      class="pcm-handle-button"
      data-sheet-toggle
      aria-expanded=${String(open)}
      aria-label=${open ? t.sheet.close : t.sheet.open}
      ?disabled=${on === null}
      @click=${on?.toggle}
    >
      <span class="pcm-grip"></span>${open ? downIcon : upIcon}
    </button>
  </div>`;
}
