import { describe, expect, test } from 'vitest';
import { EngineSeats, type SeatHolder } from './engine-seats';

/** A map that can be moved into view and out of it, with a diary of what it was told. */
function map(near = true) {
  const told: string[] = [];
  const one = { near, told, isNear: () => one.near, take: () => void told.push('take'), giveUp: () => void told.push('give up') };
  return one satisfies SeatHolder;
}

describe('seats for engines', () => {
  test('are given as long as there are any', () => {
    const seats = new EngineSeats(2);
    expect([map(), map(), map()].map((one) => seats.request(one))).toEqual([true, true, false]);
  });

  test('go from the map that was near longest ago to one that is near now', () => {
    const seats = new EngineSeats(2);
    const [first, second, third] = [map(), map(), map()];
    seats.request(first);
    seats.request(second);
    seats.request(first);
    first.near = false;
    second.near = false;
    expect(seats.request(third)).toBe(true);
    expect([first.told, second.told, third.told]).toEqual([[], ['give up'], []]);
  });

  test('stay with maps that are near', () => {
    const seats = new EngineSeats(1);
    const first = map();
    seats.request(first);
    expect(seats.request(map())).toBe(false);
    expect(first.told).toEqual([]);
  });

  test('go to the first that waits and is still near when one becomes free', () => {
    const seats = new EngineSeats(1);
    const [seated, gone, waiting, later] = [map(), map(), map(), map()];
    for (const one of [seated, gone, waiting, later]) seats.request(one);
    gone.near = false;
    seats.release(seated);
    expect([gone.told, waiting.told, later.told]).toEqual([[], ['take'], []]);
    seats.release(waiting);
    expect(later.told).toEqual(['take']);
  });

  test('are not kept for a map that has gone away while it waited', () => {
    const seats = new EngineSeats(1);
    const [seated, waiting] = [map(), map()];
    seats.request(seated);
    seats.request(waiting);
    seats.release(waiting);
    seats.release(seated);
    expect(waiting.told).toEqual([]);
    expect(seats.request(map())).toBe(true);
  });
});
