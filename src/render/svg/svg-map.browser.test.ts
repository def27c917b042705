import { afterEach, describe, expect, test } from 'vitest';
import type { Emphasis } from '../../domain';
import { handMadeDrawing, handMadeShapes } from '../../drawing/hand-made.test-data';
import { SvgMap, villageOf } from './svg-map';

const NONE: Emphasis = { hover: null, selected: null, focus: null };
afterEach(() => document.body.replaceChildren());

function open(): { readonly map: SvgMap; readonly frame: HTMLElement; readonly outline: (code: string) => Element | null; readonly count: (selector: string) => number } {
  const frame = document.createElement('div');
  document.body.append(frame);
  return {
    map: new SvgMap(frame),
    frame,
    outline: (code) => frame.querySelector(`path[data-village="${code}"]`),
    count: (selector) => frame.querySelectorAll(selector).length,
  };
}

describe('the drawn map', () => {
  test('keeps the villages’ outlines when only the filter changes, and shows what a fresh one shows', () => {
    const { map, frame, outline } = open();
    map.show(handMadeDrawing(), NONE);
    const before = outline('a.2');
    const { shapes } = handMadeDrawing();
    map.show(handMadeDrawing({}, shapes), NONE);
    const kept = outline('a.2');
    map.show(handMadeDrawing({ programs: ['q'], layers: ['labels'] }, shapes), NONE);
    expect(before).not.toBeNull();
    expect(outline('a.2')).toBe(kept);
    const fresh = open();
    fresh.map.show(handMadeDrawing({ programs: ['q'], layers: ['labels'] }), NONE);
    expect(frame.innerHTML).toBe(fresh.frame.innerHTML);
  });

  test('outlines what is pointed at and what is selected', () => {
    const { map, count } = open();
    map.show(handMadeDrawing(), { hover: 'a.1', selected: 'b.1', focus: 'a.2' });
    expect([count('.hover-line'), count('.selected-casing'), count('.selected-line')]).toEqual([2, 1, 1]);
    map.show(handMadeDrawing(), NONE);
    expect(count('.map-emphasis *')).toBe(0);
  });

  test('outlines it over the engine’s canvas, too, above what is dashed there', () => {
    const { map, frame, count } = open();
    const { shapes } = handMadeDrawing();
    const drawing = handMadeDrawing({}, shapes);
    map.show(drawing, NONE, 'none');
    map.show(drawing, { hover: 'a.1', selected: 'b.1', focus: null }, 'none');
    expect([count('.hover-line[d^="M"]'), count('.selected-casing[d^="M"]'), count('.selected-line[d^="M"]'), count('use')]).toEqual([1, 1, 1, 0]);
    expect(frame.querySelector('.map-over-canvas')?.lastElementChild?.getAttribute('class')).toBe('map-emphasis');
    map.show(handMadeDrawing({ programs: ['q'] }, shapes), { hover: null, selected: 'b.1', focus: null }, 'none');
    expect([count('.hover-line'), count('.selected-line[d^="M"]')]).toEqual([0, 1]);
    map.show(drawing, NONE, 'none');
    expect(count('.map-emphasis *')).toBe(0);
  });

  test('keeps the names when the engine draws the shapes, and takes the shapes back as they are then', () => {
    const { map, count, outline } = open();
    const { shapes } = handMadeDrawing();
    map.show(handMadeDrawing({}, shapes), NONE);
    map.show(handMadeDrawing({}, shapes), NONE, 'none');
    expect([count('.map-shapes:not(.map-over-canvas)'), count('.map-labels')]).toEqual([0, 1]);
    const filtered = handMadeDrawing({ programs: ['q'] }, shapes);
    map.show(filtered, NONE, 'none');
    expect(count('.label.named')).toBeGreaterThan(0);
    map.show(filtered, NONE);
    expect(outline('a.2')?.parentElement?.getAttribute('class')).toBe('program-2');
    expect(count('.map-shapes:not(.map-over-canvas)')).toBe(1);
  });

  test('draws villages of one look together where they are only looked at, and outlines what is selected all the same', () => {
    const { map, count, outline } = open();
    const { shapes } = handMadeDrawing();
    const drawing = handMadeDrawing({}, shapes);
    map.show(drawing, { ...NONE, selected: 'b.1' }, 'merged');
    expect(count('.map-villages path')).toBe(new Set(drawing.villages.map(({ role }) => role)).size);
    expect([count('[data-village]'), count('use'), count('.selected-line[d^="M"]')]).toEqual([0, 0, 1]);
    map.show(handMadeDrawing({ programs: ['p'] }, shapes), NONE, 'merged');
    expect([count('.map-shapes'), count('.map-villages .program-2'), count('.selected-line')]).toEqual([1, 0, 0]);
    map.show(drawing, NONE);
    expect(outline('b.1')).not.toBeNull();
  });

  test('shows other shapes from their first drawing on', () => {
    const { map, count } = open();
    map.show(handMadeDrawing(), NONE);
    const shapes = handMadeShapes();
    map.show(handMadeDrawing({}, { ...shapes, villages: shapes.villages.slice(1) }), NONE);
    expect(count('path[data-village]')).toBe(2);
  });

  test('draws names with markup as text', () => {
    const { map, frame } = open();
    const bad = '<img src=x onerror="document.title = 1">';
    map.show(handMadeDrawing({}, handMadeShapes({ 'a.2': bad })), NONE);
    expect(frame.querySelector('img')).toBeNull();
    expect([...frame.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain(bad);
  });
});

test('an event on an outline is about its village, any other about none', () => {
  const { map, frame, outline } = open();
  map.show(handMadeDrawing(), NONE);
  const heard: (string | null)[] = [];
  frame.addEventListener('click', (event) => heard.push(villageOf(event)));
  outline('b.1')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  frame.querySelector('.map-labels')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(heard).toEqual(['b.1', null]);
});
