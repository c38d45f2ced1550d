import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acceptProposal,
  diffProposal,
  findProposalTarget,
  tipOfProposal,
} from '../../../../lib/core/author/proposals/compare-proposal.ts';
import { type ProposedTip, readProposal } from '../../../../lib/core/author/proposals/read-proposal.ts';
import { diffWords } from '../../../../lib/core/author/proposals/word-diff.ts';
import { soundFeed } from '../../../fixtures/authoring/workshop-feeds.ts';

function propose(item: Record<string, unknown>): ProposedTip {
  const read = readProposal(
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Mine', items: [item] }),
  );
  const [first] = read.ok ? read.value : [];
  if (!first) throw new Error('expected a proposal');
  return first;
}
const match = ['https://finance.example/invoices/*'];

describe('the tip that a proposal changes', () => {
  test('is the one with its id', () => {
    const target = findProposalTarget(
      propose({ id: 'vat-id', title: 'Quite another title', content_text: 'x' }),
      soundFeed,
    );
    expect(target).toMatchObject({ index: 1, isSure: true });
  });

  test('else one with much the same title for the same host', () => {
    const proposed = { id: 'own-1', title: 'Which cost centre for a course', content_text: 'x', _help: { match } };
    expect(findProposalTarget(propose(proposed), soundFeed)).toMatchObject({ index: 0, isSure: false });
    const elsewhere = { ...proposed, _help: { match: ['https://other.example/*'] } };
    expect(findProposalTarget(propose(elsewhere), soundFeed)).toBeNull();
    expect(findProposalTarget(propose({ ...proposed, title: 'How to sign orders' }), soundFeed)).toBeNull();
  });
});

describe('an accepted proposal', () => {
  const proposed = propose({
    id: 'own-1',
    title: 'Which cost centre for a course',
    content_text: 'Take 4712.',
    authors: [{ name: 'Tom' }],
    _help: { match, keywords: ['training'] },
  });

  test('changes what it says, and keeps the rest of the tip', () => {
    const [changed, ...others] = acceptProposal(soundFeed, proposed, 0).items;
    expect(changed).toEqual({
      id: 'cost-centre',
      title: 'Which cost centre for a course',
      content_text: 'Take 4712.',
      _help: { ...(soundFeed.items[0]?._help as object), match, keywords: ['training'] },
    });
    expect(others).toEqual(soundFeed.items.slice(1));
  });

  test('is shown as what becomes of the tip: what it does not say is not taken away', () => {
    const before = findProposalTarget(proposed, soundFeed)?.tip ?? null;
    const after = tipOfProposal(soundFeed, proposed, 0);
    expect(after.fields).toEqual(before?.fields);
    expect(diffProposal(before, after).map(({ part }) => part)).toEqual(['title', 'text', 'keywords']);
  });

  test('is a new tip at the end where it changes none', () => {
    const { items } = acceptProposal(soundFeed, proposed, null);
    expect(items).toEqual([...soundFeed.items, proposed.item]);
  });
});

describe('nothing of a proposal is taken in unseen', () => {
  const html = '<p>Open <a href="https://good.example/">the portal</a>.</p>';
  const item = {
    id: 'portal',
    title: 'Portal',
    content_html: html,
    _help: {
      owner: 'ana',
      verified: { by: 'ana', on: '2026-01-01' },
      steps: [{ content_html: 'Press', target: { name: 'Save' } }],
    },
  };
  const feed = { ...soundFeed, items: [item] };
  const picture = (end: string) => `<img src="data:image/png;base64,${'A'.repeat(40)}${end}" alt="">`;
  const seen = (proposed: ProposedTip) =>
    diffProposal(findProposalTarget(proposed, feed)?.tip ?? null, tipOfProposal(feed, proposed, 0)).map(
      ({ part, runs }) => [
        part,
        runs
          .filter(({ is }) => is !== 'same')
          .map(({ words }) => words.trim())
          .join(' '),
      ],
    );

  test.each<[string, object, string[]]>([
    ['a link that leads elsewhere', { content_html: html.replace('good', 'evil') }, ['text', 'good evil']],
    [
      'what a step shows',
      { _help: { steps: [{ content_html: 'Press', target: { name: 'Delete' } }] } },
      ['steps', 'Save Delete'],
    ],
    [
      'a picture on the web',
      { content_html: `${html}<img src="https://evil.example/p.png" alt="">` },
      ['pictures', 'https://evil.example/p.png'],
    ],
    [
      'a picture beside the text',
      { attachments: [{ url: 'https://evil.example/p.png', mime_type: 'image/png' }] },
      ['pictures', 'https://evil.example/p.png'],
    ],
    [
      'a picture in the text',
      { content_html: html + picture('BBBB') },
      ['pictures', `data:image/png;base64,…${'A'.repeat(12)}BBBB`],
    ],
  ])('%s', (_name, said, expected) => expect(seen(propose({ ...item, ...said }))).toEqual([expected]));

  test('who answers for a tip and who has looked at it is not for a proposal to say', () => {
    const said = { owner: 'eve', verified: { by: 'ana', on: '2026-11-30' }, review_by: '2099-01-01', keywords: ['x'] };
    const [changed] = acceptProposal(feed, propose({ ...item, _help: said }), 0).items;
    expect(changed).toEqual({ ...item, _help: { ...item._help, keywords: ['x'] } });
  });
});

test('differences are told part by part; of a new tip all that it says', () => {
  const proposed = propose({ ...soundFeed.items[0], title: 'Which cost centre to take for trainings' });
  const target = findProposalTarget(proposed, soundFeed);
  expect(diffProposal(target?.tip ?? null, proposed.tip)).toEqual([
    {
      part: 'title',
      runs: [
        { is: 'same', words: 'Which cost centre to take for ' },
        { is: 'gone', words: 'a course' },
        { is: 'new', words: 'trainings' },
      ],
    },
  ]);
  expect(diffProposal(null, proposed.tip).map(({ part }) => part)).toEqual(
    ['title', 'text', 'match', 'fields', 'language'].slice(0, 4),
  );
});

test('two texts can be put together again from their differences', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '.', '漢', 'é'), maxLength: 60 });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const runs = diffWords(before, after);
      const without = (kind: string) =>
        runs
          .filter(({ is }) => is !== kind)
          .map((run) => run.words)
          .join('');
      expect([without('new'), without('gone')]).toEqual([before, after]);
    }),
  );
});
