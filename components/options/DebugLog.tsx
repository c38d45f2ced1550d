import { useEffect, useState } from 'preact/hooks';
import { isLogging, type DebugLog as Log, toLogFile } from '../../lib/core/debug-log/debug-log.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Section } from './Section.tsx';
import { useSaving } from './use-saving.ts';
import { YesOrNo } from './YesOrNo.tsx';

/** What can be done with the debug log. */
export interface DebugLogTools {
  /** Calls back with the log, now and at every change, until the signal says stop. */
  watch: (onChange: (log: Log) => void, signal: AbortSignal) => void;
  onSwitch: (isOn: boolean) => Promise<unknown>;
  onEmpty: () => Promise<unknown>;
}

interface DebugLogProps {
  tools: DebugLogTools;
  /** Milliseconds since 1970. */
  now: number;
  text: Text;
  onSaveFile: (name: string, content: string) => void;
}

/** The debug log: switched on for a day, seen to be on, saved, emptied. */
export function DebugLog({ tools, now, text, onSaveFile }: DebugLogProps) {
  const { saving, save } = useSaving();
  const [log, setLog] = useState<Log | null>(null);
  useEffect(() => {
    const watching = new AbortController();
    tools.watch(setLog, watching.signal);
    return () => watching.abort();
  }, [tools]);
  return (
    <Section name="log" saving={saving} text={text}>
      {log && (
        <>
          <YesOrNo
            name={text('log.record')}
            hint={text('log.what')}
            isOn={isLogging(log, now)}
            onSwitch={(isOn) => save(tools.onSwitch(isOn))}
          />
          <p>{stateOf(log, now, text)}</p>
          {log.lines.length > 0 && (
            <div class="card-actions">
              <button
                type="button"
                class="button button--small"
                onClick={() => onSaveFile('alongside-log.txt', toLogFile(log))}
              >
                {text('log.save')}
              </button>
              <button
                type="button"
                class="button button--quiet button--small"
                onClick={() => void save(tools.onEmpty())}
              >
                {text('log.empty')}
              </button>
            </div>
          )}
        </>
      )}
    </Section>
  );
}

/** Whether the log is on, until when, and how much is in it. */
function stateOf(log: Log, now: number, text: Text): string {
  const n = log.lines.length;
  if (!isLogging(log, now)) return text('log.off', { n });
  const format = new Intl.DateTimeFormat(text.language, { dateStyle: 'medium', timeStyle: 'short' });
  return text('log.on', { n, time: format.format(log.untilMs) });
}
