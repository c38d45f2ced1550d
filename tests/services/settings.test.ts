import { expect, test } from 'vitest';
import { changePreferences, DEFAULT_SETTINGS, parseSettings } from '../../lib/services/settings.ts';

const site = 'https://finance.example/*';
const feed = { feedId: 'a', url: 'https://a.example/', sample: false };

test.each([undefined, null, 'text', 7])('%j is no settings: the sample is followed', (stored) => {
  expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
});

test.each<[string, object, object]>([
  ['what was set stays', { feeds: [feed], removed: [feed] }, { feeds: [feed], removed: [feed] }],
  ['no feed is a choice', { feeds: [] }, { feeds: [], removed: [] }],
  ['a list of another type is empty', { feeds: 'x' }, { feeds: [], removed: [] }],
  ['a damaged feed takes no other along', { feeds: [{ url: 3 }, null, feed] }, { feeds: [feed], removed: [] }],
  [
    'a feed of an older version is no sample',
    { feeds: [{ feedId: 'a', url: 'https://a.example/' }] },
    { feeds: [feed], removed: [] },
  ],
  ['unknown keys are dropped', { feeds: [], colour: 'red' }, { feeds: [], removed: [] }],
  [
    'what help does on pages stays',
    { feeds: [], toolbarClick: 'sidebar', badge: true, alwaysOn: [site] },
    { feeds: [], toolbarClick: 'sidebar', badge: true, alwaysOn: [site] },
  ],
  [
    'a choice of another version falls back alone',
    { feeds: [], toolbarClick: 'page', badge: true },
    { feeds: [], badge: true },
  ],
  ['a badge that is no yes is none', { feeds: [], badge: 'yes' }, { feeds: [] }],
  [
    'a damaged site takes no other along, and each is there once',
    { feeds: [], alwaysOn: [site, 7, null, 'https://*/*', 'https://finance.example/x/*', site] },
    { feeds: [], alwaysOn: [site] },
  ],
  ['a list of sites of another type is empty', { feeds: [], alwaysOn: {} }, { feeds: [] }],
])('%s', (_, stored, settings) => expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...settings }));

test('nothing is on until a person turns it on', () => {
  expect(DEFAULT_SETTINGS).toMatchObject({ toolbarClick: 'popup', badge: false, alwaysOn: [] });
});

test.each<[object, object]>([
  [{}, {}],
  [{ badge: true }, { badge: true }],
  [{ toolbarClick: 'sidebar' }, { toolbarClick: 'sidebar' }],
  [
    { toolbarClick: 'sidebar', badge: true },
    { toolbarClick: 'sidebar', badge: true },
  ],
  [{ toolbarClick: 'elsewhere', badge: 'x' }, {}],
  [{ alwaysOn: [site], feeds: [] }, {}],
])('the change %j changes %j', (change, changed) => {
  expect(changePreferences(DEFAULT_SETTINGS, change)).toEqual({ ...DEFAULT_SETTINGS, ...changed });
});
