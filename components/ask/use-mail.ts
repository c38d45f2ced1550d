import { useMemo, useState } from 'preact/hooks';
import { buildAskParts, buildSubject } from '../../lib/core/ask/ask-parts.ts';
import type { AskPart, Draft, Tried } from '../../lib/core/ask/draft.ts';
import { createMask, knownOf, type Mask } from '../../lib/core/ask/mask.ts';
import type { Help } from '../../lib/core/messages.ts';
import type { Preferences } from '../../lib/core/preferences.ts';
import { languageFor } from '../../lib/core/text/languages.ts';
import { loadHelpText } from '../../lib/core/text/load-help-text.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { useText } from '../ui/use-text.ts';
import { type AskState, languagesOf, toDraft, withoutTakenOut } from './ask-state.ts';

/** The mail as the form stands now. */
export interface Mail {
  draft: Draft;
  /** The parts of context, in the words of the mail. */
  parts: AskPart[];
  /** What is told of what the person looked at. */
  tried: Tried;
  mask: Mask;
  subject: string;
  closing: string;
  /** The words of the language that the mail is written in. */
  text: Text;
}

/**
 * Writes the mail: what Alongside says in it is in a language of whoever reads it, while the form stays in that of
 * whoever asks. It is about what was in sight when the form opened.
 */
export function useMail(
  state: AskState,
  given: { help: Help; tried: Tried; signature: Pick<Preferences, 'name' | 'closing'> },
  formText: Text,
): Mail {
  const text = useText(formText, languageFor(languagesOf(state.recipient), formText.language), loadHelpText);
  const [{ help, tried, signature }] = useState(given);
  const { takenOut } = state;
  const parts = useMemo(
    () => buildAskParts(help, withoutTakenOut(tried, takenOut), text),
    [help, tried, takenOut, text],
  );
  const mask = useMemo(() => createMask(knownOf(help)), [help]);
  const subject = state.subject ?? buildSubject(help, text, tried.query);
  const closing = state.closing ?? (signature.closing || text('ask.closing'));
  const draft = toDraft({ ...state, subject, closing, name: signature.name }, parts, text);
  return { draft, parts, tried: withoutTakenOut(tried, takenOut), mask, subject, closing, text };
}
