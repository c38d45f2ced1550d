import { beforeEach, describe, expect, it } from 'vitest';
import { createThefts, type Thefts } from '../../../lib/core/sidebar/thefts.ts';

let nowMs: number;
let thefts: Thefts;
const type = (words: string) => [...words].map((key) => thefts.take(key));
beforeEach(() => {
  nowMs = 100_000;
  thefts = createThefts(() => nowMs);
});

/** Goes to help, and the page takes the focus back. */
function steal(afterMs = 100): void {
  thefts.use();
  nowMs += afterMs;
  thefts.lose();
}

describe('a page that takes the focus back', () => {
  it('has the habit at the second time', () => {
    steal();
    expect(thefts.isHabit()).toBe(false);
    steal();
    expect(thefts.isHabit()).toBe(true);
  });

  it('has none when the second time is long after the first, or help was not in use', () => {
    steal();
    nowMs += 11_000;
    steal();
    expect(thefts.isHabit()).toBe(false);
    steal(2000);
    expect(thefts.isHabit()).toBe(false);
  });

  it('gets no key that was meant for help either when help had not been used for some seconds', () => {
    steal(8000);
    expect(type('ta')).toEqual([true, true]);
    expect(thefts.isHabit()).toBe(false);
    nowMs += 20_000;
    steal(11_000);
    expect(type('x')).toEqual([false]);
  });

  it('gets none after a press in help of which it saw nothing', () => {
    thefts.press();
    expect(type('ta')).toEqual([true, true]);
    thefts.goByThemselves();
    expect(type('x')).toEqual([false]);
  });

  it('gets nothing that is pasted', () => {
    steal();
    expect(thefts.take('', 'a van')).toBe(true);
    expect(type('s')).toEqual([true]);
    expect(thefts.typed()).toBe('a vans');
  });

  it('gets none for as long as help elsewhere asks for them', () => {
    steal();
    for (const letter of 'a long question') {
      expect(type(letter)).toEqual([true]);
      nowMs += 1000;
      thefts.hold();
    }
    nowMs += 3100;
    expect(type('x')).toEqual([false]);
    expect(thefts.typed()).toBe('a long question');
  });

  it('keeps no more than is typed before help has opened elsewhere', () => {
    steal();
    thefts.take('', 'x'.repeat(1000));
    expect(thefts.typed()).toHaveLength(200);
  });

  it('has taken it into a closed frame only when that was sooner than anybody clicks there', () => {
    thefts.use();
    nowMs += 200;
    thefts.lose(true);
    thefts.use();
    nowMs += 400;
    thefts.lose(true);
    expect(thefts.isHabit()).toBe(false);
    thefts.use();
    thefts.lose(true);
    expect(thefts.isHabit()).toBe(true);
  });

  it('gets no key that was meant for help, from the first on', () => {
    steal();
    expect(type('tax')).toEqual([true, true, true]);
    expect(thefts.typed()).toBe('tax');
  });

  it('gets no key that types nothing either, and Backspace takes a letter away', () => {
    steal();
    expect([...type('txa'), thefts.take('Backspace'), thefts.take('Enter')]).toEqual([true, true, true, true, true]);
    expect(thefts.typed()).toBe('tx');
  });

  it('has its keys again when help has not gone on elsewhere by then', () => {
    steal();
    nowMs += 5900;
    expect(type('t')).toEqual([true]);
    nowMs += 2900;
    expect(type('a')).toEqual([true]);
    nowMs += 200;
    expect(type('x')).toEqual([false]);
  });

  it('gets those that come a while after', () => {
    steal();
    nowMs += 6100;
    expect(type('a')).toEqual([false]);
    expect(thefts.typed()).toBe('');
  });
});

describe('a person who goes back to the page', () => {
  it('by a click has taken the focus there themselves', () => {
    for (let time = 0; time < 2; time += 1) {
      thefts.use();
      thefts.goByThemselves();
      thefts.lose();
    }
    expect(thefts.isHabit()).toBe(false);
    expect(type('a')).toEqual([false]);
  });

  it('by the keyboard has, too, when help tells of it only afterwards', () => {
    steal();
    nowMs += 50;
    thefts.goByThemselves();
    expect(type('a')).toEqual([false]);
    steal();
    expect(thefts.isHabit()).toBe(false);
  });

  it('has given up on help when they click into the page after a theft', () => {
    steal();
    nowMs += 600;
    thefts.goByThemselves();
    expect(type('a')).toEqual([false]);
  });
});
