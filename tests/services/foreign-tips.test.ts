// Tips in another language than the page, the search or the person, as the service finds them.
import { expect, test } from 'vitest';
import { createMemoryTipStore } from '../../lib/services/memory-tip-store.ts';
import { createTipsService } from '../../lib/services/tips.ts';
import { writeGeneration } from '../../lib/services/write-generation.ts';
import { feedWith, itemWith, parsed } from '../fixtures/feeds/feed.ts';
import { pageWith } from '../fixtures/pages/page.ts';

const HELP = { match: ['https://a.test/*'] };
const ITEMS = [
  itemWith({ id: 'dunning', title: 'Dunning letters', content_text: 'From a supplier.', language: 'en', _help: HELP }),
  itemWith({ id: 'cost', title: 'Cost centre of a trip', content_text: 'Six digits.', language: 'en', _help: HELP }),
];
const PAGE = pageWith({ url: 'https://a.test/x', field: { label: 'Kostenstelle' } });

/** The service over the English tips, for a person who reads these languages; and which words it has read. */
async function service(languages: string[]) {
  const store = createMemoryTipStore();
  const page = parsed(feedWith(ITEMS));
  const read = { changed: true as const, url: 'https://team.test/feed.json', validators: {}, ...page };
  await writeGeneration(store, 'feed', [read], undefined, async () => {}, new AbortController().signal);
  const wordsRead: string[] = [];
  const tips = createTipsService({
    store,
    followed: async () => ['feed'],
    languages: async () => languages,
    words: async (language) => {
      wordsRead.push(language);
      return 'cost centre|kostenstelle\ndunning|mahnung\n';
    },
    today: () => '2026-01-01',
    now: () => 0,
  });
  const told = async (found: ReturnType<typeof tips.search>) =>
    (await found).flatMap(({ tip, reasons }) =>
      reasons.flatMap(({ words }) => words.map((word) => `${tip.id}: ${word}`)),
    );
  return { tips, wordsRead, told };
}

test('a page is asked in its own language', async () => {
  const { tips, wordsRead, told } = await service(['en']);
  expect(await told(tips.findForPage({ ...PAGE, lang: 'de-CH' }))).toContain('cost: Kostenstelle ≈ cost centre');
  expect(wordsRead).toEqual(['de']);
});

test('a page that tells none is asked in those of the person', async () => {
  const { tips, told } = await service(['de', 'en']);
  expect(await told(tips.findForPage(PAGE))).toContain('cost: Kostenstelle ≈ cost centre');
});

test('a search is in a language of the person or of the page', async () => {
  for (const [languages, lang] of [
    [['de', 'en'], 'en'],
    [['en'], 'de'],
  ] as const) {
    const { tips, told } = await service([...languages]);
    expect(await told(tips.search('mahnung', { ...PAGE, lang }))).toEqual(['dunning: mahnung ≈ dunning']);
  }
});

test('no words are read where all speak one language', async () => {
  const { tips, wordsRead } = await service(['en']);
  expect(await tips.search('mahnung', { ...PAGE, lang: 'en' })).toEqual([]);
  await tips.findForPage({ ...PAGE, lang: 'en-GB' });
  expect(wordsRead).toEqual([]);
});
