import { namesApart } from '../../lib/core/ask/names-apart.ts';
import { isMailbox, type SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { toAbout, toAskLabel, toHeadline } from '../ui/contact-words.ts';
import { choosePeople } from './choose-people.ts';
import './people-cards.css';

interface PeopleCardsProps {
  /** Best first. */
  people: SuggestedContact[];
  now: number;
  text: Text;
  /** `null` asks nobody in particular. */
  onAsk: (person: SuggestedContact | null) => void;
}

/** Shows who can help: always in sight, also when no tip is. */
export function PeopleCards({ people, now, text, onAsk }: PeopleCardsProps) {
  const { first, others } = choosePeople(people);
  const names = namesApart(people);
  const nameOf = (person: SuggestedContact) => names[people.indexOf(person)] ?? { full: '', short: '' };
  const isOnlyMailbox = people.filter(isMailbox).length === 1;
  const askLabel = (person: SuggestedContact) => toAskLabel(person, nameOf(person).short, isOnlyMailbox, text);
  return (
    <section class="people" aria-label={text('people.heading')}>
      <div class="person">
        {first && <Avatar name={first.contact.name} />}
        <div class="person-words">
          <p class="person-headline" dir="auto" title={first ? toHeadline(first, nameOf(first).full, text) : undefined}>
            {first ? toHeadline(first, nameOf(first).full, text) : text('people.nobodyTitle')}
          </p>
          {first ? (
            <p class="soft person-about" title={toAbout(first, now, text)}>
              {toAbout(first, now, text)}
            </p>
          ) : (
            <p class="soft">{text('people.nobody')}</p>
          )}
        </div>
        <button type="button" class="button" onClick={() => onAsk(first)}>
          {first ? askLabel(first) : text('askForm.title')}
        </button>
      </div>
      {others.length > 0 && (
        <ul class="people-others">
          {others.map((person) => (
            <li key={`${person.feedId} ${person.contact.id}`}>
              <button
                type="button"
                class="button button--quiet button--small"
                title={toHeadline(person, nameOf(person).full, text)}
                onClick={() => onAsk(person)}
              >
                <Avatar name={person.contact.name} size="small" />
                {askLabel(person)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
