import type { WorkshopProblem } from '../../lib/core/author/check-workshop-feed.ts';
import { itemKey, setItemKey, textsIn } from '../../lib/core/author/workshop/change-items.ts';
import { kindOfItem } from '../../lib/core/author/workshop/filter-items.ts';
import { TIP_KINDS } from '../../lib/core/feed/feed-schema.ts';
import { isObject } from '../../lib/core/feed/problem-of.ts';
import type { Text, TextKey } from '../../lib/core/text/text.ts';
import { kindWords } from './item-words.ts';
import { ChoiceField, LabelledField, LinesField } from './LabelledField.tsx';
import { ProblemList, problemsAt } from './ProblemList.tsx';
import type { ListedPerson } from './people-of.ts';

type Item = Record<string, unknown>;

/** What the form of a tip is given: another form takes its place by taking the same. */
export interface ItemFormProps {
  item: Item;
  /** Those whom the feed lists. */
  people: readonly ListedPerson[];
  problems: readonly WorkshopProblem[];
  text: Text;
  onChange: (item: Item) => void;
}

/** The lists of texts, each with its label and an example. */
const LISTS = [
  ['_help.match', 'workshop.patterns', 'workshop.patternsHint', 'ltr'],
  ['_help.fields', 'workshop.fields', 'workshop.fieldsHint', 'auto'],
  ['_help.errors', 'workshop.messages', 'workshop.messagesHint', 'auto'],
  ['_help.keywords', 'workshop.keywords', 'workshop.keywordsHint', 'auto'],
  ['tags', 'workshop.tags', 'workshop.tagsHint', 'auto'],
] as const satisfies readonly (readonly [string, TextKey, TextKey, 'ltr' | 'auto'])[];

const SHOWN = ['title', 'content_text', 'content_html', '_help.kind', '_help.contacts', '_help.owner'];
const SHOWN_TOO = ['_help.review_by', 'language', '_help.path', ...LISTS.map(([key]) => key)];
const FIELDS = [...SHOWN, ...SHOWN_TOO];

/** Problems at keys that the form has no field for. */
const elsewhere = (problems: readonly WorkshopProblem[]) =>
  problems.filter((problem) => FIELDS.every((key) => problemsAt([problem], key).length === 0));

const textAt = (item: Item, key: string) => {
  const value = itemKey(item, key);
  return typeof value === 'string' ? value : '';
};

/** The form of a tip: each change is told at once. */
export function ItemForm({ item, people, problems, text, onChange }: ItemFormProps) {
  const set = (key: string) => (value: unknown) => onChange(setItemKey(item, key, value));
  const at = (key: string) => problemsAt(problems, key);
  const contentKey = typeof item.content_html === 'string' ? 'content_html' : 'content_text';
  return (
    <div class="workshop-form">
      <div data-key="" tabIndex={-1}>
        <ProblemList problems={elsewhere(problems)} />
      </div>
      <LabelledField
        takesFocus
        of="title"
        label={text('keep.title')}
        hint={text('workshop.tipTitleHint')}
        value={textAt(item, 'title')}
        problems={at('title')}
        onInput={set('title')}
      />
      <LabelledField
        of={contentKey}
        label={text(contentKey === 'content_html' ? 'workshop.html' : 'workshop.text')}
        hint={text('workshop.textHint')}
        rows={6}
        value={textAt(item, contentKey)}
        problems={[...at('content_html'), ...at('content_text')]}
        onInput={set(contentKey)}
      />
      {LISTS.map(([key, label, hint, dir]) => (
        <LinesField
          key={key}
          of={key}
          label={text(label)}
          hint={text(hint)}
          dir={dir}
          values={textsIn(itemKey(item, key))}
          problems={at(key)}
          onValues={set(key)}
        />
      ))}
      <ContactChoices item={item} people={people} problems={at('_help.contacts')} text={text} onChange={onChange} />
      <FurtherFields item={item} people={people} problems={problems} text={text} onChange={onChange} />
    </div>
  );
}

function ContactChoices({ item, people, problems, text, onChange }: ItemFormProps) {
  const chosen = textsIn(itemKey(item, '_help.contacts'));
  return (
    <fieldset class="workshop-choices" data-key="_help.contacts">
      <legend class="label">{text('workshop.contacts')}</legend>
      {people.length === 0 && <p class="soft">{text('workshop.contactsNone')}</p>}
      {people.map(({ id, name }) => (
        <label key={id} class="workshop-check">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ currentTarget: { checked } }) => {
              const others = chosen.filter((one) => one !== id);
              onChange(setItemKey(item, '_help.contacts', checked ? [...others, id] : others));
            }}
          />
          <span dir="auto">{name}</span>
        </label>
      ))}
      <ProblemList problems={problems} />
    </fieldset>
  );
}

/** What tells those who keep the feed more than its readers. */
function FurtherFields({ item, people, problems, text, onChange }: ItemFormProps) {
  const set = (key: string) => (value: unknown) => onChange(setItemKey(item, key, value));
  const at = (key: string) => problemsAt(problems, key);
  const path = itemKey(item, '_help.path');
  const pathId = isObject(path) && typeof path.id === 'string' ? path.id : '';
  const owner = textAt(item, '_help.owner');
  const owners = people.map(({ id, name }) => [id, name] as const);
  const unlisted = owner !== '' && !people.some(({ id }) => id === owner) ? [[owner, owner] as const] : [];
  return (
    <div class="workshop-columns">
      <ChoiceField
        of="_help.kind"
        label={text('workshop.kind')}
        value={kindOfItem(item)}
        options={TIP_KINDS.map((kind) => [kind, kindWords(kind, text)])}
        problems={at('_help.kind')}
        onChoose={(kind) => set('_help.kind')(kind === 'tip' ? undefined : kind)}
      />
      <ChoiceField
        of="_help.owner"
        label={text('workshop.owner')}
        value={owner}
        options={[['', text('workshop.nobody')], ...owners, ...unlisted]}
        problems={at('_help.owner')}
        onChoose={set('_help.owner')}
      />
      <LabelledField
        of="_help.review_by"
        label={text('workshop.review')}
        type="date"
        value={textAt(item, '_help.review_by')}
        problems={at('_help.review_by')}
        onInput={set('_help.review_by')}
      />
      <LabelledField
        of="language"
        label={text('you.language')}
        hint={text('workshop.languageHint')}
        dir="ltr"
        value={textAt(item, 'language')}
        problems={at('language')}
        onInput={set('language')}
      />
      <LabelledField
        of="_help.path"
        label={text('workshop.pathId')}
        hint={text('workshop.pathIdHint')}
        value={pathId}
        problems={at('_help.path')}
        onInput={(id) =>
          set('_help.path')(id === '' ? undefined : { title: id, step: 1, ...(isObject(path) ? path : {}), id })
        }
      />
    </div>
  );
}
