// Help that lies elsewhere: a tip for each address of a list or sitemap, with the title that its page has.
import type { Imported, Loss } from '../../core/author/convert/imported.ts';
import { readAddressList, readSitemap, tipsOfAddresses } from '../../core/author/convert/read-addresses.ts';
import { titleOf } from '../../core/author/convert/read-page.ts';
import { isSitemap } from '../../core/author/convert/read-source.ts';
import { fetchText } from './fetch-text.ts';

const AT_ONCE = 4;
const MOST_ADDRESSES = 2000;
const MOST_SITEMAPS = 50;

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The addresses in a sitemap and in those that it names. */
async function readSitemaps(text: string, lost: Loss[]): Promise<string[]> {
  const { addresses, sitemaps } = readSitemap(text);
  const waiting = [...sitemaps];
  const seen = new Set(waiting);
  for (const sitemap of waiting) {
    if (waiting.indexOf(sitemap) >= MOST_SITEMAPS) {
      lost.push({ where: sitemap, what: `left out: only ${MOST_SITEMAPS} sitemaps are read` });
      continue;
    }
    try {
      const inner = readSitemap(await fetchText(sitemap));
      addresses.push(...inner.addresses);
      for (const further of inner.sitemaps.filter((one) => !seen.has(one))) {
        seen.add(further);
        waiting.push(further);
      }
    } catch (error) {
      lost.push({ where: sitemap, what: `left out: ${reasonOf(error)}` });
    }
  }
  return addresses;
}

async function readTitles(addresses: readonly string[], lost: Loss[]): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  const waiting = [...addresses];
  const work = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      try {
        titles.set(address, titleOf(await fetchText(address)));
      } catch (error) {
        lost.push({ where: address, what: `its title was made of its address: ${reasonOf(error)}` });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return titles;
}

/** Makes tips of the addresses in the text of a sitemap or list; `name` is what it is called. */
export async function importAddresses(text: string, name: string): Promise<Imported> {
  const lost: Loss[] = [];
  const list = isSitemap(text) ? { addresses: await readSitemaps(text, lost), others: [] } : readAddressList(text);
  for (const line of list.others) lost.push({ where: name, what: `left out, no address: ${line.slice(0, 100)}` });
  const once = [...new Set(list.addresses)];
  const used = once.slice(0, MOST_ADDRESSES);
  if (once.length > used.length) {
    lost.push({ where: name, what: `left out: ${once.length - used.length} more than ${MOST_ADDRESSES} addresses` });
  }
  const titles = await readTitles(used, lost);
  const { tips, lost: ofTips } = tipsOfAddresses(used, titles, name);
  lost.sort((one, other) => (one.where < other.where ? -1 : one.where > other.where ? 1 : 0));
  return { tips, lost: [...lost, ...ofTips] };
}
