// Wires the workshop, once no other tab has it open.
import { render } from 'preact';
import { Live } from '../../components/ui/Live.tsx';
import { type FurtherTools, furtherParts } from '../../components/workshop/further-parts.tsx';
import { WorkshopApp } from '../../components/workshop/WorkshopApp.tsx';
import { WorkshopElsewhere } from '../../components/workshop/WorkshopElsewhere.tsx';
import { OWN_FEED_ID } from '../../lib/core/feed/tip.ts';
import { loadText } from '../../lib/core/text/load-text.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import { hasHostAccess } from '../../lib/platform/host-access.ts';
import { initialState, languageIn, watchLiveState } from '../../lib/platform/live-state.ts';
import { loadWords } from '../../lib/platform/load-words.ts';
import { sanitise } from '../../lib/platform/sanitiser.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { scalePicture } from '../../lib/platform/scale-picture.ts';
import { createMergeMemory } from '../../lib/platform/stored/merge-memory.ts';
import { loadLanguage } from '../../lib/platform/stored/settings-store.ts';
import { createWorkshopStore, type WorkshopWatch } from '../../lib/platform/stored/workshop-store.ts';
import { tryFeed } from '../../lib/platform/try-feed.ts';
import { createWorkshopTools, dayOf, holdWorkshop } from '../../lib/platform/workshop-tools.ts';
import { findWhereShown } from '../../lib/services/where-shown.ts';

const given = await loadText(await loadLanguage());
await holdWorkshop(() => render(<WorkshopElsewhere text={given} />, document.body));

const store = createWorkshopStore();
const kept = await store.load();
const outside: FurtherTools = {
  onTry: (address) => tryFeed(address, hasHostAccess),
  onFind: (feed, pages) => findWhereShown(feed, pages, Date.now, loadWords),
  onOpenPage: (url) => void open(url, '_blank', 'noopener'),
  ...{ onSaveFile: saveFile, onCopy: copyText, memory: createMergeMemory() },
};

const tools = {
  ...createWorkshopTools(given),
  onOthers: (onTips: WorkshopWatch['onTips'], signal: AbortSignal) =>
    // What was deleted or restored on another page is not to be written over.
    store.watch({ onTips, onGone: () => location.reload() }, signal),
  ...{ onStore: store.save, onSaveFile: saveFile, onCopy: copyText, onScale: scalePicture, renderHtml: sanitise },
};

render(
  <Live initial={initialState()} watch={watchLiveState} given={given} languageOf={languageIn} loadText={loadText}>
    {({ feeds, ownTips, trouble, now, preferences }, text) => (
      <WorkshopApp
        kept={kept}
        followed={(feeds ?? []).filter(({ feedId, sample }) => !sample && feedId !== OWN_FEED_ID)}
        {...(ownTips && { ownTips })}
        trouble={trouble}
        today={dayOf(now)}
        text={text}
        tools={tools}
        further={furtherParts(text, preferences, dayOf(now), outside)}
      />
    )}
  </Live>,
  document.body,
);
