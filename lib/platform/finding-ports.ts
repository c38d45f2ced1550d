// What finding tips needs to know of the person; help is given even where nothing of it can be read.
import { type Ask, peopleAsked, questionsOn } from '../core/ask/ask.ts';
import type { Opinion } from '../core/opinion.ts';
import { languageOf } from '../core/preferences.ts';
import type { OwnFeed } from '../services/own-feed.ts';
import type { KeptValue } from '../services/ports/kept-value.ts';
import type { SettingsStore } from '../services/ports/settings-store.ts';
import type { TipStore } from '../services/ports/tip-store.ts';
import { DEFAULT_SETTINGS, type Settings } from '../services/settings.ts';
import type { TipsPorts } from '../services/tips.ts';
import { loadWords } from './load-words.ts';
import { createLoadInTime } from './stored/load-in-time.ts';

/** Creates the ports of finding over what is stored of the person. */
export function createFindingPorts(kept: {
  store: TipStore;
  own: Pick<OwnFeed, 'isBehind' | 'bringIn'>;
  settings: Pick<SettingsStore, 'load'>;
  asks: Pick<KeptValue<Ask[]>, 'load'>;
  opinions: Pick<KeptValue<Opinion[]>, 'load'>;
}): TipsPorts {
  const { store, own, settings, asks, opinions } = kept;
  const inTime = createLoadInTime();
  const current = () => inTime<Settings | null>(settings.load, null);
  return {
    store,
    own: { isBehind: own.isBehind, bringIn: () => inTime(own.bringIn, 0) },
    followed: async () => {
      const set = await current();
      // Where nobody can say what is followed, what is stored is.
      return (set?.feeds ?? (await store.readFeeds())).map(({ feedId }) => feedId);
    },
    today: () => new Date().toLocaleDateString('sv'),
    now: Date.now,
    opinions: () => inTime(opinions.load, []),
    languages: async () => [
      languageOf((await current()) ?? DEFAULT_SETTINGS, navigator.languages),
      ...navigator.languages,
    ],
    words: loadWords,
    roles: async () => (await current())?.roles ?? [],
    mailbox: async () => (await current())?.managed.mailbox ?? '',
    asked: async (address) => peopleAsked(questionsOn(await inTime(asks.load, []), address)),
    names: async () => (await current())?.feeds ?? [],
  };
}
