// Help that goes on in the popup, because the page took the keyboard from it: nothing that is typed on the way is lost,
// neither what the page still gets nor what comes before there is a field here.
import type { HelpStart } from '../core/help-start.ts';
import type { BackgroundCalls, Client } from '../core/messages.ts';
import { pause } from './pause.ts';

/** How often it is asked what was typed on the page, and after how long without anything no more, in milliseconds. */
const [ASKS_MS, CALM_MS] = [120, 1000];

/** A field has the focus by then, or there is none to type into, in milliseconds. */
const FIELD_MS = 4000;

type TextField = HTMLInputElement | HTMLTextAreaElement;

function focusedField(): TextField | null {
  const active = document.activeElement;
  return active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? active : null;
}

/** Writes at the end of a field, after taking letters away there, as if a person did. */
function typeOn(field: TextField, takenAway: number, words: string): void {
  const end = field.value.length;
  field.setRangeText(words, Math.max(0, end - takenAway), end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Keeps the letters that come while no field has the focus; they are answered when it is asked for them. */
function keepEarlyKeys(): () => string {
  const letters: string[] = [];
  const onKey = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
    if (focusedField() || ctrlKey || altKey || metaKey) return;
    if (key === 'Backspace') letters.pop();
    else if ([...key].length === 1) letters.push(key);
  };
  addEventListener('keydown', onKey, { capture: true });
  return () => {
    removeEventListener('keydown', onKey, { capture: true });
    return letters.join('');
  };
}

async function awaitField(): Promise<TextField | null> {
  for (const until = performance.now() + FIELD_MS; performance.now() < until; await pause(20)) {
    const field = focusedField();
    if (field) return field;
  }
  return null;
}

/** Goes on writing in the field that has the focus what is typed meanwhile, until nothing has come for a moment. */
export async function goOnTyping(
  first: Promise<Pick<HelpStart, 'because' | 'typed'> | null>,
  client: Pick<Client<BackgroundCalls>, 'takeTyped'>,
): Promise<void> {
  const earlyKeys = keepEarlyKeys();
  const start = await first;
  const field = start?.because === 'focus' ? await awaitField() : null;
  const early = earlyKeys();
  if (!start || !field) return;
  let known = start.typed;
  const bring = async (): Promise<boolean> => {
    const { typed } = await client.takeTyped({}).catch(() => ({ typed: known }));
    if (typed === known) return false;
    let kept = 0;
    while (kept < known.length && known[kept] === typed[kept]) kept += 1;
    typeOn(field, known.length - kept, typed.slice(kept));
    known = typed;
    return true;
  };
  await bring();
  if (early !== '') typeOn(field, 0, early);
  for (let calmMs = 0; calmMs < CALM_MS && field.isConnected; ) {
    await pause(ASKS_MS);
    calmMs = (await bring()) ? 0 : calmMs + ASKS_MS;
  }
}
