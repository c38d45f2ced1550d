// Draws one state, as in `?state=tips&frame=page`, or the list of all; then others in the same document when asked.
import { render } from 'preact';
import { loadFormTools } from '../../components/author/load-form-tools.ts';
import { loadWriteTip } from '../../components/author/WriteTipLater.tsx';
import { HelpApp } from '../../components/help/HelpApp.tsx';
import type { HelpAppProps, HelpClient } from '../../components/help/help-props.ts';
import { loadScreenForm } from '../../components/help/ScreenFormLater.tsx';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import { PracticeApp } from '../../components/practice/PracticeApp.tsx';
import { directionOf } from '../../components/ui/direction.ts';
import { WelcomeApp } from '../../components/welcome/WelcomeApp.tsx';
import { WorkshopApp } from '../../components/workshop/WorkshopApp.tsx';
import { toItem } from '../../lib/core/ask/own-tip.ts';
import { NO_LOG } from '../../lib/core/debug-log/debug-log.ts';
import { parseKeptState } from '../../lib/core/kept-state.ts';
import type { Preferences } from '../../lib/core/preferences.ts';
import { parseLayout } from '../../lib/core/sidebar/layout.ts';
import { LANGUAGES } from '../../lib/core/text/languages.ts';
import { loadText } from '../../lib/core/text/load-text.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { sanitise } from '../../lib/platform/sanitiser.ts';
import { DEFAULT_SETTINGS, toPreferences } from '../../lib/services/settings.ts';
import { damagedFeed } from '../fixtures/authoring/kept-feeds.ts';
import { NOW } from '../fixtures/team/feeds.ts';
import * as data from '../fixtures/team/pages-and-tips.ts';
import { drawForm } from '../fixtures/team/pictured-tips.ts';
import { mixedFile } from '../fixtures/team/saved-files.ts';
import { USED_TITLES } from '../fixtures/team/use-counts.ts';
import { drawSection } from './draw-section.tsx';
import { drawWorth } from './draw-worth.tsx';
import { EditorDrawn } from './EditorDrawn.tsx';
import { settle } from './settle.ts';
import { type HelpState, STATES, type Step } from './states.ts';
import { inWordsOf } from './step-words.ts';
import './gallery.css';

const never = new Promise<never>(() => {});
const preferences: Preferences = toPreferences(DEFAULT_SETTINGS);

function helpClient({
  help,
  found = [],
  knows = [],
  feeds,
  points = 'shown',
  asks = [],
  proposeTo,
  onSaved,
  recording,
  drafts = [],
  trial,
  savedPages = [],
  isPrivate = false,
  keptFeeds = [],
  wouldAsk = false,
}: HelpState): HelpClient {
  let isRecorded = false;
  let begun = drafts;
  return {
    getHelp: async ({ page }) => {
      if (help === 'gone') throw new Error('no receiver');
      if (help === 'waiting') return never;
      const isAsRead = !page || JSON.stringify(page) === JSON.stringify(help.page);
      return isAsRead ? help : (onSaved ?? help);
    },
    searchTips: async () => ({ tips: found, people: typeof help === 'string' ? [] : help.people }),
    suggestPeople: async () => knows,
    getPicture: async () => ({ data: drawForm() }),
    syncNow: async () => feeds ?? [],
    removeFeed: async () => true,
    restoreFeed: async () => true,
    setAlwaysOn: async ({ on }) => ({ on, keptForFeed: false }),
    whereToPropose: async () => ({ to: proposeTo ?? null }),
    getTipDrafts: async () => begun,
    putTipDraft: async () => !isPrivate,
    deleteTipDraft: async () => ({ draft: null }),
    finishTip: async () => {
      begun = [];
      return true;
    },
    tryTip: async () => ({ trial: trial ?? null }),
    openWorkshop: () => never,
    openWorth: () => never,
    getKeptFeeds: async () => keptFeeds,
    putKeptTip: async () => ({ before: null }),
    getSavedPages: async () => ({ pages: savedPages }),
    addFeed: () => never,
    nextOnPath: async () => ({ tip: data.nextStep }),
    sayOfTip: async () => true,
    noteUse: async () => undefined,
    wouldAskNow: async () => ({ now: wouldAsk }),
    changeSettings: async () => preferences,
    noteAsk: () => never,
    settleAsk: async () => true,
    keepAnswer: async ({ id, answer }) => {
      const ask = asks.find((one) => one.id === id);
      return { item: ask ? toItem(ask, answer, { id: 'own-1', now: new Date(NOW).toISOString() }) : null };
    },
    takeBackAnswer: async () => true,
    pointAt: async () => ({ outcome: points }),
    startPointer: async () => ({ outcome: 'pointing' }),
    steerPointer: async () => ({ pointed: { kind: 'thing', name: 'Save' } }),
    takePicked: async () => ({ picked: null }),
    stopPointing: async () => true,
    startRecording: async () => ({ isOn: true }),
    pauseRecording: async () => true,
    resumeRecording: async () => ({ isOn: true }),
    lookAtRecording: async () => ({ recording: isRecorded ? null : (recording ?? null) }),
    dropRecorded: async () => true,
    stopRecording: async () => {
      isRecorded = true;
      return { actions: recording?.last ?? [] };
    },
  };
}

const asFrame = (name: string | null): HelpAppProps['frame'] => (name === 'page' || name === 'panel' ? name : 'popup');

function draw(name: string, frame: HelpAppProps['frame'], text: Text) {
  const state = STATES[name];
  if (!state) throw new Error(`There is no state called ${name}.`);
  if (state.app === 'section') return drawSection(state, text);
  if (state.app === 'worth') return drawWorth(state, text);
  if (state.app === 'welcome') {
    render(
      <WelcomeApp
        text={text}
        client={{ addFeed: () => never, openWorkshop: () => never }}
        shortcut="Alt+Shift+H"
        hasManagedFeed={false}
        hasTeamFeed={false}
        isFirefox={false}
        showsTipsIcon
        hasSample
        onRequestAccess={async () => true}
      />,
      document.body,
    );
    return;
  }
  if (state.app === 'editor') {
    render(<EditorDrawn state={state} text={text} />, document.body);
    return;
  }
  if (state.app === 'workshop') {
    render(
      <WorkshopApp
        kept={state.kept}
        followed={[{ feedId: 'https://team.example/feed.json', title: 'Handbook' }]}
        trouble={null}
        today="2026-11-29"
        text={text}
        tools={{
          onStore: async () => undefined,
          onOthers: () => {},
          newId: () => 'new',
          onSaveFile: () => {},
          onSaveZip: async () => ({ count: 1, lost: [{ where: 'Handbook: a', what: 'a key was left out: _ours' }] }),
          onSaveFolder: async () => null,
          onCopyFollowed: async () => damagedFeed,
          renderHtml: sanitise,
          onScale: () => never,
          onCopy: async () => true,
        }}
      />,
      document.body,
    );
    return;
  }
  if (state.app === 'options') {
    const client = {
      addFeed: async () => ({
        ok: false as const,
        failure: { kind: 'html' as const, params: { host: 'team.example' } },
      }),
      removeFeed: async () => true,
      restoreFeed: async () => true,
      syncNow: async () => [],
      arrangeFeed: async () => true,
      putFeedKey: async () => true,
      layOut: async () => parseLayout(null),
      changeSettings: async () => preferences,
      openWorkshop: async () => undefined,
      putOwnTips: async () => undefined,
      putAsk: async () => true,
      sayOfTip: async () => true,
      getTipTitles: async () => ({ titles: USED_TITLES }),
      whereToPropose: async () => ({ to: { email: 'tips@example.com' } }),
      deleteAsk: async ({ id }: { id: string }) => ({ ask: state.asks?.find((ask) => ask.id === id) ?? null }),
      deleteOwnTip: async ({ id }: { id: string }) => ({ item: state.ownTips?.find((item) => item.id === id) ?? null }),
      setAlwaysOn: async ({ on }: { on: boolean }) => ({ on, keptForFeed: false }),
    };
    const onRequestAccess = async () => true;
    render(
      <OptionsApp
        feeds={state.feeds}
        asks={state.asks ?? []}
        ownTips={state.ownTips ?? []}
        opinions={state.opinions ?? []}
        preferences={state.preferences ?? preferences}
        layout={parseLayout(null)}
        trouble={state.trouble ?? null}
        isPolicyPending={state.isPolicyPending ?? false}
        version="1.0.0"
        hasTipsIcon
        now={NOW}
        text={text}
        client={client}
        data={{
          isDeleted: false,
          onUsage: async () => 2_400_000,
          onExport: async () => '{}',
          onPreview: async () => ({ ok: true, value: state.preview ?? mixedFile }),
          onBring: async (_, mode) => ({ ok: true, value: { mode, plans: (state.preview ?? mixedFile).plans[mode] } }),
          onUndo: async () => true,
          onForget: async () => {},
          loadBrought: async () => null,
          onDeleteAll: async () => {},
        }}
        log={{
          watch: (onChange) => onChange(state.log ?? NO_LOG),
          onSwitch: async () => undefined,
          onEmpty: async () => undefined,
        }}
        use={{
          watch: (onChange) => onChange(state.counts ?? []),
          onDelete: async () => undefined,
          onDeleteAll: async () => undefined,
        }}
        onRequestAccess={onRequestAccess}
        onRequestSite={onRequestAccess}
        onSaveFile={() => {}}
        ways={{ onCopy: async () => true, onScale: () => never, renderHtml: sanitise }}
      />,
      document.body,
    );
    return;
  }
  const Page = state.isPractice ? PracticeApp : HelpApp;
  render(
    <Page
      client={helpClient(state)}
      feeds={state.feeds}
      asks={state.asks ?? []}
      preferences={state.preferences ?? preferences}
      trouble={state.trouble ?? null}
      online={!state.offline}
      now={NOW}
      asksAlwaysOn={false}
      wasBeside={state.wasBeside ?? false}
      shortcut="Alt+Shift+H"
      points={false}
      frame={state.isPanel ? 'panel' : state.isBeside ? 'page' : state.wasBeside ? 'popup' : frame}
      text={text}
      renderHtml={sanitise}
      onClose={() => {}}
      onOpenOptions={() => {}}
      onCopy={async () => true}
      onScale={() => never}
      onSave={() => {}}
      isOrphaned={state.isOrphaned ?? false}
      start={parseKeptState(state.start ?? null)}
      partition={null}
      isPrivate={state.isPrivate ?? false}
      onElsewhere={() => {}}
      because={state.because ?? null}
      takesFocus={false}
      layout={parseLayout(null)}
      onState={() => {}}
      watchChanges={() => {}}
      tools={{
        ...(state.isBeside || (frame === 'page' && !state.isPanel)
          ? { onLayout: () => {}, onAlwaysHere: () => {} }
          : { onOpenBeside: () => never }),
        onRequestSite: () => (state.isAllowing === undefined ? never : Promise.resolve(state.isAllowing)),
      }}
    />,
    document.body,
  );
}

/** The control with a name, as far as the states need it: by its label, its `aria-label` or its words. */
function find(name: string): HTMLElement | undefined {
  const controls = Array.from(document.querySelectorAll<HTMLElement>('button, a, input, textarea'));
  const inFront = controls.filter((control) => !control.closest('[inert]'));
  return inFront.find((control) => {
    const labels =
      control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.labels : null;
    const names = [control.ariaLabel, control.textContent, ...Array.from(labels ?? [], (label) => label.textContent)];
    const title = control.querySelector('.tip-title')?.textContent;
    return [...names, title].some((words) => words?.trim() === name);
  });
}

async function perform(step: Step, text: Text) {
  await settle();
  const words = 'type' in step ? step.into : 'choose' in step ? step.choose : (Object.values(step)[0] ?? '');
  const names = inWordsOf(text, words);
  const findIt = () => names.map(find).find((control) => control !== undefined);
  // A machine that has much to do draws late.
  for (let waits = 0; !findIt() && waits < 100; waits += 1) await new Promise((again) => setTimeout(again, 40));
  const control = findIt();
  if (!control) throw new Error(`There is nothing called “${names.join('” or “')}” to be used.`);
  if ('press' in step) control.click();
  else if ('focus' in step) control.focus();
  else if ('see' in step) control.scrollIntoView({ block: 'center' });
  else if ('choose' in step) {
    const files = new DataTransfer();
    const given = step.files ?? { 'alongside-data.json': '{}' };
    for (const [file, content] of Object.entries(given)) files.items.add(new File([content], file));
    Object.assign(control, { files: files.files });
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    control.value = step.type;
    control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}

const languageOf = (name: string) => {
  const state = STATES[name];
  return (state?.app === 'help' || state?.app === 'editor' ? state.language : undefined) ?? 'en';
};

function list() {
  render(
    <main class="gallery">
      <h1>Every state</h1>
      <ul>
        {Object.keys(STATES).map((name) => (
          <li key={name}>
            <a href={`?state=${name}`}>{name}</a>
          </li>
        ))}
      </ul>
    </main>,
    document.body,
  );
}

/** Draws what an address asks for, such as `?state=tips&frame=page`, in place of what stood there before. */
async function show(search: URLSearchParams): Promise<void> {
  document.adoptedStyleSheets = [];
  render(null, document.body);
  document.body.replaceChildren();
  const name = search.get('state');
  if (!name) return list();
  const wanted = search.get('language') ?? languageOf(name);
  const text = await loadText(LANGUAGES.find((language) => language === wanted) ?? 'en');
  document.documentElement.lang = text.language;
  document.documentElement.dir = directionOf(text.language);
  draw(name, asFrame(search.get('frame')), text);
  for (const step of STATES[name]?.steps ?? []) await perform(step, text);
  await settle();
}

const gallery = { show: (search: string) => show(new URLSearchParams(search)) };
/** What the tool that takes the pictures may call. */
export type DrawnGallery = typeof gallery;

// What is loaded where it is first used is there from the start: what is drawn has come to rest without a file on its way.
await Promise.all([
  loadScreenForm(),
  loadWriteTip(),
  loadFormTools(),
  import('../../lib/core/author/writing/begin-tip-draft.ts'),
  import('../../lib/core/author/preview-tip.ts'),
]);
await gallery.show(location.search);
// Only now: whoever waits for it finds the first state drawn.
Object.assign(globalThis, { gallery });
