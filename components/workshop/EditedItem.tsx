import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { WorkshopProblem } from '../../lib/core/author/check-workshop-feed.ts';
import type { WorkshopFeed } from '../../lib/core/author/workshop-feed.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { TipFields } from '../author/TipFields.tsx';
import type { FormWays } from '../author/tip-fields-props.ts';
import { useBreadths } from '../author/use-breadths.ts';
import { focusFieldOf } from '../ui/LabelledField.tsx';
import { listPeople } from './people-of.ts';
import { useItemDraft } from './use-item-draft.ts';

type Item = Record<string, unknown>;

interface EditedItemProps {
  feed: WorkshopFeed;
  item: Item;
  problems: readonly WorkshopProblem[];
  /** The key whose field is gone to. */
  keyMeant: string;
  /** `YYYY-MM-DD` */
  today: string;
  text: Text;
  ways: FormWays;
  /** Changes of one name that follow each other are one. */
  onItem: (item: Item, name: string) => void;
}

/** A tip of a feed in the form for tips: each change is told at once. */
export function EditedItem({ feed, item, problems, keyMeant, today, text, ways, onItem }: EditedItemProps) {
  const { draft, change, hidesLook } = useItemDraft(item, onItem);
  const patterns = useBreadths(draft.item._help?.match ?? []);
  const people = useMemo(() => listPeople(feed), [feed.head]);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (form.current) focusFieldOf(form.current, keyMeant);
  }, [keyMeant]);
  const { language } = feed.head;
  const preview = {
    feedId: feed.id,
    ...(typeof language === 'string' ? { language } : {}),
    tools: {
      ...{ text, now: Date.parse(today), feeds: [], renderHtml: ways.renderHtml, onCopy: ways.onCopy },
      // Those of the web are kept for feeds that are followed.
      loadPicture: async () => null,
      onShow: () => {},
    },
  };
  return (
    <div ref={form}>
      <TipFields
        {...{ draft, change, hidesLook, patterns, people, text, preview }}
        checks={{ problems, hasTitle: true, hasText: true }}
        isTried={false}
        onScale={ways.onScale}
        isByHand
        isForKeeper
      />
    </div>
  );
}
