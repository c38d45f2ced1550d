// A roll-out as an administrator makes it: the files of `npm run policy` and the packages of an own host are all that there is.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namesOfKey, readPublicKey } from '../../lib/cli/keys/read-key.ts';
import { readOwnVersion } from '../../lib/cli/own-version.ts';
import { runPolicy } from '../../lib/cli/policy.ts';
import { type ChromiumBrowser, launchManagedChromium } from '../browser/chromium.ts';
import { type FirefoxBrowser, launchManagedFirefox } from '../browser/firefox.ts';
import { openFirefoxPopup } from '../browser/firefox-popup.ts';
import { needs } from '../browser/needs.ts';
import { openOptions } from '../browser/options.ts';
import { makeOwnPolicies, type OwnPolicies } from '../browser/own-policies.ts';
import { poll } from '../browser/poll.ts';
import { openSidebar } from '../browser/sidebar.ts';
import { type SoftwareServer, startSoftwareServer } from '../browser/software-server.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';
import { findBrowser } from '../set-up/setup.mjs';

const [FIRST, NEXT] = ['7.0.0', '7.1.0'];
const TEAM_TIP = 'Which cost centre to take';
/** What the same team says of the whole page. */
const PAGE_TIP = 'Book an invoice without a purchase order';
const OWN_TIP = 'Which purchase order do I name?';

/** Makes the files of policies as an administrator does, and answers one of them. */
async function makePolicies(folder: string, demo: DemoServer, software: SoftwareServer, name: string): Promise<string> {
  const rollout = `install:
  key: ${software.keyFile}
  updateUrl: ${software.folder}
settings:
  feeds: [${demo.origin}/feed.json]
  otherFeeds: false
  sample: false
  welcome: false
  toolbarClick: ${name === 'policies.json' ? 'popup' : 'sidebar'}
`;
  writeFileSync(path.join(folder, 'rollout.yml'), rollout);
  const io = { cwd: folder, out: () => {}, err: () => {}, isTerminal: false };
  expect(await runPolicy(['--config', 'rollout.yml', '--out', 'made'], io, folder)).toBe(0);
  return readFileSync(path.join(folder, 'made', name), 'utf8');
}

describe('a roll-out to Chromium', needs('mounts'), () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'alongside-rollout-'));
  const launch = () =>
    launchManagedChromium(id, {
      executable: policies.executable,
      profile: path.join(folder, 'profile'),
    });
  let demo: DemoServer;
  let software: SoftwareServer;
  let policies: OwnPolicies;
  let id = '';
  let browser: ChromiumBrowser | undefined;

  beforeAll(async () => {
    demo = await startDemoServer();
    software = await startSoftwareServer();
    policies = await makeOwnPolicies('chromium', findBrowser('chromium') ?? '');
    id = namesOfKey(await readPublicKey(software.keyFile, folder)).id;
    await software.offer(FIRST);
    const made = await makePolicies(folder, demo, software, 'chromium-linux.json');
    await policies.write('managed/alongside.json', made);
    // Without it the browser closes pages of such an extension as soon as anything drives them.
    await policies.write('managed/tests.json', JSON.stringify({ DeveloperToolsAvailability: 1 }));
    browser = await launch();
    const worker = await browser.worker();
    await poll('what is set', () =>
      worker.evaluate<boolean>(
        `chrome.storage.local.get('settings').then((it) => it.settings?.toolbarClick === 'sidebar')`,
      ),
    );
  });

  afterAll(async () => {
    await browser?.close();
    await policies?.remove();
    await software?.close();
    await demo?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const there = () => {
    if (!browser) throw new Error('The browser is not running.');
    return browser;
  };

  /** Help beside a page, as one press on the toolbar button opens it. */
  async function openBeside() {
    const page = await there().open(`${demo.origin}/demo/invoices/new`);
    await page.getByRole('textbox', { name: 'Cost centre', exact: true }).focus();
    return { page, help: await openSidebar(there(), page) };
  }

  /** Writes a tip of one's own in help beside a page. */
  async function writeOwnTip(): Promise<void> {
    const { page, help } = await openBeside();
    await help.getByRole('button', { name: 'Help menu', exact: true }).click();
    await help.getByRole('menuitem', { name: 'Write a tip for this page', exact: true }).click();
    await help.getByRole('textbox', { name: 'Title', exact: true }).fill(OWN_TIP);
    await help.getByRole('textbox', { name: 'Text', exact: true }).fill('The one that the buyer has sent you.');
    await help.getByRole('button', { name: 'Save to My tips', exact: true }).click();
    await help.getByText(`Saved. “${OWN_TIP}” shows here from now on.`, { exact: true }).first().waitFor();
    await page.close();
  }

  /** Reads which version is there, and whether a person could remove it. */
  async function readInstalled(): Promise<unknown> {
    const extensions = await there().open('chrome://extensions/');
    const told = await extensions.evaluate(`chrome.developerPrivate.getExtensionInfo('${id}')
      .then(({ version, state, mustRemainInstalled }) => ({ version, state, mustRemainInstalled }))`);
    await extensions.close();
    return told;
  }

  it('installs the signed package, shows a tip without any question, and updates it with own tips kept', async () => {
    expect(software.asked()).toEqual(['/alongside/updates.xml', `/alongside/alongside-${FIRST}.crx`]);
    expect(await readInstalled()).toEqual({ version: FIRST, state: 'ENABLED', mustRemainInstalled: true });

    const { page, help } = await openBeside();
    await help.getByRole('button', { name: TEAM_TIP }).first().waitFor();
    const { origins } = await (await there().worker()).evaluate(() => chrome.permissions.getAll());
    expect(origins).toEqual([]);
    expect(
      there()
        .context.pages()
        .some((one) => one.url().endsWith('/welcome.html')),
    ).toBe(false);
    await page.close();

    const options = await openOptions(there());
    await options.getByText('Set by your organisation').first().waitFor();
    await options.close();
    await writeOwnTip();

    await software.offer(NEXT);
    const extensions = await there().open('chrome://extensions/');
    await extensions.evaluate('chrome.developerPrivate.autoUpdate()');
    await poll('the next package', () => software.asked().includes(`/alongside/alongside-${NEXT}.crx`));
    // A browser puts an update in place when the extension rests, or when it starts next, as at the end of a day.
    await browser?.close();
    browser = await launch();
    const updated = { version: NEXT, state: 'ENABLED', mustRemainInstalled: true };
    await poll('the next version', async () => JSON.stringify(await readInstalled()) === JSON.stringify(updated));

    const beside = await openBeside();
    await beside.help.getByRole('button', { name: TEAM_TIP }).first().waitFor();
    await beside.help.getByRole('button', { name: OWN_TIP }).first().waitFor();
    await beside.page.close();
  });
});

describe('a roll-out to Firefox', needs('mounts'), () => {
  it('installs the package by policies.json and shows a tip without any question', needs('firefox'), async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'alongside-rollout-'));
    const [demo, software] = [await startDemoServer(), await startSoftwareServer()];
    const policies = await makeOwnPolicies('firefox', findBrowser('firefox') ?? '');
    let browser: FirefoxBrowser | undefined;
    try {
      await software.offer(readOwnVersion());
      await policies.write('policies.json', await makePolicies(folder, demo, software, 'policies.json'));
      browser = await launchManagedFirefox({
        executable: policies.executable,
        // Only Mozilla can sign packages; the ESR takes others when it is told to, and such as are updated without https.
        preferences: { 'xpinstall.signatures.required': false, 'extensions.checkUpdateSecurity': false },
      });
      expect(software.asked()).toEqual([`/alongside/alongside-${readOwnVersion()}.xpi`]);
      const isHeld = `AddonManager.getAddonByID('${browser.geckoId}').then((it) => !(it.permissions & AddonManager.PERM_CAN_UNINSTALL))`;
      expect(await browser.evaluateChrome(isHeld)).toBe(true);
      await browser.open(`${demo.origin}/demo/invoices/new`);
      const popup = await openFirefoxPopup(browser);
      await poll('the tip of the team', async () => (await popup.text()).includes(PAGE_TIP));
      await popup.close();
    } finally {
      await browser?.close();
      await policies.remove();
      await software.close();
      await demo.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
