// “Show me” in the help beside a page: the help stays in front of the spotlight, and takes it along when it is closed.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Stage, setStage } from '../browser/help.ts';
import { followTeamFeed } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { closeSidebar, openBesideByToolbar, openSidebar, sidebarOf } from '../browser/sidebar.ts';
import { type Spotlight, watchSpotlight } from '../browser/spotlight.ts';

const CLOSED = 'The cost centre is closed (FI-204)';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
  await followTeamFeed(stage.browser, stage.demo.origin);
  await openBesideByToolbar(stage.browser);
});

afterAll(() => stage?.close());

const press = (help: Frame, name: string) => help.getByRole('button', { name }).click();

/** The demo application's form with help beside it, walking at the second step. */
async function walkBeside(): Promise<{ page: Page; help: Frame; spotlight: Spotlight }> {
  const page = await stage.visit('/demo/invoices/new');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const spotlight = watchSpotlight(page);
  const help = await openSidebar(stage.browser, page);
  const tip = help.getByRole('button', { name: CLOSED });
  if ((await tip.getAttribute('aria-expanded')) !== 'true') await tip.click();
  await press(help, 'Show me');
  await press(help, 'Next');
  await spotlight.isAround(() => page.getByRole('textbox', { name: 'Cost centre', exact: true }).boundingBox());
  return { page, help, spotlight };
}

/** True when the help is painted above the spotlight. */
async function isHelpInFront(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.getTopLayerElements');
  const nodes = await Promise.all(nodeIds.map((nodeId) => session.send('DOM.describeNode', { nodeId })));
  await session.detach();
  const popovers = nodes.filter(({ node }) => node.attributes?.includes('popover'));
  return popovers.length === 2 && popovers.at(-1)?.node.attributes?.includes('aria-hidden') === false;
}

it('the help stays in front, also after the next step', async () => {
  const { page, help, spotlight } = await walkBeside();
  await poll('the help in front', () => isHelpInFront(page));
  await press(help, 'Next');
  await spotlight.isAround(() => page.getByRole('button', { name: 'Save', exact: true }).boundingBox());
  await poll('the help in front', () => isHelpInFront(page));
  await page.close();
});

it('the page is used through it, and the walk goes on', async () => {
  const { page, help, spotlight } = await walkBeside();
  const costCentre = page.getByRole('textbox', { name: 'Cost centre', exact: true });
  await costCentre.click({ position: { x: 20, y: 10 } });
  await costCentre.fill('410 300');
  expect(await spotlight.ring()).not.toBeNull();
  await press(help, 'Next');
  await spotlight.isAround(() => page.getByRole('button', { name: 'Save', exact: true }).boundingBox());
  await page.close();
});

const besides = (page: Page) => sidebarOf(stage.browser, page)?.frameElement();

it('the help moves out of the way of what it points at, only for now, and not for the next page', async () => {
  const page = await stage.visit('/demo/invoices/new');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // A layout that does not follow: help lies over it.
  await page.addStyleTag({ content: 'body { min-width: 100vw }' });
  const spotlight = watchSpotlight(page);
  const help = await openSidebar(stage.browser, page);
  // The form comes to where the help stands, as in an application that opens what is edited at the right.
  const style = await page.addStyleTag({
    content: 'form { position: fixed; right: 0; top: 0; width: 300px; background: white }',
  });
  const left = async () => (await (await besides(page))?.boundingBox())?.x;
  expect(await left()).toBeGreaterThan(600);
  const tip = help.getByRole('button', { name: CLOSED });
  if ((await tip.getAttribute('aria-expanded')) !== 'true') await tip.click();
  await press(help, 'Show me');
  await press(help, 'Next');
  await spotlight.isAround(() => page.getByRole('textbox', { name: 'Cost centre', exact: true }).boundingBox());
  await poll('the help at the other side', async () => (await left()) === 0);
  await press(help, 'Stop');
  await poll('the help where it stood', async () => ((await left()) ?? 0) > 600);
  await closeSidebar(stage.browser, page, help);
  await style.evaluate((element) => element.parentNode?.removeChild(element));
  await openSidebar(stage.browser, page);
  expect(await left()).toBeGreaterThan(600);
  await page.close();
});

it('what was pointed at goes from the page: the help says so', async () => {
  const { page, help, spotlight } = await walkBeside();
  await help.getByText('“Cost centre” is highlighted on the page').first().waitFor();
  await page.getByRole('textbox', { name: 'Cost centre', exact: true }).evaluate((field) => field.remove());
  await help
    .getByText(/“Cost centre” isn’t on this page/)
    .first()
    .waitFor();
  await spotlight.isGone();
  await page.close();
});

it('the spotlight goes with the help', async () => {
  const { page, help, spotlight } = await walkBeside();
  await closeSidebar(stage.browser, page, help);
  await spotlight.isGone();
  await page.close();
});
