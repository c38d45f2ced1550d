import { useEffect, useRef, useState } from 'preact/hooks';
import { setItemKey, textsIn } from '../../lib/core/author/workshop/change-items.ts';
import { isObject } from '../../lib/core/feed/problem-of.ts';
import { focusFieldOf, LabelledField, LinesField } from '../ui/LabelledField.tsx';
import { ProblemList, problemsAt, problemsBeside } from '../ui/ProblemList.tsx';
import { PeopleForm } from './PeopleForm.tsx';
import { helpOfFeed } from './people-of.ts';
import type { FeedProblems } from './use-problems.ts';
import type { PartProps } from './workshop-props.ts';

interface FeedPartProps extends PartProps {
  problems: FeedProblems;
  /** The key whose field is gone to; empty where none is. */
  keyMeant: string;
}

const textOr = (value: unknown) => (typeof value === 'string' ? value : '');

const FIELDS = [
  'title',
  'language',
  'feed_url',
  '_help.mailbox',
  '_help.propose',
  '_help.report',
  '_help.synonyms',
  '_help.contacts',
];

/** What a feed says of itself: its name, its mailbox, its words, its people. */
export function FeedPart({ feed, problems: { head: problems }, keyMeant, text, onChange }: FeedPartProps) {
  const { head } = feed;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (form.current && keyMeant !== '') focusFieldOf(form.current, keyMeant);
  }, [keyMeant]);
  const help = helpOfFeed(feed);
  const field = (key: string) => ({ keys: key, problems: problemsAt(problems, key) });
  const set = (key: string) => (value: unknown) =>
    onChange({ ...feed, head: setItemKey(head, key, value) }, text('workshop.did.feed'), `feed ${key}`);
  return (
    <div ref={form} class="workshop-form">
      <ProblemList problems={problemsBeside(problems, FIELDS)} />
      <LabelledField
        label={text('part.title')}
        hint={text('workshop.feedTitleHint')}
        value={textOr(head.title)}
        {...field('title')}
        onInput={set('title')}
      />
      <LabelledField
        label={text('part.language')}
        hint={text('workshop.languageHint')}
        dir="ltr"
        value={textOr(head.language)}
        {...field('language')}
        onInput={set('language')}
      />
      <LabelledField
        label={text('workshop.feedAddress')}
        hint={text('workshop.feedAddressHint')}
        dir="ltr"
        value={textOr(head.feed_url)}
        {...field('feed_url')}
        onInput={set('feed_url')}
      />
      <LabelledField
        label={text('workshop.mailbox')}
        hint={text('workshop.mailboxHint')}
        dir="ltr"
        value={textOr(help.mailbox)}
        {...field('_help.mailbox')}
        onInput={set('_help.mailbox')}
      />
      <ProposeFields given={help.propose} problems={problems} text={text} onPropose={set('_help.propose')} />
      <LabelledField
        label={text('workshop.report')}
        hint={text('workshop.reportHint')}
        dir="ltr"
        value={textOr(help.report)}
        {...field('_help.report')}
        onInput={set('_help.report')}
      />
      <SynonymsField given={help.synonyms} {...field('_help.synonyms')} text={text} onGroups={set('_help.synonyms')} />
      <PeopleForm feed={feed} problems={problems} text={text} onChange={onChange} />
    </div>
  );
}

interface ProposeFieldsProps {
  given: unknown;
  problems: FeedProblems['head'];
  text: PartProps['text'];
  onPropose: (propose: Record<string, unknown> | undefined) => void;
}

/** Where tips are proposed: by mail, or on a page. */
function ProposeFields({ given, problems, text, onPropose }: ProposeFieldsProps) {
  const propose = isObject(given) ? given : {};
  const setPropose = (key: string) => (value: string) => {
    const next = setItemKey(propose, key, value);
    onPropose(Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <div class="workshop-form" data-keys="_help.propose">
      <LabelledField
        label={text('workshop.propose')}
        hint={text('workshop.mailboxHint')}
        dir="ltr"
        value={textOr(propose.email)}
        problems={problemsAt(problems, '_help.propose.email')}
        onInput={setPropose('email')}
      />
      <LabelledField
        label={text('workshop.proposeUrl')}
        hint={text('workshop.proposeUrlHint')}
        dir="ltr"
        value={textOr(propose.url)}
        problems={problemsAt(problems, '_help.propose.url')}
        onInput={setPropose('url')}
      />
    </div>
  );
}

interface SynonymsFieldProps {
  given: unknown;
  keys: string;
  problems: ReturnType<typeof problemsAt>;
  text: PartProps['text'];
  onGroups: (groups: string[][]) => void;
}

const synonymsIn = (line: string) =>
  line
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/** Groups of words, one per line. A group that is being written may end with a comma. */
function SynonymsField({ given, keys, problems, text, onGroups }: SynonymsFieldProps) {
  const groups = (Array.isArray(given) ? given : []).map(textsIn);
  const [lines, setLines] = useState(() => groups.map((group) => group.join(', ')));
  const isAsWritten = JSON.stringify(lines.map(synonymsIn)) === JSON.stringify(groups);
  return (
    <LinesField
      label={text('workshop.synonyms')}
      hint={text('workshop.synonymsHint')}
      keys={keys}
      problems={problems}
      values={isAsWritten ? lines : groups.map((group) => group.join(', '))}
      onValues={(written) => {
        setLines(written);
        onGroups(written.map(synonymsIn));
      }}
    />
  );
}
