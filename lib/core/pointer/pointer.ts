// What passes between the help and the layer with which a person points at a thing on the page.

/** What the layer is given when it is put over a page: its words, in the language of the help. */
export interface PointerStart {
  /** Stands beside a thing that has no name. */
  unnamed: string;
  /** Stands beside a frame of another site. */
  outOfReach: string;
  /** What it is pointed at for: so that help is about it, as it is where nothing is said, or so that an author has it. */
  purpose?: 'ask' | 'pick';
}

/** How putting the layer over a page ended. `unreachable`: the page lets nothing take the pointer. */
export type PointerOutcome = 'pointing' | 'unreachable';

/** What a person can do with the layer from the help: the keys stay there. `look` does nothing. */
export type PointerMove = 'look' | 'wider' | 'narrower' | 'next' | 'previous' | 'take' | 'leave';

/** What is outlined now. `nothing`: so far nothing is; `frame`: a frame of another site, which nobody can look into. */
export interface Pointed {
  kind: 'thing' | 'frame' | 'nothing';
  /** What the page calls it; empty where it has no name. */
  name: string;
}

/** What an arrow key does: up and down to what is around and in it, left and right along the line of reading. */
export function moveOfKey(key: string, isRightToLeft: boolean): PointerMove | null {
  if (key === 'ArrowUp') return 'wider';
  if (key === 'ArrowDown') return 'narrower';
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  return (key === 'ArrowRight') === isRightToLeft ? 'previous' : 'next';
}
