// What the form of a question holds, as plain data, and what becomes of it.
import { buildDraft } from '../../lib/core/ask/build-draft.ts';
import type { AskPart, Draft, Tried } from '../../lib/core/ask/draft.ts';
import { isEmail } from '../../lib/core/ask/email.ts';
import type { KeptQuestion, PartChoice, Recipient } from '../../lib/core/ask/kept-question.ts';
import { isMailbox, type SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';
import type { Text } from '../../lib/core/text/text.ts';

/** Somebody with an address. */
export interface Addressee {
  name: string;
  email: string;
}

/** Everything a person can change in the form. */
export interface AskState {
  recipient: Recipient;
  /** `null` until the person writes one of their own. */
  subject: string | null;
  goal: string;
  /** `null` until the person writes one of their own. */
  closing: string | null;
  /** Only what the person has chosen: the rest goes along as it is offered. */
  choices: ReadonlyMap<string, PartChoice>;
  /** What the person has taken out of what they looked at. */
  takenOut: readonly string[];
}

/** The form as it opens: with what was written there before, for whom it is now. */
export function startState(kept: KeptQuestion | null, recipient: Recipient): AskState {
  const { subject = null, goal = '', closing = null, choices = [], takenOut = [] } = kept ?? {};
  return { recipient, subject, goal, closing, choices: new Map(choices), takenOut };
}

/** The form as it is kept until the question is sent. */
export const toKept = ({ choices, takenOut, ...state }: AskState): KeptQuestion => ({
  ...state,
  isOpen: true,
  choices: [...choices],
  takenOut: [...takenOut],
});

/** The words of a part as they will stand in the mail. */
export function partText(part: AskPart, choice: PartChoice): string {
  if (typeof choice === 'object') return choice.words;
  return choice === 'whole' ? (part.unmasked ?? part.text) : part.text;
}

/** How a part goes along: as it was chosen, else as it is offered; nothing private is ever shown by itself. */
export const choiceFor = (part: AskPart, choices: AskState['choices']): PartChoice =>
  choices.get(part.kind) ?? (part.included ? 'masked' : 'left-out');

/** What the person looked at, without what they have taken out. */
export const withoutTakenOut = (tried: Tried, takenOut: readonly string[]): Tried => ({
  ...tried,
  tips: tried.tips.filter(({ title }) => !takenOut.includes(title)),
  searches: tried.searches.filter((search) => !takenOut.includes(search)),
});

/** Tells whether a mail can be addressed to the recipient. */
export function isReachable(recipient: Recipient): boolean {
  return isEmail(recipient.kind === 'person' ? recipient.person.contact.email : recipient.email.trim());
}

/** Who a question is for at first: the person chosen, or whoever is typed in. */
export const toRecipient = (person: SuggestedContact | null): Recipient =>
  person ? { kind: 'person', person } : { kind: 'other', email: '' };

const emailKeyOf = ({ contact }: SuggestedContact) => contact.email.toLowerCase();

/** Tells whether the question is for this person. */
export const isRecipient = (recipient: Recipient, person: SuggestedContact): boolean =>
  recipient.kind === 'person' && emailKeyOf(recipient.person) === emailKeyOf(person);

/** The people to choose from: those suggested for the page, then those who came by another way, each once. */
export function toChoices(
  people: readonly SuggestedContact[],
  more: readonly (SuggestedContact | null)[],
): SuggestedContact[] {
  const all = [...people, ...more.filter((one) => one !== null)];
  return all.filter((one, at) => all.findIndex((other) => emailKeyOf(other) === emailKeyOf(one)) === at);
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
  const isNamed = recipient.kind === 'person' && !isMailbox(recipient.person);
  const chosen = parts.flatMap((part) => {
    const choice = choiceFor(part, choices);
    return choice === 'left-out' ? [] : [{ kind: part.kind, heading: part.heading, text: partText(part, choice) }];
  });
  const to = {
    // A mailbox has no first name to greet.
    name: isNamed ? recipient.person.contact.name : '',
    email: recipient.kind === 'person' ? recipient.person.contact.email : recipient.email,
  };
  return buildDraft({ to, subject, goal, parts: chosen, closing, name }, text);
}
