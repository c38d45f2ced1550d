import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { HelpAppProps } from '../../components/help/help-props.ts';
import { toRecordedAction } from '../../lib/core/author/record/keep-action.ts';
import type { PauseReason, RecordedAction, RecordingView } from '../../lib/core/author/record/recorded-action.ts';
import type { PageChange } from '../../lib/core/sidebar/sidebar-messages.ts';
import { chooseFrom, fakeClient, renderHelp, settle } from './render-help.tsx';

const action = (kind: RecordedAction['kind'], name: string): RecordedAction =>
  toRecordedAction(
    { kind, name, role: 'button', part: null, selector: '', foundBy: 'name', heading: '', isImplied: false },
    'https://finance.example/new',
  );
const SAVE = action('click', 'Save');
const AMOUNT = action('fill', 'Amount');

const view = (last: RecordedAction[], paused: PauseReason | null = null, count = last.length): RecordingView => ({
  paused,
  count,
  last,
});

const card = () => screen.getByRole('region', { name: 'Recording steps' });
const press = async (name: string) => {
  fireEvent.click(within(card()).getByRole('button', { name }));
  await settle();
};
const steps = (region: HTMLElement) =>
  within(region)
    .queryAllByRole('listitem')
    .map((item) => item.textContent);
const isDisabled = (name: string) => within(card()).getByRole('button', { name }).getAttribute('aria-disabled');

/** Draws help over a tab that has this recording; `tell` is what the page's host tells. */
async function renderRecording(recording: RecordingView | null, given: Partial<HelpAppProps> = {}) {
  const client = fakeClient();
  const tab = { recording };
  client.lookAtRecording.mockImplementation(async () => ({ recording: tab.recording }));
  const listeners: ((change: PageChange) => void)[] = [];
  const watchChanges: HelpAppProps['watchChanges'] = (listener) => void listeners.push(listener);
  const shown = await renderHelp({ client, watchChanges, ...given });
  const tell = async (change: PageChange) => {
    for (const listener of listeners) listener(change);
    await settle();
  };
  return { client, tab, tell, ...shown };
}

describe('recording', () => {
  it('starts from the menu, takes the focus, and says what is recorded and what never is', async () => {
    const { client, tab } = await renderRecording(null);
    client.startRecording.mockImplementation(async () => {
      tab.recording = view([]);
      return { isOn: true };
    });
    expect(screen.queryByRole('region', { name: 'Recording steps' })).toBeNull();
    chooseFrom('Help menu', 'Record steps');
    await settle();
    expect(document.activeElement).toBe(card());
    expect(card().textContent).toContain('What you type or choose is never recorded.');
    expect(within(card()).getByRole('status').textContent).toBe('Recording');
    expect(card().textContent).toContain('No steps yet');
    expect([isDisabled('Done'), isDisabled('Undo last')]).toEqual(['true', 'true']);
  });

  it('says so where the page lets nothing be recorded', async () => {
    const { client } = await renderRecording(null);
    client.startRecording.mockResolvedValue({ isOn: false });
    chooseFrom('Help menu', 'Record steps');
    await settle();
    expect(screen.getByText('Steps can’t be recorded on this page.').closest('[aria-live]')).not.toBeNull();
  });

  it('is there again when help opens, and shows each new step, which is read out', async () => {
    const { tab, tell, client } = await renderRecording(view([SAVE], null, 7));
    expect(document.activeElement).not.toBe(card());
    expect(steps(card())).toEqual(['Click Save.']);
    expect(within(card()).getByRole('list', { name: 'Last steps' }).getAttribute('start')).toBe('7');
    const before = client.getHelp.mock.calls.length;
    tab.recording = view([SAVE, AMOUNT], null, 8);
    await tell('recorded');
    expect(steps(card())).toEqual(['Click Save.', 'Fill in Amount.']);
    expect(card().textContent).toContain('8 steps so far');
    expect(card().querySelector('[aria-live]')?.textContent).toBe('Fill in Amount.');
    // The page is not read anew for it.
    expect(client.getHelp.mock.calls.length).toBe(before);
  });

  it('can be undone, paused and resumed with one button each', async () => {
    const { client } = await renderRecording(view([SAVE]));
    await press('Undo last');
    expect(client.dropRecorded).toHaveBeenCalledOnce();
    await press('Pause');
    expect(client.pauseRecording).toHaveBeenCalledOnce();
  });

  it.each([
    ['person', 'Nothing is recorded until you resume.', null],
    ['closed', 'Press the toolbar button', null],
    ['full', 'more than 100 steps', 'true'],
  ] as const)('that is paused says why: %s', async (paused, words, disabled) => {
    const { client } = await renderRecording(view([SAVE], paused));
    expect(within(card()).getByRole('status').textContent).toBe('Paused');
    expect(card().textContent).toContain(words);
    expect(isDisabled('Resume') === 'true' ? 'true' : null).toBe(disabled);
    await press('Resume');
    expect(client.resumeRecording).toHaveBeenCalledTimes(disabled ? 0 : 1);
  });

  it('shows nothing of what was done on another site, and lets none of it be undone unseen', async () => {
    const { client } = await renderRecording(view([], 'closed', 3));
    expect(card().textContent).toContain('3 steps so far');
    await press('Undo last');
    expect(client.dropRecorded).not.toHaveBeenCalled();
  });

  it('ends with all of its steps in a new tip', async () => {
    const { client, tab } = await renderRecording(view([AMOUNT], null, 2));
    client.stopRecording.mockImplementation(async () => {
      tab.recording = null;
      return { actions: [AMOUNT, SAVE] };
    });
    await press('Done');
    const step = (n: number) => screen.findByRole<HTMLTextAreaElement>('textbox', { name: `Step ${n}` });
    expect((await step(1)).value).toBe('Fill in **Amount**.');
    expect((await step(2)).value).toBe('Click **Save**.');
  });

  it('that is cancelled leaves nothing', async () => {
    const { client, tab } = await renderRecording(view([SAVE]));
    client.stopRecording.mockImplementation(async () => {
      tab.recording = null;
      return { actions: [SAVE] };
    });
    await press('Cancel');
    expect(screen.queryByRole('region', { name: /steps/ })).toBeNull();
  });

  it('stays where it is when the worker does not answer the end of it', async () => {
    const { client } = await renderRecording(view([SAVE]));
    client.stopRecording.mockRejectedValue(new Error('The background went away before it answered.'));
    await press('Done');
    expect(steps(card())).toEqual(['Click Save.']);
  });
});
