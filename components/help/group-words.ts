import type { Group } from '../../lib/core/find/found-tip.ts';
import type { Help } from '../../lib/core/messages.ts';
import type { Text } from '../../lib/core/text/text.ts';

/** Names a group of tips; the field by what the page calls it. */
export function toHeading(group: Group, help: Help, text: Text): string {
  if (group !== 'field') return text(`group.${group}`);
  const field = help.page.status === 'read' ? help.page.snapshot.field : null;
  const name = field?.label ?? field?.name;
  return name ? text('group.field', { field: name }) : text('group.fieldPlain');
}

/** The heading at the top, and that with the tip under it; empty when there is none. */
export function toTopWords(help: Help, text: Text): { heading: string; words: string } {
  const [first] = help.tips;
  if (!first) return { heading: '', words: '' };
  const heading = toHeading(first.group, help, text);
  return { heading, words: text('help.nowFor', { heading, title: first.tip.title }) };
}
