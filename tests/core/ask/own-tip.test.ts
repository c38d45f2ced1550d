import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../lib/core/ask/ask.ts';
import { parseOwnItems, toOwnFeed } from '../../../lib/core/ask/own-items.ts';
import { questionTitle, toItem } from '../../../lib/core/ask/own-tip.ts';
import { toProposal } from '../../../lib/core/ask/proposal.ts';
import { tipWords } from '../../../lib/core/ask/tip-words.ts';
import type { FeedItem } from '../../../lib/core/feed/feed-schema.ts';
import { parseFeedFile } from '../../../lib/core/feed/parse-feed.ts';
import { generalise } from '../../../lib/core/place/generalise.ts';
import { en } from '../../../lib/core/text/en.ts';
import { createText } from '../../../lib/core/text/text.ts';
import { itemWith } from '../../fixtures/feeds/feed.ts';
import { parseMailto } from '../../fixtures/questions/parse-mailto.ts';

const text = createText(en, 'en');
const patterns = generalise('https://finance.example/invoices/20417/edit');
const ask: Ask = {
  id: 'a',
  goal: 'I book a course. Which cost centre do I take?',
  subject: 'Question: Cost centre — finance.example',
  to: { name: 'Ana Sá', email: 'ana@example.com' },
  askedAtMs: 0,
  state: 'waiting',
  page: {
    title: 'New invoice',
    ...(patterns ? { patterns } : {}),
    field: 'Cost centre',
    error: 'FI-204: Cost centre 410 200 is closed',
    language: 'en',
  },
};
const stamp = { id: 'own-1', now: '2026-11-24T10:00:00.000Z' };
const item = toItem(ask, { title: 'Which cost centre?', text: ' Take 410 250. ', breadth: 'alike' }, stamp);

describe('the title of an answer', () => {
  it.each([
    ['what was asked', {}, 'Which cost centre do I take?'],
    ['the first sentence', { goal: 'I am lost. Help me.' }, 'I am lost.'],
    ['what was asked in Japanese', { goal: '請求書です。どのコストセンターですか？' }, 'どのコストセンターですか？'],
    ['the field', { goal: '' }, 'Cost centre'],
  ])('is %s', (_, given, title) => {
    expect(questionTitle({ ...ask, ...given })).toBe(title);
  });

  it('comes from the beginning of a sentence, however long', () => {
    const words = 'which cost centre do I take '.repeat(200_000);
    expect(questionTitle({ ...ask, goal: words })).toBe(questionTitle({ ...ask, goal: words.slice(0, 3000) }));
  });

  it('holds nothing private', () => {
    expect(questionTitle({ ...ask, goal: 'Why is ana@example.com refused?' })).not.toContain('ana@example.com');
  });
});

describe('an answer as a feed item', () => {
  it('carries place, field, message and who knew', () => {
    expect(item).toEqual({
      id: 'own-1',
      title: 'Which cost centre?',
      content_text: 'Take 410 250.',
      date_published: stamp.now,
      language: 'en',
      authors: [{ name: 'Ana Sá' }],
      _help: {
        kind: 'tip',
        match: ['https://finance.example/invoices/{id}/edit'],
        fields: ['Cost centre'],
        errors: ['FI-204: Cost centre * is closed'],
      },
    });
  });

  it('for a whole site names neither field nor message', () => {
    const wide = toItem(ask, { title: '', text: 'x', breadth: 'site' }, stamp);
    expect(wide._help).toEqual({ kind: 'tip', match: ['https://finance.example/*'] });
    expect(wide.title).toBe('Which cost centre do I take?');
  });

  it('is a feed like any other: exported, it parses without a complaint', () => {
    const page = parseFeedFile(JSON.parse(toOwnFeed([item], 'My tips')), 'own');
    expect(page.ok && [page.value.tips.map(({ id }) => id), page.value.problems]).toEqual([['own-1'], []]);
  });

  it('is read back at any age', () => {
    expect(parseOwnItems([item, { title: 'no id' }, 7])).toEqual([item]);
    expect(parseOwnItems('nothing')).toEqual([]);
  });
});

/** The fields of a mail, as a mail app takes them. */
function mailOf(mailto: string) {
  const { to, headers } = parseMailto(mailto);
  const fields = new Map(headers);
  return { to: to.join(), subject: fields.get('subject'), body: fields.get('body') ?? '' };
}

describe('a proposal', () => {
  it('is a mail with the tip as feed JSON that parses', () => {
    const { mailto, needsFile, fileName } = toProposal(item, 'tips@example.com', text);
    const { to, subject, body } = mailOf(mailto);
    expect([to, subject, needsFile, fileName]).toEqual([
      'tips@example.com',
      'A tip for the team: Which cost centre?',
      false,
      'which-cost-centre.json',
    ]);
    const page = parseFeedFile(JSON.parse(/\{"version".*\}/.exec(body)?.[0] ?? ''), 'team');
    expect(page.ok && page.value.tips.map(({ title }) => title)).toEqual(['Which cost centre?']);
  });

  it('reads as the tip does, however that was written, its steps too', () => {
    const steps = [{ content_html: '<p>Open <b>Orders</b>.</p>' }, { title: 'Number', content_text: 'Copy it.' }];
    const written: FeedItem = {
      id: 'o',
      title: 'Which order?',
      content_html: '<p>The one<br>you have.</p>',
      _help: { steps },
    };
    const { body } = mailOf(toProposal(written, 'tips@example.com', text, tipWords(written)).mailto);
    const words = body.replaceAll('\r', '').slice(0, body.indexOf('{'));
    expect(words).toContain('\n\nWhich order?\nThe one\nyou have.\n\n1. Open Orders.\n2. Number: Copy it.\n\n');
  });

  it('that is too long for a mail says that its file is attached', () => {
    const long = { ...item, content_text: 'A long answer. '.repeat(200) };
    const { mailto, needsFile, file } = toProposal(long, 'tips@example.com', text);
    expect(needsFile).toBe(true);
    expect(mailto.length).toBeLessThanOrEqual(1900);
    expect(mailOf(mailto).body).toContain('in the attached file');
    expect(JSON.parse(file).items[0].content_text).toBe(long.content_text);
  });
});

it('keeps a tip that is too long for a feed: somebody wrote it', () => {
  const long = itemWith({ title: 'x'.repeat(5000), content_text: 'word '.repeat(100_000) });
  expect(parseOwnItems([long, itemWith({ id: 'b', title: 7 })])).toEqual([long]);
});

it('what a newer version has written into an own item stays with it, at every depth', () => {
  const newer = {
    ...item,
    _audio: { url: 'a.ogg' },
    rating: 4,
    _help: {
      ...item._help,
      colour: 'red',
      steps: [{ title: 'Open', wait: { ms: 5 } }],
      verified: { by: 'Ana', on: '2026-11-24', how: 'seen' },
    },
  };
  const [kept] = parseOwnItems([newer]);
  expect(kept).toEqual(newer);
  expect(parseOwnItems(JSON.parse(toOwnFeed([kept ?? item], 'Mine')).items)).toEqual([newer]);
});
