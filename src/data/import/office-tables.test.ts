import { describe, expect, it } from 'vitest';
import { fileOf } from '../../../tests/fixtures/read-import';
import { importAll } from '../../../tests/support/import-all';
import { asWorkbook, villages } from '../../../tests/support/own-data';

type Imported = Awaited<ReturnType<typeof importAll>>;

const tagsOf = ({ built }: Imported) => built.release.tags.tags.filter(({ origin }) => origin === 'import').map(({ village, program }) => `${village} ${program}`);
const rolesOf = ({ found }: Imported) => found.tables[0]?.columns.map(({ role }) => role);
const csv = (...lines: string[]) => importAll(fileOf('tabel.csv', `${lines.join('\n')}\n`));

describe('a table of numbers', () => {
  it.each(['-', '–', '...', 'n/a', '12,5%', '-0,5'])('with a cell that says %s names no village for a programme', async (cell) => {
    const rows = villages.features.map(({ properties }, index) => `${properties['name']};${index === 3 ? cell : `${index + 1},5`}`);
    const imported = await csv('Desa;Posyandu', ...rows);
    expect(rolesOf(imported)).toEqual(['name', 'number']);
    expect(imported.found.tables[0]?.program).toBeNull();
    expect(tagsOf(imported)).toEqual([]);
  });

  it('keeps what is below nought and what is a share as it is written, and takes a sign for nil for nothing', async () => {
    const { built } = await csv('Desa;Kecamatan;Naik;Miskin', 'Bacem;Jepon;-0,5;12,5 %', 'Soko;Jepon;1,25;-', 'Waru;Jepon;2,5;8%');
    const numbers = Object.fromEntries(built.release.villages.flatMap((village) => (Object.keys(village.numbers).length > 0 ? [[village.name, village.numbers]] : [])));
    expect(numbers).toMatchObject({ Bacem: { Naik: -0.5, Miskin: 12.5 }, Waru: { Naik: 2.5, Miskin: 8 } });
    expect(numbers['Soko']).toMatchObject({ Naik: 1.25 });
    expect(numbers['Soko']).not.toHaveProperty('Miskin');
    expect(built.notes.map(({ id }) => id)).not.toContain('number-unreadable');
  });

  it('keeps two columns of one heading, and long headings that differ at their end', async () => {
    const long = 'Jumlah keluarga penerima bantuan langsung tunai';
    const { built } = await csv(`Desa;Kecamatan;Murid;Murid;${long} 2020;${long} 2021`, 'Bacem;Jepon;100;7;80;90');
    const bacem = built.release.villages.find(({ name }) => name === 'Bacem');
    expect(Object.values(bacem?.numbers ?? {})).toEqual(expect.arrayContaining([100, 7, 80, 90]));
    const names = Object.keys(bacem?.numbers ?? {});
    expect(names).toEqual(expect.arrayContaining(['Murid', 'Murid (2)', expect.stringMatching(/^Jumlah keluarga.*….*2020$/), expect.stringMatching(/^Jumlah keluarga.*….*2021$/)]));
  });
});

describe('a cell under a programme', () => {
  it('that says there is none names no programme, and none of it an organisation', async () => {
    const imported = await csv('Kecamatan,Desa,Program,Mitra', 'Jepon,Kemiri,-,-', 'Jepon,Bacem,Tidak ada,', 'Jepon,Soko,0,', 'Jepon,Waru,nihil,', 'Jepon,Semampir,Sumur bor,-');
    expect(tagsOf(imported)).toEqual(['33.16.08.2010 sumur-bor']);
    expect(imported.built.release.programs.map(({ name }) => name.id)).toEqual(['Sumur bor']);
    expect(imported.built.release.organizations).toEqual([]);
    expect(imported.built.notes.filter(({ id }) => id === 'program-missing')).toHaveLength(4);
  });

  it.each(['belum', 'Belum ada', 'nihil', 'kosong', '✗', '...'])('of its own that says "%s" says that it is not there', async (cell) => {
    const imported = await csv('Kecamatan,Desa,Sumur bor', 'Jepon,Semampir,x', `Jepon,Soko,${cell}`);
    expect(tagsOf(imported)).toEqual(['33.16.08.2010 sumur-bor']);
  });
});

describe('merged cells', () => {
  it('over headings leave the lower headings to say what a column is', async () => {
    const imported = await importAll(fileOf('k.xlsx', await asWorkbook({
      Data: [
        ['No', { value: 'Lokasi', columnSpan: 2 }, null, 'Program'],
        [null, 'Kecamatan', 'Desa', null],
        [1, 'Jepon', 'Semampir', 'Sumur bor'],
        [2, 'Jiken', 'Nglobo', 'Sumur bor'],
      ],
    })));
    expect(rolesOf(imported)).toEqual(['ignore', 'kecamatan', 'name', 'program']);
    expect(imported.report).toMatchObject({ rows: 2, matched: 2 });
    expect(tagsOf(imported)).toEqual(['33.16.08.2010 sumur-bor', '33.16.07.2001 sumur-bor']);
  });

  it('over the names of programmes leave a programme for each column', async () => {
    const imported = await importAll(fileOf('k.xlsx', await asWorkbook({
      Data: [
        ['No', 'Kecamatan', 'Desa', { value: 'Program', columnSpan: 3 }, null, null],
        [null, null, null, 'Sumur bor', 'Pelatihan', 'Kebun gizi'],
        [1, 'Jepon', 'Semampir', 'v', null, 'v'],
        [2, 'Jiken', 'Nglobo', null, 'v', null],
      ],
    })));
    expect(imported.built.release.programs.map(({ name }) => name.id)).toEqual(['Sumur bor', 'Pelatihan', 'Kebun gizi']);
    expect(tagsOf(imported)).toEqual(['33.16.08.2010 sumur-bor', '33.16.08.2010 kebun-gizi', '33.16.07.2001 pelatihan']);
    expect(imported.built.notes.map(({ id }) => id)).not.toContain('row-too-long');
  });

  it('of a village over several rows are about it in each of them', async () => {
    const imported = await importAll(fileOf('k.xlsx', await asWorkbook({
      Data: [
        ['Kecamatan', 'Desa', 'Program'],
        [{ value: 'Jepon', rowSpan: 3 }, { value: 'Semampir', rowSpan: 2 }, 'Sumur bor'],
        [null, null, 'Pelatihan'],
        [null, 'Soko', 'Pelatihan'],
      ],
    })));
    expect(imported.report).toMatchObject({ rows: 3, matched: 3 });
    expect(tagsOf(imported)).toEqual(['33.16.08.2010 sumur-bor', '33.16.08.2010 pelatihan', '33.16.08.2024 pelatihan']);
  });
});

describe('of two columns that may say the same', () => {
  it.each([
    ['the name of the sub-district is taken, not its code', 'Kode Kec,Kecamatan,Desa,Program', '331608,Jepon,Semampir,Sumur bor'],
    ['the sub-district is taken, not the district', 'District,Sub-district,Village,Programme', 'Blora,Jepon,Semampir,Sumur bor'],
    ['the village is taken, not the name of a person', 'Nama,Desa,Kecamatan,Program', 'Kemiri,Semampir,Jepon,Sumur bor'],
    ['the whole code is taken, not its last digits', 'kdkec,nmkec,kddesa,nmdesa,iddesa,kegiatan', '090,Jepon,010,Semampir,3316090010,Sumur bor'],
  ])('%s', async (_, headings, row) => {
    const imported = await csv(headings, row);
    expect(imported.report).toMatchObject({ rows: 1, matched: 1 });
    expect(tagsOf(imported)).toEqual(['33.16.08.2010 sumur-bor']);
  });
});
