// Everything that leaves the help can be told by the gate before it, and why help is here is said in front of a form.
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { sampleFeed } from '../fixtures/team/feeds.ts';
import { invoiceHelp } from '../fixtures/team/pages-and-tips.ts';
import { fakeClient, renderHelp, settle } from './render-help.tsx';

/** What the gate stands before. */
const LEAVES = 'a[href], [data-leaves]';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the gate knows', () => {
  it('the draft of a question', async () => {
    await renderHelp();
    fireEvent.click(button('Ask Ana'));
    await settle();
    expect(button('Open draft').matches(LEAVES)).toBe(true);
  });

  it('the button that adds the feed in front', async () => {
    const page = {
      ...invoiceHelp.page,
      status: 'unreadable',
      reason: 'file',
      url: 'https://team.example/feed.json',
    } as const;
    await renderHelp({ client: fakeClient({ ...invoiceHelp, page }) });
    expect(button('Add this feed').matches(LEAVES)).toBe(true);
  });

  it('the button that removes the samples', async () => {
    await renderHelp({ feeds: [sampleFeed] });
    fireEvent.click(button('Details about the tips'));
    await settle();
    expect(button('Remove').matches(LEAVES)).toBe(true);
  });
});

it('help that moved says why in front of the question that came along', async () => {
  await renderHelp({ because: 'covered', frame: 'popup' });
  const words = /^Help was partly hidden/;
  expect(screen.getAllByText(words)).toHaveLength(1);
  fireEvent.click(button('Ask Ana'));
  await settle();
  const [inFront] = screen.getAllByText(words).filter((one) => one.closest('[inert]') === null);
  expect(inFront).toBeDefined();
});
