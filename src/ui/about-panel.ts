import { html, nothing, type TemplateResult } from 'lit';
import { aboutMessages } from '../i18n/about-messages';
import { atStart } from '../i18n/words';
import { correctionsLink } from './corrections-link';
import { creditLine } from './credits';
import { local } from './names';
import { notesList } from './notes';
import type { View } from './view';

/** How to read the map, how sure it is, where its figures come from and what else has been published. */
export function aboutPanel(view: View): TemplateResult {
  const { t, f, release, notes } = view;
  const about = aboutMessages(view.state.lang, t.record);
  return html`<div class="pcm-reading">
    <p class="pcm-lead">${local(view, release.subtitle)}.</p>
    <h3 class="pcm-reading-title">${about.readingTitle}</h3>
    ${about.reading(f.years(release.period), release.boundarySets.length).map((text) => html`<p>${text}</p>`)}
    <h3 class="pcm-reading-title">${about.certaintyTitle}</h3>
    <dl class="pcm-terms">
      ${about.certainty.map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}
    </dl>
    ${notes.length === 0 ? nothing : html`<h3 class="pcm-reading-title">${t.notes.title}</h3>${notesList(view)}`}
    <h3 class="pcm-reading-title">${about.boundariesTitle}</h3>
    <p><strong>${atStart(local(view, release.disclaimer))}.</strong> ${release.boundarySets.length > 1 ? t.layers.whyTheyDiffer : ''}</p>
    <dl class="pcm-terms">
      ${release.boundarySets.map((set) => html`<div><dt>${local(view, set.name)}</dt><dd>${local(view, set.description)}</dd></div>`)}
    </dl>
    ${release.boundarySets.length > 1 || release.kecamatan.some(({ publishedAreas: published }) => published.length > 0) ? publishedAreas(view) : nothing}
    ${sources(view)}
    ${release.corrections === null ? nothing : html`<p><a class="pcm-text-link" data-corrections href=${correctionsLink(release.corrections, view)}>${about.corrections}</a></p>`}
  </div>`;
}

/** All credits with their licences, whichever boundary set is shown. */
function sources(view: View): TemplateResult {
  const { release } = view;
  const about = aboutMessages(view.state.lang, view.t.record);
  return html`<h3 class="pcm-reading-title">${about.sourcesTitle}</h3>
    <ul class="pcm-list">
      ${release.credits.map((credit) => html`<li>${creditLine(view, credit)}<br /><span class="pcm-card-quiet">${about.licence}: ${local(view, credit.licence)}</span></li>`)}
    </ul>
    <p class="pcm-card-quiet">${about.dataLicence(local(view, release.licence))}</p>`;
}

/** Areas of the sub-districts as published elsewhere, beside ours. */
function publishedAreas(view: View): TemplateResult {
  const { f, release } = view;
  const about = aboutMessages(view.state.lang, view.t.record);
  return html`<h3 class="pcm-reading-title">${about.areasTitle}</h3>
    <p>${about.areasIntro}</p>
    <table class="pcm-table pcm-areas">
      <caption class="pcm-sr">${about.areasTitle}</caption>
      <thead>
        <tr>
          <th scope="col">${about.areasColumns.kecamatan}</th>
          <th scope="col">${about.areasColumns.source}</th>
          <th scope="col" class="pcm-number">${about.areasColumns.year}</th>
          <th scope="col" class="pcm-number">${about.areasColumns.km2}</th>
        </tr>
      </thead>
      ${release.kecamatan.map(({ code, name, publishedAreas: published }) => {
        const own = release.boundarySets.flatMap((set) => {
          const km2 = view.kecamatanAreas[set.id]?.[code];
          return km2 === undefined ? [] : [{ source: about.areasOwn(local(view, set.shortName)), year: set.year, km2, own: true }];
        });
        const all = [...own, ...published.map((area) => ({ ...area, own: false }))];
        return html`<tbody>
          ${all.map(
            (area, index) => html`<tr ?data-own=${area.own}>
              ${index === 0 ? html`<th scope="rowgroup" rowspan=${all.length}>${name}</th>` : nothing}
              <td>${area.source}</td>
              <td class="pcm-number">${area.year}</td>
              <td class="pcm-number">${f.km2Bare(area.km2)}</td>
            </tr>`,
          )}
        </tbody>`;
      })}
    </table>`;
}
