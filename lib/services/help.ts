// What the help page shows for the page a person is on.
import type { Help, PageState } from '../core/messages.ts';
import type { TipsService } from './tips.ts';

/** Creates the use case behind the help page's first question. */
export function createHelpService(ports: {
  tips: TipsService;
  readPage: () => Promise<PageState>;
}): () => Promise<Help> {
  return async () => {
    const page = await ports.readPage();
    const snapshot = page.status === 'read' ? page.snapshot : null;
    const url = page.status === 'read' ? page.snapshot.url : (page.url ?? null);
    const tips = snapshot ? await ports.tips.findForPage(snapshot) : [];
    return { page, tips, people: await ports.tips.suggestPeople(snapshot, url, tips) };
  };
}
