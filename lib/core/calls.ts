// How calls are made and answered, whatever they are; which there are stands in messages.ts.

/**
 * What becomes of a call whose answer was lost with the worker: `repeatable` ones are made again, since twice is as
 * once; those that happen `once` are made again under the same id, and get the answer of the first time.
 */
export type CallKinds<Calls> = { [K in keyof Calls]: 'repeatable' | 'once' };

/** Who makes a call. */
export interface Caller {
  /** The tab of the page that a sidebar stands beside; absent for popup and native panel, which follow the active tab. */
  tabId?: number;
  /** The window that a native panel stands in: it follows the active tab of that one. */
  windowId?: number;
}

/** One call, however often it is made again because its answer was lost. */
export interface Call {
  /** Names the call: what it makes is named after it, so that a call that was cut short and made again makes it once. */
  id: string;
  /**
   * What `read` finds the first time. It is noted before anything is changed: a call that was cut short and is made
   * again starts from what was so before it. Of `undefined` there is nothing to note.
   */
  first<T>(read: () => Promise<T>): Promise<T>;
}

/** What a call is made with. */
export type ArgsOf<Calls, K extends keyof Calls> = Calls[K] extends (args: infer A) => unknown ? A : never;

/** What a call is answered with. */
export type AnswerOf<Calls, K extends keyof Calls> = Calls[K] extends (args: never) => infer R ? R : never;

/** Tells whether a caller may make a call with these arguments. */
export type Who<Args = unknown> = (caller: Caller, args: Args) => boolean;

/** Who may make a call, and what answers it. */
export type CallRow<Calls, K extends keyof Calls> = readonly [
  who: Who<ArgsOf<Calls, K>>,
  answer: (args: ArgsOf<Calls, K>, caller: Caller, call: Call) => AnswerOf<Calls, K> | Promise<AnswerOf<Calls, K>>,
];

/** Every call by name, with who may make it and what answers it: forgetting one does not compile. */
export type CallTable<Calls> = { readonly [K in keyof Calls]: CallRow<Calls, K> };

/** Every page of the extension, inside a web page as well. */
export const anyPage: Who = () => true;

/** Pages of the extension that stand in no web page, which could lay itself over them. */
export const apart: Who = ({ tabId }) => tabId === undefined;
