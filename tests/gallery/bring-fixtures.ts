// What a file with a person's data may hold.
import type { Preview } from '../../lib/core/own-data.ts';

/** A file with much of what is here already, and some that is not readable. */
export const mixedFile: Preview = {
  isNewer: true,
  plans: {
    add: [
      { part: 'ownTips', here: 5, added: 9, both: 1, same: 2 },
      { part: 'asks', here: 2, added: 1, both: 0, same: 0 },
      { part: 'opinions', here: 30, added: 12, both: 0, same: 18 },
      { part: 'feeds', here: 2, added: 1, both: 0, same: 1 },
    ],
    replace: [
      { part: 'ownTips', here: 5, added: 11, both: 0, same: 0 },
      { part: 'asks', here: 2, added: 1, both: 0, same: 0 },
      { part: 'opinions', here: 30, added: 30, both: 0, same: 0 },
      { part: 'feeds', here: 2, added: 1, both: 0, same: 1 },
      { part: 'settings', here: 1, added: 1, both: 0, same: 0 },
    ],
  },
  refused: [
    { kind: 'item', part: 'ownTips', position: 4, key: '_help.fields' },
    {
      kind: 'address',
      part: 'feeds',
      position: 3,
      key: '"http://intranet/tips.json"',
      failure: { kind: 'insecure-url', params: { host: 'intranet' } },
    },
    { kind: 'unknown', key: '"bookmarks"' },
  ],
};

/** A file of which nothing can be read. */
export const unreadableFile: Preview = {
  isNewer: false,
  plans: { add: [], replace: [] },
  refused: [
    { kind: 'part', part: 'ownTips', key: '"x"' },
    { kind: 'part', part: 'asks', key: 'null' },
    { kind: 'part', part: 'opinions', key: '5' },
    { kind: 'part', part: 'settings', key: '"x"' },
  ],
};
