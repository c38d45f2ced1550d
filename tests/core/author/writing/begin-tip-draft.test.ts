import { describe, expect, test } from 'vitest';
import { beginTipDraft } from '../../../../lib/core/author/writing/begin-tip-draft.ts';
import { isUnwritten, parseTipDrafts } from '../../../../lib/core/author/writing/kept-tip-draft.ts';
import { pageWith } from '../../../fixtures/pages/page.ts';

const URL_ = 'https://finance.example/invoices/20417/edit?token=Zx81kq77Qp99';
const begin = (page: object, words = '') =>
  beginTipDraft({
    page: { status: 'read', snapshot: pageWith({ url: URL_, lang: 'de', ...page }) },
    words,
    id: 'new',
    nowMs: 5,
  });

describe('a tip draft begins', () => {
  test('with its place: pages like this one, and nothing private of the address', () => {
    const { partition, tipDraft } = begin({});
    expect(partition).toBe('https://finance.example');
    expect(tipDraft.item).toMatchObject({
      id: 'new',
      language: 'de',
      _help: { kind: 'tip', match: ['https://finance.example/invoices/{id}/edit'] },
    });
    expect(JSON.stringify(tipDraft)).not.toContain('Zx81');
    expect(isUnwritten(tipDraft)).toBe(true);
  });

  test('with the field and the message that somebody is at', () => {
    const { tipDraft } = begin({ field: { label: 'Cost centre' }, error: 'FI-204: 410200 is closed' });
    expect(tipDraft.item._help).toMatchObject({ fields: ['Cost centre'], errors: ['FI-204: * is closed'] });
  });

  test('of a recorded task without what happened to be in front', () => {
    const page = pageWith({ url: URL_, field: { label: 'Cost centre' }, error: 'FI-204: 410200 is closed' });
    const start = { words: '', isTask: true, id: 'new', nowMs: 5 };
    const { tipDraft } = beginTipDraft({ page: { status: 'read', snapshot: page }, ...start });
    expect(tipDraft.item._help).toEqual({ kind: 'tip', match: ['https://finance.example/invoices/{id}/edit'] });
  });

  test('with the words that were searched for in vain', () => {
    expect(begin({}, ' reverse  charge ').tipDraft.item._help?.keywords).toEqual(['reverse charge']);
  });

  test('on a page that cannot be read with what is known of it', () => {
    const start = { words: '', id: 'new', nowMs: 5 };
    expect(beginTipDraft({ page: { status: 'unreadable', reason: 'failed' }, ...start })).toMatchObject({
      partition: '',
      tipDraft: { item: { id: 'new', _help: { kind: 'tip' } } },
    });
  });

  test('and is read again as it was kept', () => {
    const draft = begin({ field: { label: 'Cost centre' } });
    expect(parseTipDrafts(JSON.parse(JSON.stringify([draft, { id: 'x' }, 7])))).toEqual([draft]);
  });
});
