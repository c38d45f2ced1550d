// Reading what scripts in pages send: a page's process may be taken over, so nothing in a message is believed. Apart from
// the messages themselves, because scripts that enter pages only send them.
import * as v from 'valibot';
import { SIDEBAR_WIDTH } from './layout.ts';
import {
  type ChangeReason,
  type PageChange,
  type PanelChange,
  SENDERS,
  type SidebarEvent,
  type SidebarMessage,
  type SidebarState,
} from './sidebar-messages.ts';

const REASONS = { focus: true, selection: true, errors: true, place: true, asked: true } as const satisfies Record<
  ChangeReason,
  true
>;
const reasons = Object.keys(REASONS) as ChangeReason[];

const sender = {
  from: v.literal(SENDERS.host),
  /** As the background makes them up; the limit is for what others do. */
  token: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
};

const width = v.pipe(v.number(), v.integer(), v.minValue(SIDEBAR_WIDTH.least), v.maxValue(SIDEBAR_WIDTH.most));

/** One strict shape for each event: one that is forgotten does not compile, and a key too many is no message of ours. */
const SHAPES: { [E in SidebarEvent['event']]: v.GenericSchema<unknown, Extract<SidebarMessage, { event: E }>> } = {
  changed: v.strictObject({ ...sender, event: v.literal('changed'), reason: v.picklist(reasons) }),
  unlit: v.strictObject({ ...sender, event: v.literal('unlit') }),
  pointed: v.strictObject({ ...sender, event: v.literal('pointed') }),
  resized: v.strictObject({ ...sender, event: v.literal('resized'), width }),
  lost: v.strictObject({ ...sender, event: v.literal('lost') }),
  stolen: v.strictObject({ ...sender, event: v.literal('stolen') }),
  restored: v.strictObject({ ...sender, event: v.literal('restored') }),
};

const isEvent = (name: unknown): name is SidebarEvent['event'] =>
  typeof name === 'string' && Object.hasOwn(SHAPES, name);

/** Reads a message of the runtime as a sidebar's; `null` when it is anything else. */
export function parseSidebarMessage(message: unknown): SidebarMessage | null {
  if (typeof message !== 'object' || message === null || !('event' in message) || !isEvent(message.event)) return null;
  const parsed = v.safeParse(SHAPES[message.event], message);
  return parsed.success ? parsed.output : null;
}

const changeSchema = v.strictObject({
  from: v.literal(SENDERS.background),
  change: v.picklist([...reasons, 'unlit', 'pointed', 'point', 'recorded']),
});

/** Reads a message of the runtime as a change that the background has passed on; `null` when it is anything else. */
export function parseChangeMessage(message: unknown): PageChange | null {
  const parsed = v.safeParse(changeSchema, message);
  return parsed.success ? parsed.output.change : null;
}

const panelSchema = v.strictObject({ ...changeSchema.entries, windowId: v.number(), words: v.optional(v.string()) });

/** Reads a message of the runtime as a change for the panel of a window; `null` when it is anything else, or another's. */
export function parsePanelMessage(message: unknown, windowId: number | undefined): PanelChange | null {
  const parsed = v.safeParse(panelSchema, message);
  if (!parsed.success || parsed.output.windowId !== windowId) return null;
  const { change, words } = parsed.output;
  return { change, words };
}

/** As much as a sidebar keeps of what was typed. */
const MOST_TYPED = 400;

const stateSchema = v.strictObject({
  hasFocus: v.boolean(),
  typed: v.optional(v.pipe(v.string(), v.maxLength(MOST_TYPED))),
});

/** Reads a sidebar's answer to `state`; `null` when there is no sidebar, or it answers with anything else. */
export function parseSidebarState(answer: unknown): SidebarState | null {
  const parsed = v.safeParse(stateSchema, answer);
  return parsed.success ? parsed.output : null;
}
