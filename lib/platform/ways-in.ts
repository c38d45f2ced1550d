// The ways in: the toolbar button, the shortcut and the right-click. What happens in a click happens at once, because
// neither browser lets its own panel be opened after anything was awaited.
import type { RightClick } from '../core/sidebar/sidebar-messages.ts';
import type { Settings } from '../services/settings.ts';
import { shownInstead, unreadableAddress } from './active-page.ts';
import { browser, type Menus, type Tabs } from './browser.ts';
import { tellClicked } from './clicked-element.ts';
import { isFirefox } from './is-firefox.ts';
import { openNativePanel } from './native-panel.ts';
import { type LocalRecord, watchNow } from './stored/local-record.ts';

/** The command's name in the manifest; its key can be changed on the browser's page for shortcuts. */
export const COMMAND = 'open-help';

/** Points at something on the page; whoever wants a key for it gives it one there. */
const POINT_COMMAND = 'point-at';

/** The page of the popup, as the build names it. */
const POPUP = '/help.html';

const MENU = 'get-help';
const CONTEXTS: Menus.ContextType[] = ['page', 'selection', 'link', 'image', 'editable', 'frame'];

/** The browser's menus: in Firefox under the name by which it also tells what was clicked. */
const menus = () => browser.menus ?? browser.contextMenus;

/** Firefox shows PDF documents in a viewer that no script may enter, under the document's own address. */
const isClosedPdf = (url: string) => isFirefox && /\.pdf$/i.test(new URL(url).pathname);

/** True where no script can ever stand beside the page. The person's click shows the address of every other page. */
export function isClosedPage({
  url,
  favIconUrl,
}: {
  url?: string | undefined;
  favIconUrl?: string | undefined;
}): boolean {
  if (url === undefined || unreadableAddress(url) !== null) return true;
  return isClosedPdf(url) || shownInstead(favIconUrl) === 'pdf';
}

/** What the browser's event says of the thing that was clicked; words inside a field are a value. */
function rightClickOf(info: Menus.OnClickData): RightClick {
  const { selectionText, linkUrl, srcUrl, mediaType, editable } = info;
  return {
    ...(selectionText && !editable && { selection: selectionText }),
    ...(linkUrl && { linkUrl }),
    ...(srcUrl && mediaType === 'image' && { imageUrl: srcUrl }),
    ...(editable && { isField: true }),
  };
}

/** How help is asked for in a tab. */
export interface Ways {
  /** A press on the toolbar button, where the person has set that it opens help beside the page. */
  onToolbar(tabId: number): void;
  /** Any of them on a page that no script may enter: there the browser's own panel opens, or is open. */
  onClosedPage(tabId: number, asked: RightClick | null): void;
  /** The shortcut; a second press closes what the first has opened. */
  onCommand(tabId: number): void;
  /** The command to point at something. */
  onPointCommand(tabId: number): void;
  /** `told` resolves when the page knows what was clicked, as far as the browser says it. */
  onMenu(tabId: number, asked: RightClick, told: Promise<void>): void;
}

/**
 * Lets a press on the toolbar button do what the person has set: the browser opens the popup, or `onClick` is called
 * while the press is still being handled, as opening a native panel needs. Call it when the worker starts.
 */
export function onToolbarClick(settings: LocalRecord<Settings>, onClick: (tab: Tabs.Tab) => void): void {
  browser.action.onClicked.addListener((tab) => onClick(tab));
  // Which popup was set last does not outlive the browser or an update, so it is set at every start. Where what was
  // chosen cannot be read, or not yet, the press goes on doing what it did.
  const apply = ({ toolbarClick }: Settings) =>
    void browser.action.setPopup({ popup: toolbarClick === 'popup' ? POPUP : '' });
  watchNow(settings, apply, new AbortController().signal);
}

/** Listens to the toolbar button, the shortcut and the right-click. */
export function listenToWaysIn(
  settings: LocalRecord<Settings>,
  { onToolbar, onCommand, onPointCommand, onMenu, onClosedPage }: Ways,
): void {
  const inPageOr = (tab: Tabs.Tab | undefined, beside: (tabId: number) => void, asked: RightClick | null = null) => {
    if (tab?.id === undefined || isClosedPage(tab)) {
      void openNativePanel(tab?.id).catch(() => undefined);
      if (tab?.id !== undefined) onClosedPage(tab.id, asked);
    } else beside(tab.id);
  };
  onToolbarClick(settings, (tab) => inPageOr(tab, onToolbar));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND) inPageOr(tab, onCommand);
    if (command === POINT_COMMAND) inPageOr(tab, onPointCommand);
  });
  menus().onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU) return;
    const clicked = rightClickOf(info);
    inPageOr(tab, (tabId) => onMenu(tabId, clicked, tellClicked(tabId, info)), clicked);
  });
  browser.runtime.onInstalled.addListener(() => {
    // An update installs over the menu that is there already.
    void menus()
      .removeAll()
      .then(() => {
        menus().create({
          id: MENU,
          title: browser.i18n.getMessage('menuTitle'),
          contexts: CONTEXTS,
        });
      });
  });
}
