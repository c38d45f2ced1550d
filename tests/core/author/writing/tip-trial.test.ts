import { describe, expect, test } from 'vitest';
import { judgeTrial } from '../../../../lib/core/author/writing/tip-trial.ts';
import { parseItem } from '../../../../lib/core/feed/parse-item.ts';
import type { Tip } from '../../../../lib/core/feed/tip.ts';
import { findTips } from '../../../../lib/core/find/find-tips.ts';
import { createCollection } from '../../../../lib/core/find/index/collection.ts';
import type { PageSnapshot } from '../../../../lib/core/place/page-snapshot.ts';

const toTip = (item: object): Tip => {
  const parsed = parseItem(item, { feedId: 'team', index: 0, pictures: { left: 0 } });
  return parsed.ok ? parsed.value.tip : expect.fail(JSON.stringify(parsed.error));
};
const EDIT = 'https://finance.example/invoices/{id}/edit';
const tip = (id: string, title: string, help: object) =>
  toTip({ id, title, content_text: 'Choose what the project says.', _help: { match: [EDIT], ...help } });
const field = { label: 'Cost centre', name: null, type: 'text', placeholder: null, description: null, section: null };
const page: PageSnapshot = {
  ...{
    url: 'https://finance.example/invoices/20417/edit',
    title: 'Edit invoice',
    headings: [],
    labels: ['Cost centre'],
  },
  ...{ landmarks: [], field, selection: null, error: null, errors: [], lang: 'en', description: null },
};
const park = tip('park', 'Park or post?', {});
const judge = (own: Tip, others: Tip[], on = page) =>
  judgeTrial(own, findTips(createCollection([...others, own], []), on), on);

describe('trying a tip', () => {
  test('one that names the field comes first', () => {
    expect(judge(tip('own', 'Which cost centre?', { fields: ['Cost centre'] }), [park])).toEqual({
      position: 0,
      shown: true,
      improvements: [],
    });
  });

  test('one that does not name it hears so, and which comes first instead', () => {
    const cost = tip('cost', 'Cost centre', { fields: ['Cost centre'] });
    const trial = judge(tip('own', 'Numbers of budgets', {}), [cost]);
    expect(trial.position).toBe(1);
    expect(trial.first?.tip.id).toBe('cost');
    expect(trial.improvements[0]).toBe('field');
  });

  test('one for other pages is not found, and hears that its place does not fit', () => {
    const elsewhere = tip('own', 'Which cost centre?', { match: ['https://finance.example/orders/*'] });
    const trial = judge(elsewhere, [park]);
    expect([trial.position, trial.shown]).not.toEqual([0, true]);
    expect(trial.improvements).toContain(trial.position === null ? 'place' : 'words');
  });

  test('a message that somebody stands before comes before everything else', () => {
    const on = { ...page, error: 'FI-204: Cost centre is closed', errors: ['FI-204: Cost centre is closed'] };
    const closed = tip('closed', 'The cost centre is closed', { errors: ['FI-204: Cost centre is closed'] });
    expect(judge(tip('own', 'Numbers of budgets', {}), [closed], on).improvements[0]).toBe('message');
  });
});
