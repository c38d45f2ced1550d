import { useState } from 'preact/hooks';
import { type Ask, questionsOn, waitingHere } from '../../lib/core/ask/ask.ts';
import { createMask, knownOf, type Mask } from '../../lib/core/ask/mask.ts';
import type { Answer } from '../../lib/core/ask/own-tip.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { Help } from '../../lib/core/messages.ts';
import type { HelpAppProps, HelpClient } from './help-props.ts';
import { pageUrl } from './page-name.ts';

/** What a question says, apart from its context. */
export type NewQuestion = Pick<Ask, 'goal' | 'subject' | 'to'>;

/** Something private is left out of what is kept, as it is left out of the mail. */
const unlessPrivate = (words: string | null | undefined, mask: Mask) =>
  words && mask.text(words) === words ? words : undefined;

/** What is kept of the page that a question was asked on. */
function pageOfQuestion({ page }: Help, mask: Mask): Omit<Ask['page'], 'patterns'> {
  if (page.status !== 'read') return { title: '' };
  const { title, field, error, lang } = page.snapshot;
  const kept = {
    field: unlessPrivate(field?.label, mask),
    error: error ? mask.text(error) : undefined,
    language: lang ?? undefined,
  };
  return {
    title: mask.text(title),
    ...(Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) as Partial<Ask['page']>),
  };
}

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
    /** Notes a question, on the page that it is about. */
    note: (asked: NewQuestion, about: Help) => {
      // What is asked in a private window ends with it.
      if (isPrivate) return;
      const url = pageUrl(about);
      const known = knownOf(about);
      const page = pageOfQuestion(about, createMask(known));
      // The mail is what counts: where it cannot be noted, there is only no reminder.
      void client.noteAsk({ ask: { ...asked, url: url === '' ? null : url, page, known } }).catch(() => undefined);
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
