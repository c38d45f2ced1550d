import { beforeEach, expect, it } from 'vitest';
import { type LayoutChoices, parseLayout } from '../../lib/core/sidebar/layout.ts';
import { createLayouts, type Layouts } from '../../lib/services/layouts.ts';
import { NO_TAB_HELP, type TabHelp } from '../../lib/services/ports/tab-help.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/services/settings.ts';

let stored: LayoutChoices;
let help: TabHelp;
let isPrivate: boolean;
let address: string | undefined;
let layouts: Layouts;
let ruled: Settings['managed']['layout'];

beforeEach(() => {
  stored = parseLayout(null);
  help = NO_TAB_HELP;
  isPrivate = false;
  address = 'https://finance.example/invoices/1';
  ruled = {};
  layouts = createLayouts({
    load: async () => stored,
    settings: { load: async () => ({ ...DEFAULT_SETTINGS, managed: { ...DEFAULT_SETTINGS.managed, layout: ruled } }) },
    update: async (change) => {
      stored = change(stored);
    },
    tabs: {
      load: async () => help,
      update: async (_, change) => {
        help = change(help);
        return help;
      },
      remove: async () => undefined,
      open: async () => [],
    },
    tab: async (tabId) => ({ tabId, address, isPrivate }),
  });
});

it('what is chosen beside a page holds on its site', async () => {
  await layouts.change({ makesRoom: false }, 1);
  expect(await layouts.load(1)).toMatchObject({ makesRoom: false });
  expect(await layouts.load()).toMatchObject({ makesRoom: 'auto' });
  address = 'https://wiki.example/';
  expect(await layouts.load(1)).toMatchObject({ makesRoom: 'auto' });
});

it('what is chosen in a private window holds there alone, and no site is kept', async () => {
  isPrivate = true;
  await layouts.change({ side: 'left' }, 1);
  expect(await layouts.load(1)).toMatchObject({ side: 'left' });
  expect(stored).toEqual(parseLayout(null));
});

it('where no site is known it holds in the tab, and what is set in the options everywhere', async () => {
  address = undefined;
  await layouts.change({ makesRoom: true }, 1);
  expect(help.layout).toEqual({ makesRoom: true });
  await layouts.change({ side: 'left', width: 420 });
  expect(stored).toEqual({ ...parseLayout(null), side: 'left', width: 420 });
});

it('what the organisation has set holds over every choice, and none is lost for it', async () => {
  await layouts.change({ side: 'left', makesRoom: false }, 1);
  ruled = { side: 'right' };
  expect(await layouts.load(1)).toMatchObject({ side: 'right', makesRoom: false });
  expect(await layouts.load()).toMatchObject({ side: 'right' });
  await layouts.change({ side: 'auto', makesRoom: true }, 1);
  expect(await layouts.load(1)).toMatchObject({ side: 'right', makesRoom: true });
  ruled = {};
  expect(await layouts.load(1)).toMatchObject({ side: 'left', makesRoom: true });
});
