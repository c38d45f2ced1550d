// The steps of a tip out of what was recorded, in the words of a language.
import type { Text } from '../../text/text.ts';
import type { StepDraft } from '../tip-draft.ts';
import type { RecordedAction } from './recorded-action.ts';

/** Signs that would mean something in Markdown. */
const escaped = (name: string) => name.replace(/[\\`*_[\]<>~|]/g, '\\$&');

/** A name as a sentence says it: without the star of a required field, or what leads on to the field. */
const spoken = (name: string) => escaped(name.replace(/[\s:：*]+$/u, '').replace(/^[\s*]+/, ''));

/** The step that says what was done, as Markdown. */
export function toSentence(action: Pick<RecordedAction, 'kind' | 'name' | 'role' | 'part' | 'heading'>, text: Text) {
  const { kind, role, part } = action;
  if (kind === 'press') return text('step.press');
  if (part === 'row') {
    const table = spoken(action.name || action.heading);
    return table === '' ? text('step.rowPlain') : text('step.row', { name: table });
  }
  const name = spoken(action.name);
  if (name === '') return text(`step.${kind}Plain`);
  return kind === 'click' && role === 'tab' ? text('step.tab', { name }) : text(`step.${kind}`, { name });
}

const hasTarget = ({ target }: RecordedAction) => Object.keys(target).length > 0;

/** Makes the steps of a tip out of what was recorded; each is named by its place. */
export function toStepDrafts(actions: readonly RecordedAction[], text: Text): StepDraft[] {
  return actions.map((action, at) => ({
    key: `recorded-${at + 1}`,
    text: toSentence(action, text),
    ...(hasTarget(action) && { target: action.target }),
  }));
}
