import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { HelpAppProps } from '../../components/help/help-props.ts';
import { emptyHelp, unreadableHelp } from '../fixtures/team/pages-and-tips.ts';
import { fakeClient, NO_PREFERENCES, renderHelp, settle } from './render-help.tsx';

const SITE = 'https://finance.example/*';
const isOn = { ...NO_PREFERENCES, alwaysOn: [SITE] };
const button = (name: string) => screen.getByRole('button', { name });
const unfold = () => fireEvent.click(button('On this site: help when you ask'));
const turnOn = () => fireEvent.click(button('Turn on for this site'));

/** The popup over a site; `answer` is what the person tells the browser. */
async function open(answer: Promise<boolean> = Promise.resolve(true), given: Partial<HelpAppProps> = {}) {
  const client = fakeClient();
  const onRequestSite = vi.fn(() => answer);
  const help = await renderHelp({ client, frame: 'popup', tools: { onRequestSite }, ...given });
  return { ...help, client, onRequestSite };
}

describe('help always on this site', () => {
  it('is one quiet line, and says what it does before it is turned on', async () => {
    await open();
    expect(screen.queryByText(/Nothing leaves your browser/)).toBeNull();
    unfold();
    expect(screen.getByText(/move around finance.example.*Nothing leaves your browser/)).toBeTruthy();
  });

  it('is unfolded where a person came here for it', async () => {
    await open(undefined, { asksAlwaysOn: true });
    expect(button('Turn on for this site')).toBeTruthy();
  });

  it('asks the browser within the press itself, and tells the background before the answer is there', async () => {
    const { client, onRequestSite } = await open(new Promise(() => {}));
    unfold();
    turnOn();
    // Still within the event: nothing has been waited for.
    expect(onRequestSite).toHaveBeenCalledWith(SITE);
    await settle();
    expect(client.setAlwaysOn.mock.calls).toEqual([[{ site: SITE, on: true }]]);
    expect(screen.getByText('Your browser is asking for permission. Please answer there.')).toBeTruthy();
    turnOn();
    expect(onRequestSite).toHaveBeenCalledTimes(1);
  });

  it('is on when the settings say so, with focus where it was', async () => {
    const { client, push } = await open();
    unfold();
    button('Turn on for this site').focus();
    turnOn();
    await settle();
    await push({ preferences: isOn });
    expect(client.setAlwaysOn).toHaveBeenLastCalledWith({ site: SITE, on: true });
    expect(button('On this site: help is always on').getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(button('Turn off for this site'));
    expect(screen.queryByText('Your browser is asking for permission. Please answer there.')).toBeNull();
  });

  it('is on without a word where the package was built for the site, and can be turned off', async () => {
    const preferences = { ...NO_PREFERENCES, packageSites: ['https://*.example/*'] };
    const { client, push } = await open(undefined, { preferences });
    fireEvent.click(button('On this site: help is always on'));
    fireEvent.click(button('Turn off for this site'));
    await settle();
    expect(client.setAlwaysOn.mock.calls).toEqual([[{ site: SITE, on: false }]]);
    await push({ preferences: { ...preferences, offSites: [SITE] } });
    expect(button('Turn on for this site')).toBeTruthy();
  });

  it('cannot be turned off where the policy names the site, too, and says why', async () => {
    const managed = { ...NO_PREFERENCES.managed, alwaysOn: [SITE] };
    await open(undefined, { preferences: { ...NO_PREFERENCES, packageSites: ['https://*.example/*'], managed } });
    fireEvent.click(button('On this site: help is always on'));
    expect(screen.getByText('Set by your organisation')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Turn off for this site' })).toBeNull();
  });

  it('takes a no kindly, and takes back what it told the background', async () => {
    const { client } = await open(Promise.resolve(false));
    unfold();
    turnOn();
    await settle();
    expect(client.setAlwaysOn).toHaveBeenLastCalledWith({ site: SITE, on: false });
    expect(screen.getByText('OK, nothing has changed.')).toBeTruthy();
    expect(button('Turn on for this site').getAttribute('aria-disabled')).toBeNull();
  });

  it('can be turned off', async () => {
    const { client, push } = await open(undefined, { preferences: isOn });
    fireEvent.click(button('On this site: help is always on'));
    fireEvent.click(button('Turn off for this site'));
    await settle();
    expect(client.setAlwaysOn.mock.calls).toEqual([[{ site: SITE, on: false }]]);
    await push({ preferences: NO_PREFERENCES });
    expect(button('On this site: help when you ask')).toBeTruthy();
  });

  it('says so when the background is gone', async () => {
    const { client } = await open();
    client.setAlwaysOn.mockRejectedValue(new Error('no receiver'));
    unfold();
    turnOn();
    await settle();
    expect(screen.getByText('That didn’t work. Please try again.')).toBeTruthy();
  });
});

describe('it is not offered', () => {
  const line = () => screen.queryByRole('button', { name: /^On this site/ });
  const answering = (help: typeof emptyHelp) => open(undefined, { client: fakeClient(help) });

  it('beside the page, where a page could cover it', async () => {
    await open(undefined, { tools: {} });
    expect(line()).toBeNull();
  });

  it('before the settings are known', async () => {
    await open(undefined, { preferences: null });
    expect(line()).toBeNull();
  });

  it('while searching', async () => {
    await open();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'invoice' } });
    await settle();
    expect(line()).toBeNull();
  });

  it.each([
    ['on pages of the browser', unreadableHelp],
    ['on a file', { ...unreadableHelp, page: { status: 'unreadable', reason: 'file', url: 'file:///x' } }],
    [
      'in the store',
      { ...unreadableHelp, page: { status: 'unreadable', reason: 'store', url: 'https://addons.mozilla.org/' } },
    ],
  ] as const)('%s', async (_, help) => {
    await answering({ ...help, tips: [], people: [] });
    expect(line()).toBeNull();
  });

  it('but it is where a page of a site has no tip', async () => {
    await answering(emptyHelp);
    expect(line()).toBeTruthy();
  });
});
