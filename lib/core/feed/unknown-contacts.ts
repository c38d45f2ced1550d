import type { FeedProblem } from './feed-status.ts';
import { describeFault, foundForNote, foundIn } from './problem-of.ts';
import type { Tip } from './tip.ts';

/** The people that a tip names and its feed does not list, as notes to whoever keeps it. */
export const unknownContacts = ({ id, title, contacts }: Tip, listed: ReadonlySet<string>): FeedProblem[] =>
  contacts.flatMap((contact, at) =>
    listed.has(contact)
      ? []
      : [
          {
            severity: 'noted',
            where: id,
            title,
            key: `_help.contacts[${at}]`,
            message: `expected the id of a contact of this feed; found ${foundIn(contact)}`,
            note: describeFault('unknown-contact', foundForNote(contact)),
          },
        ],
  );
