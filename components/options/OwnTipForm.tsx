import { useMemo, useRef, useState } from 'preact/hooks';
import { toDraftItem, toTipDraft } from '../../lib/core/author/draft-item.ts';
import type { TipDraft } from '../../lib/core/author/tip-draft.ts';
import { checkItem } from '../../lib/core/author/writing/check-item.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import { htmlToText } from '../../lib/core/feed/html-text.ts';
import { OWN_FEED_ID } from '../../lib/core/feed/tip.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { TipFields } from '../author/TipFields.tsx';
import type { FormWays } from '../author/tip-fields-props.ts';
import { useBreadths } from '../author/use-breadths.ts';
import { checkTip, isSoundTip } from '../author/use-checks.ts';

/** What the form of a tip of one's own is drawn from. */
export interface OwnTipFormProps {
  item: FeedItem;
  /** Milliseconds since 1970. */
  now: number;
  text: Text;
  ways: FormWays;
  onPut: (item: FeedItem) => Promise<unknown>;
  onCancel: () => void;
}

/** Those whom it names are listed in the feeds of its page, which is not in front. */
const NOT_TOLD = new Set(['unknown-contact']);

/** Lists show the plain text of a tip: one that was plain keeps its lines, with the signs that make lists of them. */
function withPlainText(made: FeedItem, item: FeedItem, { text }: TipDraft): FeedItem {
  const { content_html: html } = made;
  if (html === item.content_html || html === undefined) return made;
  return { ...made, content_text: item.content_html === undefined ? text : htmlToText(html) };
}

/** Changes a tip of one's own, in the form that it was written in. */
export function OwnTipForm({ item, now, text, ways, onPut, onCancel }: OwnTipFormProps) {
  const [draft, setDraft] = useState(() => toTipDraft(item));
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLElement>(null);
  const made = useMemo(() => toDraftItem(draft), [draft]);
  const checks = useMemo(() => {
    const all = checkTip({ checkItem }, made, { contacts: [], now, text });
    return { ...all, problems: all.problems.filter(({ rule }) => !NOT_TOLD.has(rule)) };
  }, [made, now, text]);
  const patterns = useBreadths(draft.item._help?.match ?? []);
  const put = () => {
    setTried(true);
    if (isSoundTip(checks)) return void onPut(withPlainText(made, item, draft));
    // The first field that is to be mended, once it is marked.
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <section ref={form} class="own-form" aria-label={text('own.editName', { title: item.title ?? item.id })}>
      <TipFields
        {...{ draft, patterns, checks, isTried, text }}
        change={(to) => setDraft(to)}
        people={[]}
        onScale={ways.onScale}
        preview={{
          feedId: OWN_FEED_ID,
          tools: {
            ...{ text, now, feeds: [], renderHtml: ways.renderHtml, onCopy: ways.onCopy },
            loadPicture: async () => null,
            onShow: () => {},
          },
        }}
        takesFocus
        isByHand
      />
      <div class="card-actions">
        <button type="button" class="button button--primary button--small" onClick={put}>
          {text('own.save')}
        </button>
        <button type="button" class="button button--quiet button--small" onClick={onCancel}>
          {text('own.cancel')}
        </button>
      </div>
    </section>
  );
}
