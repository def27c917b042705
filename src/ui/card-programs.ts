import { html, nothing, type TemplateResult } from 'lit';
import type { Attribution, Program, Tag } from '../domain';
import type { VillageDetail } from '../state/rows';
import { local, organizationName, programRoleOf } from './names';
import { programSwatch } from './swatch';
import type { View } from './view';

/** The programmes that a village is named for: how the source says it, how sure that is, and who carried them. */
export function cardPrograms(view: View, { tags }: VillageDetail): TemplateResult {
  return html`<div class="pcm-card-part">
    <h3 class="pcm-card-label">${view.t.card.namedFor}</h3>
    ${view.release.programs.map((program) => {
      const tag = tags.find((each) => each.program === program.id);
      return tag === undefined ? nothing : cardProgram(view, program, tag);
    })}
  </div>`;
}

function cardProgram(view: View, program: Program, tag: Tag): TemplateResult {
  const { t, release } = view;
  return html`<article class="pcm-card-program">
    <h4 class="pcm-card-program-name">
      ${programSwatch(programRoleOf(release, program.id), tag.match === 'inferred')}<span>${local(view, program.name)}</span>
      ${tag.origin === 'plan' ? html`<span class="pcm-certainty-mark pcm-plan-mark">${t.card.plan}</span>` : nothing}
    </h4>
    <p class="pcm-card-match">
      ${certaintyMark(tag.match === 'inferred' ? 'inferred' : 'stated', t.card.match[tag.match])}
      <span>${t.card.asReported(tag.asReported)}</span>
    </p>
    ${tag.reason === null ? nothing : html`<p class="pcm-card-quiet">${local(view, tag.reason)}</p>`}
    ${who(view, program)}
  </article>`;
}

/** Implementer, cooperative and office of a programme, each with how its link to the programme is known. */
export function who(view: View, program: Program): TemplateResult {
  const { t, release } = view;
  const links = [
    [t.card.roles.implementer, program.implementer],
    [t.card.roles.cooperative, program.cooperative],
    [t.card.roles.office, program.office],
  ] as const;
  return html`<dl class="pcm-who">
    ${links.filter(([, { organization }]) => organization !== '').map(
      ([role, link]: readonly [string, Attribution]) => html`<div class="pcm-who-row">
        <dt>${role}</dt>
        <dd>
          ${organizationName(release, link.organization)}
          <details class="pcm-basis">
            <summary>${certaintyMark(link.certainty, t.card.certainty[link.certainty])}<span class="pcm-sr">: ${role}</span></summary>
            <p class="pcm-card-quiet">${local(view, link.basis)}</p>
          </details>
        </dd>
      </div>`,
    )}
  </dl>`;
}

/** How sure something is, as a word in a frame: closed for stated, open for another source, dashed for inferred. */
export function certaintyMark(certainty: Attribution['certainty'], text: string): TemplateResult {
  return html`<span class="pcm-certainty-mark pcm-certainty-${certainty}">${text}</span>`;
}
