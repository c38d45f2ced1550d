// The debug log in extension storage: what the options page does with it, and where it does not go.
import { expect, test, vi } from 'vitest';
import { addLines, type DebugLog, LOG_MS } from '../../lib/core/debug-log/debug-log.ts';
import { createDebugLogStore, createDebugLogTools } from '../../lib/platform/stored/debug-log-store.ts';
import { exportData } from '../../lib/platform/stored/own-data.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

const LINE = '2026-11-23T09:00:00.000Z question-drafted';
const addLine = () => createDebugLogStore().update((log) => addLines(log, [LINE], Date.now()));

test('is switched on for a day, takes lines, is emptied and switched off, and whoever watches sees it', async () => {
  const tools = createDebugLogTools();
  const seen: DebugLog[] = [];
  tools.watch((log) => seen.push(log), new AbortController().signal);
  const before = Date.now();
  await addLine();
  await tools.onSwitch(true);
  await addLine();
  await tools.onEmpty();
  await tools.onSwitch(false);
  await addLine();
  const onUntil = seen[1]?.untilMs ?? 0;
  expect(onUntil).toBeGreaterThanOrEqual(before + LOG_MS);
  expect(seen).toEqual([
    { untilMs: 0, lines: [] },
    { untilMs: onUntil, lines: [] },
    { untilMs: onUntil, lines: [LINE] },
    { untilMs: onUntil, lines: [] },
    { untilMs: 0, lines: [] },
  ]);
});

test('goes along in no file of one’s own data', async () => {
  fake.behind.stored.set('ownTips', [{ id: 'mine' }]);
  await createDebugLogTools().onSwitch(true);
  await addLine();
  expect(JSON.parse(await exportData())).toMatchObject({ ownTips: [{ id: 'mine' }] });
  expect(await exportData()).not.toMatch(/debugLog|question-drafted/);
});
