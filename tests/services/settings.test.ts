import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../lib/services/settings.ts';

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
])('%s', (_, stored, settings) => expect(parseSettings(stored)).toEqual(settings));
