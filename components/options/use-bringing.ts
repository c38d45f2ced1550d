import { useEffect, useState } from 'preact/hooks';
import {
  type BackupFailure,
  type BringMode,
  type Brought,
  MAX_BACKUP_BYTES,
  type Preview,
} from '../../lib/core/own-data.ts';
import type { Result } from '../../lib/core/result.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { broughtWords } from './bring-words.ts';

/** How a file is looked at, brought back, and that taken back. */
export interface BringingTools {
  /** Says what a file holds and what bringing it back would do; nothing is changed. */
  onPreview: (content: string) => Promise<Result<Preview, BackupFailure>>;
  onBring: (content: string, mode: BringMode) => Promise<Result<Brought, BackupFailure>>;
  /** Puts in its place again what was here before; false when it is no longer known. */
  onUndo: () => Promise<boolean>;
  /** What was here before is no longer needed. */
  onForget: () => Promise<void>;
  /** What was brought back before this page was loaded anew, and can still be taken back. */
  loadBrought: () => Promise<Brought | null>;
}

/** A file that was chosen, with what is in it. */
interface Found {
  name: string;
  content: string;
  preview: Preview;
}

/** Leads a file from being chosen to being brought back, and back again. */
export function useBringing(tools: BringingTools, text: Text) {
  const [found, setFound] = useState<Found | null>(null);
  const [said, setSaid] = useState<{ words: string; isFailure: boolean } | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const fail = (failure: BackupFailure) => setSaid({ words: text(`bring.${failure}`), isFailure: true });
  // Once: what the page says later it has heard itself.
  useEffect(() => {
    void tools.loadBrought().then((brought) => setDone(brought && broughtWords(brought, text)));
  }, []);
  const settle = (brought: Brought) => {
    const words = broughtWords(brought, text);
    setDone(words);
    if (words === null) setSaid({ words: text('bring.nothingNew'), isFailure: false });
  };
  return {
    found,
    said,
    done,
    choose: async (file: File) => {
      setFound(null);
      setSaid(null);
      if (file.size > MAX_BACKUP_BYTES) return fail('tooLarge');
      try {
        const content = await file.text();
        const preview = await tools.onPreview(content);
        if (preview.ok) setFound({ name: file.name, content, preview: preview.value });
        else fail(preview.error);
      } catch {
        fail('failed');
      }
    },
    bring: async (mode: BringMode) => {
      if (!found) return;
      const brought = await tools.onBring(found.content, mode).catch(() => null);
      setFound(null);
      if (brought?.ok) settle(brought.value);
      else fail(brought?.error ?? 'failed');
    },
    cancel: () => setFound(null),
    undo: async () => {
      const undone = await tools.onUndo().catch(() => false);
      if (!undone) return fail('failed');
      setDone(null);
      setSaid({ words: text('bring.undone'), isFailure: false });
    },
    dismiss: () => {
      setDone(null);
      void tools.onForget().catch(() => undefined);
    },
  };
}
