import { useEffect, useRef } from 'preact/hooks';
import type { Help } from '../../lib/core/messages.ts';
import { isInPartition, partitionOfPage } from '../../lib/core/place/partition.ts';
import type { HelpAppProps } from './help-props.ts';
import { asSeenFrom } from './page-name.ts';
import type { HelpView } from './use-help.ts';

/** Stands in while there is no answer: asking must work even then. */
const NO_HELP: Help = { page: { status: 'unreadable', reason: 'failed' }, tips: [], people: [] };

/**
 * The help for the page that what stands here belongs to. When the answer is for a page elsewhere, nothing of it counts
 * here (`isElsewhere`), and whoever draws the help is told.
 */
export function useOwnHelp(
  view: HelpView,
  { frame, partition, onElsewhere }: Pick<HelpAppProps, 'frame' | 'partition' | 'onElsewhere'>,
): { seen: Help; isElsewhere: boolean } {
  const page = view.status === 'ready' ? view.help.page : null;
  const isElsewhere = page !== null && partition !== null && !isInPartition(page, partition);
  const there = page && partitionOfPage(page);
  const tell = useRef(onElsewhere);
  tell.current = onElsewhere;
  useEffect(() => {
    if (isElsewhere || (partition === null && there !== null)) tell.current(there);
  }, [isElsewhere, there, partition]);
  const seen = view.status === 'ready' && !isElsewhere ? asSeenFrom(frame, view.help) : NO_HELP;
  return { seen, isElsewhere };
}
