import { useMemo } from 'preact/hooks';
import type { SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';
import type { Help } from '../../lib/core/messages.ts';
import { Header } from './Header.tsx';
import { HelpFoot } from './HelpFoot.tsx';
import { HelpTips } from './HelpTips.tsx';
import type { HelpAppProps } from './help-props.ts';
import { Notice } from './Notice.tsx';
import { toPlace, toPlaceholder } from './place-words.ts';
import { SearchField } from './SearchField.tsx';
import { SearchResults } from './SearchResults.tsx';
import type { HelpView } from './use-help.ts';
import type { Search } from './use-search.ts';
import type { TipMarks } from './use-tip-marks.ts';

interface TipsViewProps extends HelpAppProps {
  view: HelpView;
  /** The help of `view`, or what stands in for it. */
  help: Help;
  search: Search;
  marks: TipMarks;
  onRetry: () => void;
  onAsk: (person: SuggestedContact | null) => void;
  /** Called with whether the pointer is over the tips. */
  onHover: (isOver: boolean) => void;
}

/** The view that opens first: where you are, search, tips, people, and how fresh it all is. */
export function TipsView(props: TipsViewProps) {
  const { feeds, frame, text, onClose, onOpenOptions, view, help, search, onAsk, onHover } = props;
  const place = view.status === 'loading' ? { title: '', host: '' } : toPlace(help, text);
  return (
    <>
      <Header {...place} text={text} onClose={frame === 'popup' ? undefined : onClose} onOpenOptions={onOpenOptions} />
      <SearchField
        words={search.words}
        placeholder={toPlaceholder(feeds, text)}
        text={text}
        onWords={search.setWords}
      />
      <div class="help-tips" onPointerEnter={() => onHover(true)} onPointerLeave={() => onHover(false)}>
        <TipsOrNotice {...props} />
      </div>
      <HelpFoot {...props} people={view.status === 'loading' ? null : help.people} onAsk={onAsk} />
    </>
  );
}

/** What stands between search and people: results, tips, or a sentence that says why there are none. */
function TipsOrNotice({ view, search, marks, help, feeds, text, now, renderHtml, onCopy, ...on }: TipsViewProps) {
  const tools = useMemo(() => ({ text, now, renderHtml, onCopy }), [text, now, renderHtml, onCopy]);
  if (search.view.status !== 'idle') {
    return (
      <SearchResults
        view={search.view}
        marks={marks}
        tools={tools}
        onAsk={() => on.onAsk(help.people[0] ?? null)}
        onClear={() => search.setWords('')}
        onRetry={search.retry}
      />
    );
  }
  if (view.status === 'loading') return null;
  if (view.status === 'failed') {
    return (
      <Notice title={text('notice.goneTitle')} words={text('notice.gone')}>
        <button type="button" class="button button--primary" onClick={on.onRetry}>
          {text('notice.again')}
        </button>
      </Notice>
    );
  }
  return <HelpTips help={help} feeds={feeds} marks={marks} tools={tools} onOpenOptions={on.onOpenOptions} />;
}
