// What the help page shows for the page a person is on.
import type { Caller, Help, PageState } from '../core/messages.ts';
import type { TipsService } from './tips.ts';

/** Creates the use case behind the help page's first question. */
export function createHelpService(ports: {
  tips: TipsService;
  readPage: (caller: Caller) => Promise<PageState>;
}): (caller: Caller) => Promise<Help> {
  return async (caller) => {
    const page = await ports.readPage(caller);
    const snapshot = page.status === 'read' ? page.snapshot : null;
    const url = page.status === 'read' ? page.snapshot.url : (page.url ?? null);
    const tips = snapshot ? await ports.tips.findForPage(snapshot) : [];
    const [people, proposeTo] = await Promise.all([
      ports.tips.suggestPeople(snapshot, url, tips),
      ports.tips.proposeTo(),
    ]);
    return { page, tips, people, ...(proposeTo ? { proposeTo } : {}) };
  };
}
