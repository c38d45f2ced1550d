import { useState } from 'preact/hooks';
import { toAboutThing, withAbout } from '../../lib/core/author/writing/tip-about.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { Help } from '../../lib/core/messages.ts';
import type { Breadth } from '../../lib/core/place/generalise.ts';
import type { Picked } from '../../lib/core/pointer/picked.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { AboutField } from './AboutField.tsx';
import { MoreFields } from './MoreFields.tsx';
import { ProblemLines } from './ProblemLines.tsx';
import { StepsEditor } from './StepsEditor.tsx';
import { TextEditor } from './TextEditor.tsx';
import { TipPreview } from './TipPreview.tsx';
import { TitleField } from './TitleField.tsx';
import { TryIt } from './TryIt.tsx';
import type { Checks } from './use-checks.ts';
import type { Picking } from './use-picking.ts';
import type { Writing } from './use-tip-draft.ts';
import { WhereField } from './WhereField.tsx';
import type { WriteTipTools } from './write-tip-tools.ts';

interface TipFieldsProps extends WriteTipTools {
  writing: Writing;
  /** The draft as an item; `null` until it is known. */
  item: FeedItem | null;
  /** The patterns of the page at each breadth. */
  patterns: Record<Breadth, string> | null;
  checks: Checks;
  /** What is missing is told, because somebody has tried to save it. */
  isTried: boolean;
  /** Picks things on the page; absent where that cannot be. */
  picking: Picking | undefined;
  /** Has the steps recorded; absent where that cannot be. */
  onRecord: (() => void) | undefined;
  help: Help;
}

/** The fields of a tip, in the order in which an author thinks of them. */
export function TipFields(props: TipFieldsProps) {
  const { writing, item, patterns, checks, help, client, text, now } = props;
  const { value: draft, change } = writing;
  const tipHelp = draft.item._help ?? {};
  const setItem = (next: FeedItem, name: string) => change((now) => ({ ...now, item: next }), name);
  const people = help.people.map(({ contact: { id, name } }) => ({ id, name }));
  return (
    <>
      <div>
        <TitleField
          value={draft.item.title ?? ''}
          text={text}
          {...(draft.item.language ? { language: draft.item.language } : {})}
          error={props.isTried && !checks.hasTitle ? text('write.needsTitle') : undefined}
          onValue={(title) => setItem({ ...draft.item, title }, 'title')}
        />
        <ProblemLines id="" problems={checks.at('title')} text={text} />
      </div>
      <WhereField
        match={tipHelp.match ?? []}
        patterns={patterns}
        problems={checks.at('_help.match')}
        text={text}
        onMatch={(match, name) => setItem({ ...draft.item, _help: { ...tipHelp, match } }, name)}
      />
      <AboutPart {...props} />
      <WordsPart {...props} />
      <Disclosure label={text('write.more')}>
        <MoreFields item={draft.item} people={people} problemsAt={checks.at} text={text} onItem={setItem} />
      </Disclosure>
      {help.page.status === 'read' && item && (
        <TryIt item={item} page={help.page.snapshot} text={text} client={client} />
      )}
      <Disclosure label={text('preview.name')}>
        <TipPreview
          draft={draft}
          tools={{
            ...{ text, now, feeds: props.feeds, renderHtml: props.renderHtml, onCopy: props.onCopy },
            // Its pictures stand in it, and nothing of it is on the page yet.
            loadPicture: async () => null,
            onShow: () => {},
          }}
        />
      </Disclosure>
    </>
  );
}

/** What came of picking, in words. */
function pickedWords({ name, kind, alike }: Picked, text: Text): string {
  return toAboutThing({ kind, name }) ? text('write.alike', { words: name, n: alike }) : text('write.unnamed');
}

function AboutPart({ writing, checks, picking, text }: TipFieldsProps) {
  const { value: draft, change } = writing;
  const [said, setSaid] = useState('');
  const add = (picked: Picked) => {
    const thing = toAboutThing(picked);
    setSaid(pickedWords(picked, text));
    if (!thing) return;
    change((now) => ({ ...now, item: { ...now.item, _help: withAbout(now.item._help ?? {}, thing) } }), 'picked');
  };
  return (
    <AboutField
      help={draft.item._help ?? {}}
      problems={['fields', 'errors', 'headings'].flatMap((key) => checks.at(`_help.${key}`))}
      said={said}
      picking={picking}
      text={text}
      onHelp={(help, name) => change((now) => ({ ...now, item: { ...now.item, _help: help } }), name)}
      onPicked={add}
    />
  );
}

/** The text and the steps, with their pictures. */
function WordsPart({ writing, checks, isTried, picking, onRecord, text, onScale }: TipFieldsProps) {
  const { value: draft, change } = writing;
  const pictures = draft.pictures ?? {};
  const pictureProps = {
    pictures,
    onScale,
    onPicture: (name: string, address: string) =>
      change((now) => ({ ...now, pictures: { ...now.pictures, [name]: address } }), `picture ${name}`),
  };
  const pickTarget = (key: string) =>
    picking?.start({
      key,
      onPicked: ({ target }) =>
        change((now) => ({ ...now, steps: now.steps.map((step) => (step.key === key ? { ...step, target } : step)) })),
    });
  return (
    <>
      <div>
        <TextEditor
          label={text('part.text')}
          value={draft.text}
          text={text}
          error={isTried && !checks.hasText ? text('write.needsText') : undefined}
          onValue={(words) => change((now) => ({ ...now, text: words }), 'text')}
          {...pictureProps}
        />
        <ProblemLines id="" problems={checks.at('content_html')} text={text} />
      </div>
      <StepsEditor
        steps={draft.steps}
        text={text}
        onSteps={(steps) => change((now) => ({ ...now, steps }), 'steps')}
        {...(picking ? { onPickTarget: pickTarget } : {})}
        {...pictureProps}
      />
      {onRecord && (
        <div>
          <button type="button" class="button button--small" onClick={onRecord}>
            {text('record.do')}
          </button>
        </div>
      )}
    </>
  );
}
