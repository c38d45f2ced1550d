import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { toUpdatesJson, toUpdatesXml } from '../../../lib/core/release/update-files.ts';

const hosted = {
  id: 'abcdefghijklmnopabcdefghijklmnop',
  version: '1.2.3',
  address: 'https://software.corp.example/a&b/alongside-1.2.3.crx',
  oldestBrowser: '133',
};

test('Chromium is told the version and the address, as its protocol has it', () => {
  const opened: [string, object][] = [];
  const closed: string[] = [];
  const parser = new Parser(
    { onopentag: (name, given) => opened.push([name, given]), onclosetag: (name) => closed.push(name) },
    { xmlMode: true },
  );
  parser.end(toUpdatesXml(hosted));
  expect(opened).toEqual([
    ['gupdate', { xmlns: 'http://www.google.com/update2/response', protocol: '2.0' }],
    ['app', { appid: hosted.id }],
    ['updatecheck', { codebase: hosted.address, version: '1.2.3', prodversionmin: '133' }],
  ]);
  expect(closed).toEqual(['updatecheck', 'app', 'gupdate']);
});

test('Firefox is told the same, as its own format has it', () => {
  expect(JSON.parse(toUpdatesJson({ ...hosted, id: 'alongside@corp.example', oldestBrowser: '142.0' }))).toEqual({
    addons: {
      'alongside@corp.example': {
        updates: [
          {
            version: '1.2.3',
            update_link: hosted.address,
            applications: { gecko: { strict_min_version: '142.0' } },
          },
        ],
      },
    },
  });
});
