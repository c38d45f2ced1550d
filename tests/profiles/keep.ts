// `npm run keep:profile`: makes a profile with the present build, as a person would, and keeps what is stored in it under
// tests/fixtures/profiles. Run it whenever a stored shape has changed; a test says when.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { launchChromium } from '../browser/chromium.ts';
import { readStored, type StoredProfile } from '../browser/stored-profile.ts';
import { startDemoServer } from '../demo/demo-server.ts';
import { KEPT_PORT, type KeptProfile, PROFILES, portOf } from './kept.ts';
import { liveIn } from './live-in.ts';

/** The samples come with each build, and are large: their rows are not kept. */
function withoutSamples({ local, databases }: StoredProfile): StoredProfile {
  const isSample = (row: unknown) => /^\{"(?:feedId":"sample"|key":\["sample")/.test(JSON.stringify(row));
  return {
    local,
    databases: databases.map(({ stores, ...database }) => ({
      ...database,
      stores: stores.map((store) => ({ ...store, rows: store.rows.filter((row) => !isSample(row)) })),
    })),
  };
}

/** Makes a profile with the build in a folder, and answers what is stored in it after the browser was closed once. */
export async function makeProfile(extension: string): Promise<StoredProfile> {
  const profile = mkdtempSync(path.join(tmpdir(), 'alongside-profile-'));
  const demo = await startDemoServer();
  try {
    const first = await launchChromium({ extension, profile, captureMail: true });
    await liveIn(first, demo).finally(() => first.close());
    const second = await launchChromium({ extension, profile });
    const page = await second.open(`chrome-extension://${second.extensionId}/options.html`);
    await page.getByRole('heading', { name: 'Your feeds' }).waitFor();
    const stored = await readStored((expression) => page.evaluate<string>(expression)).finally(() => second.close());
    return JSON.parse(
      JSON.stringify(withoutSamples(stored)).replaceAll(portOf(demo.origin), KEPT_PORT),
    ) as StoredProfile;
  } finally {
    await demo.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function keep(extension: string, commit: string): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const kept: KeptProfile = { commit, day, ...(await makeProfile(extension)) };
  const file = path.join(PROFILES, `${day}-${commit}.json`);
  writeFileSync(file, `${JSON.stringify(kept, null, 1)}\n`);
  console.log(`Kept as ${path.relative(process.cwd(), file)}`);
}

if (import.meta.main) {
  const [extension = '.output/chrome-mv3', commit] = process.argv.slice(2);
  const head = () => execFileSync('git', ['rev-parse', '--short=7', 'HEAD'], { encoding: 'utf8' }).trim();
  await keep(extension, commit ?? head());
}
