import { act, render } from '@testing-library/preact';
import { useId } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { Live } from '../../components/ui/Live.tsx';
import type { Language } from '../../lib/core/text/languages.ts';
import { loadText } from '../../lib/core/text/load-text.ts';
import { text } from './render-help.tsx';

const Named = ({ name }: { name: string }) => <p id={useId()}>{name}</p>;

it('gives what is drawn later ids of its own', () => {
  let push: (names: string[]) => void = vi.fn();
  const watch = (onChange: (names: string[]) => void) => {
    push = onChange;
  };
  const { container } = render(
    <Live initial={['first']} watch={watch} given={text} languageOf={() => null} loadText={loadText}>
      {(names: string[]) => names.map((name) => <Named key={name} name={name} />)}
    </Live>,
  );
  act(() => push(['first', 'second']));
  act(() => push(['first', 'second', 'third']));
  const ids = [...container.querySelectorAll('p')].map(({ id }) => id);
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(3);
});

it('stops listening when it is gone', async () => {
  const signals: AbortSignal[] = [];
  const watch = (_: (state: string) => void, signal: AbortSignal) => signals.push(signal);
  const { unmount } = render(
    <Live initial="x" watch={watch} given={text} languageOf={() => null} loadText={loadText}>
      {(state: string) => state}
    </Live>,
  );
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  unmount();
  await vi.waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([true]));
});

it('draws anew in the language that a state asks for, and in the first one again', async () => {
  let push: (language: Language) => void = vi.fn();
  const watch = (onChange: (language: Language) => void) => {
    push = onChange;
  };
  const { container } = render(
    <Live initial={'en' as Language} watch={watch} given={text} languageOf={(language) => language} loadText={loadText}>
      {(_, words) => words('tip.why')}
    </Live>,
  );
  expect(container.textContent).toBe('Why this tip?');
  act(() => push('de'));
  await vi.waitFor(() => expect(container.textContent).not.toBe('Why this tip?'));
  act(() => push('en'));
  expect(container.textContent).toBe('Why this tip?');
});
