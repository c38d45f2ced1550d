import { describe, expect, test } from 'vitest';
import type { KeptTipDraft } from '../../lib/core/author/writing/kept-tip-draft.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import { createTipDrafts } from '../../lib/services/tip-drafts.ts';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { pageWith } from '../fixtures/pages/page.ts';
import { callsOver } from '../fixtures/stand-ins/calls.ts';
import { createMemoryValue } from '../fixtures/stand-ins/memory-value.ts';
import { fetched } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';

const FINANCE = 'https://finance.example';
const EDIT = 'https://finance.example/invoices/{id}/edit';
const PAGE = pageWith({ url: 'https://finance.example/invoices/20417/edit', field: { label: 'Cost centre' } });
const item = (id: string, part: object = {}): FeedItem => ({
  id,
  title: 'Which cost centre?',
  content_html: '<p>Take 410 250.</p>',
  _help: { kind: 'tip', match: [EDIT], fields: ['Cost centre'] },
  ...part,
});
const draft = (id: string, partition = FINANCE): KeptTipDraft => ({
  id,
  partition,
  tipDraft: { item: item(id), text: 'Take 410 250.', steps: [] },
  startedAtMs: 1,
  changedAtMs: 2,
});

async function writing(published: object[] = []) {
  const world = createWorld({ urls: [FEED_URL] });
  world.client.published.set(FEED_URL, fetched(feedWith(published)));
  await world.sync.syncNow();
  const drafts = createMemoryValue<KeptTipDraft[]>([]);
  return { world, drafts, service: createTipDrafts({ drafts, own: world.answers, tips: world.tips, now: () => 5 }) };
}

describe('tips that are being written', () => {
  test('are offered in their partition alone, the last first', async () => {
    const { service } = await writing();
    for (const one of [draft('a'), draft('b'), draft('c', 'https://other.example')]) {
      expect(await service.put(one)).toBe(true);
    }
    expect((await service.begunIn(FINANCE)).map(({ id }) => id)).toEqual(['b', 'a']);
    await service.put(draft('a'));
    expect((await service.begunIn(FINANCE)).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('are taken as they are, whatever a newer version has put into them, and what is none is refused', async () => {
    const { service, drafts } = await writing();
    await service.put({ ...draft('a'), newer: 1 } as KeptTipDraft);
    expect(await drafts.load()).toMatchObject([{ id: 'a', newer: 1 }]);
    expect(await service.put({ id: 'x' } as KeptTipDraft)).toBe(false);
  });

  test('can be discarded, once for each call, and put back', async () => {
    const { service } = await writing();
    await service.put(draft('a'));
    const known = draft('a');
    const removed = await service.remove('a', { first: async () => known as never });
    expect(removed).toEqual(known);
    expect(await service.begunIn(FINANCE)).toEqual([]);
    // Made again because its answer was lost, it answers the same.
    expect(await service.remove('a', { first: async () => known as never })).toEqual(known);
    expect(await service.remove('never')).toBeNull();
  });

  test('become tips of one’s own, found at once, and are no drafts any more', async () => {
    const { service, world } = await writing();
    await service.put(draft('a'));
    await service.finish(item('a'));
    expect(await service.begunIn(FINANCE)).toEqual([]);
    const [first] = await world.tips.findForPage(PAGE);
    expect(await world.items.load()).toMatchObject([
      { content_text: 'Take 410 250.', date_published: '1970-01-01T00:00:00.005Z' },
    ]);
    expect(first).toMatchObject({ tip: { id: 'a', title: 'Which cost centre?' }, group: 'field', shown: true });
  });
});

test('a tip of one’s own may name people whom a feed lists, and only those', async () => {
  const world = createWorld({ urls: [FEED_URL] });
  const ana = { id: 'ana', name: 'Ana Sá', email: 'ana@team.example' };
  world.client.published.set(FEED_URL, fetched(feedWith([], { _help: { contacts: [ana] } })));
  await world.sync.syncNow();
  const named = (id: string, contact: string) => item(id, { _help: { ...item(id)._help, contacts: [contact] } });
  await world.answers.putTips([named('a', 'ana'), { ...named('b', 'gone'), title: 'Cost centres of projects' }]);
  const found = await world.tips.findForPage(PAGE);
  expect(new Map(found.map(({ tip, ownerGone }) => [tip.id, ownerGone ?? false]))).toEqual(
    new Map([
      ['a', false],
      ['b', true],
    ]),
  );
});

describe('trying one', () => {
  const other = itemWith({ id: 'team', title: 'Cost centre', _help: { match: [EDIT], fields: ['Cost centre'] } });
  test('says that it would come first, and changes nothing', async () => {
    const { service, world } = await writing();
    expect(await service.tryOn(item('a'), PAGE)).toEqual({ position: 0, shown: true, improvements: [] });
    expect(await world.tips.findForPage(PAGE)).toEqual([]);
  });

  test('says which tip would come first, and what would help', async () => {
    const { service } = await writing([other]);
    const plain = item('a', { title: 'Numbers of budgets', _help: { match: [EDIT] } });
    const trial = await service.tryOn(plain, PAGE);
    expect(trial).toMatchObject({ position: 1, first: { tip: { id: 'team' } } });
    expect(trial?.improvements).toContain('field');
  });

  test('a tip about a field is tried as for whoever is in it, and it says so where nobody is', async () => {
    const { service } = await writing([other]);
    const about = item('a', { title: 'Numbers', _help: { match: [EDIT], fields: ['Tax code'] } });
    const nobody = { ...PAGE, field: null, labels: ['Cost centre', 'Tax code'] };
    expect(await service.tryOn(about, nobody)).toMatchObject({ position: 0, field: 'Tax code' });
    const inIt = { ...nobody, field: { label: 'Tax code' } };
    expect(await service.tryOn(about, inIt)).toEqual({ position: 0, shown: true, improvements: [] });
    expect(await service.tryOn(about, { ...nobody, labels: ['Cost centre'] })).not.toHaveProperty('field');
  });

  test('a tip that is kept already takes no place beside itself', async () => {
    const { service } = await writing();
    await service.finish(item('a'));
    expect(await service.tryOn(item('a', { title: 'Cost centre of a project' }), PAGE)).toMatchObject({ position: 0 });
  });

  test('of what has no words there is nothing to say', async () => {
    const { service } = await writing();
    expect(await service.tryOn({ id: 'a' }, PAGE)).toBeNull();
  });
});

test.each([
  [true, 0],
  [false, 1],
])('written in a private window %s: %i kept', async (isPrivate, count) => {
  const { service, drafts, world } = await writing();
  const calls = callsOver({ tipDrafts: service, isPrivate: async () => isPrivate });
  const call = { id: 'call-1', first: <T>(read: () => Promise<T>) => read() };
  expect(await calls.putTipDraft[1]({ draft: draft('a') }, { tabId: 1 }, call)).toBe(!isPrivate);
  expect(await drafts.load()).toHaveLength(count);
  expect(await calls.finishTip[1]({ item: item('a') }, { tabId: 1 }, call)).toBe(!isPrivate);
  expect(await world.items.load()).toHaveLength(count);
});
