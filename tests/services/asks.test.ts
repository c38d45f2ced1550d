import { describe, expect, it } from 'vitest';
import type { NewAsk } from '../../lib/core/ask/ask.ts';
import { pageWith } from '../fixtures/pages/page.ts';
import { createWorld } from '../fixtures/stand-ins/world.ts';

const PAGE = 'https://finance.example/invoices/20417/edit';
const question: NewAsk = {
  url: PAGE,
  goal: 'Which cost centre do I take?',
  subject: 'Question: Cost centre',
  to: { name: 'Ana Sá', email: 'ana@example.com' },
  page: { title: 'New invoice', field: 'Cost centre' },
};
const answer = { title: 'Which cost centre?', text: 'Take 410 250.', breadth: 'alike' } as const;

const openWorld = () => createWorld({ urls: [] });
type World = ReturnType<typeof openWorld>;
const foundAt = async (world: World, url: string) => {
  const tips = await world.tips.findForPage(pageWith({ url, field: { label: 'Cost centre' } }));
  return tips.map(({ tip, group }) => [tip.title, group]);
};
const stateOf = async (world: World, id: string) => (await world.asks.load()).find((ask) => ask.id === id)?.state;

describe('a question', () => {
  it('is noted with the place it was asked at, and nothing private of it', async () => {
    const world = openWorld();
    const ask = await world.answers.note({ ...question, url: `${PAGE}?token=s3cr3tT0ken99` });
    expect(await world.asks.load()).toEqual([ask]);
    expect(ask).toMatchObject({ state: 'waiting', askedAtMs: world.clock.nowMs, goal: question.goal });
    expect(ask.page.patterns?.alike).toBe('https://finance.example/invoices/{id}/edit');
    expect(JSON.stringify(ask)).not.toContain('s3cr3t');
  });

  it('keeps of its place what is known to be harmless, and nothing else', async () => {
    const url = 'https://finance.example/umbrellas/quince/edit';
    const noted = async (known: NewAsk['known']) =>
      (await openWorld().answers.note({ ...question, url, ...(known ? { known } : {}) })).page.patterns?.page;
    expect(await noted(undefined)).toBe('https://finance.example/{any}/{any}/edit');
    expect(await noted({ texts: ['Umbrellas'], segments: ['quince'], hosts: [] })).toBe(url);
  });

  it('of no page is noted as well', async () => {
    const ask = await openWorld().answers.note({ ...question, url: null });
    expect(ask.page.patterns).toBeUndefined();
  });

  it('can be settled, asked about later, and asked again', async () => {
    const world = openWorld();
    const { id } = await world.answers.note(question);
    expect(await world.answers.settle(id, 'not-yet')).toBe(true);
    expect((await world.asks.load())[0]?.quietSinceMs).toBe(world.clock.nowMs);
    await world.answers.settle(id, 'dropped');
    expect(await stateOf(world, id)).toBe('dropped');
    await world.answers.settle(id, 'waiting');
    expect(await stateOf(world, id)).toBe('waiting');
    expect(await world.answers.settle('unknown', 'dropped')).toBe(false);
  });

  it('can be deleted, and put back as it was', async () => {
    const world = openWorld();
    const ask = await world.answers.note(question);
    expect(await world.answers.deleteAsk(ask.id)).toEqual(ask);
    expect(await world.asks.load()).toEqual([]);
    expect(await world.answers.putAsk(ask)).toBe(true);
    expect(await world.asks.load()).toEqual([ask]);
    expect(await world.answers.putAsk({ id: 'broken' } as never)).toBe(false);
    expect(await world.answers.deleteAsk('unknown')).toBeNull();
  });
});

describe('an answer', () => {
  it('is a tip at once, on that page and on pages like it', async () => {
    const world = openWorld();
    const { id } = await world.answers.note(question);
    await world.answers.keep(id, answer);
    expect(await stateOf(world, id)).toBe('kept');
    expect(await foundAt(world, PAGE)).toEqual([['Which cost centre?', 'field']]);
    expect(await foundAt(world, 'https://finance.example/invoices/7/edit')).toEqual([['Which cost centre?', 'field']]);
    expect(await foundAt(world, 'https://finance.example/expenses')).toEqual([['Which cost centre?', 'near']]);
    expect(await foundAt(world, 'https://other.example/invoices/7/edit')).toEqual([]);
    const found = await world.tips.search('410 250', null);
    expect(found.map(({ tip }) => tip.title)).toEqual(['Which cost centre?']);
  });

  it('comes before the tips of others among the feeds, which stay', async () => {
    const world = createWorld();
    const { id } = await world.answers.note(question);
    await world.answers.keep(id, answer);
    expect((await world.settings.load()).feeds.map(({ feedId }) => feedId)).toEqual([
      'own',
      'https://team.example/tips.json',
    ]);
  });

  it('can be taken back: the tip is gone and the question waits', async () => {
    const world = openWorld();
    const { id } = await world.answers.note(question);
    await world.answers.keep(id, answer);
    expect(await world.answers.takeBack(id)).toBe(true);
    expect(await foundAt(world, PAGE)).toEqual([]);
    expect(await stateOf(world, id)).toBe('waiting');
  });

  it('kept again replaces the tip', async () => {
    const world = openWorld();
    const { id } = await world.answers.note(question);
    await world.answers.keep(id, answer);
    await world.answers.keep(id, { ...answer, title: 'Cost centres of courses' });
    expect((await foundAt(world, PAGE)).map(([title]) => title)).toEqual(['Cost centres of courses']);
  });

  it('to an unknown question is not kept', async () => {
    expect(await openWorld().answers.keep('unknown', answer)).toBeNull();
  });
});

describe('own tips', () => {
  it('can be put in, replaced, deleted, and put back', async () => {
    const world = openWorld();
    const one = { id: 'x', title: 'One', content_text: 'First', _help: { match: [PAGE] } };
    await world.answers.putTips([one, { ...one, id: 'y', title: 'Two' }]);
    await world.answers.putTips([{ ...one, title: 'One, better' }]);
    expect((await world.items.load()).map(({ title }) => title)).toEqual(['Two', 'One, better']);
    const deleted = await world.answers.deleteTip('x');
    expect(await foundAt(world, PAGE)).toHaveLength(1);
    await world.answers.putTips(deleted ? [deleted] : []);
    expect(await foundAt(world, PAGE)).toHaveLength(2);
    expect(await world.answers.deleteTip('unknown')).toBeNull();
  });
});
