// The ports behind which something is pointed at on the page that the help of a caller is for.
import type { Caller } from '../../core/calls.ts';
import type { Picked } from '../../core/pointer/picked.ts';
import type { Pointed, PointerMove, PointerOutcome, PointerStart } from '../../core/pointer/pointer.ts';
import type { PointOutcome, PointRequest } from '../../core/walk.ts';

/** Shows a person where something is. */
export interface SpotlightService {
  /** Puts a spotlight on an element, in place of the one before. */
  pointAt(request: PointRequest, caller: Caller): Promise<PointOutcome>;
  /** Takes the spotlight off; false where there is no page for it. */
  stopPointing(caller: Caller): Promise<boolean>;
}

/** Lets a person show what help is to be about. */
export interface PointerService {
  /** Lays over the page what a person points through. */
  start(words: PointerStart, caller: Caller): Promise<PointerOutcome>;
  /** Points at something else, takes it, or leaves it; `null` at the end. */
  steer(move: PointerMove, caller: Caller): Promise<Pointed | null>;
  /** Answers once with what was picked; `null` when nothing was. */
  takePicked(caller: Caller): Promise<Picked | null>;
}
