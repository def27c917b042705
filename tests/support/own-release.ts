import { ImportDesk } from '../../src/data/import/import-desk';
import type { Release } from '../../src/domain';
import { fileOf } from '../fixtures/read-import';
import { guessed } from './own-data';
import { release } from './published';

/** What the import makes of two activities on the published villages: its record is the reader's own data. */
export async function ownRelease(): Promise<Release> {
  const desk = new ImportDesk(release);
  const found = await desk.read([fileOf('kegiatan.csv', 'desa,kecamatan,program,tahun\nSemampir,Jepon,Sumur bor,2024\nJiken,Jiken,Pelatihan,2024\n')]);
  desk.match(guessed(found));
  return desk.build(new Map()).release;
}
