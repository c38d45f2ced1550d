// A reporter for vitest: what fails is told at once, not only at the end of a run that somebody may have to stop.
import type { Reporter } from 'vitest/node';

/** Prints each failed test or suite as soon as it is known, with the stack of its errors. */
export default class TellFailures implements Reporter {
  onTestCaseResult: NonNullable<Reporter['onTestCaseResult']> = (test) => {
    const { state, errors = [] } = test.result();
    if (state === 'failed') this.tell(test.fullName, errors);
  };

  onTestSuiteResult: NonNullable<Reporter['onTestSuiteResult']> = (suite) => {
    const errors = suite.errors();
    if (errors.length > 0) this.tell(suite.fullName, errors);
  };

  private tell(name: string, errors: readonly { message: string; stack?: string | undefined }[]): void {
    for (const { message, stack } of errors) console.error(`\nFailed: ${name}\n${stack ?? message}\n`);
  }
}
