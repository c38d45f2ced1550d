// Names for the people of one list, such that no two of them read the same.
import { firstName } from './build-draft.ts';
import { isMailbox, type SuggestedContact } from './suggested-contact.ts';

/** What somebody is called among others. */
export interface NameApart {
  /** The whole name, with what tells them from others of that name. */
  full: string;
  /** The first name, where nobody else in the list has it; of a mailbox the whole. */
  short: string;
}

/** How a name reads: case, spaces and invisible marks tell nobody apart. */
const toReading = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/[\p{Cf}\s]+/gu, ' ')
    .trim()
    .toLowerCase();

const areApart = (names: readonly (string | undefined)[]) =>
  names.every((name) => name !== undefined && toReading(name) !== '') &&
  new Set(names.map((name) => toReading(name ?? ''))).size === names.length;

/** What tells people of one name apart: their roles, else their feeds, else their addresses. */
function tellApart(people: readonly SuggestedContact[]): (person: SuggestedContact) => string {
  const ways: ((person: SuggestedContact) => string | undefined)[] = [
    ({ contact }) => contact.role,
    ({ feedTitle }) => feedTitle,
  ];
  const way = ways.find((of) => areApart(people.map(of)));
  return (person) => way?.(person) ?? person.contact.email;
}

/** The names of those whom a reader would take for one another. */
const alike = (people: readonly SuggestedContact[], name: (person: SuggestedContact) => string) => {
  const readings = people.map((person) => toReading(name(person)));
  return (person: SuggestedContact) => {
    const own = toReading(name(person));
    return people.filter((_, at) => readings[at] === own);
  };
};

/** Gives everybody in a list a name that nobody else there has; in the order of the list. */
export function namesApart(people: readonly SuggestedContact[]): NameApart[] {
  const sameName = alike(people, ({ contact }) => contact.name);
  const fullOf = (person: SuggestedContact) => {
    const { name } = person.contact;
    const others = sameName(person);
    return others.length > 1 ? `${name} (${tellApart(others)(person)})` : name;
  };
  const sameFull = alike(people, fullOf);
  const shortOf = (person: SuggestedContact) =>
    isMailbox(person) ? person.contact.name : firstName(person.contact.name);
  const sameShort = alike(people, shortOf);
  return people.map((person) => {
    const { name, email } = person.contact;
    const full = sameFull(person).length > 1 ? `${name} (${email})` : fullOf(person);
    return { full, short: sameShort(person).length > 1 ? full : shortOf(person) };
  });
}
