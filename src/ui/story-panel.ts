import { html, nothing, type TemplateResult } from 'lit';
import type { ProgramEvent } from '../domain';
import { sceneWords, type PlayedScene } from '../state/scenes';
import { villageOf } from '../state/village-of';
import { who } from './card-programs';
import { local, programRoleOf, villageName } from './names';
import { programSwatch } from './swatch';
import type { Actions, View } from './view';
import { villageLink } from './village-link';

/** What the programme was, scene by scene; who did what; what happened. `scenes`: the list of scenes with its tools. */
export function storyPanel(view: View, actions: Actions, scenes: TemplateResult): TemplateResult {
  const { t, release } = view;
  return html`<div class="pcm-reading">
    ${scenes}
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

/** The scenes to read, without tools. */
export function stillScenes({ state, f }: View, scenes: readonly PlayedScene[]): TemplateResult {
  return html`<ol class="pcm-scenes">
    ${scenes.map((played) => {
      const { title, text } = sceneWords(played, state.lang, f.count);
      return html`<li class="pcm-scene"><h3 class="pcm-scene-title">${title}</h3><p>${text}</p></li>`;
    })}
  </ol>`;
}

function funders({ t, release }: View): TemplateResult | typeof nothing {
  const names = release.organizations.filter(({ role }) => role === 'funder').map(({ name }) => name);
  if (names.length === 0) return nothing;
  return html`<dl class="pcm-who"><div class="pcm-who-row"><dt>${t.story.roles.funder}</dt><dd>${t.list(names)}</dd></div></dl>`;
}

function eventText(view: View, actions: Actions, event: ProgramEvent): TemplateResult {
  const { t, f, release } = view;
  const village = event.village === null ? undefined : villageOf(release, event.village);
  return html`<article class="pcm-event">
    <h4 class="pcm-scene-title">${local(view, event.title)}</h4>
    <p class="pcm-card-quiet">${event.date === null ? t.story.noDate : f.date(event.date)}</p>
    <p>${local(view, event.text)}</p>
    <p class="pcm-card-quiet">${local(view, event.placeNote)}</p>
    ${village === undefined || view.still ? nothing : html`<p>${villageLink(view, actions, village.code, t.story.placeOpen(villageName(view, village)))}</p>`}
  </article>`;
}
