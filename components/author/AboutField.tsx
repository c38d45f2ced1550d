import { useId } from 'preact/hooks';
import type { WorkshopProblem } from '../../lib/core/author/check-workshop-feed.ts';
import { type AboutThing, aboutThings, withoutAbout } from '../../lib/core/author/writing/tip-about.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { Picked } from '../../lib/core/pointer/picked.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { ProblemList } from '../ui/ProblemList.tsx';
import { PickButton } from './PickButton.tsx';
import type { Picking } from './use-picking.ts';
import './about-field.css';

type ItemHelp = NonNullable<FeedItem['_help']>;

interface AboutFieldProps {
  help: ItemHelp;
  problems: readonly WorkshopProblem[];
  /** What came of the last choice on the page; empty where there is nothing to say. */
  said: string;
  text: Text;
  onHelp: (help: ItemHelp, name: string) => void;
  /** Picks something on the page; absent where that cannot be. */
  picking: Picking | undefined;
  onPicked: (picked: Picked) => void;
}

/** Says what a tip is about: the page, or what was chosen on it. */
export function AboutField({ help, problems, said, picking, text, onHelp, onPicked }: AboutFieldProps) {
  const things = aboutThings(help);
  const problemsId = useId();
  return (
    <fieldset class="about" aria-describedby={problemsId} data-keys="_help.fields _help.errors _help.headings">
      <legend class="label">{text('write.about')}</legend>
      {things.length === 0 ? (
        <p class="soft">{text('write.aboutPage')}</p>
      ) : (
        <ul class="about-things">
          {things.map((thing) => (
            <li key={`${thing.key} ${thing.words}`} class="about-thing">
              <span dir="auto">{aboutWords(thing, text)}</span>
              <button
                type="button"
                class="button button--quiet button--icon button--small"
                aria-label={text('write.aboutRemove', { words: thing.words })}
                onClick={() => onHelp(withoutAbout(help, thing), 'about')}
              >
                <Icon shape="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {picking && <PickButton picking={picking} pickKey="tip" aim="tip" text={text} onPicked={onPicked} />}
      <p class="soft" aria-live="polite">
        {said}
      </p>
      <ProblemList id={problemsId} problems={problems} />
    </fieldset>
  );
}

/** One thing in words: what kind it is, and what the page calls it. */
const aboutWords = ({ key, words }: AboutThing, text: Text) => text(`write.about-${key}`, { words });
