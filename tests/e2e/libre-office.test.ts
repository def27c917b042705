import { describe, expect } from 'vitest';
import { LANGUAGES } from '../../src/domain';
import { slideTable } from '../../src/export/pptx/slide-table';
import { asPlain, readDeck, withPlainSpaces } from '../support/deck';
import { comparable, hasLibreOffice, NO_LIBRE_OFFICE, sheetsInLibreOffice, sheetsInside, slidesInLibreOffice } from '../support/libre-office';
import { storySubjects } from '../support/story-subjects';
import { reportOf, setState } from './support/element';
import { drawnPage, exported } from './support/exported';
import { test } from './support/visit';

describe('LibreOffice', { timeout: 300_000 }, () => {
  test.for(LANGUAGES)('reads from a deck of the story every text, cell, bar and note that is in it, and those are the report’s: %s', async (lang, { visit, site, skip }) => {
    skip(!hasLibreOffice(), NO_LIBRE_OFFICE);
    const page = await drawnPage(visit, site);
    await setState(page, { lang });
    const bytes = await exported(page, 'pptx', { scenes: true });
    const slides = slidesInLibreOffice(bytes).map(asPlain);
    expect(slides).toEqual((await readDeck(bytes)).map(asPlain));
    const scenes = storySubjects(lang);
    expect(slides).toHaveLength(scenes.length);
    for (const [index, { id, text, subject }] of scenes.entries()) {
      const slide = slides[index];
      const { head, rows } = slideTable(subject);
      expect(slide?.texts, id).toContain(withPlainSpaces(text));
      expect(slide?.tables, id).toEqual([[head, ...rows].map((row) => row.map(withPlainSpaces))]);
      const bars = subject.report.programs.map(({ villages }) => villages);
      expect(slide?.charts.flatMap((series) => series.map(({ values }) => values)), id).toEqual(id === 'hand-over' ? [] : [bars]);
    }
  });

  test.for(LANGUAGES)('reads from a workbook every cell that is in it, texts as texts and numbers as numbers, and those are the report’s: %s', async (lang, { visit, site, skip }) => {
    skip(!hasLibreOffice(), NO_LIBRE_OFFICE);
    const page = await drawnPage(visit, site);
    await setState(page, { lang, programs: ['umkm'] });
    const bytes = await exported(page, 'xlsx');
    const sheets = comparable(sheetsInLibreOffice(bytes));
    expect(sheets).toEqual(comparable(sheetsInside(bytes)));
    const report = await reportOf(page);
    const [, programs, kecamatan, villages] = sheets.map(({ rows }) => rows.slice(1));
    const digits = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(12)));
    expect(programs?.map((row) => row.slice(1))).toEqual(report.programs.map((row) => [row.villages, row.areaKm2, row.villageShare, ...Object.values(row.areaShareBySet)].map(digits)));
    expect(kecamatan?.map((row) => row.slice(0, 4))).toEqual(report.kecamatan.map((row) => [row.code, row.name, row.villages, row.covered]));
    expect(villages?.map(([code]) => code)).toHaveLength(report.scope.villages);
    expect(villages?.every(([code]) => typeof code === 'string' && /^33\.16\.0[78]\.\d{4}$/.test(code))).toBe(true);
  });
});
