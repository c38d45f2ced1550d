// Help that went with a page load: the popup says so, brings it back, and offers to have it stay.
import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { HelpAppProps } from '../../components/help/help-props.ts';
import { AddFeed } from '../../components/options/AddFeed.tsx';
import { WelcomeApp } from '../../components/welcome/WelcomeApp.tsx';
import { unreadableHelp } from '../fixtures/team/pages-and-tips.ts';
import { fakeClient, NO_PREFERENCES, renderHelp, settle, text } from './render-help.tsx';

async function open(given: Partial<HelpAppProps> = {}) {
  const onOpenBeside = vi.fn<NonNullable<HelpAppProps['tools']['onOpenBeside']>>(async () => 'opened');
  const onRequestSite = vi.fn(async () => true);
  const tools = { onOpenBeside, onRequestSite };
  const help = await renderHelp({ frame: 'popup', wasBeside: true, tools, shortcut: 'Alt+Shift+G', ...given });
  return { ...help, onOpenBeside, onRequestSite };
}

const heading = () => screen.queryByRole('heading', { name: 'Help was open here' });

describe('the popup over a page that has taken help away', () => {
  it('says so, names the keys, and brings help back with one press of a button that has the focus', async () => {
    const { onOpenBeside, props } = await open();
    expect(heading()).toBeTruthy();
    expect(screen.getByText(/Alt\+Shift\+G brings it back as it was/)).toBeTruthy();
    const button = screen.getByRole('button', { name: 'Reopen help' });
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    await settle();
    expect(onOpenBeside).toHaveBeenCalledOnce();
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  it('offers “Turn on for this site” right there', async () => {
    const { onRequestSite } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Turn on for this site' }));
    expect(onRequestSite).toHaveBeenCalledWith('https://finance.example/*');
  });

  it.each([
    ['allowed', true],
    ['refused', false],
  ])('and brings it back only once that is %s', async (_, on) => {
    const setAlwaysOn = vi.fn(async () => ({ on, keptForFeed: false }));
    const { onOpenBeside } = await open({ client: { ...fakeClient(), setAlwaysOn } });
    fireEvent.click(screen.getByRole('button', { name: 'Turn on for this site' }));
    await settle();
    expect(onOpenBeside).toHaveBeenCalledTimes(on ? 1 : 0);
  });

  it.each<[string, Partial<HelpAppProps>]>([
    ['where no help was open', { wasBeside: false }],
    ['in a frame beside the page', { frame: 'page' }],
    ['where help says why it is not beside the page', { because: 'unreachable' }],
    ['on a page that cannot be read', { client: fakeClient(unreadableHelp) }],
  ])('says nothing %s', async (_, given) => {
    await open(given);
    expect(heading()).toBeNull();
  });

  it('does not offer it twice where it is on, nor in a private window', async () => {
    await open({ preferences: { ...NO_PREFERENCES, alwaysOn: ['https://finance.example/*'] } });
    expect(screen.queryByRole('button', { name: 'Turn on for this site' })).toBeNull();
  });
});

describe('while the browser asks', () => {
  it('the form for a feed says so, and does not claim to read', async () => {
    const addFeed = vi.fn(async () => ({ ok: false as const, failure: { kind: 'permission' as const, params: {} } }));
    const onRequestAccess = vi.fn(() => new Promise<boolean>(() => {}));
    render(<AddFeed text={text} client={{ addFeed }} onRequestAccess={onRequestAccess} />);
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'tips.example/feed.json' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await settle();
    fireEvent.click(screen.getByRole('button', { name: /^Allow access to/ }));
    expect(onRequestAccess).toHaveBeenCalledOnce();
    await settle();
    expect(screen.getByText('Your browser is asking for permission. Please answer there.')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.queryByText('Reading the feed…')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Allow access to/ }));
    expect(onRequestAccess).toHaveBeenCalledOnce();
  });
});

describe('the welcome page', () => {
  it.each([
    [true, /puzzle piece.*gear.*“Pin to Toolbar”/],
    [false, /puzzle piece.*the pin next to/],
  ])('speaks of this browser’s own buttons (Firefox: %s)', (isFirefox, words) => {
    const props = {
      hasManagedFeed: false,
      hasTeamFeed: false,
      hasSample: true,
      shortcut: '',
      isFirefox,
      showsTipsIcon: !isFirefox,
    };
    const { addFeed } = fakeClient();
    const openWorkshop = vi.fn(async () => undefined);
    render(<WelcomeApp {...props} text={text} client={{ addFeed, openWorkshop }} onRequestAccess={async () => true} />);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByText(/^A dot on the icon/) === null).toBe(isFirefox);
    expect(screen.getByText(/“Write a tip for this page” in the menu/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Write tips for your team' }));
    expect(openWorkshop).toHaveBeenCalledOnce();
  });
});
