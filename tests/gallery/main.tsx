// Draws one state, as in `?state=tips&frame=page`, or the list of all.
import DOMPurify from 'dompurify';
import { render } from 'preact';
import { HelpApp } from '../../components/help/HelpApp.tsx';
import type { HelpAppProps, HelpClient } from '../../components/help/help-props.ts';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import { en } from '../../lib/core/text/en.ts';
import { createText } from '../../lib/core/text/text.ts';
import { arabic } from './arabic.ts';
import { NOW } from './feeds.ts';
import { type HelpState, STATES, type Step } from './states.ts';
import './gallery.css';

const english = createText(en, 'en');
const never = new Promise<never>(() => {});

function helpClient({ help, found = [], feeds }: HelpState): HelpClient {
  return {
    getHelp: async () => {
      if (help === 'gone') throw new Error('no receiver');
      return help === 'waiting' ? never : help;
    },
    searchTips: async () => found,
    syncNow: async () => feeds ?? [],
    removeFeed: async () => ({ removed: true }),
    restoreFeed: async () => ({ restored: true }),
  };
}

const asFrame = (name: string | null): HelpAppProps['frame'] => (name === 'page' || name === 'panel' ? name : 'popup');

function draw(name: string, frame: HelpAppProps['frame']) {
  const state = STATES[name];
  if (!state) throw new Error(`There is no state called ${name}.`);
  if (state.app === 'options') {
    const client = {
      addFeed: async () => ({
        ok: false as const,
        failure: { kind: 'html' as const, params: { host: 'team.example' } },
      }),
      removeFeed: async () => ({ removed: true }),
      restoreFeed: async () => ({ restored: true }),
      syncNow: async () => [],
    };
    const onRequestAccess = async () => true;
    render(
      <OptionsApp feeds={state.feeds} now={NOW} text={english} client={client} onRequestAccess={onRequestAccess} />,
      document.body,
    );
    return;
  }
  const text = state.language === 'ar' ? arabic : english;
  document.documentElement.lang = text.language;
  document.documentElement.dir = state.language === 'ar' ? 'rtl' : 'ltr';
  render(
    <HelpApp
      client={helpClient(state)}
      feeds={state.feeds}
      online={!state.offline}
      now={NOW}
      frame={frame}
      text={text}
      renderHtml={(html) => DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true })}
      onClose={() => {}}
      onOpenOptions={() => {}}
      onCopy={async () => true}
    />,
    document.body,
  );
}

const settle = () => new Promise((done) => setTimeout(done, 200));

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

async function perform(step: Step) {
  await settle();
  const name = 'press' in step ? step.press : step.into;
  const control = find(name);
  if (!control) throw new Error(`There is nothing called “${name}” to be used.`);
  if ('press' in step) control.click();
  else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    control.value = step.type;
    control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}

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

const search = new URLSearchParams(location.search);
const name = search.get('state');
if (name) {
  draw(name, asFrame(search.get('frame')));
  for (const step of STATES[name]?.steps ?? []) await perform(step);
  await settle();
} else list();
document.documentElement.dataset.ready = 'true';
