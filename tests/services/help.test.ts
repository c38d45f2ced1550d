import { expect, test } from 'vitest';
import type { PageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import type { PageState } from '../../lib/core/place/page-state.ts';
import { createHelpService } from '../../lib/services/help.ts';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { pageWith } from '../fixtures/pages/page.ts';
import { fetched } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';

const HERE = ['https://a.test/*'];
const ana = { id: 'ana', name: 'Ana', email: 'ana@x.example', match: HERE };

async function helpOn(page: PageState) {
  const world = createWorld();
  const items = [itemWith({ _help: { match: ['https://a.test/x'] } })];
  world.client.published.set(FEED_URL, fetched(feedWith(items, { _help: { contacts: [ana] } })));
  await world.sync.syncNow();
  return createHelpService({ tips: world.tips, readPage: async () => ({ page }) }).getHelp({});
}
const people = ({ people: found }: Awaited<ReturnType<typeof helpOn>>) => found.map(({ contact }) => contact.id);

test('a page that was read has its tips and its people', async () => {
  const help = await helpOn({ status: 'read', snapshot: pageWith({ url: 'https://a.test/x' }) });
  expect(help.tips.map(({ tip }) => tip.title)).toEqual(['Title']);
  expect(people(help)).toEqual(['ana']);
});

test('what feeds name in the addresses of a host is told, so that it need not be masked', async () => {
  const here = await helpOn({ status: 'read', snapshot: pageWith({ url: 'https://a.test/x' }) });
  expect(here.places).toEqual({ segments: ['x'], hosts: ['a.test'] });
  expect(await helpOn({ status: 'read', snapshot: pageWith({ url: 'https://b.test/x' }) })).not.toHaveProperty(
    'places',
  );
  expect(await helpOn({ status: 'unreadable', reason: 'no-access' })).not.toHaveProperty('places');
});

test('a page that cannot be read has no tips, and its people where its address is known', async () => {
  const known = await helpOn({ status: 'unreadable', reason: 'pdf', url: 'https://a.test/x.pdf' });
  expect(known.tips).toEqual([]);
  expect(people(known)).toEqual(['ana']);
  expect(people(await helpOn({ status: 'unreadable', reason: 'no-access' }))).toEqual([]);
});

const SHOWN = ['Gross 2,450.00 EUR', 'FI-204: Cost centre 410 200 is closed', 'Helena Prado, salary band C'];

/** Help for a page that shows some texts, with a tip for a message. */
async function helpWithTexts(page: Partial<PageSnapshot>) {
  const world = createWorld();
  const errors = ['FI-204: Cost centre * is closed'];
  const items = [itemWith({ _help: { match: ['https://a.test/x'], errors } })];
  world.client.published.set(FEED_URL, fetched(feedWith(items)));
  await world.sync.syncNow();
  const snapshot = pageWith({ url: 'https://a.test/x', ...page });
  const readPage = async () => ({ page: { status: 'read' as const, snapshot }, shown: SHOWN });
  return createHelpService({ tips: world.tips, readPage }).getHelp({});
}
const snapshotOf = ({ page }: Awaited<ReturnType<typeof helpWithTexts>>) =>
  page.status === 'read' ? page.snapshot : null;

test('a text that an author wrote down as a message is one, whatever its markup; its tip is for this message', async () => {
  const help = await helpWithTexts({});
  expect(snapshotOf(help)?.errors).toEqual([SHOWN[1]]);
  expect(help.tips[0]).toMatchObject({ group: 'message', shown: true });
});

test('of what a page shows nothing goes on but messages that authors know', async () => {
  const told = JSON.stringify(await helpWithTexts({}));
  expect(told).toContain('410 200 is closed');
  expect(told).not.toContain('2,450.00');
  expect(told).not.toContain('Helena');
});

test('a message that the author wrote down comes first, but for that of the field in question', async () => {
  expect(snapshotOf(await helpWithTexts({ errors: ['Not saved'], error: 'Not saved' }))?.error).toBe(SHOWN[1]);
  const field = { label: 'Order', name: null, type: null, placeholder: null, description: null, section: null };
  const own = await helpWithTexts({ errors: ['Needed'], error: 'Needed', field });
  expect(snapshotOf(own)?.errors).toEqual(['Needed', SHOWN[1]]);
});

test('what was clicked is the message that help is about, though another field has the focus', async () => {
  const field = { label: 'Order', name: null, type: null, placeholder: null, description: null, section: null };
  const asked = snapshotOf(await helpWithTexts({ errors: ['Needed'], selection: SHOWN[1], field }));
  expect(asked).toMatchObject({ error: SHOWN[1], field: null });
});
