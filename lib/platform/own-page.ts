import { browser, type Runtime } from './browser.ts';

/**
 * Tells whether a port or a message comes from a page of this extension. A script in a web page has the extension's id
 * too, but the address and the origin of the page; the browser says both, not the sender. A page of ours in a sandboxed
 * frame has the origin `null`, and Firefox tells of none.
 */
export function isOwnPage(sender: Runtime.MessageSender | undefined): sender is Runtime.MessageSender {
  const base = browser.runtime.getURL('');
  const { id, url, origin }: Partial<Runtime.MessageSender> & { origin?: string } = sender ?? {};
  const isOwnOrigin = origin === undefined || origin === 'null' || `${origin}/` === base;
  return id === browser.runtime.id && isOwnOrigin && url?.startsWith(base) === true;
}
