import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { AboutYou } from '../../components/options/AboutYou.tsx';
import type { BackgroundCalls, Client as ClientOf } from '../../lib/core/messages.ts';
import { NO_PREFERENCES, settle, text } from './render-help.tsx';

type Client = Pick<ClientOf<BackgroundCalls>, 'changeSettings'>;

afterEach(cleanup);

it('the language that could not be saved stands there no longer, and can be picked again', async () => {
  const changeSettings = vi.fn<Client['changeSettings']>(async (change) => ({ ...NO_PREFERENCES, ...change }));
  render(<AboutYou preferences={NO_PREFERENCES} feeds={[]} text={text} client={{ changeSettings }} />);
  const language = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language' });
  const before = language.value;
  changeSettings.mockRejectedValueOnce(new Error('no receiver'));
  fireEvent.change(language, { target: { value: 'ar' } });
  await settle();
  expect(screen.getByText('That didn’t work. Please try again.')).toBeTruthy();
  expect(language.value).toBe(before);
  fireEvent.change(language, { target: { value: 'ar' } });
  await settle();
  expect(changeSettings.mock.calls).toEqual([[{ language: 'ar' }], [{ language: 'ar' }]]);
});
