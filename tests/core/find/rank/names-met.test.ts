// Which names of a page a tip bears.
import { describe, expect, test } from 'vitest';
import type { Tip } from '../../../../lib/core/feed/tip.ts';
import { createCollection } from '../../../../lib/core/find/index/collection.ts';
import { toComparedTip } from '../../../../lib/core/find/rank/compared-tip.ts';
import { meetNames } from '../../../../lib/core/find/rank/names-met.ts';
import { weighPage } from '../../../../lib/core/find/rank/weighed-page.ts';
import { toPageQuery } from '../../../../lib/core/find/words/page-query.ts';
import type { PageSnapshot } from '../../../../lib/core/place/page-snapshot.ts';
import { pageWith } from '../../../fixtures/pages/page.ts';
import { tipWith } from '../../../fixtures/tips/tips.ts';

function meet(tip: Partial<Tip>, page: Partial<PageSnapshot>) {
  const collection = createCollection([tipWith({ id: 't', text: '', ...tip })]);
  const [document] = collection.documents.values();
  if (!document) throw new Error('There is no tip.');
  const query = toPageQuery(pageWith({ url: 'https://a.test/', ...page }));
  const compared = toComparedTip({
    candidate: collection.candidate(document),
    place: { fits: true, general: true },
    isElsewhere: false,
  });
  return meetNames(weighPage(query, [compared], collection.index).names, compared);
}

describe('a title', () => {
  test('is the label, singular and plural alike, whatever signs the page puts to it', () => {
    expect(meet({ title: 'Cost centre' }, { field: { label: 'Cost centre *' } })).toMatchObject({ focusNamed: 1 });
    expect(meet({ title: 'Cost centres' }, { field: { label: 'Cost centre *' } })).toMatchObject({ focusNamed: 1 });
    expect(meet({ title: 'Cost types' }, { field: { label: 'Cost centre *' } })).toMatchObject({ focusNamed: 0 });
  });

  test('is the field that the message names, where nobody is in one', () => {
    const page = { labels: ['Amount', 'End date'], error: 'The end date is before the start date.' };
    expect(meet({ title: 'End date' }, page)).toMatchObject({ focusNamed: 1 });
    expect(meet({ title: 'Amount' }, page)).toMatchObject({ focusNamed: 0 });
    expect(meet({ title: 'End date' }, { ...page, field: { label: 'Amount' } })).toMatchObject({ focusNamed: 0 });
  });

  test('is the selected words, or a field that the tip names is', () => {
    expect(meet({ title: 'Virtual Machines' }, { selection: 'virtual machine' })).toMatchObject({ focusNamed: 1 });
    expect(meet({ title: 'VM', fields: ['Virtual machine'] }, { selection: 'virtual machines' })).toMatchObject({
      focusNamed: 1,
    });
    expect(meet({ title: 'Machines' }, { selection: 'virtual machine' })).toMatchObject({ focusNamed: 0 });
    const beside = { selection: 'virtual machine', error: 'The cluster is full.' };
    expect(meet({ title: 'Virtual Machines' }, beside)).toMatchObject({ focusNamed: 0 });
  });

  test('stands within another label: it is about that field', () => {
    const page = { labels: ['Extra choices', 'Base choices'], headings: ['Choice sets'] };
    expect(meet({ title: 'Extra choices' }, page)).toMatchObject({ titleInLabel: 1 });
    expect(meet({ title: 'Choice sets' }, page)).toMatchObject({ titleInLabel: 0 });
    expect(meet({ title: 'Extra choices' }, { ...page, field: { label: 'Extra choices' } })).toMatchObject({
      titleInLabel: 0,
    });
  });

  test('holds the label, the more the less else it says', () => {
    const [some, most] = ['Currency of the yearly account statement', 'Account currency'].map((title) =>
      meet({ title }, { field: { label: 'Currency' } }),
    );
    expect(some?.focusInTitle).toBeGreaterThan(0);
    expect(most?.focusInTitle).toBeGreaterThan(some?.focusInTitle ?? 1);
  });

  test('is a heading, or stands in one; the longer one says more', () => {
    const page = { headings: ['Edit file in node'] };
    expect(meet({ title: 'Edit file in node' }, page)).toMatchObject({ headingNamed: 1 });
    const [short, long] = ['file', 'file in'].map((title) => meet({ title }, page).titleInHeading);
    expect(short).toBeGreaterThan(0);
    expect(long).toBeGreaterThan(short ?? 1);
    expect(
      meet({ title: 'Virtual Machines' }, { headings: ['Add a new virtual machine'] }).titleInHeading,
    ).toBeGreaterThan(0.5);
    expect(meet({ title: 'it' }, { headings: ['Edit it'] })).toMatchObject({ titleInHeading: 0 });
  });

  test.each([
    ['as a whole', "$cfg['Export']['charset']", 'Export-charset'],
    ['by its last piece', "$cfg['TextareaCols']", 'settings[TextareaCols]'],
  ])('holds the technical name %s', (_, title, name) => {
    expect(meet({ title }, { field: { label: 'X', name } }).nameInTitle).toBeGreaterThan(0.5);
  });

  test('does not hold a technical name by chance', () => {
    expect(meet({ title: 'Name of the sender' }, { field: { label: 'X', name: 'name' } }).nameInTitle).toBe(0);
  });
});

describe('a tag names the place', () => {
  test.each([
    ['a piece of the path', 'Glossary', { url: 'https://a.test/mod/glossary/edit.php' }],
    ['a page without its ending', 'modedit', { url: 'https://a.test/course/modedit.php' }],
    ['a value in the address', 'forum', { url: 'https://a.test/course/edit?add=forum' }],
    ['a place after the #', 'ScheduledJob', { url: 'https://a.test/#ScheduledJob/create' }],
    ['several pieces of the path', 'enrol_fee', { url: 'https://a.test/enrol/fee/' }],
    ['pieces that are words of their own', 'tool_admin_presets', { url: 'https://a.test/tool/admin/presets/' }],
    ['three letters that end in s', 'DNS', { url: 'https://a.test/services/dns/edit' }],
    [
      'a piece of a long fragment',
      'Overdue',
      { url: 'https://a.test/#/crm/opportunities/list/primary/filter/overdue' },
    ],
    ['a piece of an encoded fragment', '請求書', { url: `https://a.test/#/${encodeURIComponent('請求書')}` }],
    ['a heading, singular and plural alike', 'Invoice', { headings: ['Invoices'] }],
    ['a part of a heading', 'Kea DHCP', { headings: ['Services: Kea DHCP'] }],
  ])('%s', (_, tag, page) => expect(meet({ tags: [tag] }, page)).toMatchObject({ placeTag: 1 }));

  test.each([
    ['another place', 'Settings', { url: 'https://a.test/#ScheduledJob/create', headings: ['Jobs'] }],
    ['a tag of two letters', 'de', { url: 'https://a.test/de/' }],
    ['a few letters of a longer name', 'form', { url: 'https://a.test/platform/' }],
  ])('not %s', (_, tag, page) => expect(meet({ tags: [tag] }, page)).toMatchObject({ placeTag: 0 }));
});
