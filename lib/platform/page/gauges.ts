// What is announced beside a switch, a slider or a bar is how it stands, and no error.
import { matchesBelow } from './element-walk.ts';

const GAUGES = '[role="switch" i],[role="slider" i],[role="progressbar" i],input[type="range" i],progress,meter';
/** What is around more than one thing. */
export const LARGE = 'body,main,form';

/** True when an announcer tells how a switch, a slider or a bar beside it stands. */
export function tellsGauge(element: Element): boolean {
  const { previousElementSibling, parentElement } = element;
  const around = [previousElementSibling, parentElement?.matches(LARGE) ? null : parentElement];
  return around.some((other) => other && (other.matches(GAUGES) || matchesBelow(other, GAUGES, 1).found.length > 0));
}
