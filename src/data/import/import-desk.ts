import { VILLAGE_ROLES, type Boundaries, type Found, type FoundLayer, type FoundTable, type ImportNote, type Mapping, type MatchReport, type Refusal, type Release, type Role } from '../../domain';
import { importedRows, namesVillages, programColumns, type ImportedRow, type MappedTable } from './activities';
import { buildRelease, OWN_SET } from './build-release';
import { samplesOfLayer, samplesOfTable } from './cells-by-role';
import { checkSystem } from './check-system';
import { guessRoles } from './column-roles';
import type { Progress } from '../../lib/progress';
import { titleOf, type ImportFile } from './import-file';
import { ImportError, refusalOf, type ImportNotes } from './import-note';
import type { Layer } from './layer';
import { matchRows, withAnswers, type Answers, type RowMatches } from './match-rows';
import { ownVillages, type OwnVillages } from './own-villages';
import type { Project } from './project-file';
import { readImportFile } from './read-import-file';
import type { SheetTable } from './sheet';

/** What an import comes to. */
export interface Built {
  readonly release: Release;
  /** Outlines of the file, or of the project; empty when those of the open release stay. */
  readonly sets: readonly Boundaries[];
  /** The view that a project was saved with; '' otherwise. */
  readonly hash: string;
  readonly notes: readonly ImportNote[];
}

const SAMPLES = 3;

/**
 * One import, from files to a release: read, map, match, build. Holds what is large, so that it can live in a worker; everything
 * that goes in and out is plain data. Nothing outside is changed.
 */
export class ImportDesk {
  #layer: Layer | null = null;
  #tables: readonly SheetTable[] = [];
  #project: (Project & { readonly file: string }) | null = null;
  /** Names of the files in use, but for a project's. */
  #files: readonly string[] = [];
  #own: OwnVillages | null = null;
  #rows: readonly ImportedRow[] = [];
  #columns: readonly string[] = [];
  #matches: RowMatches | null = null;
  #hasActivities = false;
  #readNotes: readonly ImportNote[] = [];
  #mapNotes: readonly ImportNote[] = [];

  /** `open` is what is open now. */
  constructor(private readonly open: Release) {}

  /** Reads files of any kind that we know. A file that cannot be used is refused; the others stay. */
  async read(files: readonly ImportFile[], progress: Progress = () => undefined): Promise<Found> {
    const notes: ImportNotes = [];
    const refusals: Refusal[] = [];
    const total = files.reduce((sum, { size }) => sum + size, 0) || 1;
    let done = 0;
    for (const file of files) {
      try {
        const content = await readImportFile(file, notes);
        if (content.project && this.#project) throw new ImportError('project-not-alone', { file: file.name, other: this.#project.file });
        if (content.project) this.#project = { ...content.project, file: file.name };
        if (content.layer && this.#layer) throw new ImportError('two-boundary-files', { file: file.name, other: this.#layer.file });
        if (content.layer) checkSystem(content.layer);
        if (content.layer) this.#layer = content.layer;
        this.#tables = [...this.#tables, ...content.tables];
        if (!content.project) this.#files = [...this.#files, file.name];
      } catch (error) {
        refusals.push(refusalOf(error, file.name));
      }
      done += file.size;
      progress(done / total);
    }
    refusals.push(...this.#besideProject());
    const project = this.#project;
    this.#readNotes = project ? notes.filter(({ params }) => params['file'] === project.file) : notes;
    return { layer: this.#foundLayer(), tables: this.#tables.map(foundTable), isProject: project !== null, notes: this.#readNotes, refusals };
  }

  /** A project is whole: what came with it is refused, in whichever order the files came, and forgotten. */
  #besideProject(): readonly Refusal[] {
    const project = this.#project;
    if (!project) return [];
    const others = this.#files;
    this.#layer = null;
    this.#tables = [];
    this.#files = [];
    return others.map((file) => ({ id: 'project-not-alone', params: { file, other: project.file } }));
  }

  /** Reads columns as they are mapped and finds every row's village. Throws ImportError where the layer or a table is unusable so. */
  match(mapping: Mapping): MatchReport {
    const notes: ImportNotes = [];
    this.#own = this.#layer ? ownVillages(this.#layer, mapping.layer ?? [], this.open.villages, notes) : null;
    const mapped = this.#tables.map((table, index): MappedTable => ({ table, roles: mapping.tables[index]?.roles ?? [], program: mapping.tables[index]?.program ?? null }));
    const used = mapped.filter(({ roles }) => roles.some((role) => role !== 'ignore'));
    // One of several tables may be left aside, and that is noted; a table of which nothing is known is no empty list of activities.
    const nameless = used.length === 0 ? mapped[0] : used.find(({ roles }) => !namesVillages(roles));
    if (nameless) throw new ImportError('no-village-column', { file: nameless.table.file });
    for (const { table } of mapped.filter((one) => !used.includes(one))) {
      notes.push({ id: 'sheet-not-used', params: { file: table.file, sheet: table.name, used: used.map((one) => one.table.name || one.table.file).join(', ') } });
    }
    this.#rows = used.flatMap((table) => importedRows(table, notes));
    this.#columns = used.flatMap(programColumns);
    this.#hasActivities = this.#rows.some(({ activities }) => activities.length > 0);
    const { villages, kecamatan } = this.#own ?? this.open;
    this.#matches = matchRows(this.#rows, villages, kecamatan);
    this.#mapNotes = notes;
    return this.#matches.report;
  }

  /** The release that comes of it; questions without an answer leave their rows out, with a note. */
  build(answers: Answers): Built {
    if (this.#project) return { release: this.#project.release, sets: this.#project.sets, hash: this.#project.hash, notes: this.#readNotes };
    const notes: ImportNotes = [];
    const rows = this.#matches ? withAnswers(this.#matches, this.#rows, (this.#own ?? this.open).villages, answers) : [];
    const own = this.#own && this.#layer ? { file: this.#layer.file, villages: this.#own } : null;
    const release = buildRelease({ open: this.open, own, rows, columns: this.#columns, files: this.#files, hasActivities: this.#hasActivities }, notes);
    const sets = own ? [{ id: OWN_SET, villages: own.villages.outlines }] : [];
    return { release, sets, hash: '', notes: [...this.#readNotes, ...this.#mapNotes, ...notes, ...this.#outcome(answers)] };
  }

  /** What became of rows that were not simply matched. */
  #outcome(answers: Answers): readonly ImportNote[] {
    const report = this.#matches?.report;
    if (!report) return [];
    const file = this.#tables.map((table) => table.file).filter((name, index, all) => all.indexOf(name) === index).join(', ');
    const unanswered = report.questions.filter(({ id }) => (answers.get(id) ?? null) === null);
    const rowsOf = (questions: typeof unanswered) => questions.reduce((sum, { rows }) => sum + rows.length, 0);
    const left = (type: 'ambiguous' | 'unmatched') => rowsOf(unanswered.filter((question) => question.type === type));
    const counted = [
      ...report.damages.map(({ damage, rows }): ImportNote => ({ id: 'codes-repaired', params: { file, rows, damage } })),
      { id: 'codes-are-dates', params: { file, rows: rowsOf(unanswered.filter(({ doubt }) => doubt === 'code-is-a-date')) } } as const,
      { id: 'rows-not-chosen', params: { file, rows: left('ambiguous') } } as const,
      { id: 'rows-unmatched', params: { file, rows: left('unmatched') } } as const,
    ];
    return counted.filter(({ params }) => params['rows'] !== 0);
  }

  #foundLayer(): FoundLayer | null {
    const layer = this.#layer;
    if (!layer) return null;
    const samples = samplesOfLayer(layer);
    const roles = guessRoles(samples).map((role): Role => (VILLAGE_ROLES.includes(role) ? role : 'ignore'));
    return {
      file: layer.file,
      format: layer.format,
      system: layer.system.name,
      isSystemAssumed: layer.system.isAssumed,
      features: layer.features.length,
      columns: samples.map(({ heading, values }, index) => ({ heading, hashtag: '', samples: values.slice(0, SAMPLES), role: roles[index] ?? 'ignore' })),
    };
  }
}

function foundTable(table: SheetTable): FoundTable {
  const samples = samplesOfTable(table);
  const roles = guessRoles(samples);
  const says = (...some: Role[]) => roles.some((role) => some.includes(role));
  const isOfNumbers = says('households', 'population', 'number') && !says('status', 'start', 'end', 'period', 'reached', 'organization');
  return {
    file: table.file,
    sheet: table.name,
    text: table.text,
    headerRow: table.headerRow,
    hashtagRow: table.hashtagRow,
    rows: table.rows.length,
    columns: samples.map(({ heading, hashtag, values }, index) => ({ heading, hashtag, samples: [...new Set(values)].slice(0, SAMPLES), role: roles[index] ?? 'ignore' })),
    program: says('program', 'mark') || isOfNumbers ? null : table.name && !/^(sheet|lembar)\s*\d*$/i.test(table.name) ? table.name : titleOf(table.file),
  };
}
