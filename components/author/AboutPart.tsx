import { useState } from 'preact/hooks';
import { toAboutThing, withAbout } from '../../lib/core/author/writing/tip-about.ts';
import type { Picked } from '../../lib/core/pointer/picked.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { problemsAt } from '../ui/ProblemList.tsx';
import { AboutField } from './AboutField.tsx';
import type { TipFieldsProps } from './tip-fields-props.ts';

/** What came of picking, in words. */
function pickedWords({ name, kind, alike }: Picked, text: Text): string {
  return toAboutThing({ kind, name }) ? text('write.alike', { words: name, n: alike }) : text('write.unnamed');
}

type AboutPartProps = Pick<TipFieldsProps, 'draft' | 'change' | 'checks' | 'picking' | 'text'>;

/** What a tip is about, and what comes of picking something for it. */
export function AboutPart({ draft, change, checks, picking, text }: AboutPartProps) {
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
      problems={['fields', 'errors', 'headings'].flatMap((key) => problemsAt(checks.problems, `_help.${key}`))}
      said={said}
      picking={picking}
      text={text}
      onHelp={(help, name) => change((now) => ({ ...now, item: { ...now.item, _help: help } }), name)}
      onPicked={add}
    />
  );
}
