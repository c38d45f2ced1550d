import { cleanLine } from '../text/clean.ts';
import type { Text } from '../text/text.ts';
import type { AskPartKind, Draft, DraftSection, Question } from './draft.ts';

/**
 * What a helper can least do without stays longest when a mail must be shortened: first the question itself and
 * the message, then the place; the courtesies go before the facts, and what was tried before both.
 */
const WEIGHTS: Record<AskPartKind | 'greeting' | 'goal' | 'closing' | 'canBeTip', number> = {
  canBeTip: 1,
  closing: 2,
  tried: 3,
  selection: 4,
  field: 5,
  greeting: 6,
  where: 7,
  message: 8,
  goal: 9,
};

const paragraph = (text: string) =>
  text
    .split(/\r\n?|\n/)
    .map((row) => cleanLine(row))
    .join('\n')
    .trim();

/** The name to greet somebody by: the first word of the name they gave. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? '';

/** Builds the draft from what the form holds; empty parts are left out. */
export function buildDraft(question: Question, text: Text): Draft {
  const name = cleanLine(firstName(question.to.name));
  const sections: DraftSection[] = [
    { text: name ? text('ask.greeting', { name }) : text('ask.greetingPlain'), weight: WEIGHTS.greeting },
    { heading: text('ask.goal'), text: paragraph(question.goal), weight: WEIGHTS.goal },
    ...question.parts.map((part) => ({
      heading: part.heading,
      text: paragraph(part.text),
      weight: WEIGHTS[part.kind],
    })),
    { text: text('ask.canBeTip'), weight: WEIGHTS.canBeTip, isWhole: true },
    { text: paragraph([question.closing, question.name].join('\n')), weight: WEIGHTS.closing },
  ];
  return {
    to: question.to.email.trim(),
    subject: cleanLine(question.subject),
    sections: sections.filter((section) => section.text !== ''),
  };
}
