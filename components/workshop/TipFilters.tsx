import { useContext } from 'preact/hooks';
import { ITEM_STATES, type ItemFilter, NO_FILTER } from '../../lib/core/author/workshop/filter-items.ts';
import { TIP_KINDS } from '../../lib/core/feed/feed-schema.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { SavedPagesHere } from '../author/saved-pages-here.ts';
import type { ListedPerson } from '../author/tip-fields-props.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { ChoiceField, LabelledField } from '../ui/LabelledField.tsx';
import { kindWords } from './item-words.ts';

interface TipFiltersProps {
  filter: ItemFilter;
  people: readonly ListedPerson[];
  /** The paths that any tip is a step of. */
  paths: readonly string[];
  text: Text;
  onFilter: (filter: ItemFilter) => void;
}

/** What the list of tips is narrowed to. */
export function TipFilters({ filter, people, paths, text, onFilter }: TipFiltersProps) {
  const hasPages = useContext(SavedPagesHere).length > 0;
  const set = (part: Partial<ItemFilter>) => onFilter({ ...filter, ...part });
  const all = ['', text('workshop.all')] as const;
  const { words: _, ...further } = filter;
  const isFurther = Object.values(further).some((value) => value !== '');
  return (
    <search class="workshop-filters">
      <LabelledField
        label={text('search.name')}
        type="search"
        value={filter.words}
        onInput={(words) => set({ words })}
      />
      <Disclosure label={text('workshop.filters')} startsOpen={isFurther}>
        <div class="workshop-columns">
          <LabelledField
            label={text('workshop.address')}
            hint={text('workshop.addressHint')}
            dir="ltr"
            value={filter.address}
            onInput={(address) => set({ address })}
          />
          <ChoiceField
            label={text('workshop.person')}
            value={filter.person}
            options={[all, ...people.map(({ id, name }) => [id, name] as const)]}
            onChoose={(person) => set({ person })}
          />
          <ChoiceField
            label={text('part.kind')}
            value={filter.kind}
            options={[all, ...TIP_KINDS.map((kind) => [kind, kindWords(kind, text)] as const)]}
            onChoose={(kind) => set({ kind })}
          />
          <ChoiceField
            label={text('part.path')}
            value={filter.path}
            options={[all, ...paths.map((path) => [path, path] as const)]}
            onChoose={(path) => set({ path })}
          />
          <ChoiceField
            label={text('workshop.state')}
            value={filter.state}
            options={[
              all,
              ['overdue', text('workshop.overdue')],
              ['problems', text('workshop.withProblems')],
              ...(hasPages ? [['onNoPage', text('workshop.onNoPage')] as const] : []),
            ]}
            onChoose={(value) => set({ state: ITEM_STATES.find((state) => state === value) ?? '' })}
          />
          <button type="button" class="button button--small" onClick={() => onFilter(NO_FILTER)}>
            {text('workshop.clear')}
          </button>
        </div>
      </Disclosure>
    </search>
  );
}
