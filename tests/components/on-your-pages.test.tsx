import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OnYourPages } from '../../components/options/OnYourPages.tsx';
import type { OptionsAppProps } from '../../components/options/OptionsApp.tsx';
import type { Preferences } from '../../lib/core/preferences.ts';
import { parseLayout } from '../../lib/core/sidebar/layout.ts';
import { NO_PREFERENCES, settle, text } from './render-help.tsx';

afterEach(cleanup);

type Client = OptionsAppProps['client'];

const SITE = 'https://finance.example/*';

function open(given: Partial<Preferences> | null = {}, hasTipsIcon = true) {
  const client = {
    changeSettings: vi.fn<Client['changeSettings']>(async (change) => ({ ...NO_PREFERENCES, ...change })),
    layOut: vi.fn<Client['layOut']>(async ({ layout }) => parseLayout(layout)),
    setAlwaysOn: vi.fn<Client['setAlwaysOn']>(async ({ on }) => ({ on, keptForFeed: false })),
  };
  const onRequestSite = vi.fn<OptionsAppProps['onRequestSite']>(async () => true);
  const draw = (preferences: Preferences | null) => (
    <OnYourPages
      preferences={preferences}
      layout={parseLayout(null)}
      text={text}
      client={client}
      onRequestSite={onRequestSite}
      hasTipsIcon={hasTipsIcon}
    />
  );
  const view = render(draw(given && { ...NO_PREFERENCES, ...given }));
  const push = async (change: Partial<Preferences>) => {
    view.rerender(draw({ ...NO_PREFERENCES, ...given, ...change }));
    await settle();
  };
  return { client, onRequestSite, push };
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const badge = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /^Show the number of tips/ });
const button = (name: string) => screen.getByRole('button', { name });

describe('what the toolbar button does', () => {
  it('is a choice of two, the small window at first', async () => {
    const { client, push } = open();
    const group = within(screen.getByRole('group', { name: 'When you press the toolbar button' }));
    expect(group.getAllByRole('radio')).toHaveLength(2);
    expect(radio('Help opens in a small window').checked).toBe(true);
    fireEvent.click(radio('Help opens beside the page'));
    await settle();
    expect(client.changeSettings).toHaveBeenCalledWith({ toolbarClick: 'sidebar' });
    expect(screen.getByText('Saved').getAttribute('aria-live')).toBe('polite');
    await push({ toolbarClick: 'sidebar' });
    expect(radio('Help opens beside the page').checked).toBe(true);
  });

  it('stands as it was picked while it is being saved, and goes back when that fails', async () => {
    const { client } = open();
    fireEvent.click(badge());
    await settle();
    const saving = Promise.withResolvers<Preferences>();
    client.changeSettings.mockReturnValueOnce(saving.promise);
    // What was said of the change before goes, so the page is drawn anew meanwhile.
    fireEvent.click(radio('Help opens beside the page'));
    await settle();
    expect(radio('Help opens beside the page').checked).toBe(true);
    expect(badge().checked).toBe(true);
    saving.reject(new Error('no receiver'));
    await settle();
    expect(radio('Help opens in a small window').checked).toBe(true);
  });

  it('counts only when that is wanted', async () => {
    const { client } = open();
    expect(badge().checked).toBe(false);
    expect(document.getElementById(badge().getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/always on/);
    fireEvent.click(badge());
    await settle();
    expect(client.changeSettings).toHaveBeenCalledWith({ badge: true });
    expect(screen.getByText('Saved')).toBeTruthy();
  });

  it('puts a dot on the icon until that is not wanted; where a policy decides, it cannot be changed', async () => {
    const dot = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /^Put a dot/ });
    const { client, push } = open();
    expect(dot().checked).toBe(true);
    fireEvent.click(dot());
    await settle();
    expect(client.changeSettings).toHaveBeenCalledWith({ tipsIcon: false });
    await push({ tipsIcon: true, managed: { ...NO_PREFERENCES.managed, keys: ['tipsIcon'] } });
    expect(dot().disabled).toBe(true);
  });

  it('offers no dot where the browser has none, and the number in its place', () => {
    open({}, false);
    expect(screen.queryByRole('checkbox', { name: /^Put a dot/ })).toBeNull();
    expect(document.getElementById(badge().getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /Firefox can’t/,
    );
  });

  it('shows what holds, and says so, when a change could not be saved', async () => {
    const { client } = open();
    client.changeSettings.mockRejectedValue(new Error('no receiver'));
    fireEvent.click(badge());
    await settle();
    expect(screen.getByText('That didn’t work. Please try again.')).toBeTruthy();
    expect(badge().checked).toBe(false);
    expect(screen.queryByText('Saved')).toBeNull();
  });

  it('is not drawn before it is known', () => {
    open(null);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByText(/No sites yet/)).toBeNull();
  });
});

describe('sites where help is always on', () => {
  it('says how to get there when there is none', () => {
    open();
    expect(screen.getByText(/No sites yet/)).toBeTruthy();
  });

  it('are listed by their hosts; one without encryption says so', () => {
    open({ alwaysOn: ['http://intranet/*', SITE, 'not a site'] });
    const list = within(screen.getByRole('list', { name: 'Sites where help is always on' }));
    expect(list.getAllByRole('listitem').map((item) => item.querySelector('span')?.textContent)).toEqual([
      'finance.example',
      'http://intranet',
    ]);
  });

  it('can be removed and brought back, the permission with them, within the press itself', async () => {
    const { client, onRequestSite, push } = open({ alwaysOn: [SITE] });
    fireEvent.click(button('Remove finance.example'));
    await settle();
    expect(client.setAlwaysOn).toHaveBeenLastCalledWith({ site: SITE, on: false });
    await push({ alwaysOn: [] });
    expect(screen.getByText('Help is no longer always on for finance.example.')).toBeTruthy();
    fireEvent.click(button('Undo'));
    expect(onRequestSite).toHaveBeenCalledWith(SITE);
    await settle();
    expect(client.setAlwaysOn).toHaveBeenLastCalledWith({ site: SITE, on: true });
    expect(screen.queryByText(/no longer always on/)).toBeNull();
  });

  it('say that a feed keeps the permission', async () => {
    const { client } = open({ alwaysOn: [SITE] });
    client.setAlwaysOn.mockResolvedValueOnce({ on: false, keptForFeed: true });
    fireEvent.click(button('Remove finance.example'));
    await settle();
    expect(screen.getByText(/still lets Alongside fetch your feed from there/)).toBeTruthy();
  });

  it('stay out when the browser is told no, and can be tried again', async () => {
    const { client, onRequestSite } = open({ alwaysOn: [SITE] });
    fireEvent.click(button('Remove finance.example'));
    await settle();
    onRequestSite.mockResolvedValueOnce(false);
    fireEvent.click(button('Undo'));
    await settle();
    expect(client.setAlwaysOn).toHaveBeenLastCalledWith({ site: SITE, on: false });
    expect(screen.getByText('That didn’t work. Please try again.')).toBeTruthy();
    expect(button('Undo')).toBeTruthy();
  });
});

describe('sites that the package was built for', () => {
  const BUILT = { packageSites: ['https://*.corp.example/*', 'http://erp/*'] };
  const WIKI = 'https://wiki.corp.example/*';

  it('are listed, without a button that could not take them out', () => {
    open(BUILT);
    const list = screen.getByRole('list', { name: /^Help is always on at these sites of your organisation/ });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['*.corp.example', 'http://erp']);
    expect(within(list).queryByRole('button')).toBeNull();
    expect(screen.queryByText(/No sites yet/)).toBeNull();
  });

  it('can be turned on again where the person has turned help off', async () => {
    const { client, onRequestSite } = open({ ...BUILT, offSites: [WIKI] });
    expect(screen.getByText('You’ve turned help off on these sites of your organisation.')).toBeTruthy();
    fireEvent.click(button('Turn on: wiki.corp.example'));
    expect(onRequestSite).toHaveBeenCalledWith(WIKI);
    await settle();
    expect(client.setAlwaysOn).toHaveBeenLastCalledWith({ site: WIKI, on: true });
  });

  it('are not suggested by the policy once more', () => {
    open({ ...BUILT, managed: { ...NO_PREFERENCES.managed, alwaysOn: [WIKI, SITE] } });
    expect(screen.queryByRole('button', { name: 'Allow access: wiki.corp.example' })).toBeNull();
    expect(screen.getAllByText('finance.example')).toHaveLength(1);
  });
});

describe('where help stands beside a page', () => {
  it('is a choice of three, the end of the lines at first', () => {
    const { client } = open();
    expect(radio('Automatic: on the right, or on the left for pages written right to left').checked).toBe(true);
    fireEvent.click(radio('On the left'));
    expect(client.layOut).toHaveBeenCalledWith({ layout: { side: 'left' } });
  });
});
