import { html, nothing, type TemplateResult } from 'lit';
import type { ProgramEvent, Scene } from '../domain';
import { who } from './card-programs';
import { local, programRoleOf, villageName } from './names';
import { programSwatch } from './swatch';
import type { Actions, View } from './view';
import { villageLink } from './village-link';

/** What the programme was, scene by scene; who did what; what happened. */
export function storyPanel(view: View, actions: Actions): TemplateResult {
  const { t, release } = view;
  return html`<div class="pcm-reading">
    <ol class="pcm-scenes">
      ${release.story.map((scene) => html`<li class="pcm-scene" ?data-current=${view.state.scene === scene.id}>${sceneText(view, actions, scene)}</li>`)}
    </ol>
    <h3 class="pcm-reading-title">${t.story.who}</h3>
    <p>${t.story.whoNote}</p>
    ${funders(view)}
    ${release.programs.map(
      (program) => html`<h4 class="pcm-card-program-name">${programSwatch(programRoleOf(release, program.id))}<span>${local(view, program.name)}</span></h4>
        ${who(view, program)}`,
    )}
    ${release.events.length === 0 ? nothing : html`<h3 class="pcm-reading-title">${t.story.events}</h3>`}
    ${release.events.map((event) => eventText(view, actions, event))}
  </div>`;
}

function sceneText(view: View, actions: Actions, scene: Scene): TemplateResult {
  const { t, state, still } = view;
  const current = state.scene === scene.id;
  return html`<h3 class="pcm-scene-title">${local(view, scene.title)}</h3>
    <p>${local(view, scene.text)}</p>
    ${
      still
        ? nothing
        : html`<button type="button" class="pcm-quiet-button" data-scene=${scene.id} aria-pressed=${String(current)} aria-label="${t.story.show}: ${local(view, scene.title)}" @click=${() => actions.showScene(scene.id)}>
            ${current ? t.story.shown : t.story.show}
          </button>`
    }`;
}

function funders({ t, release }: View): TemplateResult | typeof nothing {
  const names = release.organizations.filter(({ role }) => role === 'funder').map(({ name }) => name);
  if (names.length === 0) return nothing;
  return html`<dl class="pcm-who"><div class="pcm-who-row"><dt>${t.story.roles.funder}</dt><dd>${t.list(names)}</dd></div></dl>`;
}

function eventText(view: View, actions: Actions, event: ProgramEvent): TemplateResult {
  const { t, f, release } = view;
  const village = release.villages.find(({ code }) => code === event.village);
  return html`<article class="pcm-event">
    <h4 class="pcm-scene-title">${local(view, event.title)}</h4>
    <p class="pcm-card-quiet">${event.date === null ? t.story.noDate : f.date(event.date)}</p>
    <p>${local(view, event.text)}</p>
    <p class="pcm-card-quiet">${local(view, event.placeNote)}</p>
    ${village === undefined || view.still ? nothing : html`<p>${villageLink(view, actions, village.code, t.story.placeOpen(villageName(view, village)))}</p>`}
  </article>`;
}
