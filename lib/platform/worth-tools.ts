// What the page on what help was worth reads and keeps on the device.
import type { SentReport } from '../core/value/sent-report.ts';
import { rememberSent } from '../core/value/sent-report.ts';
import type { UseCount } from '../core/value/use.ts';
import { browser } from './browser.ts';
import { watchNow } from './stored/local-record.ts';
import { createSentReportStore } from './stored/own-stores.ts';
import { loadUseCounts, watchUseCounts } from './stored/use-store.ts';

/** Whether this page stands in a private window. */
export const isPagePrivate = (): boolean => browser.extension.inIncognitoContext === true;

/** A random number for one file, as 32 hexadecimal digits. */
export const newFileNumber = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Creates what the page reads and keeps. */
export function createWorthTools() {
  const sent = createSentReportStore();
  return {
    watchUse: (onChange: (counts: UseCount[] | null) => void, signal: AbortSignal) => {
      watchUseCounts(onChange, signal);
      // What cannot be read is told, rather than waited for.
      void loadUseCounts().catch(() => !signal.aborted && onChange(null));
    },
    watchSent: (onChange: (sent: SentReport[]) => void, signal: AbortSignal) => watchNow(sent, onChange, signal),
    onSent: (report: SentReport) => sent.update((all) => rememberSent(all, report)),
  };
}
