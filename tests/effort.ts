// How much a run of the tests tries: `npm test` what fits into a few minutes, `npm run test:thorough` every test there is, and
// the proofs every try that a test can make as well.
import process from 'node:process';
import { describe, it } from 'vitest';

const effort = process.env.ALONGSIDE_EFFORT;
const isProof = effort === 'proof';
/** True where every test is run. */
export const isThorough = isProof || effort === 'thorough';

/** How many to try: a few, or all of them in a proof. */
export const howMany = (few: number, all: number): number => (isProof ? all : few);

/** Every `step`th of a list, beginning with the first; all of it where every test is run. */
export const everyNth = <T>(step: number, list: readonly T[]): T[] =>
  list.filter((_, at) => isThorough || at % step === 0);

/** A test that is there only where every test is run: most of what it shows is shown by others. */
export function itThoroughly(name: string, test: () => Promise<void>): void {
  if (isThorough) it(name, test);
}

/** Tests that stand together and are all there only where every test is run. */
export function describeThoroughly(name: string, tests: () => void): void {
  if (isThorough) describe(name, tests);
}
