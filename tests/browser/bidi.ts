// The least of WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/) that the Firefox tests need.

/** A session with a browser. */
export interface BidiSession {
  send<T = unknown>(method: string, params?: object): Promise<T>;
  /** Evaluates an expression in a page, or in Firefox's own window, as if a person had just clicked. */
  evaluate<T = unknown>(context: string, expression: string): Promise<T>;
  close(): void;
}

interface Answer {
  type: 'success' | 'error' | 'event';
  id?: number;
  result?: unknown;
  error?: string;
  message?: string;
}

interface RemoteValue {
  type: string;
  value?: unknown;
}

/** Opens a session over the WebSocket that the browser has named. */
export async function openBidi(address: string): Promise<BidiSession> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error(`No session at ${address}`)), { once: true });
  });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    const call = answer.id === undefined ? undefined : waiting.get(answer.id);
    if (!call || answer.id === undefined) return;
    waiting.delete(answer.id);
    if (answer.type === 'error') call.reject(new Error(`${answer.error}: ${answer.message}`));
    else call.resolve(answer.result);
  });
  socket.addEventListener('close', () => {
    for (const call of waiting.values()) call.reject(new Error('Firefox has closed.'));
    waiting.clear();
  });

  const send = <T>(method: string, params: object = {}): Promise<T> => {
    lastId += 1;
    const id = lastId;
    return new Promise<T>((resolve, reject) => {
      waiting.set(id, { resolve: (value) => resolve(value as T), reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
  };
  await send('session.new', { capabilities: {} });
  return {
    send,
    evaluate: <T>(context: string, expression: string) => evaluateIn<T>(send, context, expression),
    close: () => socket.close(),
  };
}

async function evaluateIn<T>(send: BidiSession['send'], context: string, expression: string): Promise<T> {
  const answer = await send<{ type: string; result: RemoteValue; exceptionDetails?: { text: string } }>(
    'script.evaluate',
    { expression, target: { context }, awaitPromise: true, userActivation: true },
  );
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return toPlain(answer.result) as T;
}

/** BiDi spells out the type of every value; this takes them off again. */
function toPlain({ type, value }: RemoteValue): unknown {
  if (type === 'null') return null;
  if (type === 'array') return (value as RemoteValue[]).map(toPlain);
  if (type !== 'object') return value;
  return Object.fromEntries((value as [string, RemoteValue][]).map(([key, entry]) => [key, toPlain(entry)]));
}
