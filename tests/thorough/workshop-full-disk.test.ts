// On a disk that is really full the workshop says that it could not keep what was written, loses nothing, and keeps it once
// there is room.
import { afterAll, expect, it } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { needs } from '../browser/needs.ts';
import { mountSmallDisk } from '../browser/small-disk.ts';

let browser: ChromiumBrowser | undefined;

afterAll(async () => {
  await browser?.close();
});

it('what a full disk could not keep is kept once there is room', { ...needs('disk') }, async () => {
  const disk = mountSmallDisk(120);
  try {
    browser = await launchChromium({ profile: disk.profile, args: ['--disk-cache-size=1000000'] });
    const page = await browser.open(`chrome-extension://${browser.extensionId}/workshop.html`);
    await page.getByRole('textbox', { name: 'Title' }).fill('Team tips');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByText('Saved on this device', { exact: true }).waitFor();
    disk.fill();

    const rows = Array.from({ length: 400 }, (_, at) => `tip-${at},Tip ${at},${`Word${at} `.repeat(300)}\n`);
    const buffer = Buffer.from(`id,title,content\n${rows.join('')}`);
    await page.getByRole('button', { name: 'Import tips' }).click();
    await page.getByLabel('Choose files…').setInputFiles({ name: 'tips.csv', mimeType: 'text/csv', buffer });
    // What the browser gives back in its own time is taken again.
    await page.getByText('400 tips found').waitFor();
    disk.fill();
    await page.getByRole('button', { name: 'Add 400 tips' }).click();
    await page.getByText('Not saved on this device').waitFor();
    await page.getByText('400 of 400 tips').waitFor();
    await page.getByText('There’s no space left on this device').first().waitFor();

    disk.makeRoom();
    // By itself, after a while.
    await page.getByText('Saved on this device', { exact: true }).waitFor({ timeout: 40_000 });
    await page.reload();
    await page.getByRole('button', { name: 'Open Team tips' }).click();
    await page.getByText('400 of 400 tips').waitFor();
    expect(await page.getByText('There’s no space left on this device').count()).toBe(0);
  } finally {
    await browser?.close();
    browser = undefined;
    disk.close();
  }
});
