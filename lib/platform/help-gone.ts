// Noticing that help has closed which stands in no page: a page with help in it notices that itself.
import { PORT } from '../core/messages.ts';
import { browser } from './browser.ts';
import { isOwnPage } from './own-page.ts';
import { isPanelToken } from './port-messaging.ts';

/** Calls back whenever a popup or a native panel (`isPanel`) has gone. */
export function onHelpGone(callback: (isPanel: boolean) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    const [name, token = ''] = port.name.split(':');
    if (name !== PORT || !isOwnPage(port.sender) || port.sender?.tab) return;
    port.onDisconnect.addListener(() => callback(isPanelToken(token)));
  });
}
