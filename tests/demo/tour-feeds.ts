// The last stops of the tour: the team's own feed is added, one address that is no feed, and a copy to work on.
import type { Page } from 'playwright-core';
import { openHelp, openTip } from '../browser/help.ts';
import { addFeed, feedRow, openOptions, readRefusal, removeFeed } from '../browser/options.ts';
import type { TourGear } from './tour.ts';
import { showWorkshop } from './tour-writing.ts';

const TEAM = 'Northfield Finance tips';

/** Adds the feed that the demo server serves, and shows its tips beside the samples. */
export async function showFeeds(gear: TourGear, page: Page): Promise<void> {
  const { browser, origin, album, say } = gear;
  // Everybody may read this feed (CORS), so the browser's question about access needs no answer.
  const options = await openOptions(browser);
  await feedRow(options, 'Alongside samples').getByText('checked').waitFor();
  await album.addPage('options', options);
  say('\nOptions');
  await addFeed(options, `${origin}/feed.json`);
  const added = options.getByText(`${TEAM} added`);
  await added.waitFor();
  say(`    ${await added.innerText()}`);
  await album.addPage('options-with-team-feed', options);

  await addFeed(options, `${origin}/html.json`);
  say(`    An address that gives a web page: ${await readRefusal(options)}`);
  await album.addPage('options-refused', options);

  // The samples have served their purpose once the team's own tips are there; “Undo” keeps them for whoever stays.
  await removeFeed(options, 'Alongside samples');
  await options.getByText('Alongside samples removed').waitFor();
  await album.addPage('options-undo', options);
  await showTeamTips(gear, page);
  await options.bringToFront();
  await options.getByRole('button', { name: 'Undo' }).click();
  await feedRow(options, 'Alongside samples').waitFor();
  await options.close();
  await showWorkshop(gear, TEAM);
}

async function showTeamTips({ browser, album, say }: TourGear, page: Page): Promise<void> {
  await page.getByLabel('Tax code').focus();
  const popup = await openHelp(browser, page);
  const titles = await popup.names('article');
  say('\nTips for “Tax code”, from the team’s feed');
  for (const title of titles) say(`    ${title}`);
  await openTip(popup, titles[0] ?? '');
  await album.addPopup('team-tip', popup);
  await popup.close();
}
