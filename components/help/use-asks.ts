import { useState } from 'preact/hooks';
import { type Ask, type NewAsk, questionsOn, waitingHere } from '../../lib/core/ask/ask.ts';
import type { Answer } from '../../lib/core/ask/own-tip.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { Help } from '../../lib/core/messages.ts';
import type { HelpAppProps, HelpClient } from './help-props.ts';
import { pageUrl } from './page-name.ts';

/** What was asked on this page, and what becomes of the answers. */
export function useAsks(
  client: Pick<HelpClient, 'noteAsk' | 'settleAsk' | 'keepAnswer' | 'takeBackAnswer'>,
  { asks, now, isPrivate }: Pick<HelpAppProps, 'asks' | 'now' | 'isPrivate'>,
  help: Help,
  onTipsChanged: () => void,
) {
  const [kept, setKept] = useState<{ ask: Ask; item: FeedItem } | null>(null);
  const [closed, setClosed] = useState<Ask | null>(null);
  const url = pageUrl(help);
  return {
    waiting: waitingHere(asks ?? [], url === '' ? null : url, now),
    kept,
    /** The question that was closed last, for as long as that can be undone. */
    closed,
    /** Those that were asked on this site. */
    onSite: questionsOn(asks ?? [], url),
    note: (ask: NewAsk) => {
      // What is asked in a private window ends with it.
      if (isPrivate) return;
      // The mail is what counts: where it cannot be noted, there is only no reminder.
      void client.noteAsk({ ask }).catch(() => undefined);
    },
    settle: async (ask: Ask, outcome: 'answered' | 'dropped' | 'not-yet') => {
      const isSettled = await client.settleAsk({ id: ask.id, outcome }).catch(() => false);
      setClosed(isSettled && outcome !== 'not-yet' ? ask : null);
    },
    pickUp: async () => {
      if (closed) await client.settleAsk({ id: closed.id, outcome: 'waiting' }).catch(() => undefined);
      setClosed(null);
    },
    letGo: () => setClosed(null),
    keep: async (ask: Ask, answer: Answer): Promise<boolean> => {
      const { item } = await client.keepAnswer({ id: ask.id, answer });
      if (!item) return false;
      setKept({ ask, item });
      onTipsChanged();
      return true;
    },
    undo: async () => {
      if (!kept) return;
      const isTakenBack = await client.takeBackAnswer({ id: kept.ask.id }).catch(() => false);
      if (!isTakenBack) return;
      setKept(null);
      onTipsChanged();
    },
    dismiss: () => setKept(null),
  };
}

/** The questions of a page and their answers, with what can be done about them. */
export type Asks = ReturnType<typeof useAsks>;
