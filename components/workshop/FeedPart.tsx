import { useState } from 'preact/hooks';
import { setItemKey, textsIn } from '../../lib/core/author/workshop/change-items.ts';
import { isObject } from '../../lib/core/feed/problem-of.ts';
import { LabelledField, LinesField } from './LabelledField.tsx';
import { PeopleForm } from './PeopleForm.tsx';
import { ProblemList, problemsAt } from './ProblemList.tsx';
import { helpOfFeed } from './people-of.ts';
import type { FeedProblems } from './use-problems.ts';
import type { PartProps } from './workshop-props.ts';

interface FeedPartProps extends PartProps {
  problems: FeedProblems;
}

const textOr = (value: unknown) => (typeof value === 'string' ? value : '');

const FIELDS = ['title', 'language', 'feed_url', '_help.mailbox', '_help.propose', '_help.synonyms', '_help.contacts'];

/** What a feed says of itself: its name, its mailbox, its words, its people. */
export function FeedPart({ feed, problems: { head: problems }, text, onChange }: FeedPartProps) {
  const { head } = feed;
  const help = helpOfFeed(feed);
  const propose = isObject(help.propose) ? help.propose : {};
  const at = (key: string) => problemsAt(problems, key);
  const set = (key: string) => (value: unknown) =>
    onChange({ ...feed, head: setItemKey(head, key, value) }, text('workshop.did.feed'), `feed ${key}`);
  const setPropose = (key: string) => (value: string) => {
    const next = setItemKey(propose, key, value);
    set('_help.propose')(Object.keys(next).length === 0 ? undefined : next);
  };
  const others = problems.filter((problem) => FIELDS.every((key) => problemsAt([problem], key).length === 0));
  return (
    <div class="workshop-form">
      <div data-key="" tabIndex={-1}>
        <ProblemList problems={others} />
      </div>
      <LabelledField
        of="title"
        label={text('keep.title')}
        hint={text('workshop.feedTitleHint')}
        value={textOr(head.title)}
        problems={at('title')}
        onInput={set('title')}
      />
      <LabelledField
        of="language"
        label={text('you.language')}
        hint={text('workshop.languageHint')}
        dir="ltr"
        value={textOr(head.language)}
        problems={at('language')}
        onInput={set('language')}
      />
      <LabelledField
        of="feed_url"
        label={text('workshop.feedAddress')}
        hint={text('workshop.feedAddressHint')}
        dir="ltr"
        value={textOr(head.feed_url)}
        problems={at('feed_url')}
        onInput={set('feed_url')}
      />
      <LabelledField
        of="_help.mailbox"
        label={text('workshop.mailbox')}
        hint={text('workshop.mailboxHint')}
        dir="ltr"
        value={textOr(help.mailbox)}
        problems={at('_help.mailbox')}
        onInput={set('_help.mailbox')}
      />
      <LabelledField
        of="_help.propose.email"
        label={text('workshop.propose')}
        hint={text('workshop.mailboxHint')}
        dir="ltr"
        value={textOr(propose.email)}
        problems={at('_help.propose.email')}
        onInput={setPropose('email')}
      />
      <LabelledField
        of="_help.propose.url"
        label={text('workshop.proposeUrl')}
        hint={text('workshop.proposeUrlHint')}
        dir="ltr"
        value={textOr(propose.url)}
        problems={at('_help.propose.url')}
        onInput={setPropose('url')}
      />
      <SynonymsField
        given={help.synonyms}
        problems={at('_help.synonyms')}
        text={text}
        onGroups={set('_help.synonyms')}
      />
      <PeopleForm feed={feed} problems={problems} text={text} onChange={onChange} />
    </div>
  );
}

interface SynonymsFieldProps {
  given: unknown;
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
function SynonymsField({ given, problems, text, onGroups }: SynonymsFieldProps) {
  const groups = (Array.isArray(given) ? given : []).map(textsIn);
  const [lines, setLines] = useState(() => groups.map((group) => group.join(', ')));
  const isAsWritten = JSON.stringify(lines.map(synonymsIn)) === JSON.stringify(groups);
  return (
    <LinesField
      of="_help.synonyms"
      label={text('workshop.synonyms')}
      hint={text('workshop.synonymsHint')}
      problems={problems}
      values={isAsWritten ? lines : groups.map((group) => group.join(', '))}
      onValues={(written) => {
        setLines(written);
        onGroups(written.map(synonymsIn));
      }}
    />
  );
}
