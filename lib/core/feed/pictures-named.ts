// Which pictures the HTML of a tip names, and where they are.
import { Parser } from 'htmlparser2';
import { err, ok, type Result } from '../result.ts';
import { attachmentsHtml } from './attachments.ts';
import { TEXT_LIMITS } from './limits.ts';
import { isLoopback } from './loopback.ts';
import type { PictureFault } from './picture-note.ts';
import type { Tip } from './tip.ts';

/** The sources of pictures in HTML as they are written; those inside the feed are left out. */
function sourcesIn(html: string): string[] {
  // Most tips have none, and a search must not parse them all.
  if (!/<img\s/i.test(html)) return [];
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (name, { src = '' }) => {
      const source = src.trim();
      if (name === 'img' && source !== '' && !/^data:/i.test(source)) found.push(source);
    },
  });
  parser.end(html);
  return found;
}

/** The sources of the pictures that a tip names, each once, those of its steps first as they are shown. */
export function picturesNamed(tip: Pick<Tip, 'html' | 'steps' | 'attachments'>): string[] {
  const shown = [...tip.steps.map((step) => step.html ?? ''), tip.html ?? '', attachmentsHtml(tip)];
  return [...new Set(shown.flatMap(sourcesIn))];
}

/** Where a picture of a feed is: on the feed's own host, by https, or by http on this machine as feeds are. */
export function pictureAddress(source: string, feedUrl: string): Result<string, PictureFault> {
  if (source.length > TEXT_LIMITS.address || !URL.canParse(source, feedUrl)) return err({ is: 'bad-address' });
  const [url, feed] = [new URL(source, feedUrl), new URL(feedUrl)];
  url.hash = '';
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isWeb || url.username !== '' || url.password !== '') return err({ is: 'bad-address' });
  if (url.host !== feed.host) return err({ is: 'other-host', host: url.host });
  return url.protocol === 'https:' || isLoopback(url) ? ok(url.href) : err({ is: 'insecure' });
}
