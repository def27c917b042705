import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { messagesFor } from '../i18n';
import type { Messages } from '../i18n/messages';
import type { SearchHit } from '../state/rows';
import { MOST_HITS } from '../state/search';
import { searchField, type SearchHandlers } from './search';

/** The search field with what it needs to remember: the text typed, and the hit that the arrow keys point at. */
export class SearchElement extends LitElement {
  static override properties = {
    t: { attribute: false },
    search: { attribute: false },
    pick: { attribute: false },
    name: { attribute: false },
    query: { state: true },
    active: { state: true },
    isOpen: { state: true },
  };

  t: Messages = messagesFor('id');
  search: (query: string) => readonly SearchHit[] = () => [];
  pick: (code: string) => void = () => undefined;
  name: (hit: SearchHit) => string = (hit) => hit.village.name;
  private query = '';
  private active = -1;
  private isOpen = false;
  private hits: readonly SearchHit[] = [];

  private readonly handlers: SearchHandlers = {
    input: (event) => {
      this.query = event.target instanceof HTMLInputElement ? event.target.value : '';
      this.active = -1;
      this.isOpen = true;
    },
    focus: () => {
      this.isOpen = true;
    },
    blur: () => {
      this.isOpen = false;
    },
    keydown: (event) => this.onKey(event),
    pick: (hit) => this.choose(hit),
  };

  /** The styles of the whole interface apply: it lives in the tree around it. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('query') || changed.has('search') || changed.has('isOpen')) {
      this.hits = this.isOpen && this.query.trim() !== '' ? this.search(this.query).slice(0, MOST_HITS) : [];
    }
  }

  protected override render(): TemplateResult {
    const { t, query, hits, isOpen: open, active, name, handlers: on } = this;
    return searchField({ t, query, hits, open, active, name, on });
  }

  protected override updated(): void {
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  private onKey(event: KeyboardEvent): void {
    const last = this.hits.length - 1;
    switch (event.key) {
      case 'ArrowDown':
        this.isOpen = true;
        this.active = this.active >= last ? Math.min(0, last) : this.active + 1;
        break;
      case 'ArrowUp':
        this.active = this.active <= 0 ? last : this.active - 1;
        break;
      case 'Enter': {
        const hit = this.hits[Math.max(0, this.active)];
        if (hit === undefined) return;
        this.choose(hit);
        break;
      }
      case 'Escape':
        // The first Escape closes the list, the second empties the field, a third is the page's.
        if (!this.isOpen && this.query === '') return;
        if (!this.isOpen || this.query.trim() === '') this.query = '';
        this.isOpen = false;
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private choose(hit: SearchHit): void {
    this.query = '';
    this.active = -1;
    this.isOpen = false;
    // The card takes the focus, whenever it stands, and gives it back when it is closed.
    this.pick(hit.code);
  }
}
