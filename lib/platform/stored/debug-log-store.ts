// The debug log in extension storage, and what the options page does with it.
import { type DebugLog, emptyLog, parseDebugLog, switchLog } from '../../core/debug-log/debug-log.ts';
import { createLocalRecord, type LocalRecord, watchNow } from './local-record.ts';

/** Creates the record of the debug log. */
export const createDebugLogStore = (): LocalRecord<DebugLog> => createLocalRecord('debugLog', parseDebugLog);

/** Creates what the options page does with the debug log. */
export function createDebugLogTools() {
  const log = createDebugLogStore();
  return {
    watch: (onChange: (log: DebugLog) => void, signal: AbortSignal) => watchNow(log, onChange, signal),
    onSwitch: (isOn: boolean) => log.update((kept) => switchLog(kept, isOn, Date.now())),
    onEmpty: () => log.update(emptyLog),
  };
}
