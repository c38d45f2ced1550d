import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { namesApart } from '../../lib/core/ask/names-apart.ts';
import { isMailbox, type SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { toAskLabel, toPersonLine } from '../ui/contact-words.ts';
import { Icon } from '../ui/Icon.tsx';
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

/** Shows who can help, each in one line: always in sight, also when no tip is. */
export function PeopleCards({ people, now, text, onAsk }: PeopleCardsProps) {
  const [isUnfolded, setUnfolded] = useState(false);
  const listId = useId();
  const { inSight, folded } = choosePeople(people);
  const names = namesApart(people);
  const isOnlyMailbox = people.filter(isMailbox).length === 1;
  const more = folded.length > 0 && (
    <button
      type="button"
      class="button button--quiet people-more"
      aria-label={text('people.more', { n: folded.length })}
      title={text('people.more', { n: folded.length })}
      aria-expanded={isUnfolded}
      aria-controls={listId}
      onClick={() => setUnfolded(!isUnfolded)}
    >
      <Icon shape="chevron" />
    </button>
  );
  const shown = isUnfolded ? [...inSight, ...folded] : inSight;
  return (
    <section class="people" aria-label={text('people.heading')}>
      <ul id={listId} class={more ? 'people-list people-list--more' : 'people-list'}>
        {shown.map((person) => {
          const name = names[people.indexOf(person)] ?? { full: '', short: '' };
          return (
            <PersonLine
              key={`${person.feedId} ${person.contact.id}`}
              name={name.full}
              words={toPersonLine(person, name.full, now, text)}
              askLabel={toAskLabel(person, name.short, isOnlyMailbox, text)}
              face={person.contact.name}
              text={text}
              onAsk={() => onAsk(person)}
            >
              {person === inSight.at(-1) && more}
            </PersonLine>
          );
        })}
        {shown.length === 0 && (
          <PersonLine
            name={text('people.nobodyTitle')}
            words={`${text('people.nobodyTitle')} · ${text('people.nobody')}`}
            askLabel={text('askForm.title')}
            text={text}
            onAsk={() => onAsk(null)}
          />
        )}
      </ul>
    </section>
  );
}

interface PersonLineProps {
  /** What of the words stands out. */
  name: string;
  words: string;
  /** The whole of what the button does, for whoever hears it. */
  askLabel: string;
  /** Whose picture stands before the words; absent for nobody in particular. */
  face?: string;
  text: Text;
  onAsk: () => void;
  /** Stands at the end of the line. */
  children?: ComponentChildren;
}

/** One line: who it is, what about them, and the button that asks them. */
function PersonLine({ name, words, askLabel, face, text, onAsk, children }: PersonLineProps) {
  const at = words.indexOf(name);
  return (
    <li class="person">
      {face !== undefined && <Avatar name={face} size="small" />}
      <p class="person-words" title={words}>
        {words.slice(0, at)}
        <b dir="auto">{name}</b>
        {words.slice(at + name.length)}
      </p>
      <button type="button" class="button button--small" aria-label={askLabel} onClick={onAsk}>
        {text('people.askDo')}
      </button>
      {children}
    </li>
  );
}
