import { useRef, useState } from 'preact/hooks';
import type { WorkshopProblem } from '../../lib/core/author/check-workshop-feed.ts';
import { setItemKey, textsIn } from '../../lib/core/author/workshop/change-items.ts';
import type { TextKey } from '../../lib/core/text/text.ts';
import { LabelledField, LinesField } from '../ui/LabelledField.tsx';
import { problemsAt } from '../ui/ProblemList.tsx';
import { contactsOf } from './people-of.ts';
import type { PartProps } from './workshop-props.ts';

type Values = Record<string, unknown>;

interface PeopleFormProps extends PartProps {
  problems: readonly WorkshopProblem[];
}

/** What is asked of a person, each with an example. */
const ASKED = [
  ['name', 'workshop.personName', 'Ana Example', 'auto'],
  ['id', 'workshop.personId', 'ana', 'ltr'],
  ['email', 'workshop.personEmail', 'ana@team.example', 'ltr'],
  ['role', 'workshop.personRole', 'Accounting', 'auto'],
] as const satisfies readonly (readonly [string, TextKey, string, 'auto' | 'ltr'])[];

const textOfKey = (value: unknown) => (typeof value === 'string' ? value : '');

/** The people of a feed: added, changed, taken out. */
export function PeopleForm({ feed, problems, text, onChange }: PeopleFormProps) {
  const people = contactsOf(feed);
  const [added, setAdded] = useState(-1);
  const add = useRef<HTMLButtonElement>(null);
  const put = (next: Values[], merge?: string) =>
    onChange({ ...feed, head: setItemKey(feed.head, '_help.contacts', next) }, text('workshop.did.people'), merge);
  return (
    <section class="workshop-people" data-keys="_help.contacts" aria-label={text('workshop.people')}>
      <h2 class="workshop-heading">{text('workshop.people')}</h2>
      {people.map((person, at) => {
        const name = textOfKey(person.name) || textOfKey(person.id) || text('workshop.personNew');
        const set = (key: string) => (value: unknown) =>
          put(people.with(at, setItemKey(person, key, value)), `person ${at} ${key}`);
        const wrong = (key: string) => problemsAt(problems, `_help.contacts[${at}].${key}`);
        return (
          // Whatever names a person is what is being written here.
          <fieldset key={at} class="workshop-person">
            <legend dir="auto">{name}</legend>
            <div class="workshop-columns">
              {ASKED.map(([key, label, example, dir]) => (
                <LabelledField
                  key={key}
                  takesFocus={key === 'name' && at === added}
                  label={text(label)}
                  hint={key === 'id' ? text('workshop.personIdHint') : text('workshop.personExample', { example })}
                  dir={dir}
                  value={textOfKey(person[key])}
                  problems={wrong(key)}
                  onInput={set(key)}
                />
              ))}
              <LinesField
                label={text('workshop.personTopics')}
                hint={text('workshop.personExample', { example: 'invoices' })}
                values={textsIn(person.topics)}
                problems={wrong('topics')}
                onValues={set('topics')}
              />
            </div>
            <button
              type="button"
              class="button button--quiet button--small"
              onClick={() => {
                put(people.toSpliced(at, 1));
                add.current?.focus();
              }}
            >
              {text('remove.name', { name })}
            </button>
          </fieldset>
        );
      })}
      <button
        ref={add}
        type="button"
        class="button button--small"
        onClick={() => {
          setAdded(people.length);
          put([...people, { id: `person-${people.length + 1}`, name: '', email: '' }]);
        }}
      >
        {text('workshop.addPerson')}
      </button>
    </section>
  );
}
