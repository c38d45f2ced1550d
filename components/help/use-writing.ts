import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { StepDraft } from '../../lib/core/author/tip-draft.ts';
import type { KeptTipDraft } from '../../lib/core/author/writing/kept-tip-draft.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { KeptState } from '../../lib/core/kept-state.ts';
import type { Help } from '../../lib/core/messages.ts';
import { partitionOfPage } from '../../lib/core/place/partition.ts';
import type { HelpAppProps } from './help-props.ts';
import { pageUrl } from './page-name.ts';

/** Tips that are being written in the partition of a page. */
export interface WritingHere {
  /** Those that were begun and not finished, the one that was changed last first. */
  started: readonly KeptTipDraft[];
  /** Begins a tip for the page; `words` were searched for in vain. */
  begin: (words?: string) => void;
  /** Goes on with one. */
  goOn: (draft: KeptTipDraft) => void;
  /** Discards one; answers with it, so that it can be put back. */
  discard: (draft: KeptTipDraft) => Promise<void>;
  putBack: (draft: KeptTipDraft) => Promise<void>;
  /** The tip that was saved last, as long as help is for the page that it was written on. */
  saved: FeedItem | null;
  /** One was saved: it is among the tips now. */
  noteSaved: (item: FeedItem) => void;
  /** Its form was left. */
  close: () => void;
  /** Has its steps recorded. */
  record: (draft: KeptTipDraft) => void;
  /** How often that was asked for. */
  recordings: number;
  /** Takes in what was recorded: for the draft that asked for it, else for a new one. */
  addSteps: (steps: StepDraft[]) => void;
}

interface WritingTools {
  /** The page is known. */
  isReady: boolean;
  /** Shows the form. */
  onWrite: (draft: KeptTipDraft) => void;
  onKeep: (part: Partial<KeptState>) => void;
  /** A tip was saved. */
  onSaved: () => void;
  /** Puts help beside the page: who writes uses the page, and the popup would close. Absent where it stands there. */
  onBeside: (() => Promise<boolean>) | undefined;
}

/** A draft with further steps, whose keys are no other's. */
const withSteps = (draft: KeptTipDraft, steps: readonly StepDraft[]): KeptTipDraft => {
  const { steps: before } = draft.tipDraft;
  const added = steps.map((step) => ({ ...step, key: `${before.length}-${step.key}` }));
  return { ...draft, tipDraft: { ...draft.tipDraft, steps: [...before, ...added] } };
};

/** Begins tips and goes on with them; a form that stood open when help went away is in sight again. */
export function useWriting(
  { client, start }: Pick<HelpAppProps, 'client' | 'start'>,
  help: Help,
  { isReady, onWrite, onKeep, onSaved, onBeside }: WritingTools,
): WritingHere {
  const [started, setStarted] = useState<readonly KeptTipDraft[]>([]);
  const [saved, setSaved] = useState<{ item: FeedItem; url: string } | null>(null);
  const url = pageUrl(help);
  const partition = partitionOfPage(help.page) ?? '';
  const reopens = useRef(start.writes);
  const recordsFor = useRef(start.recordsFor);
  const [recordings, setRecordings] = useState(0);
  const tools = useRef({ onWrite, onKeep });
  tools.current = { onWrite, onKeep };
  const look = useCallback(async () => {
    const drafts = await client.getTipDrafts({ partition }).catch(() => []);
    setStarted(drafts);
    return drafts;
  }, [client, partition]);
  useEffect(() => {
    if (!isReady) return;
    void look().then((drafts) => {
      const open = drafts.find(({ id }) => id === reopens.current);
      reopens.current = '';
      if (open) tools.current.onWrite(open);
    });
  }, [isReady, look]);

  const begun = async (words: string, isTask = false) => {
    const { page } = help;
    // With the words that are private in addresses it is large, and most who open help write no tip.
    const { beginTipDraft } = await import('../../lib/core/author/writing/begin-tip-draft.ts');
    return beginTipDraft({ page, words, isTask, id: crypto.randomUUID(), nowMs: Date.now() });
  };
  const goOn = async (draft: KeptTipDraft) => {
    onKeep({ writes: draft.id });
    // What is begun in the popup is there beside the page.
    const isBeside = onBeside && (await client.putTipDraft({ draft }).then(onBeside, () => false));
    if (!isBeside) onWrite(draft);
  };
  return {
    started,
    goOn: (draft) => void goOn(draft),
    // After an update it cannot be loaded; what is to be done then is said in front of everything.
    begin: (words = '') => void begun(words).then(goOn, () => undefined),
    discard: async ({ id }) => {
      await client.deleteTipDraft({ id }).catch(() => null);
      await look();
    },
    putBack: async (draft) => {
      await client.putTipDraft({ draft }).catch(() => false);
      await look();
    },
    recordings,
    record: ({ id }) => {
      recordsFor.current = id;
      onKeep({ recordsFor: id, writes: '' });
      setRecordings((before) => before + 1);
    },
    addSteps: async (steps) => {
      const draft = (await look()).find(({ id }) => id === recordsFor.current) ?? (await begun('', true));
      recordsFor.current = '';
      onKeep({ recordsFor: '' });
      const recorded = { ...withSteps(draft, steps), changedAtMs: Date.now() };
      // What took an hour to record is on this device before anything else.
      await client.putTipDraft({ draft: recorded }).catch(() => false);
      await goOn(recorded);
    },
    saved: saved?.url === url ? saved.item : null,
    noteSaved: (item) => {
      setSaved({ item, url });
      onSaved();
    },
    close: () => {
      onKeep({ writes: '' });
      void look();
    },
  };
}
