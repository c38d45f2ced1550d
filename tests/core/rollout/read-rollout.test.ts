import { expect, test } from 'vitest';
import { readRollout } from '../../../lib/core/rollout/read-rollout.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const slipsOf = (yaml: string) => {
  const read = readRollout(yaml);
  return read.ok ? [] : read.error.map(({ line, column, message }) => `${line}:${column} ${message}`);
};

test('every kind of value is read as it is meant', () => {
  const yaml = `# Ours
install:
  id: ${ID}
  updateUrl: https://software.corp.example/alongside/
settings:
  feeds:
    - https://tips.corp.example/finance.json
  roles: [approver, "true"]
  sample: false
  makeRoom: true
  language: de
`;
  expect(readRollout(yaml)).toEqual({
    ok: true,
    value: {
      install: { id: ID, updateUrl: 'https://software.corp.example/alongside/' },
      settings: {
        feeds: ['https://tips.corp.example/finance.json'],
        roles: ['approver', 'true'],
        sample: false,
        makeRoom: true,
        language: 'de',
      },
    },
  });
});

test('a value that cannot be used is named with its place, what stands there and what was expected', () => {
  const yaml = `install:
  id: ${ID}
settings:
  feeds:
    - https://tips.corp.example/finance.json
    - http://tips.corp.example/finance.json
  side: top
  sample: "false"
  mailap: gmail
`;
  expect(slipsOf(yaml)).toEqual([
    '6:7 settings.feeds[1]: expected https://…; found "http://tips.corp.example/finance.json"',
    '7:3 settings.side: expected auto, left, right; found "top"',
    '8:3 settings.sample: expected true, false; found "false"',
    expect.stringMatching(/^9:3 settings\.mailap: there is no such key; there are feeds, otherFeeds, /),
  ]);
});

test.each([
  ['install:\n  id: Abc\n', '2:3 install.id: expected 32 letters from a to p; found "Abc"'],
  [`install:\n  id: ${ID}\n  updateUrl: http://a.example/\n`, '3:3 install.updateUrl: expected https://host/folder/'],
  [`install:\n  id: ${ID}\n  update-url: https://a.example/\n`, '3:3 install.update-url: there is no such key'],
  [`install:\n  id: ${ID}\n  key: a.pem\n`, '1:1 install: expected either key or id'],
  ['settings:\n  sample: false\n', '1:1 install: expected keys and values'],
  [`instal:\n  id: ${ID}\n`, '1:1 instal: there is no such key; there are install, settings'],
  [`install:\n  id: ${ID}\nsettings: [a]\n`, '3:1 settings: expected keys and values'],
  [`install:\n  id: ${ID}\nsettings:\n  roles: ["a\\nb"]\n`, '4:3 settings.roles: expected texts of one line'],
  ['', '1:1 install: expected keys and values'],
  ['- a\n', '1:1 expected the keys install and settings'],
  [`install:\n  id: ${ID}\n  id: ${ID}\n`, '3:3 '],
  ['install: {id: [\n', '1:'],
])('%j is told in plain words', (yaml, expected) => {
  const slips = slipsOf(yaml);
  expect(slips.filter((slip) => slip.startsWith(expected))).toHaveLength(1);
});
