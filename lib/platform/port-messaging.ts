// Calls over a port: one table on one side, a typed client on the other. A port (unlike a message) tells
// when the other side is gone, and its answer reaches only the asker.

import type { Call, Caller, CallKinds, CallTable, Who } from '../core/calls.ts';
import type { LogEvent } from '../core/debug-log/log-event.ts';
import type { Client } from '../core/messages.ts';
import { browser, type Runtime } from './browser.ts';
import { ownCopy } from './own-copy.ts';
import { isOwnPage } from './own-page.ts';
import { type CallNotes, createCallNotes } from './stored/call-notes.ts';

interface Request {
  id: number;
  name: string;
  args: unknown;
  /** Names a call that happens once. */
  callId?: string;
}
/** The answer of a call that happens once has come: nobody asks for it again. */
interface Receipt {
  received: string;
}
type Response = { id: number; ok: true; value: unknown } | { id: number; ok: false; error: string };

const isRequest = (message: unknown): message is Request =>
  typeof message === 'object' &&
  message !== null &&
  'id' in message &&
  'name' in message &&
  typeof message.name === 'string';

const isReceipt = (message: unknown): message is Receipt =>
  typeof message === 'object' && message !== null && 'received' in message && typeof message.received === 'string';

const isResponse = (message: unknown): message is Response =>
  typeof message === 'object' && message !== null && 'id' in message && 'ok' in message;

/** Tells who a port belongs to; `null` refuses it. `token` is what it brought behind the port's name. */
export type Admit = (sender: Runtime.MessageSender, token: string) => Promise<Caller | null>;

/** Checks the token of a page that stands in a frame of a tab. */
type AdmitFrame = (frame: { tabId: number; frameId: number }, token: string) => Promise<Caller | null>;

/** What a native panel brings in place of a token. */
const WINDOW = /^window-(\d+)$/;

/** Tells whether whoever brings this is a native panel. */
export const isPanelToken = (token: string): boolean => WINDOW.test(token);

/** What a native panel brings to say which window it stands in. */
export const windowToken = async (): Promise<string> => `window-${(await browser.windows.getCurrent()).id}`;

/** Creates the check of a port's sender. */
export function admitWith(admitFrame: AdmitFrame): Admit {
  return async ({ tab, frameId = 0 }, token) => {
    if (tab?.id !== undefined && frameId !== 0) return admitFrame({ tabId: tab.id, frameId }, token);
    const [, windowId] = WINDOW.exec(token) ?? [];
    return windowId === undefined ? {} : { windowId: Number(windowId) };
  };
}

type Refusal = Extract<LogEvent, { event: 'call-refused' }>['why'];

/** Told when a page is not answered, and why; `sender` is what the browser says of it. */
export type OnRefused = (why: Refusal, sender: Runtime.MessageSender | undefined) => void;

/** Answers the calls of a table on every port of this name that the extension's own pages open. */
export function serveCalls<Calls>(
  portName: string,
  kinds: CallKinds<Calls>,
  table: CallTable<Calls>,
  admit: Admit = async () => ({}),
  onRefused: OnRefused = () => undefined,
): void {
  const notes = createCallNotes();
  browser.runtime.onConnect.addListener((port) => {
    const [name, token = ''] = port.name.split(':');
    if (name !== portName) return;
    const admitted = isOwnPage(port.sender) ? admit(port.sender, token) : Promise.resolve(null);
    void admitted.then((caller) => {
      if (caller) return;
      onRefused(isOwnPage(port.sender) ? 'not-admitted' : 'not-ours', port.sender);
      port.disconnect();
    });
    let isOpen = true;
    const open = new Set<string>();
    port.onDisconnect.addListener(() => {
      isOpen = false;
      // The page was closed, and nobody comes for these answers. When this worker is stopped, it does not hear of it.
      notes.forget([...open]);
    });
    port.onMessage.addListener(async (message: unknown) => {
      const caller = await admitted;
      if (!caller) return;
      if (isReceipt(message)) return notes.forget([message.received]);
      if (!isRequest(message)) return;
      const { callId } = message;
      if (callId !== undefined) open.add(callId);
      const refusal = refusalOf(table, message, caller);
      if (refusal) onRefused(refusal.why, port.sender);
      const response = refusal ? refusal.response : await answer({ kinds, table, notes }, message, caller);
      // The page may have been closed meanwhile, and then nobody waits.
      if (isOpen) return post(port, response);
      if (callId !== undefined) notes.forget([callId]);
    });
  });
}

/** What answers a call, whichever it is. */
type AnyAnswer = (args: unknown, caller: Caller, call: Call) => unknown;

/** What calls are answered with. */
interface Served<Calls> {
  kinds: CallKinds<Calls>;
  table: CallTable<Calls>;
  notes: CallNotes;
}

/** An answer too large for the browser must not leave its asker waiting. */
function post(port: ReturnType<typeof browser.runtime.connect>, response: Response): void {
  try {
    port.postMessage(response);
  } catch (error) {
    port.postMessage({ id: response.id, ok: false, error: String(error) } satisfies Response);
  }
}

/** Why a call is not even tried; `null` where it is. */
function refusalOf<Calls>(
  table: CallTable<Calls>,
  { id, name, args }: Request,
  caller: Caller,
): { why: Refusal; response: Response } | null {
  const refuse = (why: Refusal, error: string) => ({ why, response: { id, ok: false, error } as const });
  if (!Object.hasOwn(table, name)) return refuse('unknown-call', `No such call: ${name}`);
  const [mayCall] = table[name as keyof Calls] as readonly [Who, unknown];
  const isNothing = typeof args !== 'object' || args === null;
  return isNothing || !mayCall(caller, args) ? refuse('not-from-there', `Not to be called from there: ${name}`) : null;
}

async function answer<Calls>(
  { kinds, table, notes }: Served<Calls>,
  { id, name, args, callId = crypto.randomUUID() }: Request,
  caller: Caller,
): Promise<Response> {
  try {
    const [, handler] = table[name as keyof Calls] as readonly [Who, AnyAnswer];
    const happensOnce = kinds[name as keyof Calls] === 'once';
    const value = happensOnce
      ? await notes.once(callId, async (call) => handler(args, caller, call))
      : await handler(args, caller, { id: callId, first: (read) => read() });
    return { id, ok: true, value };
  } catch (error) {
    return { id, ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/** One connection with the calls that wait on it. */
function connect(portName: string, onLost: () => void) {
  const waiting = new Map<number, Waiting>();
  const port = browser.runtime.connect({ name: portName });
  let next = 0;
  port.onMessage.addListener((message: unknown) => {
    if (!isResponse(message)) return;
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.ok) call?.resolve(ownCopy(message.value));
    else call?.reject(new Error(message.error));
  });
  port.onDisconnect.addListener(() => {
    onLost();
    for (const { reject } of waiting.values()) reject(new ConnectionLost());
  });
  return {
    call: (name: string, args: unknown, callId?: string) =>
      new Promise<unknown>((resolve, reject) => {
        next += 1;
        waiting.set(next, { resolve, reject });
        port.postMessage({ id: next, name, args, ...(callId && { callId }) } satisfies Request);
      }),
    confirm: (received: string) => port.postMessage({ received } satisfies Receipt),
  };
}

class ConnectionLost extends Error {
  constructor() {
    super('The background went away before it answered.');
  }
}

/**
 * Creates a client of the background. The browser stops an idle worker and with it the port: the next call connects
 * anew, and a call that was under way is asked once more; one that happens once brings the same id again.
 */
export function createClient<Calls>(portName: string, kinds: CallKinds<Calls>): Client<Calls> {
  let connection: ReturnType<typeof connect> | null = null;
  const reach = () => {
    connection ??= connect(portName, () => {
      connection = null;
    });
    return connection;
  };
  const ask = async (name: string, args: unknown, callId?: string, again = true): Promise<unknown> => {
    const { call, confirm } = reach();
    try {
      const value = await call(name, args, callId);
      if (callId) confirmQuietly(confirm, callId);
      return value;
    } catch (error) {
      if (!again || !(error instanceof ConnectionLost)) throw error;
      return ask(name, args, callId, false);
    }
  };
  const entries = Object.entries(kinds).map(([name, kind]) => [
    name,
    (args: unknown) => ask(name, args, kind === 'once' ? crypto.randomUUID() : undefined),
  ]);
  return Object.fromEntries(entries) as Client<Calls>;
}

/** The port may be gone since the answer came, and the answer is here. */
function confirmQuietly(confirm: (callId: string) => void, callId: string): void {
  try {
    confirm(callId);
  } catch {
    // Without a receipt the answer is forgotten later.
  }
}
