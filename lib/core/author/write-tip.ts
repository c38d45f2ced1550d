// A feed's item as the file that an author writes: front matter, text, steps.
import type { FeedItem, Step } from '../feed/feed-schema.ts';
import { findLanguage, LANGUAGES } from '../text/languages.ts';
import { frontMatter } from './convert/front-matter-text.ts';
import { type Converted, htmlToMarkdown, indented, type Places, textToHtml } from './convert/html-to-markdown.ts';
import { targetLink, withTarget } from './convert/step-target.ts';
import { STEPS_WORDS } from './steps-heading.ts';

/** A tip's file, and what of the item has no place in it. */
export interface WrittenTip {
  text: string;
  lost: string[];
}

/** Where a tip's file lies and where what it names lies. */
export interface TipSurroundings {
  /** Without `tips/` and `.md`. */
  path: string;
  places: Places;
  /** The feed's, for a tip that names none. */
  language?: string | undefined;
  /** The text where it is Markdown already. */
  markdown?: string;
  /** The item was made of such a file: the ends of its lines are those of its author. */
  keepsLines?: boolean;
}

const htmlOf = ({ content_html: html, content_text: text }: Pick<FeedItem, 'content_html' | 'content_text'>) =>
  html ?? textToHtml(text ?? '');

/** The heading above the steps of a tip in a language; English where the interface does not speak it. */
const stepsHeading = (language = 'en') => STEPS_WORDS[LANGUAGES.indexOf(findLanguage(language) ?? 'en')];

/** A step has a title, or points at something, of which Markdown says only a part. */
const isBeyondText = ({ title, target, content_html: html, content_text: text }: Step) =>
  title !== undefined || !(html ?? text)?.trim() || (target !== undefined && targetLink(target) === null);

function writeStep(step: Step, { places, keepsLines }: TipSurroundings): Converted {
  const html = htmlOf(step);
  const target = (step.target && targetLink(step.target)) ?? undefined;
  const isMarked = /<b[\s>]/i.test(html);
  const written = htmlToMarkdown(html, places, {
    ...(keepsLines ? { keepsLines } : {}),
    ...(target && isMarked ? { target } : {}),
  });
  if (!target || isMarked) return written;
  const linked = withTarget(written.markdown, target);
  return { markdown: linked.markdown, lost: [...written.lost, ...linked.lost] };
}

function writeSteps(steps: readonly Step[], around: TipSurroundings): Converted {
  const written = steps.map((step) => writeStep(step, around));
  // One step of several paragraphs sets them all apart: a list is either tight or not.
  const isLoose = steps.some(({ content_html: html }) => /^\s*<p[\s>]/i.test(html ?? '') && around.keepsLines);
  const isLong = written.some(({ markdown }) => markdown.includes('\n\n') && !markdown.includes('```'));
  const items = written.map(({ markdown }, at) => {
    const marker = `${at + 1}. `;
    const text =
      isLoose || !around.keepsLines || markdown.includes('```') ? markdown : markdown.replace(/\n{2,}/g, '\n');
    return marker + indented(text, marker.length);
  });
  const lost = written.flatMap(({ lost }, at) => lost.map((what) => `step ${at + 1}: ${what}`));
  const between = isLoose || (isLong && !around.keepsLines) ? '\n\n' : '\n';
  return { markdown: items.join(between), lost };
}

/** Writes an item as a tip's file. The same item gives the same text. */
export function writeTip(item: FeedItem, around: TipSurroundings): WrittenTip {
  const { path, places, language, markdown, keepsLines = false } = around;
  const listed = item._help?.steps ?? [];
  const isText = listed.length > 0 && !listed.some(isBeyondText);
  const head = frontMatter(item, path, isText);
  const body =
    markdown === undefined
      ? htmlToMarkdown(htmlOf(item), places, { keepsLines })
      : { markdown: markdown.trim(), lost: [] };
  const steps = isText ? writeSteps(listed, around) : { markdown: '', lost: [] };
  const heading = isText ? `## ${stepsHeading(item.language ?? language)}` : '';
  const parts = [body.markdown, [heading, steps.markdown].filter(Boolean).join('\n')].filter(Boolean);
  return {
    text: head.text + parts.map((part) => `${part}\n`).join('\n'),
    lost: [...head.lost, ...body.lost, ...steps.lost],
  };
}
