import { useState } from 'preact/hooks';
import { type BulkChange, changeItems } from '../../lib/core/author/workshop/change-items.ts';
import type { ListedPerson } from '../author/tip-fields-props.ts';
import { ChoiceField, LabelledField } from '../ui/LabelledField.tsx';
import type { PartProps } from './workshop-props.ts';

type Item = Record<string, unknown>;
type BulkKind = BulkChange['kind'];

const KINDS = ['owner', 'review', 'addTag', 'removeTag', 'addPattern', 'removePattern'] as const satisfies BulkKind[];

interface BulkFormProps extends PartProps {
  selected: ReadonlySet<Item>;
  people: readonly ListedPerson[];
  onSelected: (selected: Set<Item>) => void;
  onDelete: () => void;
}

/** Changes everything that is selected: how many tips that are is said before. */
export function BulkForm({ feed, selected, people, text, onChange, onSelected, onDelete }: BulkFormProps) {
  const [kind, setKind] = useState<BulkKind>('owner');
  const [value, setValue] = useState('');
  const result = changeItems(feed, selected, { kind, value: value.trim() });
  const isEmpty = value.trim() === '' && kind !== 'owner' && kind !== 'review';
  const count = isEmpty ? 0 : result.count;
  const apply = () => {
    if (count === 0) return;
    onChange(result.feed, text('workshop.did.bulk', { n: count }));
    onSelected(result.chosen);
  };
  return (
    <form
      class="workshop-bulk"
      aria-label={text('workshop.bulk')}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <p aria-live="polite">{text('workshop.selected', { n: selected.size })}</p>
      <div class="workshop-columns">
        <ChoiceField
          label={text('workshop.bulkWhat')}
          value={kind}
          options={KINDS.map((one) => [one, text(`workshop.bulk.${one}`)])}
          onChoose={(chosen) => {
            setKind(KINDS.find((one) => one === chosen) ?? 'owner');
            setValue('');
          }}
        />
        {kind === 'owner' ? (
          <ChoiceField
            label={text('workshop.bulkValue')}
            value={value}
            options={[['', text('workshop.nobody')], ...people.map(({ id, name }) => [id, name] as const)]}
            onChoose={setValue}
          />
        ) : (
          <LabelledField
            label={text('workshop.bulkValue')}
            type={kind === 'review' ? 'date' : 'text'}
            dir={kind.endsWith('Pattern') ? 'ltr' : 'auto'}
            value={value}
            onInput={setValue}
          />
        )}
      </div>
      <div class="workshop-actions">
        <button type="submit" class="button button--primary button--small" aria-disabled={count === 0}>
          {count === 0 ? text('workshop.bulkNone') : text('workshop.bulkDo', { n: count })}
        </button>
        <button type="button" class="button button--small" onClick={onDelete}>
          {text('workshop.deleteSelected', { n: selected.size })}
        </button>
      </div>
    </form>
  );
}
