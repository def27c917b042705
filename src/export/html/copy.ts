import { CARRIED_MARK, carriedBlock, type CopyNote, COPY_NOTE, COPY_PROJECT } from '../../lib/carried';
import { AppError } from '../../domain';
import { escapeMarkup } from '../../lib/escape-markup';

/** What a copy of the map as one file has beside what every such file has. */
export interface Copy extends CopyNote {
  /** State that it opens with, as attributes of its element: those that differ from an untouched map. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly title: string;
  readonly description: string;
  /** A release that takes the place of the file's own, as the text of a project file; null: the file's own. */
  readonly project: string | null;
  /** What a browser without JavaScript says of such a release. */
  readonly withoutScripts: string;
}

const ELEMENT = '<program-coverage-map lang="id" ';

/**
 * The file with the copy's state, words and data in it. `whole`: text of the file as it was built.
 * @throws AppError 'single-missing' when the text is no such file
 */
export async function copyOf(whole: string, { attributes, title, description, project, withoutScripts, kept, site, made }: Copy): Promise<string> {
  // A host that answers every address with some page gives something else.
  if (!whole.includes(ELEMENT) || !whole.includes(CARRIED_MARK)) throw new AppError('single-missing', { file: 'single/peta-cakupan.html', status: '–' });
  const { lang = 'id', ...others } = attributes;
  const tag = ['<program-coverage-map', `lang="${escapeMarkup(lang)}"`, ...Object.entries(others).map(([name, text]) => `${name}="${escapeMarkup(text)}"`), ''].join(' ');
  // The frame made at build shows the untouched map in Indonesian: where scripts run it waits unseen for the right one.
  const isOther = Object.keys(attributes).length > 0 || project !== null;
  const note: CopyNote = { kept, site, made };
  const blocks = [await carriedBlock(COPY_NOTE, JSON.stringify(note)), ...(project === null ? [] : [await carriedBlock(COPY_PROJECT, project)])];
  return whole
    .replace('<html lang="id">', () => `<html lang="${escapeMarkup(lang)}"${isOther ? ' data-asks=""' : ''}>`)
    // Of another release it shows nothing that is true.
    .replace(/<!--frame-->.*<!--\/frame-->/s, (frame) => (project === null ? frame : `<noscript><p>${escapeMarkup(withoutScripts)}</p></noscript>`))
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeMarkup(title)}</title>`)
    .replace(/(<meta (?:name="description"|property="og:description") content=")[^"]*"/g, (_, start: string) => `${start}${escapeMarkup(description)}"`)
    .replace(/(<meta property="og:title" content=")[^"]*"/, (_, start: string) => `${start}${escapeMarkup(title)}"`)
    .replace(ELEMENT, () => tag)
    .replace(CARRIED_MARK, () => CARRIED_MARK + blocks.join(''));
}
