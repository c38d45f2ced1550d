import { useEffect, useRef } from 'preact/hooks';
import { setItemKey } from '../../lib/core/author/workshop/change-items.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { focusFieldOf } from '../ui/LabelledField.tsx';
import { ProblemList, problemsAt, problemsBeside } from '../ui/ProblemList.tsx';
import { AboutByHand } from './AboutByHand.tsx';
import { AboutPart } from './AboutPart.tsx';
import { MoreFields } from './MoreFields.tsx';
import { TipPreview } from './TipPreview.tsx';
import { TitleField } from './TitleField.tsx';
import type { TipFieldsProps } from './tip-fields-props.ts';
import { WhereField } from './WhereField.tsx';
import { WordsPart } from './WordsPart.tsx';
import './tip-fields.css';

/** The keys that have a field. */
const SHOWN_KEYS = [
  ...['title', 'content_html', 'content_text', 'language', '_help.match', '_help.fields', '_help.errors'],
  ...['_help.headings', '_help.keywords', '_help.steps', '_help.contacts', '_help.review_by', '_help.kind'],
  '_help.audience',
];
const KEEPER_KEYS = [...SHOWN_KEYS, '_help.owner', '_help.path', 'tags'];

/** The fields of a tip, in the order in which an author thinks of them. */
export function TipFields(props: TipFieldsProps) {
  const { draft, change, patterns, checks, isTried, people, isByHand = false, isForKeeper = false } = props;
  const { trial, preview, takesFocus = false, text } = props;
  const { item } = draft;
  const { problems } = checks;
  const language = item.language ?? preview.language;
  const setItem = (next: FeedItem, name: string) => change((now) => ({ ...now, item: next }), name);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus && form.current) focusFieldOf(form.current, 'title');
  }, [takesFocus]);
  return (
    <div ref={form} class="tip-fields">
      <ProblemList problems={problemsBeside(problems, isForKeeper ? KEEPER_KEYS : SHOWN_KEYS)} />
      <div data-keys="title">
        <TitleField
          value={item.title ?? ''}
          text={text}
          {...(language ? { language } : {})}
          error={isTried && !checks.hasTitle ? text('write.needsTitle') : undefined}
          isWrong={problemsAt(problems, 'title').length > 0}
          onValue={(title) => setItem({ ...item, title }, 'title')}
        />
        <ProblemList problems={problemsAt(problems, 'title')} />
      </div>
      <WhereField
        match={item._help?.match ?? []}
        patterns={patterns}
        problems={problemsAt(problems, '_help.match')}
        text={text}
        onMatch={(match, name) => setItem(setItemKey(item, '_help.match', match), name)}
      />
      {isByHand ? (
        <AboutByHand item={item} problems={problems} text={text} onItem={setItem} />
      ) : (
        <AboutPart {...props} />
      )}
      <WordsPart {...props} />
      <Disclosure label={text('write.more')} startsOpen={isForKeeper}>
        <MoreFields {...{ item, people, problems, isForKeeper, text }} onItem={setItem} />
      </Disclosure>
      {trial}
      <Disclosure label={text('preview.name')}>
        <TipPreview draft={draft} {...preview} />
      </Disclosure>
    </div>
  );
}
