// npm run bench: how long the built extension takes for what people wait for, each beside the floor of the same run.
// `-- --tips 1300,10000,100000` names the sizes of the feeds, `-- --rounds 9` how often, `-- --json FILE` where to.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isWorkerRunning } from '../../browser/worker.ts';
import { section } from '../tables.ts';
import { BARE_HOST, HOSTS, hostsIn, searchFor } from './feed-of.ts';
import { takeTurns } from './measures.ts';
import { openings } from './opening.ts';
import { type SpeedStage, setSpeedStage } from './stage.ts';
import { measureSync } from './syncing.ts';

const NAVIGATIONS = 50;

const { values } = parseArgs({
  options: {
    tips: { type: 'string', default: '1300,10000' },
    rounds: { type: 'string', default: '9' },
    json: { type: 'string' },
  },
});
const sizes = values.tips.split(',').map(Number);
const rounds = Number(values.rounds);

const NO_PAGE = { status: 'unreadable', reason: 'blank' } as const;

/** What is asked of a worker that was stopped, and of one that runs. */
async function measureAnswers(stage: SpeedStage, tips: number) {
  const hosts = hostsIn(tips);
  const { asker, floor, browser, port } = stage;
  const search = { search: searchFor(3), page: NO_PAGE };
  const onHost = (name: string, host: string, isCold: boolean) => ({
    name,
    run: async () => {
      const page = await browser.open(`http://${host}:${port}/area1/new`);
      await (isCold ? asker.stop() : asker.call('wake', {}));
      const { took, value } = await asker.call('getHelp', {});
      if (value.page.status !== 'read') throw new Error(`${host} was not read: ${value.page.reason}`);
      await page.close();
      return took;
    },
  });
  return takeTurns(
    [
      { name: 'floor: an empty worker answers, cold', run: () => floor.stop().then(floor.ping) },
      { name: 'own worker answers anything, cold', run: () => asker.stop().then(() => cost(asker.call('wake', {}))) },
      onHost('page of a host without tips, cold', BARE_HOST, true),
      ...hosts.flatMap(([count, host]) => [
        onHost(`page of a host with ${count} tips, cold`, host, true),
        onHost(`page of a host with ${count} tips, warm`, host, false),
      ]),
      { name: 'search, cold', run: () => asker.stop().then(() => cost(asker.call('searchTips', search))) },
      { name: 'search, warm', run: () => cost(asker.call('searchTips', search)) },
    ],
    rounds,
  );
}

const cost = async (answer: Promise<{ took: number }>) => (await answer).took;

/** How often the worker was started by pages that nobody asks about. */
async function countWakes({ browser, asker, port }: SpeedStage): Promise<number> {
  const page = await browser.open(`http://${BARE_HOST}:${port}/area1/new`);
  await asker.stop();
  let wakes = 0;
  for (let at = 0; at < NAVIGATIONS; at += 1) {
    await page.goto(`http://${at % 2 === 0 ? BARE_HOST : HOSTS[1000]}:${port}/area1/${at}`);
    if (!(await isWorkerRunning(browser))) continue;
    wakes += 1;
    await asker.stop();
  }
  await page.close();
  return wakes;
}

async function measureOpening(stage: SpeedStage) {
  const page = await stage.browser.open(`http://${HOSTS[50]}:${stage.port}/area1/new`);
  const times = await takeTurns(openings(stage, page.url()), rounds);
  await page.close();
  return times;
}

const ms = (value: number) => `${value.toFixed(1)} ms`;
const times = (value: number, floor: number) => `${(value / floor).toFixed(1)} ×`;

/** Rows of what was taken in turn; each row of a floor is that of the rows after it. */
function rowsOf(medians: ReadonlyMap<string, number>): string[][] {
  let floor = Number.NaN;
  return [...medians].map(([name, took]) => {
    if (name.startsWith('floor')) floor = took;
    return [name, ms(took), times(took, floor)];
  });
}

const stage = await setSpeedStage();
try {
  const syncs = [];
  const answers: Record<string, Record<string, number>> = {};
  for (const tips of sizes) {
    const sync = await measureSync(stage, tips);
    syncs.push(sync);
    const medians = await measureAnswers(stage, tips);
    answers[tips] = Object.fromEntries(medians);
    console.log(
      section(`With ${tips} tips, medians of ${rounds} in turn`, [['', 'took', 'floor'], ...rowsOf(medians)]),
    );
    await stage.asker.call('removeFeed', { feedId: stage.feedAt(tips) });
  }
  const cells = syncs.map((sync) => [
    `${sync.tips} tips`,
    ms(sync.floorMs),
    times(sync.syncMs, sync.floorMs),
    ms(sync.silentMs),
    `${ms(sync.unchangedMs)}, ${sync.unchangedRequests} requests`,
    `${sync.heapMb.toFixed(0)} MB`,
  ]);
  const head = ['sync', 'fetch and parse', 'sync', 'longest silence', 'unchanged', 'heap after'];
  console.log(section('Syncs, once each', [head, ...cells]));
  await stage.asker.call('addFeed', { url: stage.feedAt(1300) });
  const opening = await measureOpening(stage);
  console.log(
    section(`From the press to the first tip, medians of ${rounds}`, [['', 'took', 'floor'], ...rowsOf(opening)]),
  );
  const wakes = await countWakes(stage);
  console.log(`\nNavigations that started the worker: ${wakes} of ${NAVIGATIONS}`);
  const figures = { rounds, answers, syncs, opening: Object.fromEntries(opening), wakes, navigations: NAVIGATIONS };
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await stage.close();
}
