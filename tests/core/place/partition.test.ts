import { describe, expect, test } from 'vitest';
import type { PageState } from '../../../lib/core/place/page-state.ts';
import { hiddenPartition, isInPartition, partitionOf } from '../../../lib/core/place/partition.ts';
import { pageWith } from '../../fixtures/pages/page.ts';

const at = (url: string, isOpaque?: boolean): PageState => ({
  status: 'read',
  snapshot: pageWith({ url }),
  ...(isOpaque === undefined ? {} : { isOpaque }),
});

test.each([
  ['https://a.example/x?y#z', 'https://a.example'],
  ['https://A.example:443/', 'https://a.example'],
  ['http://a.example:8080/', 'http://a.example:8080'],
  ['https://ana:pw@a.example/', 'https://a.example'],
  ['file:///home/ana/a.html#top', 'file:///home/ana/a.html'],
  ['data:text/html,hello', 'data:text/html,hello'],
  ['blob:https://a.example/0b1f', 'blob:https://a.example/0b1f'],
  ['chrome://settings/', 'chrome://settings/'],
  ['about:blank', null],
  [`data:text/html,${'x'.repeat(3000)}`, null],
  ['not an address', null],
  ['', null],
  [undefined, null],
])('%s belongs to %s', (address, partition) => expect(partitionOf(address)).toBe(partition));

describe('a page', () => {
  test('is in the partition of its origin and in no other', () => {
    expect(isInPartition(at('https://a.example/x'), 'https://a.example')).toBe(true);
    expect(isInPartition(at('https://b.example/x'), 'https://a.example')).toBe(false);
    expect(isInPartition(at('https://a.example.evil.example/'), 'https://a.example')).toBe(false);
  });

  test('in a sandbox is one by itself', () => {
    expect(isInPartition(at('https://a.example/x', true), 'https://a.example')).toBe(false);
    expect(isInPartition(at('https://a.example/x', true), 'https://a.example/x')).toBe(true);
  });

  test('without an address is the document that the tab shows', () => {
    const hidden: PageState = { status: 'unreadable', reason: 'needs-click' };
    expect(isInPartition(hidden, hiddenPartition(3))).toBe(true);
    expect(isInPartition(hidden, 'https://a.example')).toBe(false);
  });
});
