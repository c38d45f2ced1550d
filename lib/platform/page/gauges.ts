// What is announced beside a switch, a slider or a bar is how it stands, and no error.
import { matchesBelow } from './element-walk.ts';

const GAUGES = '[role="switch" i],[role="slider" i],[role="progressbar" i],input[type="range" i],progress,meter';
const LARGE = 'body,main,form';

/** The first thing of a kind right before an element, or in the box that it stands in. */
export function thingBeside({ previousElementSibling, parentElement }: Element, kind: string): Element | undefined {
  for (const around of [previousElementSibling, parentElement?.matches(LARGE) ? null : parentElement]) {
    const thing = around?.matches(kind) ? around : around && matchesBelow(around, kind, 1).found[0];
    if (thing) return thing;
  }
  return undefined;
}

/** True when an announcer tells how a switch, a slider or a bar beside it stands. */
export const tellsGauge = (element: Element): boolean => thingBeside(element, GAUGES) !== undefined;
