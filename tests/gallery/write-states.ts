// The form of a tip in the help: as it begins, filled in, incomplete, and kept.
import { beginTipDraft } from '../../lib/core/author/writing/begin-tip-draft.ts';
import type { KeptTipDraft } from '../../lib/core/author/writing/kept-tip-draft.ts';
import type { Trial } from '../../lib/core/author/writing/tip-trial.ts';
import { financeFeed } from '../fixtures/team/feeds.ts';
import * as data from '../fixtures/team/pages-and-tips.ts';
import type { HelpState } from './states.ts';

const invoice: HelpState = { app: 'help', help: data.invoiceHelp, feeds: [financeFeed], isBeside: true };
const write = [{ press: 'Help menu' }, { press: 'Write a tip for this page' }];

/** A tip draft that was begun on the invoice. */
function begun(part: Partial<KeptTipDraft['tipDraft']>): KeptTipDraft {
  const draft = beginTipDraft({ page: data.invoiceHelp.page, words: '', id: 'draft', nowMs: 1 });
  return { ...draft, changedAtMs: 2, tipDraft: { ...draft.tipDraft, ...part } };
}
const plain = begun({});
const filled = begun({
  item: { ...plain.tipDraft.item, title: 'Which cost centre do I use for a course?' },
  text: 'The number decides **whose budget** is charged.\n\n- courses: the team’s\n- travel: the project’s',
  steps: [
    { key: 'a', text: 'Open the project.', target: { name: 'Projects', role: 'link' } },
    { key: 'b', text: 'Copy the six digits under **Accounting**.' },
  ],
});
const [first] = data.invoiceHelp.tips;
const second: Trial = { position: 2, shown: true, ...(first ? { first } : {}), improvements: ['field', 'words'] };

/** The states by name. */
export const WRITE_STATES: Record<string, HelpState> = {
  write: { ...invoice, steps: write },
  'write-filled': { ...invoice, drafts: [filled], trial: second, steps: [{ press: 'Continue' }] },
  'write-incomplete': { ...invoice, steps: [...write, { press: 'Save to My tips' }] },
  'write-by-hand': { ...invoice, steps: [...write, { press: 'Edit addresses' }] },
  'write-more': { ...invoice, drafts: [filled], steps: [{ press: 'Continue' }, { press: 'More details' }] },
  'write-saved': { ...invoice, drafts: [filled], steps: [{ press: 'Continue' }, { press: 'Save to My tips' }] },
  'write-saved-feed': {
    ...invoice,
    drafts: [filled],
    keptFeeds: [{ id: 'a', title: 'Northfield Finance' }],
    steps: [{ press: 'Continue' }, { press: 'Save to My tips' }, { press: 'Add to “Northfield Finance”' }],
  },
  'write-saved-feeds': {
    ...invoice,
    drafts: [filled],
    keptFeeds: [
      { id: 'a', title: 'Northfield Finance' },
      { id: 'b', title: 'Travel and expenses for everybody who works from home' },
    ],
    steps: [{ press: 'Continue' }, { press: 'Save to My tips' }, { press: 'Add to a feed of yours' }],
  },
  'write-started': { ...invoice, drafts: [filled] },
  'write-private': { ...invoice, isPrivate: true, steps: write },
};
