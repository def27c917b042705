import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages';
import type { SearchHit } from '../state/rows';
import { MOST_HITS } from '../state/search';
import { searchIcon } from './icons';

/** What the search field shows. Its handlers are null in HTML made at build. */
export interface SearchParts {
  readonly t: Messages;
  readonly query: string;
  readonly hits: readonly SearchHit[];
  /** Is the list of hits open? */
  readonly open: boolean;
  /** Index of the hit that the arrow keys point at; -1: none. */
  readonly active: number;
  readonly name: (hit: SearchHit) => string;
  readonly on: SearchHandlers | null;
}

export interface SearchHandlers {
  readonly input: (event: Event) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focus: () => void;
  readonly blur: () => void;
  readonly pick: (hit: SearchHit) => void;
}

const LIST_ID = 'pcm-search-list';

/** A combobox with a list of hits (ARIA authoring practices, "combobox with list autocomplete"). */
export function searchField(parts: SearchParts): TemplateResult {
  const { t, query, hits, open, active, on } = parts;
  const asked = open && query.trim() !== '';
  const listed = asked && hits.length > 0;
  const none = asked && !listed ? [t.search.empty(query.trim()), t.search.tryThis] : null;
  return html`<div class="pcm-search pcm-needs-js" role="search">
    <label class="pcm-search-field">
      <span class="pcm-sr">${t.search.label}</span>
      ${searchIcon}
      <input
        class="pcm-input"
        data-search
        type="text"
        role="combobox"
        inputmode="search"
        enterkeyhint="go"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        placeholder=${t.search.placeholder}
        .value=${query}
        ?disabled=${on === null}
        aria-autocomplete="list"
        aria-expanded=${String(listed)}
        aria-controls=${listed ? LIST_ID : nothing}
        aria-activedescendant=${listed && active >= 0 ? optionId(active) : nothing}
        @input=${on?.input}
        @keydown=${on?.keydown}
        @focus=${on?.focus}
        @blur=${on?.blur}
      />
    </label>
    <p class="pcm-sr" role="status">${listed ? t.search[hits.length < MOST_HITS ? 'results' : 'resultsMost'](hits.length) : none?.join(' ')}</p>
    ${listed ? hitList(parts) : nothing}
    ${none ? html`<div class="pcm-search-results pcm-search-empty">${none.map((text) => html`<p>${text}</p>`)}</div>` : nothing}
  </div>`;
}

function hitList({ t, hits, active, name, on }: SearchParts): TemplateResult {
  return html`<ul class="pcm-search-results" id=${LIST_ID} role="listbox" aria-label=${t.search.label}>
    ${hits.map((hit, index) => {
      // The field would lose focus, and with it its list, before the click arrives.
      const hold = (event: Event): void => event.preventDefault();
      return html`<li
        class="pcm-hit"
        id=${optionId(index)}
        role="option"
        data-hit=${hit.code}
        aria-selected=${String(index === active)}
        @pointerdown=${hold}
        @mousedown=${hold}
        @click=${() => on?.pick(hit)}
      >
        <span class="pcm-hit-name">${name(hit)}</span>
        <span class="pcm-hit-place">${t.places.kecamatan(hit.kecamatanName)}</span>
        ${hit.alias === null ? nothing : html`<span class="pcm-hit-alias">${hit.alias.inferred ? t.search.spelledInferred(hit.alias.name) : t.search.spelled(hit.alias.name)}</span>`}
        <span class="pcm-hit-code">${hit.code}</span>
      </li>`;
    })}
  </ul>`;
}

function optionId(index: number): string {
  return `${LIST_ID}-${index}`;
}
