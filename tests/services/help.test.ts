import { expect, test } from 'vitest';
import type { PageState } from '../../lib/core/messages.ts';
import { createHelpService } from '../../lib/services/help.ts';
import { feedWith, itemWith } from '../fixtures/feed.ts';
import { pageWith } from '../fixtures/page.ts';
import { fetched } from '../fixtures/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/world.ts';

const HERE = ['https://a.test/*'];
const ana = { id: 'ana', name: 'Ana', email: 'ana@x.example', match: HERE };

async function helpOn(page: PageState) {
  const world = createWorld();
  const items = [itemWith({ _help: { match: ['https://a.test/x'] } })];
  world.client.published.set(FEED_URL, fetched(feedWith(items, { _help: { contacts: [ana] } })));
  await world.sync.syncNow();
  return createHelpService({ tips: world.tips, readPage: async () => page }).getHelp({});
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
