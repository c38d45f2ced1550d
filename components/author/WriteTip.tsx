import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { KeptTipDraft } from '../../lib/core/author/writing/kept-tip-draft.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { Help } from '../../lib/core/messages.ts';
import { generalise } from '../../lib/core/place/generalise.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { pageUrl } from '../help/page-name.ts';
import { PointCard } from '../help/pointing/PointCard.tsx';
import { usePageChanges } from '../help/use-page-changes.ts';
import { IconButton } from '../ui/IconButton.tsx';
import '../ask/ask-form.css';
import { SavedPagesHere } from './saved-pages-here.ts';
import { TipFields } from './TipFields.tsx';
import { TipSaved } from './TipSaved.tsx';
import { TryIt } from './TryIt.tsx';
import { checkTip, isSoundTip, useChecks } from './use-checks.ts';
import { useFormTools } from './use-form-tools.ts';
import { usePicking } from './use-picking.ts';
import { useSavedPages } from './use-saved-pages.ts';
import { type Keeping, useTipDraft, type Writing } from './use-tip-draft.ts';
import { WriteFooter } from './WriteFooter.tsx';
import type { WriteTipTools } from './write-tip-tools.ts';
import './write-tip.css';

interface WriteTipProps extends WriteTipTools {
  draft: KeptTipDraft;
  /** The help for the page, as it is now. */
  help: Help;
  /** The popup closes as the page is used: nothing can be picked from there. */
  isPopup: boolean;
  onBack: () => void;
  /** The tip is among one's own now. */
  onSaved: (item: FeedItem) => void;
  /** Begins another tip for this page. */
  onAnother: () => void;
  /** Has the steps recorded; the form makes room for that. */
  onRecord: () => void;
  /** Absent in the popup. */
  onClose?: () => void;
}

/** A tip on its way: where it shows, what it is about, its words, and how it would do here. */
export function WriteTip({
  draft,
  help,
  isPopup,
  onBack,
  onSaved,
  onAnother,
  onRecord,
  onClose,
  ...tools
}: WriteTipProps) {
  const { text, client } = tools;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [saved, setSaved] = useState<FeedItem | null>(null);
  // What is written does not change with the page beside it.
  const [start] = useState(draft);
  const writing = useTipDraft(start, client);
  const savedPages = useSavedPages(client);
  const finish = (item: FeedItem) => {
    setSaved(item);
    onSaved(item);
  };
  return (
    <section
      class="ask write-tip"
      aria-label={text('write.title')}
      onKeyDown={(event) => moveThroughHistory(event, writing)}
    >
      <header class="ask-head">
        <IconButton shape="back" label={text('askForm.back')} onClick={onBack} />
        <div class="ask-head-words">
          <h1 ref={heading} class="ask-title" tabIndex={-1}>
            {text('write.title')}
          </h1>
        </div>
        {onClose && <IconButton shape="close" label={text('help.close')} onClick={onClose} />}
      </header>
      {saved ? (
        <TipSaved item={saved} url={pageUrl(help)} {...tools} onAnother={onAnother} />
      ) : (
        <SavedPagesHere.Provider value={savedPages}>
          <TipForm writing={writing} help={help} isPopup={isPopup} {...tools} onRecord={onRecord} onSaved={finish} />
        </SavedPagesHere.Provider>
      )}
    </section>
  );
}

/** Ctrl+Z and Ctrl+Y outside of fields, which have an undo of their own. */
function moveThroughHistory(event: KeyboardEvent, { undo, redo }: Writing): void {
  const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  if (isField || event.altKey || !(event.ctrlKey || event.metaKey)) return;
  const key = event.key.toLowerCase();
  const move = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined;
  if (!move) return;
  event.preventDefault();
  move();
}

interface TipFormProps extends WriteTipTools {
  writing: Writing;
  help: Help;
  isPopup: boolean;
  onRecord: () => void;
  onSaved: (item: FeedItem) => void;
}

function TipForm({ writing, help, isPopup, onRecord, onSaved, ...tools }: TipFormProps) {
  const { text, client } = tools;
  const { tools: made, loaded } = useFormTools();
  const { value: tipDraft } = writing;
  const item = useMemo(() => made?.toDraftItem(tipDraft) ?? null, [made, tipDraft]);
  const [isTried, setTried] = useState(false);
  const contacts = useMemo(() => help.people.map(({ contact }) => contact), [help]);
  const checks = useChecks(made, item, { contacts, now: tools.now, text });
  const [failure, setFailure] = useState('');
  const fields = useRef<HTMLDivElement>(null);
  const picking = usePicking({ client, text, main: fields });
  usePageChanges(tools.watchChanges, (change) => void (change === 'pointed' && picking.look()));
  // What the tip is about has its card at its button; that of a step stands above all, where the step may be out of sight.
  const isStep = picking.pointed !== null && picking.key !== 'tip';
  const url = pageUrl(help);
  const patterns = useMemo(() => generalise(url), [url]);
  const canPick = help.page.status === 'read' && !isPopup;

  const save = async () => {
    setTried(true);
    const formTools = await loaded();
    const finished = formTools.toDraftItem(tipDraft);
    const isSound = isSoundTip(checkTip(formTools, finished, { contacts, now: tools.now, text }));
    setFailure(isSound ? '' : text('write.incomplete'));
    if (!isSound) {
      // The first field that is to be mended, once it is marked.
      setTimeout(() => fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    // Kept after the tip is finished, what was typed last would be offered again as a tip that was begun.
    await writing.keepNow();
    const done = await client.finishTip({ item: finished }).catch(() => null);
    if (done) onSaved(finished);
    else setFailure(text(done === null ? 'status.syncFailed' : 'write.nowhere'));
  };
  return (
    <>
      {isStep && picking.pointed && (
        <PointCard
          pointed={picking.pointed}
          pointing={picking}
          text={text}
          words={{ title: text('pick.step'), take: text('pick.take') }}
        />
      )}
      <div class="ask-fields" ref={fields} tabIndex={-1}>
        <TipFields
          draft={tipDraft}
          change={writing.change}
          patterns={patterns}
          checks={checks}
          isTried={isTried}
          people={contacts}
          picking={canPick ? picking : undefined}
          onRecord={canPick ? onRecord : undefined}
          onScale={tools.onScale}
          trial={
            help.page.status === 'read' &&
            item && <TryIt item={item} page={help.page.snapshot} text={text} client={client} />
          }
          preview={{ tools: previewTools(tools) }}
          text={text}
        />
      </div>
      <WriteFooter
        keeping={keepingWords(writing.keeping, text)}
        failure={failure}
        undo={writing.undo}
        redo={writing.redo}
        text={text}
        onSave={() => void save()}
      />
    </>
  );
}

/** What the preview shows with: its pictures stand in it, and nothing of it is on the page yet. */
const previewTools = ({ text, now, feeds, renderHtml, onCopy }: WriteTipTools) => ({
  ...{ text, now, feeds, renderHtml, onCopy },
  loadPicture: async () => null,
  onShow: () => {},
});

/** What has become of what was written, in words. */
const keepingWords = (keeping: Keeping, text: Text) => (keeping === 'blank' ? '' : text(`write.${keeping}`));
