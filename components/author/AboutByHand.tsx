import type { WorkshopProblem } from '../../lib/core/author/check-workshop-feed.ts';
import { setItemKey } from '../../lib/core/author/workshop/change-items.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { Text, TextKey } from '../../lib/core/text/text.ts';
import { LinesField } from '../ui/LabelledField.tsx';
import { problemsAt } from '../ui/ProblemList.tsx';
import './about-field.css';

interface AboutByHandProps {
  item: FeedItem;
  problems: readonly WorkshopProblem[];
  text: Text;
  onItem: (item: FeedItem, name: string) => void;
}

const ABOUT_LISTS = [
  ['fields', 'workshop.fields', 'workshop.fieldsHint'],
  ['errors', 'workshop.messages', 'workshop.messagesHint'],
  ['headings', 'workshop.headings', 'workshop.headingsHint'],
] as const satisfies readonly (readonly [string, TextKey, TextKey])[];

/** Says what a tip is about where there is no page to choose it on: one per line. */
export function AboutByHand({ item, problems, text, onItem }: AboutByHandProps) {
  return (
    <fieldset class="about">
      <legend class="label">{text('write.about')}</legend>
      <p class="soft">{text('write.aboutByHand')}</p>
      <div class="about-lists">
        {ABOUT_LISTS.map(([name, label, hint]) => (
          <LinesField
            key={name}
            keys={`_help.${name}`}
            label={text(label)}
            hint={text(hint)}
            values={item._help?.[name] ?? []}
            problems={problemsAt(problems, `_help.${name}`)}
            onValues={(values) => onItem(setItemKey(item, `_help.${name}`, values), `_help.${name}`)}
          />
        ))}
      </div>
    </fieldset>
  );
}
