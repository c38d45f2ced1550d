import { describe, expect, test } from 'vitest';
import type { Tip } from '../../../lib/core/feed/tip.ts';
import { findTips } from '../../../lib/core/find/find-tips.ts';
import { createCollection } from '../../../lib/core/find/index/collection.ts';
import { pageWith } from '../../fixtures/pages/page.ts';
import { tipWith } from '../../fixtures/tips/tips.ts';

const HERE = { match: ['https://a.test/invoices/new'] };

const find = (tips: Partial<Tip>[], { headings }: { headings: string[] }) =>
  findTips(
    createCollection(tips.map((given, index) => tipWith({ id: `t${index}`, text: `text ${index}`, ...given }))),
    pageWith({ url: 'https://a.test/invoices/new', headings }),
  );

describe('when nothing is written for here', () => {
  const near = { title: 'Tax rate of services', match: ['https://a.test/taxes'], keywords: ['tax rate'] };

  test('tips of other pages of the site that share its words are near', () => {
    const found = find([near], { headings: ['Tax rate'] });
    expect(found.map((of) => [of.group, of.shown])).toEqual([['near', false]]);
  });

  test('tips of other sites are not, nor those that share no word', () => {
    expect(find([{ ...near, match: ['https://b.test/*'] }], { headings: ['Tax rate'] })).toEqual([]);
    expect(find([near], { headings: ['Printing'] })).toEqual([]);
  });

  test('the same words come once, however many places have them', () => {
    const twin = { ...near, text: 'As for goods.' };
    const found = find([{ ...twin, match: [] }, twin], { headings: ['Tax rate'] });
    expect(found.map(({ tip }) => tip.title)).toEqual(['Tax rate of services']);
  });

  test('nothing is near when something is shown', () => {
    expect(find([near, HERE], { headings: ['Tax rate'] }).map((of) => of.group)).toEqual(['page']);
  });
});
