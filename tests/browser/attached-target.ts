import type { CDPSession } from 'playwright-core';

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

interface EvaluateResult {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** A target that Playwright does not list, such as the extension's popup, spoken to in the DevTools protocol. */
export interface AttachedTarget {
  send<T = unknown>(method: string, params?: object): Promise<T>;
  /** Evaluates an expression, or a function with arguments, as if a person had just clicked. */
  evaluate<T = unknown>(what: string | ((...args: never[]) => unknown), ...args: unknown[]): Promise<T>;
}

/** The target went away while a call was under way. */
export class TargetClosed extends Error {
  constructor() {
    super('The popup has closed.');
  }
}

/** Attaches to a target by hand: messages to it travel inside messages to the browser. */
export async function attachToTarget(browser: CDPSession, targetId: string): Promise<AttachedTarget> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let lastId = 0;

  const receive = (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    const call = answer.id === undefined ? undefined : waiting.get(answer.id);
    if (!call || answer.id === undefined) return;
    waiting.delete(answer.id);
    if (answer.error) call.reject(new Error(answer.error.message));
    else call.resolve(answer.result);
  };
  const end = (event: { sessionId: string }) => {
    if (event.sessionId !== sessionId) return;
    browser.off('Target.receivedMessageFromTarget', receive);
    browser.off('Target.detachedFromTarget', end);
    // A call that was under way would otherwise wait for ever.
    for (const call of waiting.values()) call.reject(new TargetClosed());
    waiting.clear();
  };
  browser.on('Target.receivedMessageFromTarget', receive);
  browser.on('Target.detachedFromTarget', end);

  const send = <T>(method: string, params: object = {}): Promise<T> => {
    lastId += 1;
    const id = lastId;
    return new Promise<T>((resolve, reject) => {
      waiting.set(id, { resolve: (value) => resolve(value as T), reject });
      const message = JSON.stringify({ id, method, params });
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch((error: Error) => {
        waiting.delete(id);
        reject(error);
      });
    });
  };

  return {
    send,
    async evaluate<T>(what: string | ((...args: never[]) => unknown), ...args: unknown[]) {
      const expression = typeof what === 'string' ? what : `(${what})(...${JSON.stringify(args)})`;
      const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
      const { result, exceptionDetails } = await send<EvaluateResult>('Runtime.evaluate', params);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
  };
}
