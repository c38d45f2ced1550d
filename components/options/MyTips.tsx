import { useRef, useState } from 'preact/hooks';
import { readTipFile } from '../../lib/core/ask/import-tips.ts';
import { toOwnFeed } from '../../lib/core/ask/own-items.ts';
import type { ProposeTo } from '../../lib/core/ask/proposal.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { ProposeActions } from '../ask/ProposeActions.tsx';
import { useProposeTo } from '../ask/use-propose-to.ts';
import type { FormWays } from '../author/tip-fields-props.ts';
import { toFailure } from '../ui/feed-words.ts';
import { Toast } from '../ui/Toast.tsx';
import { FileButton } from './FileButton.tsx';
import { OwnTipFormLater } from './OwnTipFormLater.tsx';
import { Section } from './Section.tsx';
import { Some } from './Some.tsx';
import { useSaving } from './use-saving.ts';
import './my-tips.css';

interface MyTipsProps {
  /** The person's own tips; `null` while not known. */
  items: FeedItem[] | null;
  text: Text;
  client: Pick<Client<BackgroundCalls>, 'putOwnTips' | 'deleteOwnTip' | 'whereToPropose' | 'openWorkshop'>;
  /** Saves a text as a file of this name. */
  onSaveFile: (name: string, content: string) => void;
  /** Milliseconds since 1970. */
  now: number;
  ways: FormWays;
}

/** Tips in sight before “More”. */
const IN_SIGHT = 20;

/** The person's own tips: to be changed, deleted, taken out as a file and brought in again. */
export function MyTips({ items, text, client, onSaveFile, now, ways }: MyTipsProps) {
  const { saving, save } = useSaving();
  const [deleted, setDeleted] = useState<FeedItem | null>(null);
  const [imported, setImported] = useState('');
  const put = async (some: FeedItem[]) => (await save(client.putOwnTips({ items: some }))) !== null;

  const remove = async (item: FeedItem) => {
    const answer = await save(client.deleteOwnTip({ id: item.id }));
    if (answer?.item) setDeleted(answer.item);
  };
  const take = async (file: File) => {
    const read = readTipFile(await file.text(), file.name);
    if (!read.ok) return setImported(toFailure(read.error, file.name, text));
    const done = await put(read.value.items);
    const counts = [text('own.imported', { n: read.value.items.length })];
    if (read.value.rejected > 0) counts.push(text('own.rejected', { n: read.value.rejected }));
    if (done) setImported(counts.join(' '));
  };
  // The newest first: what was just kept is what is looked for.
  const listed = (items ?? []).toReversed();
  return (
    <Section name="tips" saving={saving} text={text}>
      {items?.length === 0 && <p class="soft">{text('own.none', { write: text('write.do') })}</p>}
      <Some all={listed} inSight={IN_SIGHT} name={text('own.title')} text={text} keyOf={({ id }) => id}>
        {(item) => (
          <OwnTip
            item={item}
            text={text}
            onPut={(changed) => put([changed])}
            onRemove={() => remove(item)}
            onPropose={(match) => client.whereToPropose({ match }).then(({ to }) => to)}
            proposing={{ onCopy: ways.onCopy, onSave: onSaveFile }}
            {...{ now, ways }}
          />
        )}
      </Some>
      <Toast
        words={deleted && text('own.deleted', { title: deleted.title ?? '' })}
        text={text}
        onUndo={async () => {
          if (deleted && (await put([deleted]))) setDeleted(null);
        }}
        onDismiss={() => setDeleted(null)}
      />
      <div class="card-actions">
        {listed.length > 0 && (
          <button
            type="button"
            class="button button--small"
            onClick={() => onSaveFile('my-tips.json', toOwnFeed(items ?? [], text('own.title')))}
          >
            {text('save.toFile')}
          </button>
        )}
        <FileButton label={text('own.import')} onFile={(file) => void take(file)} />
        <p class="soft" aria-live="polite">
          {imported}
        </p>
      </div>
      <div class="card-actions">
        <button type="button" class="button button--small" onClick={() => void client.openWorkshop({})}>
          {text('workshop.open')}
        </button>
      </div>
    </Section>
  );
}

interface OwnTipProps {
  item: FeedItem;
  text: Text;
  onPut: (item: FeedItem) => Promise<boolean>;
  onRemove: () => void;
  /** Finds where the team of a place takes new tips. */
  onPropose: (match: string[]) => Promise<ProposeTo | null>;
  proposing: { onCopy: FormWays['onCopy']; onSave: MyTipsProps['onSaveFile'] };
  now: number;
  ways: FormWays;
}

function OwnTip({ item, text, onPut, onRemove, onPropose, proposing, now, ways }: OwnTipProps) {
  const [isProposing, setProposing] = useState(false);
  const proposeTo = useProposeTo(item, isProposing, onPropose);
  const [isEditing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const title = item.title ?? item.id;
  const leave = () => {
    setEditing(false);
    // The button is drawn again first.
    setTimeout(() => edit.current?.focus());
  };
  if (isEditing) {
    return (
      <OwnTipFormLater
        {...{ item, now, text, ways }}
        onCancel={leave}
        onPut={async (changed) => {
          if (await onPut(changed)) leave();
        }}
      />
    );
  }
  const words = item.content_text ?? item.summary ?? '';
  return (
    <>
      <h3 class="own-title" dir="auto">
        {title}
      </h3>
      <p class="own-words own-words--kept" dir="auto" title={words}>
        {words}
      </p>
      <p class="own-place soft" dir="ltr">
        {(item._help?.match ?? []).join(' · ')}
      </p>
      <div class="card-actions card-actions--quiet">
        <button
          ref={edit}
          type="button"
          class="button button--quiet button--small"
          aria-label={text('own.editName', { title })}
          onClick={() => setEditing(true)}
        >
          {text('edit.do')}
        </button>
        <button
          type="button"
          class="button button--quiet button--small"
          aria-label={text('own.proposeName', { title })}
          aria-expanded={isProposing}
          onClick={() => setProposing((is) => !is)}
        >
          {text('tip.propose')}
        </button>
        <button
          type="button"
          class="button button--quiet button--small"
          aria-label={text('own.deleteName', { title })}
          onClick={onRemove}
        >
          {text('own.delete')}
        </button>
      </div>
      {isProposing && <ProposeActions item={item} proposeTo={proposeTo} text={text} {...proposing} />}
    </>
  );
}
