import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { SCENES_MESSAGES } from '../../i18n/scenes-messages';
import { sceneWords } from '../../state/scenes';
import { closeIcon, downIcon, linkIcon, upIcon } from '../icons';
import type { View } from '../view';
import { editIcon, hideIcon, removeIcon, showIcon } from './icons';
import { sceneForm } from './scene-form';
import type { ListedScene, SceneListActions, SceneListModel } from './scene-list-model';

/** The story's scenes: to read, to present, and to arrange. A reader sees those that are presented, and no tools. */
export function sceneList(view: View, model: SceneListModel, actions: SceneListActions): TemplateResult {
  const t = SCENES_MESSAGES[view.state.lang];
  const { arranging, writing, scenes } = model;
  const shown = arranging ? scenes : scenes.filter(({ hidden }) => !hidden);
  return html`<div class="pcm-scene-bar">
      <button type="button" class="pcm-quiet-button pcm-scene-present" data-scenes-present ?disabled=${scenes.every(({ hidden }) => hidden)} @click=${actions.present}>${t.present}</button>
      <button type="button" class="pcm-quiet-button" data-scenes-arrange @click=${() => actions.arrange(!arranging)}>${arranging ? t.done : t.arrange}</button>
      ${arranging ? tools(view, model, actions) : nothing}
    </div>
    ${said(view, model, actions)}
    ${arranging && writing === 'new' ? sceneForm(view, null, actions) : nothing}
    ${shown.length === 0 ? html`<p class="pcm-card-quiet">${scenes.length === 0 ? t.empty : t.none}</p>` : nothing}
    <ol class="pcm-scenes">
      ${repeat(shown, ({ scene }) => scene.id, (listed, index) => sceneItem(view, model, actions, listed, index))}
    </ol>`;
}

function tools(view: View, { plain }: SceneListModel, actions: SceneListActions): TemplateResult {
  const t = SCENES_MESSAGES[view.state.lang];
  const chosen = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const [file] = target.files ?? [];
    if (file) actions.open(file);
    // The same file may be chosen again, after it was mended.
    target.value = '';
  };
  return html`<button type="button" class="pcm-quiet-button" data-scenes-add @click=${() => actions.write('new')}>${t.add}</button>
    <button type="button" class="pcm-quiet-button" data-scenes-save @click=${actions.save}>${t.save}</button>
    <label class="pcm-quiet-button pcm-file">${t.open}<input type="file" class="pcm-file-input" accept=".json,application/json" data-scenes-open @change=${chosen} /></label>
    <button type="button" class="pcm-quiet-button" data-scenes-reset ?disabled=${plain} @click=${actions.reset}>${t.reset}</button>
    <p class="pcm-card-quiet pcm-scene-hint">${t.hint} <span class="pcm-scene-keys">${t.hintKeys}</span></p>`;
}

function said(view: View, { said: news }: SceneListModel, actions: SceneListActions): TemplateResult {
  const t = SCENES_MESSAGES[view.state.lang];
  // The region stands before its words come: what appears together with them is often not read aloud.
  return html`<div class=${news === null ? 'pcm-sr' : 'pcm-scene-said'} data-scenes-said ?data-alert=${news?.alert ?? false}>
    <p role="status">${news?.text ?? ''}</p>
    ${news?.undo ? html`<button type="button" class="pcm-quiet-button" data-scenes-undo @click=${actions.undo}>${t.undo}</button>` : nothing}
    ${news === null ? nothing : html`<button type="button" class="pcm-close" data-scenes-dismiss aria-label=${view.t.closeMessage} title=${view.t.closeMessage} @click=${actions.dismiss}>${closeIcon}</button>`}
  </div>`;
}

function sceneItem(view: View, model: SceneListModel, actions: SceneListActions, listed: ListedScene, index: number): TemplateResult {
  const { state, f } = view;
  const t = SCENES_MESSAGES[state.lang];
  const { scene, own, hidden, planReport } = listed;
  const { title, text } = sceneWords(listed, state.lang, f.count);
  const current = model.current === scene.id;
  const marks = [...(planReport ? [t.plan] : []), ...(own ? [t.own] : []), ...(hidden ? [t.hidden] : [])];
  const onKey = (event: KeyboardEvent): void => {
    if (!model.arranging || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    actions.move(scene.id, event.key === 'ArrowUp' ? -1 : 1);
  };
  return html`<li class="pcm-scene" data-scene-item=${scene.id} ?data-current=${current} ?data-hidden=${hidden} @keydown=${onKey}>
    ${
      model.arranging && model.writing === scene.id
        ? sceneForm(view, scene, actions)
        : html`<h3 class="pcm-scene-title">${title}${marks.map((mark) => html`<span class="pcm-scene-mark">${mark}</span>`)}</h3>
            <p>${text}</p>
            <div class="pcm-scene-tools">
              <button type="button" class="pcm-quiet-button" data-scene=${scene.id} aria-pressed=${String(current)} aria-label="${current ? view.t.story.shown : view.t.story.show}: ${title}" @click=${() => actions.show(scene.id)}>
                ${current ? view.t.story.shown : view.t.story.show}
              </button>
              ${tool('link', t.link(title), linkIcon, () => actions.copyLink(scene.id))}
              ${model.arranging ? arrangeTools(view, model, actions, listed, index, title) : nothing}
            </div>`
    }
  </li>`;
}

function arrangeTools({ state }: View, { scenes }: SceneListModel, actions: SceneListActions, { scene, own, hidden }: ListedScene, index: number, title: string): TemplateResult {
  const t = SCENES_MESSAGES[state.lang];
  return html`${tool('up', t.up(title), upIcon, () => actions.move(scene.id, -1), index === 0)}
  ${tool('down', t.down(title), downIcon, () => actions.move(scene.id, 1), index === scenes.length - 1)}
  ${tool('edit', t.edit(title), editIcon, () => actions.write(scene.id))}
  ${hidden ? tool('unhide', t.unhide(title), showIcon, () => actions.hide(scene.id, false)) : tool('hide', t.hide(title), hideIcon, () => actions.hide(scene.id, true))}
  ${own ? tool('remove', t.remove(title), removeIcon, () => actions.remove(scene.id)) : nothing}`;
}

/** At the end of the list a tool stays where it is, so that the focus has a place to stay. */
function tool(name: string, label: string, icon: TemplateResult, act: () => void, end = false): TemplateResult {
  return html`<button type="button" class="pcm-scene-tool" data-scene-do=${name} aria-label=${label} title=${label} aria-disabled=${String(end)} @click=${() => (end ? undefined : act())}>${icon}</button>`;
}
