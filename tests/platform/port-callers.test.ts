// Who may call the background, and with what.
import { expect, test, vi } from 'vitest';
import { anyPage } from '../../lib/core/calls.ts';
import { serveCalls } from '../../lib/platform/port-messaging.ts';
import type { FakeSender } from '../fixtures/stand-ins/fake-browser.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

interface Calls {
  double(args: { n: number }): number;
}
const serve = () => serveCalls<Calls>('calls', { double: 'repeatable' }, { double: [anyPage, ({ n }) => n * 2] });

/** What the background answers to a raw message on a port of this sender. */
async function answersTo(message: unknown, sender?: FakeSender, name = 'calls') {
  const own = { id: fake.runtime.id, url: fake.runtime.getURL('help.html') };
  const port = fake.behind.connectAs(name, sender ?? own);
  const answers: unknown[] = [];
  port.onMessage.addListener((answer) => answers.push(answer));
  port.postMessage(message);
  await new Promise(setImmediate);
  return answers;
}

test('a page of the extension is answered', async () => {
  serve();
  expect(await answersTo({ id: 1, name: 'double', args: { n: 2 } })).toEqual([{ id: 1, ok: true, value: 4 }]);
});

test.each(['unknown', 'toString', '__proto__', 'constructor', ''])(
  'a call %j that is none is refused',
  async (name) => {
    serve();
    expect(await answersTo({ id: 1, name, args: {} })).toEqual([{ id: 1, ok: false, error: `No such call: ${name}` }]);
  },
);

test.each([null, 'text', 7, {}, { id: 1 }, { name: 'double' }, { id: 1, name: 5 }])(
  '%j is no call and gets no answer',
  async (message) => {
    serve();
    expect(await answersTo(message)).toEqual([]);
  },
);

test.each([
  ['a page of the web', { id: 'alongside-id', url: 'https://evil.example/chrome-extension://alongside-id/' }],
  [
    'a script in a page of the web',
    { id: 'alongside-id', url: 'https://evil.example/', origin: 'https://evil.example' },
  ],
  [
    'whoever has our address and another origin',
    { id: 'alongside-id', url: 'chrome-extension://alongside-id/help.html', origin: 'https://evil.example' },
  ],
  ['another extension', { id: 'other-id', url: 'chrome-extension://alongside-id/help.html' }],
  ['an address that only begins alike', { id: 'alongside-id', url: 'chrome-extension://alongside-id.evil.example/' }],
])('%s is not answered', async (_, sender) => {
  serve();
  expect(await answersTo({ id: 1, name: 'double', args: { n: 1 } }, sender)).toEqual([]);
});

test('a port of another name is not answered', async () => {
  serve();
  expect(await answersTo({ id: 1, name: 'double', args: { n: 1 } }, undefined, 'other')).toEqual([]);
});

test.each([undefined, 'null', 'chrome-extension://alongside-id'])(
  'a page of ours is answered where the browser says the origin %s',
  async (origin) => {
    serve();
    const sender = { id: fake.runtime.id, url: fake.runtime.getURL('help.html'), ...(origin && { origin }) };
    expect(await answersTo({ id: 1, name: 'double', args: { n: 2 } }, sender)).toHaveLength(1);
  },
);

test('a port that is refused is closed', async () => {
  serve();
  const port = fake.behind.connectAs('calls', { id: 'alongside-id', url: 'https://evil.example/' });
  const closed = new Promise<void>((resolve) => port.onDisconnect.addListener(resolve));
  await closed;
});

test('whoever is refused is told of, with the reason', async () => {
  const refused: [string, string | undefined][] = [];
  const [own, web] = [fake.runtime.getURL('help.html'), 'https://evil.example/'];
  serveCalls<Calls>(
    'calls',
    { double: 'repeatable' },
    { double: [(_, { n }) => n < 5, ({ n }) => n * 2] },
    async (_, token) => (token === 'wrong' ? null : {}),
    (why, sender) => refused.push([why, sender?.url]),
  );
  await answersTo({ id: 1, name: 'double', args: { n: 1 } });
  await answersTo({ id: 1, name: 'triple', args: {} });
  await answersTo({ id: 1, name: 'double', args: { n: 5 } });
  await answersTo({ id: 1, name: 'double', args: { n: 1 } }, undefined, 'calls:wrong');
  await answersTo({ id: 1, name: 'double', args: { n: 1 } }, { id: 'alongside-id', url: web });
  expect(refused).toEqual([
    ['unknown-call', own],
    ['not-from-there', own],
    ['not-admitted', own],
    ['not-ours', web],
  ]);
});

test('a call that its caller may not make is refused, and nothing is done', async () => {
  const double = vi.fn<(args: { n: number }) => number>(({ n }) => n * 2);
  serveCalls<Calls>('calls', { double: 'repeatable' }, { double: [(_, { n }) => n < 5, double] });
  expect(await answersTo({ id: 1, name: 'double', args: { n: 4 } })).toEqual([{ id: 1, ok: true, value: 8 }]);
  expect(await answersTo({ id: 2, name: 'double', args: { n: 5 } })).toEqual([
    { id: 2, ok: false, error: 'Not to be called from there: double' },
  ]);
  expect(await answersTo({ id: 3, name: 'double' })).toMatchObject([{ id: 3, ok: false }]);
  expect(double).toHaveBeenCalledOnce();
});
