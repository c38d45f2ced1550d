import { itemKey, setItemKey } from '../../lib/core/author/workshop/change-items.ts';
import { isObject } from '../../lib/core/feed/problem-of.ts';
import { ChoiceField, LabelledField, WordsField } from '../ui/LabelledField.tsx';
import { problemsAt } from '../ui/ProblemList.tsx';
import type { MoreFieldsProps } from './tip-fields-props.ts';

const wordsOrNone = (value: unknown) => (typeof value === 'string' ? value : '');

/** What tells those who keep a feed more than its readers: who looks after a tip, its tags, the path it is a step of. */
export function KeeperFields({ item, people, problems, text, onItem }: MoreFieldsProps) {
  const set = (key: string) => (value: unknown) => onItem(setItemKey(item, key, value), key);
  const field = (key: string) => ({ keys: key, problems: problemsAt(problems, key) });
  const owner = wordsOrNone(itemKey(item, '_help.owner'));
  const owners = people.map(({ id, name }) => [id, name] as const);
  const unlisted = owner !== '' && !people.some(({ id }) => id === owner) ? [[owner, owner] as const] : [];
  const path = itemKey(item, '_help.path');
  return (
    <>
      <ChoiceField
        {...field('_help.owner')}
        label={text('workshop.owner')}
        value={owner}
        options={[['', text('workshop.nobody')], ...owners, ...unlisted]}
        onChoose={set('_help.owner')}
      />
      <WordsField
        {...field('tags')}
        label={text('part.tags')}
        hint={text('workshop.tagsHint')}
        values={item.tags ?? []}
        onValues={set('tags')}
      />
      <LabelledField
        {...field('_help.path')}
        label={text('workshop.pathId')}
        hint={text('workshop.pathIdHint')}
        value={isObject(path) ? wordsOrNone(path.id) : ''}
        onInput={(id) =>
          set('_help.path')(id === '' ? undefined : { title: id, step: 1, ...(isObject(path) ? path : {}), id })
        }
      />
    </>
  );
}
