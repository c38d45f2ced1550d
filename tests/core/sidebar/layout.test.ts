import { describe, expect, it } from 'vitest';
import { chooseLayout, layoutFor, parseLayout } from '../../../lib/core/sidebar/layout.ts';

const SITE = 'https://finance.example/*';
const OTHER = 'https://wiki.example/*';
const NONE = parseLayout(null);

describe('how the sidebar stands', () => {
  it('is left to the page until a person chooses', () => {
    expect(layoutFor(NONE, SITE)).toEqual({ side: 'auto', width: 380, makesRoom: 'auto' });
  });

  it.each([true, false])('stays as an earlier build has kept it: makesRoom %s', (makesRoom) => {
    expect(layoutFor(parseLayout({ side: 'left', width: 400, makesRoom }), SITE)).toEqual({
      side: 'left',
      width: 400,
      makesRoom,
    });
  });

  it('is kept for the site it was chosen on, and nothing else of it is told', () => {
    const chosen = chooseLayout(chooseLayout(NONE, { makesRoom: false }, SITE), { side: 'left' }, SITE);
    expect(layoutFor(chosen, SITE)).toEqual({ side: 'left', width: 380, makesRoom: false });
    expect(layoutFor(chosen, OTHER)).toEqual({ side: 'auto', width: 380, makesRoom: 'auto' });
    expect(layoutFor(chosen, null)).toEqual(layoutFor(NONE, null));
  });

  it('has one width everywhere, and a new width names no site', () => {
    const chosen = chooseLayout(NONE, { width: 420 }, SITE);
    expect(chosen).toEqual({ ...NONE, width: 420 });
  });

  it('changes everywhere but where something else was chosen', () => {
    const chosen = chooseLayout(chooseLayout(NONE, { side: 'right' }, SITE), { side: 'left' }, null);
    expect(layoutFor(chosen, SITE).side).toBe('right');
    expect(layoutFor(chosen, OTHER).side).toBe('left');
  });

  it('of very many sites knows the newest, and what is no site is left out', () => {
    const sites = Array.from({ length: 250 }, (_, at) => ({ site: `https://${at}.example/*`, side: 'left' }));
    const read = parseLayout({ sites: [...sites, 5, { site: '' }, { site: SITE, side: 'top' }] });
    expect(read.sites).toEqual(sites.slice(50));
  });
});
