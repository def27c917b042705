import { describe, expect, it } from 'vitest';
import { fileOf } from '../../../tests/fixtures/read-import';
import { asWorkbook, guessed, villages } from '../../../tests/support/own-data';
import { release } from '../../../tests/support/published';
import { importAll } from '../../../tests/support/import-all';
import { ImportDesk } from './import-desk';

const LONG = [
  ['Kegiatan 2024'],
  [],
  ['No', 'Kode Desa', 'Nama Desa', 'Kecamatan', 'Kegiatan', 'Tahun', 'Status', 'Penerima Manfaat'],
  ['1', '33.16.08.2010', 'Semampir', 'Jepon', 'Sumur bor', '2023-2024', 'selesai', '1.250'],
  ['2', '33.16.08.2010', 'Semampir', 'Jepon', 'Pelatihan', '2024', 'berjalan', '40'],
  ['3', '33.16.07.2008', 'Jiken', 'Jiken', 'Sumur bor', '2022', 'selesai', ''],
];

describe('activities', () => {
  it.each([[',', ','], [';', ';'], ['\t', '\t']])('one row each come as text separated by "%s", below a title', async (_, delimiter) => {
    const text = LONG.map((row) => row.join(delimiter)).join('\r\n');
    const { found, report, built } = await importAll(fileOf('kegiatan.csv', `\uFEFF${text}`));
    expect(found.tables).toMatchObject([{ headerRow: 3, hashtagRow: null, rows: 3, text: { encoding: 'UTF-8', delimiter } }]);
    expect(found.tables[0]?.columns.map(({ role }) => role)).toEqual(['ignore', 'code', 'name', 'kecamatan', 'program', 'period', 'status', 'reached']);
    expect(report).toMatchObject({ rows: 3, matched: 3 });
    expect(built.release.programs.map(({ id, name }) => [id, name.id])).toEqual([['sumur-bor', 'Sumur bor'], ['pelatihan', 'Pelatihan']]);
    expect(built.release.tags.tags.map(({ village, program, start, end, status, reached, origin }) => [village, program, start, end, status, reached, origin])).toEqual([
      ['33.16.08.2010', 'sumur-bor', '2023', '2024', 'selesai', 1250, 'import'],
      ['33.16.08.2010', 'pelatihan', '2024', '2024', 'berjalan', 40, 'import'],
      ['33.16.07.2008', 'sumur-bor', '2022', '2022', 'selesai', undefined, 'import'],
    ]);
    expect(built.release.period).toEqual({ from: 2022, to: 2024 });
    expect(built.sets).toEqual([]);
  });

  it('with a column for each programme come as a workbook, with hashtags or without', async () => {
    const rows = [
      ['Desa', 'Kecamatan', 'Sumur bor', 'Pelatihan', 'Catatan'],
      ['#adm4+name', '#adm3+name', '', '', '#description'],
      ['Semampir', 'Jepon', 'x', 'ya', 'apa pun'],
      ['Nglaroh Gunung', 'Jepon', '', 'x', ''],
      ['Jiken', 'Jiken', '-', 'tidak', ''],
    ];
    for (const some of [rows, rows.filter((_, index) => index !== 1)]) {
      const { found, built, report } = await importAll(fileOf('kegiatan.xlsx', await asWorkbook({ Kegiatan: some })));
      expect(found.tables).toMatchObject([{ sheet: 'Kegiatan', text: null, hashtagRow: some === rows ? 2 : null }]);
      expect(report).toMatchObject({ rows: 3, matched: 3 });
      expect(built.release.tags.tags.map(({ village, program, match }) => [village, program, match])).toEqual([
        ['33.16.08.2010', 'sumur-bor', 'stated'], ['33.16.08.2010', 'pelatihan', 'stated'], ['33.16.08.2017', 'pelatihan', 'spelling'],
      ]);
    }
  });

  it('with a column for each programme keep the order of the columns, whichever is marked first', async () => {
    const { built } = await importAll(fileOf('k.csv', 'Kode,Sumur bor,Pelatihan,Kebun gizi\n33.16.07.2001,,,x\n33.16.07.2002,,x,\n33.16.07.2003,x,,\n'));
    expect(built.release.programs.map(({ name }) => name.id)).toEqual(['Sumur bor', 'Pelatihan', 'Kebun gizi']);
  });

  it.each([
    ['Kode,Sumur bor,Pelatihan\n#adm4+code,#activity+sumur,#activity+latih\n33.16.07.2001,x,\n', [['Sumur bor', 'Nglobo', undefined]]],
    ['Kode,Sumur bor,Pelatihan\n#adm4+code,#sector+air,#activity+latih\n33.16.07.2001,x,v\n33.16.07.2002,,1\n', [['Sumur bor', 'Nglobo', undefined], ['Pelatihan', 'Nglobo', undefined], ['Pelatihan', 'Cabak', undefined]]],
    ['Kode,Sumur bor,Pelatihan\n#adm4+code,#activity,#activity\n33.16.07.2001,25,selesai\n33.16.07.2002,,40\n', [['Sumur bor', 'Nglobo', 25], ['Pelatihan', 'Nglobo', undefined], ['Pelatihan', 'Cabak', 40]]],
    ['Kode,Sumur bor\n#adm4+code,#activity\n33.16.07.2001,✓\n33.16.07.2002,ya\n33.16.07.2003,tidak\n', [['Sumur bor', 'Nglobo', undefined], ['Sumur bor', 'Cabak', undefined]]],
  ])('with hashtags over a column for each programme lose none of them: %j', async (text, activities) => {
    const { built } = await importAll(fileOf('k.csv', text));
    const { programs, villages: some, tags } = built.release;
    const named = tags.tags.map(({ village, program, reached }) => [programs.find(({ id }) => id === program)?.name.id, some.find(({ code }) => code === village)?.name, reached]);
    expect(named).toEqual(activities);
  });

  it('with hashtags over a programme in words and its description have the words for programmes', async () => {
    const { found, built } = await importAll(fileOf('k.csv', 'Kode,Kegiatan,Rincian kerja\n#adm4+code,#activity,#activity+description\n33.16.07.2001,Sumur bor,dua titik\n'));
    expect(found.tables[0]?.columns.map(({ role }) => role)).toEqual(['code', 'program', 'ignore']);
    expect(built.release.programs.map(({ name }) => name.id)).toEqual(['Sumur bor']);
  });

  it('of programmes that are open by the same name keep their ids, and nothing that the record says of who ran them', async () => {
    const { built } = await importAll(fileOf('k.csv', 'desa,program,pelaksana\nKemiri,UMKM,Koperasi Contoh\nSemampir,umkm,Koperasi Contoh\n'));
    expect(built.release.programs).toMatchObject([{ id: 'umkm', name: { en: 'Micro-enterprise' }, implementer: { organization: 'o-1', certainty: 'stated' }, cooperative: { organization: '' } }]);
    expect(built.release.organizations).toEqual([{ id: 'o-1', name: 'Koperasi Contoh', role: 'implementer' }]);
  });

  it('with codes and no names have no other spellings; one that is chosen for a code that lost its digits is a conclusion', async () => {
    const desk = new ImportDesk(release);
    const found = await desk.read([fileOf('kegiatan.csv', 'kode_desa,nama_desa,program\n33.16.08.2010,,Sumur bor\n33.16.8.2011,,Sumur bor\n33.16.08,,Sumur bor\n')]);
    const report = desk.match(guessed(found));
    expect(report).toMatchObject({ matched: 1, repaired: 1, ambiguous: 1, spellings: [] });
    const { tags } = desk.build(new Map([[report.questions[0]?.id ?? '', '33.16.08.2020']])).release.tags;
    expect(tags.map(({ village, match }) => [village, match])).toEqual([['33.16.08.2010', 'stated'], ['33.16.08.2011', 'stated'], ['33.16.08.2020', 'inferred']]);
    expect(tags[0]?.reason).toBeNull();
    expect(tags[1]?.reason?.en).toContain('damaged by a spreadsheet');
    expect(tags[2]?.reason?.en).toContain('Chosen at the import');
  });

  it('without a word about programmes are one programme, by the name of the sheet or file', async () => {
    const { found, built } = await importAll(fileOf('sumur_bor 2024.csv', 'desa,kecamatan\nKemiri,Jepon\n'));
    expect(found.tables[0]?.program).toBe('sumur bor 2024');
    expect(built.release.programs.map(({ name }) => name.id)).toEqual(['sumur bor 2024']);
  });

  it.each([
    ['another spelling', ';Brumboeng;Jepon;;Sumur', '33.16.08.2008', 'spelling'],
    ['a name that two share', ';Desa Kembar;;;Sumur', 'k-2', 'stated'],
    ['other spaces', ';Kem bar;;;Sumur', 'k-2', 'spelling'],
    ['another kind', ';Kelurahan Kembar;;;Sumur', 'k-2', 'kind'],
    ['another name altogether', ';Posko 3;Jepon;;Sumur', '33.16.08.2010', 'inferred'],
    ['the name of one village and the code of another', '33.16.08.2012;Bacem;;;Sumur', '33.16.08.2022', 'inferred'],
    ['another sub-district', ';Bacem;Jiken;;Sumur', '33.16.08.2022', 'inferred'],
  ])('whose village a person chose for %s are as sure as the row is', async (_, row, village, match) => {
    const twin = (code: string, kecamatan: string) => ({ code, bps: '', pcode: '', name: 'Kembar', kind: 'desa' as const, kecamatan, aliases: [], numbers: {} });
    const desk = new ImportDesk({ ...release, villages: [...release.villages, twin('k-1', '33.16.07'), twin('k-2', '33.16.08')] });
    const found = await desk.read([fileOf('k.csv', `kode;desa;kecamatan;jenis desa;program\n${row}\n`)]);
    const { questions } = desk.match(guessed(found));
    expect(questions).toHaveLength(1);
    const { tags } = desk.build(new Map([[questions[0]?.id ?? '', village]])).release.tags;
    expect(tags).toMatchObject([{ village, match, reason: { en: expect.stringContaining('Chosen at the import') } }]);
  });

  it('in which a spreadsheet took codes for times and numbers are mended', async () => {
    // 33 hours, 16 minutes and 8.201 seconds after the spreadsheets' first day.
    const time = new Date(Date.UTC(1899, 11, 30) + (33 * 3600 + 16 * 60 + 8.201) * 1000);
    const { report, built } = await importAll(fileOf('k.xlsx', await asWorkbook({ Sheet1: [['kode_desa', 'program', 'desa'], [time, 'Sumur', 'Semampir'], [3_316_082_011, 'Sumur'], [3316.08202, 'Sumur']] })));
    expect(report).toMatchObject({ rows: 3, matched: 1, repaired: 2, damages: [{ damage: 'time', rows: 1 }, { damage: 'decimal', rows: 1 }] });
    expect(built.release.tags.tags.map(({ village }) => village)).toEqual(['33.16.08.2010', '33.16.08.2011', '33.16.08.2020']);
    expect(built.release.tags.tags[0]?.reason?.en).toContain('damaged by a spreadsheet');
  });
});

describe('a table of which nothing is known', () => {
  const strange = fileOf('aneh.csv', 'Tempat,Apa\nKemiri,Sumur\nSemampir,Sumur\n');

  it('is refused until a column is said to name the villages', async () => {
    const desk = new ImportDesk(release);
    const found = await desk.read([strange]);
    expect(() => desk.match(guessed(found))).toThrow(expect.objectContaining({ id: 'no-village-column', params: { file: 'aneh.csv' } }));
    expect(desk.match({ layer: null, tables: [{ roles: ['name', 'program'], program: null }] })).toMatchObject({ rows: 2, matched: 2 });
  });

  it('is left aside with a note beside one that is known', async () => {
    const { report, built } = await importAll(strange, fileOf('k.csv', 'desa,program\nKemiri,Sumur\n'));
    expect(report).toMatchObject({ rows: 1, matched: 1 });
    expect(built.notes).toEqual([{ id: 'sheet-not-used', params: { file: 'aneh.csv', sheet: '', used: 'k.csv' } }]);
  });
});

describe('numbers of villages', () => {
  it('join the villages and leave the record as it is', async () => {
    const { found, built } = await importAll(fileOf('penduduk.csv', 'kode_desa;Jumlah KK;Jumlah Penduduk;Luas sawah (ha)\n33.16.08.2010;1.020;3.456;12,5\n33.16.08.2011;800;x;7\n'));
    expect(found.tables).toMatchObject([{ program: null }]);
    expect(built.release.villages.find(({ code }) => code === '33.16.08.2010')?.numbers).toEqual({ households: 1020, population: 3456, 'Luas sawah (ha)': 12.5 });
    expect(built.release.tags).toEqual(release.tags);
    expect(built.notes).toEqual([{ id: 'number-unreadable', params: { file: 'penduduk.csv', row: 3, column: 'population', value: 'x' } }]);
  });
});

describe('numbers of three decimals', () => {
  const areaOf = (built: Awaited<ReturnType<typeof importAll>>['built']) => built.release.villages.find(({ code }) => code === '33.16.08.2010')?.numbers['Luas sawah'];

  it('keep their value in a workbook that holds them as numbers', async () => {
    const { built } = await importAll(fileOf('sawah.xlsx', await asWorkbook({ Sawah: [['kode_desa', 'Luas sawah'], ['33.16.08.2010', 12.345], ['33.16.08.2011', 0.125]] })));
    expect(areaOf(built)).toBe(12.345);
    expect(built.release.villages.find(({ code }) => code === '33.16.08.2011')?.numbers['Luas sawah']).toBe(0.125);
  });

  it('keep their value in JSON that holds them as numbers', async () => {
    const features = villages.features.map((feature, index) => ({ ...feature, properties: { ...feature.properties, 'Luas sawah': feature.properties['kemendagri'] === '33.16.08.2010' ? 12.345 : index } }));
    const { built } = await importAll(fileOf('desa.geojson', JSON.stringify({ ...villages, features })));
    expect(areaOf(built)).toBe(12.345);
  });

  it('are thousands where a table holds them as text', async () => {
    const { built } = await importAll(fileOf('sawah.csv', 'kode_desa;Luas sawah\n33.16.08.2010;12.345\n33.16.08.2011;800\n'));
    expect(areaOf(built)).toBe(12_345);
  });
});
