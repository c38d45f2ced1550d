import { useEffect, useRef, useState } from 'preact/hooks';
import type { TipDraft } from '../../lib/core/author/tip-draft.ts';
import { isUnwritten, type KeptTipDraft } from '../../lib/core/author/writing/kept-tip-draft.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import { type History, useHistory } from './use-history.ts';

/** A pause in typing after which the draft is kept. */
const PAUSE_MS = 400;

/** Whether what was written is on this device; `nowhere`: in a private window nothing is kept. */
export type Keeping = 'blank' | 'keeping' | 'kept' | 'nowhere' | 'failed';

/** A tip draft while it is written. */
export interface Writing extends History<TipDraft> {
  keeping: Keeping;
  /** Keeps what was just written without waiting for a pause; once it answers, nothing is on its way any more. */
  keepNow: () => Promise<void>;
}

/** Holds a tip draft, and keeps it as it is written. */
export function useTipDraft(start: KeptTipDraft, client: Pick<Client<BackgroundCalls>, 'putTipDraft'>): Writing {
  const history = useHistory(start.tipDraft);
  const [keeping, setKeeping] = useState<Keeping>(start.changedAtMs > start.startedAtMs ? 'kept' : 'blank');
  const { value } = history;
  const pending = useRef<(() => Promise<void>) | null>(null);
  const kept = useRef(value);
  const inFlight = useRef<Promise<void>>(Promise.resolve());
  const keepNow = () => {
    void pending.current?.();
    return inFlight.current;
  };

  useEffect(() => {
    if (value === kept.current) return;
    const keep = async () => {
      if (pending.current !== keep) return;
      pending.current = null;
      kept.current = value;
      // Nothing was written yet: opening the form alone leaves nothing behind.
      if (isUnwritten(value) && start.changedAtMs === start.startedAtMs) return;
      const draft = { ...start, tipDraft: value, changedAtMs: Date.now() };
      const asked = client.putTipDraft({ draft }).catch(() => null);
      inFlight.current = asked.then(() => undefined);
      const isKept = await asked;
      if (kept.current !== value) return;
      setKeeping(isKept === null ? 'failed' : isKept ? 'kept' : 'nowhere');
    };
    pending.current = keep;
    setKeeping('keeping');
    const timer = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value, client, start]);

  // Whoever closes help in the middle of a word loses nothing of it.
  useEffect(() => {
    const keepLast = () => void keepNow();
    addEventListener('pagehide', keepLast);
    return () => {
      removeEventListener('pagehide', keepLast);
      keepLast();
    };
  }, []);
  return { ...history, keeping, keepNow };
}
