import { html, nothing, type TemplateResult } from 'lit';
import type { PlanActions, PlanView, SavedView } from './plan-view';

/** Plans kept under a name in this browser. */
export function savedPart(pv: PlanView, plan: PlanActions): TemplateResult {
  const { p, saved, planReport } = pv;
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const name = nameIn(event);
    if (name !== '') plan.saved.save(name);
  };
  const usual = saved.plans.find(({ isOpen }) => isOpen)?.name ?? p.saved.usualName(saved.plans.length + 1);
  return html`<div class="pcm-plan-saved">
    <h3 class="pcm-plan-title">${p.saved.title}</h3>
    <p class="pcm-card-quiet">${p.saved.meaning}</p>
    ${saved.problem === null ? nothing : html`<p class="pcm-plan-warning" role="alert" data-saved-problem=${saved.problem}>${p.saved[saved.problem]}</p>`}
    <form class="pcm-plan-form" @submit=${save}>
      <label class="pcm-field pcm-field-wide">
        <span class="pcm-card-label">${p.saved.name}</span>
        <input class="pcm-text-input" name="name" maxlength="120" required autocomplete="off" placeholder=${p.saved.nameHint} .value=${usual} data-plan-name />
      </label>
      <button type="submit" class="pcm-plan-primary" data-plan-save ?disabled=${planReport === null}>${p.saved.save}</button>
    </form>
    <p class="pcm-plan-said" role="status" data-saved-said>${planReport === null && saved.said === '' ? p.saved.nothing : saved.said}</p>
    ${
      saved.plans.length === 0
        ? html`<p class="pcm-card-quiet">${p.saved.empty}</p>`
        : html`<ul class="pcm-saved-rows" data-saved-list>
            ${saved.plans.map((one) => html`<li class="pcm-saved-row" data-saved=${one.name}>${savedRow(pv, plan, one)}</li>`)}
          </ul>`
    }
  </div>`;
}

function savedRow({ p, saved }: PlanView, plan: PlanActions, { name, plan: { add, remove }, isOpen }: SavedView['plans'][number]): TemplateResult {
  if (saved.renaming === name) {
    const rename = (event: SubmitEvent): void => {
      event.preventDefault();
      plan.saved.rename(name, nameIn(event));
    };
    return html`<form class="pcm-plan-form" @submit=${rename}>
      <input class="pcm-text-input" name="name" maxlength="120" required autocomplete="off" aria-label=${p.saved.rename(name)} .value=${name} data-rename-input />
      <button type="submit" class="pcm-quiet-button" data-rename-done>${p.saved.renameDone}</button>
      <button type="button" class="pcm-quiet-button" @click=${() => plan.saved.startRename(null)}>${p.saved.cancel}</button>
    </form>`;
  }
  return html`<button type="button" class="pcm-saved-open" data-saved-open aria-pressed=${String(isOpen)} @click=${() => plan.saved.open(name)}>
      <span class="pcm-saved-name"><span class="pcm-sr">${p.saved.open} </span>${name}</span><span class="pcm-card-quiet">${p.saved.tags(add.length, remove.length)}${isOpen ? ` · ${p.saved.opened}` : ''}</span>
    </button>
    ${
      saved.removing === name
        ? html`<button type="button" class="pcm-quiet-button pcm-danger" data-saved-remove-sure @click=${() => plan.saved.remove(name)}>${p.saved.removeSure(name)}</button>
            <button type="button" class="pcm-quiet-button" @click=${() => plan.saved.startRemove(null)}>${p.saved.cancel}</button>`
        : html`<button type="button" class="pcm-quiet-button" data-saved-rename aria-label=${p.saved.rename(name)} @click=${() => plan.saved.startRename(name)}>${p.saved.renameShort}</button>
            <button type="button" class="pcm-quiet-button" data-saved-remove aria-label=${p.saved.remove(name)} @click=${() => plan.saved.startRemove(name)}>${p.saved.removeShort}</button>`
    }`;
}

function nameIn(event: SubmitEvent): string {
  const name: unknown = new FormData(event.target as HTMLFormElement).get('name');
  return typeof name === 'string' ? name.trim() : '';
}
