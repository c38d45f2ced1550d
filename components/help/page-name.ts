import type { FeedStatus } from '../../lib/core/feed/feed-status.ts';
import { OWN_FEED_ID } from '../../lib/core/feed/tip.ts';
import type { Help } from '../../lib/core/messages.ts';
import { toPageHeading } from '../../lib/core/place/page-heading.ts';
import { type Site, toSite } from '../../lib/core/place/site.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { shownHost } from '../ui/feed-words.ts';
import type { HelpAppProps } from './help-props.ts';

/** The address of the page that help is for; empty when the browser does not say. */
export function pageUrl({ page }: Help): string {
  return (page.status === 'read' ? page.snapshot.url : page.url) ?? '';
}

/**
 * Only the browser's own panel stays open where no click has given access yet; elsewhere a click has just been made
 * (`isPressed`), and what is hidden still belongs to no site.
 */
export function asSeenFrom(frame: HelpAppProps['frame'], help: Help, isPressed = frame !== 'panel'): Help {
  const { page } = help;
  const isMistaken = isPressed && page.status === 'unreadable' && page.reason === 'needs-click';
  return isMistaken ? { ...help, page: { ...page, reason: 'no-site' } } : help;
}

/** The site that help can always be on for; `null` where the browser keeps the page closed, or there is none. */
export function alwaysOnSite(help: Help): Site | null {
  const { page } = help;
  const isClosed = page.status === 'unreadable' && (page.reason === 'store' || page.reason === 'no-access');
  return isClosed ? null : toSite(pageUrl(help));
}

/** Names the page in one line of its own words, and its host. */
export function toPageName(help: Help, text: Text): { title: string; host: string } {
  const url = pageUrl(help);
  const host = /^https?:/i.test(url) ? shownHost(url) : '';
  if (help.page.status === 'unreadable') return { title: text('help.thisPage'), host };
  return { title: toPageHeading(help.page.snapshot) || text('help.thisPage'), host };
}

/** Says what will be searched: the feed by its title when there is one only. */
export function toPlaceholder(feeds: FeedStatus[] | null, text: Text): string {
  const own = feeds?.filter(({ sample, feedId }) => !sample && feedId !== OWN_FEED_ID) ?? [];
  const [only] = own.length > 0 ? own : (feeds?.filter(({ sample }) => sample) ?? []);
  return only && own.length <= 1 ? text('search.placeFeed', { title: only.title }) : text('search.name');
}
