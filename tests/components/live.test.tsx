import { act, render } from '@testing-library/preact';
import { useId } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { Live } from '../../components/ui/Live.tsx';

const Named = ({ name }: { name: string }) => <p id={useId()}>{name}</p>;

it('gives what is drawn later ids of its own', () => {
  let push: (names: string[]) => void = vi.fn();
  const watch = (onChange: (names: string[]) => void) => {
    push = onChange;
  };
  const { container } = render(
    <Live initial={['first']} watch={watch}>
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
    <Live initial="x" watch={watch}>
      {(state: string) => state}
    </Live>,
  );
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  unmount();
  await vi.waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([true]));
});
