// From a press of the toolbar button to the first tip that is painted, beside an empty extension's first words.
import { attachToTarget } from '../../browser/attached-target.ts';
import { poll } from '../../browser/poll.ts';
import type { SpeedStage } from './stage.ts';

const now = () => performance.timeOrigin + performance.now();

/** Runs in a page: when the largest thing that it shows was painted, in milliseconds since 1970. */
const PAINTED = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() =>
  new PerformanceObserver((list, observer) => {
    observer.disconnect();
    resolve(performance.timeOrigin + list.getEntries().at(-1).startTime);
  }).observe({ type: 'largest-contentful-paint', buffered: true }))))`;

/** Opens the popup of an extension over the tab in front and answers how long that took; `there` is what it waits for. */
async function openTimed(stage: SpeedStage, address: string, extensionId: string, there: string): Promise<number> {
  const session = await stage.browser.cdp();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === address);
  if (!tab) throw new Error(`No tab shows ${address}`);
  const before = new Set((await session.send('Target.getTargets')).targetInfos.map(({ targetId }) => targetId));
  const pressedAt = now();
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  const targetId = await poll('the popup', async () => {
    const all = (await session.send('Target.getTargets')).targetInfos;
    const isPopup = ({ url }: { url: string }) => url.startsWith(`chrome-extension://${extensionId}/`);
    return all.find((one) => one.type === 'page' && isPopup(one) && !before.has(one.targetId))?.targetId;
  });
  const popup = await attachToTarget(session, targetId);
  await poll(there, () => popup.evaluate(`document.querySelector('${there}')?.checkVisibility() === true`));
  const paintedAt = await popup.evaluate<number>(PAINTED);
  await session.send('Target.closeTarget', { targetId });
  await poll('the popup to close', async () => {
    const { targetInfos: left } = await session.send('Target.getTargets');
    return !left.some((one) => one.targetId === targetId);
  });
  return paintedAt - pressedAt;
}

/** What opens each popup, once its worker runs or is stopped. */
export function openings(stage: SpeedStage, address: string) {
  const { browser, floor, asker } = stage;
  const own = () => openTimed(stage, address, browser.extensionId, 'article');
  const empty = () => openTimed(stage, address, floor.extensionId, 'p');
  return [
    { name: 'floor: popup, worker stopped', run: () => floor.stop().then(empty) },
    { name: 'popup, worker stopped', run: () => asker.stop().then(own) },
    { name: 'floor: popup, worker running', run: () => floor.ping().then(empty) },
    { name: 'popup, worker running', run: () => asker.call('wake', {}).then(own) },
  ];
}
