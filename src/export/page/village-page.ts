import type { Attribution, Program, ProgramId, Tag } from '../../domain';
import type { VillageDetail } from '../../state/rows';
import { organizationName, programName, programRoleOf, shownSetName, villageName } from '../../ui/names';
import { paragraph, type Block, type Ink } from '../figure/ink';
import { mapBlock, markedEvents } from '../figure/map-block';
import { line, rectangle, type Mark, type Sheet } from '../figure/marks';
import { programSwatch } from '../figure/swatch-marks';
import { measure } from '../figure/text-measure';
import { kemendagriCode } from '../kemendagri-code';
import { changesByVillage } from '../plan-changes';
import { exportWords, type Subject } from '../subject';
import { Flow } from './flow';
import { KEY_LINE, mapKey, type Place } from './map-key';
import { PAPER, pageFoot, paperInk, sheetOf } from './page';

/** One page for one village, for its head: map, programmes, who carried them, how certain each of that is, sources. */
export function villagePages(subject: Subject, detail: VillageDetail): readonly Sheet[] {
  const { width, u } = PAPER.a4;
  const ink = paperInk(subject, u);
  const margin = 36 * u;
  const inner = width - 2 * margin;
  const about: Subject = { ...subject, emphasis: { hover: null, selected: detail.village.code, focus: null } };
  const head = heading(subject, detail, margin, inner, ink);
  const fit = [detail.village.code, ...detail.touching.map(({ village }) => village.code), ...(detail.nearest ? [detail.nearest.village.code] : [])];
  const foot = pageFoot(subject, 'a4', ink);
  const flowFrom = (mapHeight: number): Flow => {
    const map = { x: margin, y: head.bottom + 10, width: inner, height: mapHeight };
    const block = { box: map, pad: 16, em: 8, fit };
    const first: readonly Mark[] = [...head.marks, ...mapBlock(about, block, ink), rectangle(map, { stroke: { color: ink.palette.contextLine, width: 0.75 } })];
    const flow = new Flow(first, map.y + map.height, margin, foot.top - 14);
    // Marks of other villages: no word about this one explains them.
    const elsewhere = markedEvents(about, block).filter(({ village }) => village !== detail.village.code);
    flow.add((y) => mapKey(subject, elsewhere, { x: margin, y, width: inner }, ink), 4);
    for (const part of parts(subject, detail, { x: margin, width: inner }, ink)) flow.add(part.block, part.space);
    return flow;
  };
  // Where the words leave room, the map takes it; a larger one may show a mark more, which may begin a line of its key.
  const least = flowFrom(LEAST_MAP);
  const flow = least.pages.length > 1 ? least : flowFrom(Math.min(inner * 0.9, LEAST_MAP + least.room - KEY_LINE));
  return flow.pages.map((marks) => ({ ...sheetOf(subject, 'a4', [...marks, ...foot.marks]), title: `${villageName(subject, detail.village)}, ${detail.kecamatanName}` }));
}

const LEAST_MAP = 262;

/** What stands below the map, and how far below what comes before it. */
function parts(subject: Subject, detail: VillageDetail, place: Pick<Place, 'x' | 'width'>, ink: Ink): readonly { readonly block: (y: number) => Block; readonly space: number }[] {
  const { release, state, t, f } = subject;
  const removed = changesByVillage(subject)?.(detail.village.code).remove ?? [];
  return [
    // The record names it for what the plan takes out: that must not read as if it did not.
    ...(detail.tags.length === 0 && removed.length === 0 ? [{ block: (y: number) => notNamed(subject, detail, { ...place, y }, ink), space: 12 }] : []),
    ...(removed.length === 0 ? [] : [{ block: (y: number) => takenOutOf(subject, removed, { ...place, y }, ink), space: 12 }]),
    ...release.programs.flatMap((program) => {
      const tag = detail.tags.find((each) => each.program === program.id);
      return tag ? [{ block: (y: number) => programBlock(subject, program, tag, { ...place, y }, ink), space: 12 }] : [];
    }),
    { block: (y: number) => facts(subject, detail, { ...place, y }, ink), space: 12 },
    ...release.events
      .filter(({ village }) => village === detail.village.code)
      .map((event) => {
        const when = event.date === null ? t.story.noDate : f.date(event.date);
        const texts = [[`${t.card.events}: ${event.title[state.lang]}, ${when}`, 'strong'], [event.placeNote[state.lang], 'quiet']] as const;
        return { block: (y: number) => stacked(y, texts, place, ink), space: 10 };
      }),
  ];
}

function heading(subject: Subject, detail: VillageDetail, margin: number, width: number, { palette }: Ink): Block {
  const { release, state, t, f } = subject;
  const { village } = detail;
  const series = paragraph(joined(', ', [release.title[state.lang], f.years(release.period)]), { x: margin, y: margin - 4, width, size: 9.5, weight: 'medium', color: palette.quietLabel });
  const name = paragraph(village.name, { x: margin, y: series.bottom + 6, width, size: 30, weight: 'bold', color: palette.label, leading: 1.12 });
  const kind = paragraph(joined(' · ', [t.card.inKecamatan(t.card.kind[village.kind], detail.kecamatanName), coded(t.card.codeKemendagri, kemendagriCode(village))]), { x: margin, y: name.bottom + 2, width, size: 11.5, weight: 'medium', color: palette.label });
  return { marks: [...series.marks, ...name.marks, ...kind.marks], bottom: kind.bottom };
}

function notNamed(subject: Subject, detail: VillageDetail, place: Place, ink: Ink): Block {
  const { t, f, release, state } = subject;
  const near = detail.nearest;
  const nearest = near === null ? [] : ([[`${t.card.nearest(state.programs.length > 0)}: ${villageName(subject, near.village)}, ${near.km === 0 ? t.card.nearestTouching : t.card.nearestDistance(f.km(near.km))}`, 'plain']] as const);
  return stacked(place.y, [[t.card.notNamed(f.years(release.period)), 'strong'], [t.card.notNamedMeans, 'quiet'], ...nearest], place, ink);
}

function takenOutOf(subject: Subject, removed: readonly ProgramId[], place: Place, ink: Ink): Block {
  const { takenOut } = exportWords(subject).withPlan;
  return stacked(place.y, [[takenOut.title(subject.t.list(removed.map((id) => programName(subject, id)))), 'strong'], [takenOut.means, 'quiet']], place, ink);
}

/** A programme as the village's card says it: how the source names the village, why that is this one, and who carried it. */
function programBlock(subject: Subject, program: Program, tag: Tag, { x, y, width }: Place, ink: Ink): Block {
  const { t, release, state } = subject;
  const { palette } = ink;
  const side = 13;
  const [left, room] = [x + side + 7, width - side - 7];
  const name = paragraph(program.name[state.lang], { x: left, y, width: room, size: 13, weight: 'bold', color: palette.label, leading: 1.2 });
  const after = left + measure(program.name[state.lang], { size: 13, weight: 'bold' }) + 8;
  const how = tag.origin === 'plan' ? t.card.plan : [t.card.match[tag.match], t.card.asReported(tag.asReported)].join(' · ');
  const type = { size: 9.5, weight: 'medium', color: palette.label, leading: 1.3 } as const;
  // Behind the name where there is room for it, or in lines of its own: how certain it is may not run off the paper.
  const isBeside = after + measure(how, type) <= x + width;
  const match = paragraph(how, isBeside ? { x: after, y: y + 2.2, width: Infinity, ...type } : { x: left, y: name.bottom, width: room, ...type });
  const matched = isBeside ? name.bottom : match.bottom;
  const reason = tag.reason === null ? { marks: [], bottom: matched } : paragraph(tag.reason[state.lang], { x: left, y: matched, width: room, size: 8.5, weight: 'medium', color: palette.quietLabel });
  const roles: readonly (readonly [string, Attribution])[] = [
    [t.card.roles.implementer, program.implementer],
    [t.card.roles.cooperative, program.cooperative],
    [t.card.roles.office, program.office],
  ];
  // As in the card of the village: own activities may name nobody.
  const links = roles.filter(([, { organization }]) => organization !== '');
  const marks: Mark[] = [...programSwatch(programRoleOf(release, program.id), tag.match === 'inferred', x, y + 1, side, ink), ...name.marks, ...match.marks, ...reason.marks];
  let bottom = reason.bottom + 4;
  for (const [role, link] of links) {
    const label = paragraph(role, { x: left, y: bottom, width: 86, size: 9, weight: 'medium', color: palette.quietLabel });
    const who = paragraph(`${organizationName(release, link.organization)} (${t.card.certainty[link.certainty]})`, { x: x + 112, y: bottom, width: width - 112, size: 9, weight: 'bold', color: palette.label });
    const basis = paragraph(link.basis[state.lang], { x: x + 112, y: who.bottom, width: width - 112, size: 7.6, weight: 'medium', color: palette.quietLabel, leading: 1.3 });
    marks.push(...label.marks, ...who.marks, ...basis.marks);
    bottom = Math.max(label.bottom, basis.bottom) + 3;
  }
  return { marks, bottom };
}

/** Areas, neighbours, codes, other spellings. */
function facts(subject: Subject, detail: VillageDetail, { x, y, width }: Place, { palette }: Ink): Block {
  const { t, f, release, state } = subject;
  const { village } = detail;
  const areas = release.boundarySets.map(({ id, shortName }) => {
    const km2 = detail.areasKm2[id];
    return `${t.card.areaBySet(shortName[state.lang])} ${km2 === undefined ? t.card.unknown : f.km2(km2)}`;
  });
  const touching = detail.touching.map(({ village: other, metres }) => `${villageName(subject, other)} (${f.metres(metres)})`.replaceAll(' ', '\u00a0'));
  const codes = joined('; ', [coded(t.card.codeKemendagri, kemendagriCode(village)), coded(t.card.codeBps, village.bps), coded(t.card.pcode, village.pcode)]);
  const spellings = village.aliases.map(({ name, inferred }) => (inferred ? t.card.inferredSpelling(name) : name));
  const rows: readonly (readonly [string, string])[] = [
    [t.card.area, areas.join('; ')],
    [t.card.touching(shownSetName(subject)), touching.length === 0 ? t.card.touchingNone : touching.join(', ')],
    ...(codes === '' ? [] : [[t.card.codes, codes] as const]),
    ...(spellings.length === 0 ? [] : [[t.card.otherSpellings, spellings.join(', ')] as const]),
  ];
  const marks: Mark[] = [line([[x, y], [x + width, y]], { color: palette.contextLine, width: 0.75 })];
  let bottom = y + 6;
  for (const [term, text] of rows) {
    const label = paragraph(term, { x, y: bottom, width: 104, size: 9, weight: 'medium', color: palette.quietLabel });
    const value = paragraph(text, { x: x + 112, y: bottom, width: width - 112, size: 9, weight: 'medium', color: palette.label });
    marks.push(...label.marks, ...value.marks);
    bottom = Math.max(label.bottom, value.bottom) + 3;
  }
  return { marks, bottom };
}

/** "BPS 3316080015"; nothing of a code that there is not. */
function coded(system: string, code: string | null): string {
  return code === null || code === '' ? '' : `${system} ${code}`;
}

/** What there is of it: own data says neither everything nor nothing. */
function joined(between: string, all: readonly string[]): string {
  return all.filter((part) => part !== '').join(between);
}

function stacked(y: number, texts: readonly (readonly [string, 'strong' | 'plain' | 'quiet'])[], { x, width }: Pick<Place, 'x' | 'width'>, { palette }: Ink): Block {
  const marks: Mark[] = [];
  let bottom = y;
  for (const [text, look] of texts) {
    const block = paragraph(text, { x, y: bottom, width, size: look === 'strong' ? 11.5 : 9.5, weight: look === 'strong' ? 'bold' : 'medium', color: look === 'quiet' ? palette.quietLabel : palette.label });
    marks.push(...block.marks);
    bottom = block.bottom + 2;
  }
  return { marks, bottom };
}
