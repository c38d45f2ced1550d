// What the form of a question holds, as plain data, and what becomes of it.
import { buildDraft } from '../../lib/core/ask/build-draft.ts';
import type { AskPart, AskPartKind, Draft } from '../../lib/core/ask/draft.ts';
import { isEmail } from '../../lib/core/ask/email.ts';
import type { SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { callName } from '../ui/contact-words.ts';

/** Somebody with an address. */
export interface Addressee {
  name: string;
  email: string;
}

/** Who the question is for: somebody suggested, or an address typed in. */
export type Recipient = { kind: 'person'; person: SuggestedContact } | { kind: 'other'; email: string };

/**
 * How a part of context goes along: not at all, with its private parts hidden, whole, or in the person's own words.
 */
export type PartChoice = 'left-out' | 'masked' | 'whole' | { words: string };

/** Everything a person can change in the form. */
export interface AskState {
  recipient: Recipient;
  /** `null` until the person writes one of their own. */
  subject: string | null;
  goal: string;
  /** `null` until the person writes one of their own. */
  closing: string | null;
  choices: ReadonlyMap<AskPartKind, PartChoice>;
}

/** The words of a part as they will stand in the mail. */
export function partText(part: AskPart, choice: PartChoice): string {
  if (typeof choice === 'object') return choice.words;
  return choice === 'whole' ? (part.unmasked ?? part.text) : part.text;
}

/** The choices the form opens with: nothing private is ever shown by itself. */
export function startChoices(parts: AskPart[]): Map<AskPartKind, PartChoice> {
  return new Map(parts.map((part) => [part.kind, part.included ? 'masked' : 'left-out']));
}

/** Tells whether a mail can be addressed to the recipient. */
export function isReachable(recipient: Recipient): boolean {
  return isEmail(recipient.kind === 'person' ? recipient.person.contact.email : recipient.email.trim());
}

const addressOf = ({ contact }: SuggestedContact) => contact.email.toLowerCase();

/** Tells whether the question is for this person. */
export const isFor = (recipient: Recipient, person: SuggestedContact): boolean =>
  recipient.kind === 'person' && addressOf(recipient.person) === addressOf(person);

/** The people to choose from: those suggested for the page, then those who came by another way, each once. */
export function toChoices(
  people: readonly SuggestedContact[],
  more: readonly (SuggestedContact | null)[],
): SuggestedContact[] {
  const all = [...people, ...more.filter((one) => one !== null)];
  return all.filter((one, at) => all.findIndex((other) => addressOf(other) === addressOf(one)) === at);
}

/** What to call the recipient after the draft is opened. */
export function recipientName(recipient: Recipient): string {
  return recipient.kind === 'person' ? callName(recipient.person) : recipient.email.trim();
}

/** Who is asked, as it is kept; a mailbox goes by its whole name. */
export function toAddressee(recipient: Recipient): Addressee {
  return recipient.kind === 'person'
    ? { name: recipient.person.contact.name, email: recipient.person.contact.email }
    : { name: '', email: recipient.email.trim() };
}

/** The languages that the recipient has named; `undefined` where they have named none. */
export const languagesOf = (recipient: Recipient): readonly string[] | undefined =>
  recipient.kind === 'person' ? recipient.person.contact.languages : undefined;

/** The form with everything in it that Alongside writes by itself. */
export interface WholeState extends AskState {
  subject: string;
  closing: string;
  /** The name it is signed with; empty signs none. */
  name: string;
}

/** Builds the mail from the form, exactly as it stands, with the words of the language it is written in. */
export function toDraft(state: WholeState, parts: AskPart[], text: Text): Draft {
  const { recipient, subject, goal, closing, choices, name } = state;
  const isNamed = recipient.kind === 'person' && recipient.person.reason.kind !== 'mailbox';
  const chosen = parts.flatMap((part) => {
    const choice = choices.get(part.kind) ?? 'left-out';
    return choice === 'left-out' ? [] : [{ kind: part.kind, heading: part.heading, text: partText(part, choice) }];
  });
  const to = {
    // A mailbox has no first name to greet.
    name: isNamed ? recipient.person.contact.name : '',
    email: recipient.kind === 'person' ? recipient.person.contact.email : recipient.email,
  };
  return buildDraft({ to, subject, goal, parts: chosen, closing, name }, text);
}
