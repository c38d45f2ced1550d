import { act, fireEvent, render, screen } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { PickButton } from '../../components/author/PickButton.tsx';
import { type Picking, usePicking } from '../../components/author/use-picking.ts';
import type { Picked } from '../../lib/core/pointer/picked.ts';
import type { Pointed } from '../../lib/core/pointer/pointer.ts';
import { fakeClient, settle, text } from './render-help.tsx';

const SAVE: Pointed = { kind: 'thing', name: 'Save' };
const PICKED: Picked = { kind: 'control', name: 'Save', target: { name: 'Save', role: 'button' }, alike: 1 };

/** Draws a form with two things to pick, beside a page on which `page.pointed` is outlined. */
function renderPicking() {
  const client = fakeClient();
  const page = { pointed: SAVE as Pointed | null, picked: null as Picked | null };
  client.steerPointer.mockImplementation(async () => ({ pointed: page.pointed }));
  client.takePicked.mockImplementation(async () => ({ picked: page.picked }));
  const [onTip, onStep] = [vi.fn<(picked: Picked) => void>(), vi.fn<(picked: Picked) => void>()];
  let picking: Picking | null = null;
  function Form() {
    const main = useRef<HTMLElement>(null);
    picking = usePicking({ client, text, main });
    return (
      <main ref={main} tabIndex={-1}>
        <PickButton picking={picking} pickKey="tip" aim="tip" text={text} onPicked={onTip} />
        <PickButton
          picking={picking}
          pickKey="step-1"
          aim="step"
          label="Show on page"
          name="Step 1: show on page"
          text={text}
          onPicked={onStep}
        />
      </main>
    );
  }
  const { unmount } = render(<Form />);
  /** What help does when the page says that something else is outlined, or nobody points any more. */
  const tell = async () => {
    await act(async () => picking?.look());
    await settle();
    await settle();
  };
  return { client, page, onTip, onStep, tell, unmount };
}

const button = (name: string) => screen.getByRole('button', { name });
const press = async (name: string) => {
  button(name).focus();
  fireEvent.click(button(name));
  await settle();
};
const card = (name: string) => screen.queryByRole('region', { name });
const FOR_TIP = 'Pick what this tip is about';
const FOR_STEP = 'Pick what this step points at';

describe('picking', () => {
  it('lays over the page what picks, says what is outlined, and has the focus where Enter takes it', async () => {
    const { client } = renderPicking();
    await press('Pick on the page');
    expect(client.startPointer).toHaveBeenCalledWith({
      words: { unnamed: 'Unnamed', outOfReach: expect.any(String), purpose: 'pick' },
    });
    expect(card(FOR_TIP)?.textContent).toContain('“Save” is outlined.');
    expect(card(FOR_STEP)).toBeNull();
    expect(document.activeElement).toBe(button('Pick this'));
    fireEvent.keyDown(button('Pick this'), { key: 'ArrowUp' });
    await settle();
    expect(client.steerPointer).toHaveBeenLastCalledWith({ move: 'wider' });
    fireEvent.click(button('Pick this'));
    await settle();
    expect(client.steerPointer).toHaveBeenLastCalledWith({ move: 'take' });
  });

  it('hands over what was picked with the mouse, says so, and has the focus where it was', async () => {
    const { page, onTip, onStep, client, tell } = renderPicking();
    await press('Step 1: show on page');
    expect(card(FOR_STEP)).toBeTruthy();
    [page.pointed, page.picked] = [null, PICKED];
    await tell();
    expect(onStep.mock.calls).toEqual([[PICKED]]);
    expect(onTip).not.toHaveBeenCalled();
    expect(client.takePicked).toHaveBeenCalledTimes(1);
    expect(card(FOR_STEP)).toBeNull();
    expect(screen.getByText('“Save” is picked.')).toBeTruthy();
    expect(document.activeElement).toBe(button('Step 1: show on page'));
  });

  it('is left with Escape: nothing is handed over, and nothing said', async () => {
    const { page, onTip } = renderPicking();
    await press('Pick on the page');
    page.pointed = null;
    const isLeftAlone = fireEvent.keyDown(button('Pick this'), { key: 'Escape' });
    expect(isLeftAlone).toBe(false);
    await settle();
    await settle();
    expect(card(FOR_TIP)).toBeNull();
    expect(onTip).not.toHaveBeenCalled();
    expect(screen.queryByText(/Nothing was picked/)).toBeNull();
    expect(document.activeElement).toBe(button('Pick on the page'));
  });

  it('says that nothing was picked where the page has ended it, until it is tried again', async () => {
    const { page, tell } = renderPicking();
    await press('Pick on the page');
    page.pointed = null;
    await tell();
    expect(screen.getByText('Nothing was picked. Try again.')).toBeTruthy();
    page.pointed = SAVE;
    await press('Pick on the page');
    expect(screen.queryByText('Nothing was picked. Try again.')).toBeNull();
  });

  it('is left with the form in which it was begun', async () => {
    const { client, page, onTip, unmount } = renderPicking();
    await press('Pick on the page');
    page.picked = PICKED;
    unmount();
    await settle();
    expect(client.steerPointer).toHaveBeenLastCalledWith({ move: 'leave' });
    expect(onTip).not.toHaveBeenCalled();
  });

  it('says that a page lets nothing be pointed at', async () => {
    const { client } = renderPicking();
    client.startPointer.mockResolvedValue({ outcome: 'unreachable' });
    await press('Pick on the page');
    await settle();
    expect(screen.getByText('Nothing on this page can be pointed at.')).toBeTruthy();
    expect(card(FOR_TIP)).toBeNull();
  });

  it('hands over something without a name, and is left by the button that began it', async () => {
    const { page, onTip, tell, client } = renderPicking();
    await press('Pick on the page');
    await press('Pick on the page');
    expect(client.steerPointer).toHaveBeenLastCalledWith({ move: 'leave' });
    const unnamed: Picked = { kind: 'words', name: '', target: { selector: '#a' }, alike: 1 };
    [page.pointed, page.picked] = [null, unnamed];
    await tell();
    expect(onTip.mock.calls).toEqual([[unnamed]]);
    expect(screen.getByText('Something without a name is picked.')).toBeTruthy();
  });
});
