import { setItemKey } from '../../lib/core/author/workshop/change-items.ts';
import { TIP_KINDS } from '../../lib/core/feed/feed-schema.ts';
import { LANGUAGES } from '../../lib/core/text/languages.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { ChoiceField, LabelledField, WordsField } from '../ui/LabelledField.tsx';
import { languageName } from '../ui/language-name.ts';
import { ProblemList, problemsAt } from '../ui/ProblemList.tsx';
import { KeeperFields } from './KeeperFields.tsx';
import type { MoreFieldsProps } from './tip-fields-props.ts';
// Its boxes to tick.
import '../ask/ask-form.css';
import './more-fields.css';

/** What a tip can say besides: who can help, until when it holds, what kind it is, for whom, in which language. */
export function MoreFields(props: MoreFieldsProps) {
  const { item, problems, isForKeeper, text, onItem } = props;
  const help = item._help ?? {};
  const set = (key: string) => (value: unknown) => onItem(setItemKey(item, key, value), key);
  const field = (key: string) => ({ keys: key, problems: problemsAt(problems, key) });
  return (
    <div class="more-fields">
      <ContactChoices {...props} />
      <LabelledField
        {...field('_help.review_by')}
        type="date"
        label={text('part.reviewBy')}
        value={help.review_by ?? ''}
        onInput={set('_help.review_by')}
      />
      <ChoiceField
        {...field('_help.kind')}
        label={text('part.kind')}
        value={help.kind ?? 'tip'}
        options={withUnlisted(TIP_KINDS, help.kind).map((kind) => [kind, kindName(kind, text)])}
        onChoose={set('_help.kind')}
      />
      <WordsField
        {...field('_help.audience')}
        label={text('write.audience')}
        hint={text('write.listHint')}
        values={help.audience ?? []}
        onValues={set('_help.audience')}
      />
      <WordsField
        {...field('_help.keywords')}
        label={text('write.keywords')}
        hint={text('write.keywordsHint')}
        values={help.keywords ?? []}
        onValues={set('_help.keywords')}
      />
      <ChoiceField
        {...field('language')}
        label={text('write.language')}
        value={item.language ?? ''}
        options={[['', text('write.languageFeed')], ...languageNames(item.language, text)]}
        onChoose={set('language')}
      />
      {isForKeeper && <KeeperFields {...props} />}
    </div>
  );
}

function ContactChoices({ item, people, problems, isForKeeper, text, onItem }: MoreFieldsProps) {
  const chosen = item._help?.contacts ?? [];
  const found = problemsAt(problems, '_help.contacts');
  // Whoever keeps the feed can take out those whom it does not list.
  const unlisted = isForKeeper ? chosen.filter((id) => !people.some((person) => person.id === id)) : [];
  const listed = [...people, ...unlisted.map((id) => ({ id, name: id }))];
  if (people.length === 0 && !isForKeeper) return null;
  return (
    <fieldset class="more-contacts" data-keys="_help.contacts">
      <legend class="label">{text('write.contacts')}</legend>
      {people.length === 0 && <p class="soft">{text('workshop.contactsNone')}</p>}
      {listed.map(({ id, name }) => (
        <label key={id} class="check">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ currentTarget: { checked } }) => {
              const others = chosen.filter((one) => one !== id);
              onItem(setItemKey(item, '_help.contacts', checked ? [...others, id] : others), '_help.contacts');
            }}
          />
          <span dir="auto">{name}</span>
        </label>
      ))}
      <ProblemList problems={found} />
    </fieldset>
  );
}

/** What can be chosen, and what a tip has already although it cannot. */
const withUnlisted = (listed: readonly string[], has: string | undefined): string[] =>
  has === undefined || listed.includes(has) ? [...listed] : [...listed, has];

function kindName(kind: string, text: Text): string {
  const known = TIP_KINDS.find((one) => one === kind);
  if (known === undefined) return kind;
  return text(`kind.${known}`);
}

/** The languages that can be chosen, each by its name in the reader's. */
const languageNames = (has: string | undefined, text: Text) =>
  withUnlisted(LANGUAGES, has).map((code) => [code, languageName(code, text)] as const);
