// Calls over a port: one table of handlers on one side, a typed client on the other. A port (unlike a message) tells
// when the other side is gone, and its answer reaches only the asker.
import type { Caller, Client, Handlers } from '../core/messages.ts';
import { browser, type Runtime } from './browser.ts';
import { ownCopy } from './own-copy.ts';
import { isOwnPage } from './own-page.ts';

interface Request {
  id: number;
  name: string;
  args: unknown;
}
type Response = { id: number; ok: true; value: unknown } | { id: number; ok: false; error: string };

const isRequest = (message: unknown): message is Request =>
  typeof message === 'object' &&
  message !== null &&
  'id' in message &&
  'name' in message &&
  typeof message.name === 'string';

const isResponse = (message: unknown): message is Response =>
  typeof message === 'object' && message !== null && 'id' in message && 'ok' in message;

/** Tells who a port belongs to; `null` refuses it. `token` is what it brought behind the port's name. */
export type Admit = (sender: Runtime.MessageSender, token: string) => Promise<Caller | null>;

/** Answers calls on every port of this name that the extension's own pages open. */
export function serveCalls<Calls>(portName: string, handlers: Handlers<Calls>, admit: Admit = async () => ({})): void {
  browser.runtime.onConnect.addListener((port) => {
    const [name, token = ''] = port.name.split(':');
    if (name !== portName) return;
    const admitted = isOwnPage(port.sender) ? admit(port.sender, token) : Promise.resolve(null);
    void admitted.then((caller) => caller ?? port.disconnect());
    let isOpen = true;
    port.onDisconnect.addListener(() => {
      isOpen = false;
    });
    port.onMessage.addListener(async (message: unknown) => {
      const caller = await admitted;
      if (!caller || !isRequest(message)) return;
      const response = await answer(handlers, message, caller);
      // The page may have been closed meanwhile, and then nobody waits.
      if (isOpen) post(port, response);
    });
  });
}

/** An answer too large for the browser must not leave its asker waiting. */
function post(port: ReturnType<typeof browser.runtime.connect>, response: Response): void {
  try {
    port.postMessage(response);
  } catch (error) {
    port.postMessage({ id: response.id, ok: false, error: String(error) } satisfies Response);
  }
}

async function answer<Calls>(
  handlers: Handlers<Calls>,
  { id, name, args }: Request,
  caller: Caller,
): Promise<Response> {
  try {
    if (!Object.hasOwn(handlers, name)) throw new Error(`No such call: ${name}`);
    const handler = handlers[name as keyof Calls] as (args: unknown, caller: Caller) => unknown;
    return { id, ok: true, value: await handler(args, caller) };
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
  return (name: string, args: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      next += 1;
      waiting.set(next, { resolve, reject });
      port.postMessage({ id: next, name, args } satisfies Request);
    });
}

class ConnectionLost extends Error {
  constructor() {
    super('The background went away before it answered.');
  }
}

/**
 * Creates a client of the background. The browser stops an idle worker and with it the port: the next call connects
 * anew, and a call that was under way is asked once more (every call may be repeated).
 */
export function createClient<Calls>(portName: string, names: readonly (keyof Calls & string)[]): Client<Calls> {
  let call: ReturnType<typeof connect> | null = null;
  const ask = async (name: string, args: unknown, again: boolean): Promise<unknown> => {
    call ??= connect(portName, () => {
      call = null;
    });
    try {
      return await call(name, args);
    } catch (error) {
      if (!again || !(error instanceof ConnectionLost)) throw error;
      return ask(name, args, false);
    }
  };
  return Object.fromEntries(names.map((name) => [name, (args: unknown) => ask(name, args, true)])) as Client<Calls>;
}
