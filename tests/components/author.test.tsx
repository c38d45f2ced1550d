// Writing a tip without knowing Markdown: tools, keys, the clipboard, pictures, steps, the title and the card of readers.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ScalePicture } from '../../components/author/editor-props.ts';
import { StepsEditor } from '../../components/author/StepsEditor.tsx';
import { TextEditor, type TextEditorProps } from '../../components/author/TextEditor.tsx';
import { TipPreview } from '../../components/author/TipPreview.tsx';
import { TitleField } from '../../components/author/TitleField.tsx';
// Loaded when it is needed, which takes a while: here it is there before.
import '../../lib/core/author/preview-tip.ts';
import type { StepDraft, TipDraft } from '../../lib/core/author/tip-draft.ts';
import { err, ok } from '../../lib/core/result.ts';
import { en } from '../../lib/core/text/en.ts';
import { createText } from '../../lib/core/text/text.ts';

const text = createText(en, 'en');
const PNG = 'data:image/png;base64,iVBORw0KGgo=';
const scaled: ScalePicture = async () => ok(PNG);

afterEach(cleanup);

function Writing({ given, ...props }: { given: string } & Partial<TextEditorProps>) {
  const [value, setValue] = useState(given);
  const [pictures, setPictures] = useState<Record<string, string>>({});
  return (
    <TextEditor
      label="Text"
      value={value}
      text={text}
      pictures={pictures}
      onValue={setValue}
      onPicture={(name, address) => setPictures((before) => ({ ...before, [name]: address }))}
      onScale={scaled}
      {...props}
    />
  );
}

const area = (name = 'Text') => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

function select(field: HTMLTextAreaElement, words: string): void {
  const from = field.value.indexOf(words);
  field.focus();
  field.setSelectionRange(from, from + words.length);
}

/** What the clipboard holds. */
function paste(field: HTMLElement, { html = '', plain = '', files = [] as File[] }): boolean {
  const data = { getData: (type: string) => (type === 'text/html' ? html : plain), files };
  return fireEvent.paste(field, { clipboardData: data });
}

const pictureFile = () => new File(['x'], 'a.png', { type: 'image/png' });

describe('the text', () => {
  it('is made bold by a button and plain again; the words stay selected', async () => {
    render(<Writing given="Press Save now" />);
    select(area(), 'Save');
    press('Bold');
    expect(area().value).toBe('Press **Save** now');
    expect([area().selectionStart, area().selectionEnd]).toEqual([8, 12]);
    expect(document.activeElement).toBe(area());
    press('Bold');
    expect(area().value).toBe('Press Save now');
  });

  it.each([
    ['b', 'KeyB', '**Save**'],
    ['i', 'KeyI', '*Save*'],
    ['и', 'KeyB', '**Save**'],
  ])('takes Ctrl or Cmd with %s, also where letters are others', (key, code, expected) => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
      render(<Writing given="Save" />);
      select(area(), 'Save');
      expect(fireEvent.keyDown(area(), { key, code, ...held })).toBe(false);
      expect(area().value).toBe(expected);
      cleanup();
    }
  });

  it('leaves other keys alone: Tab goes on, and so does AltGr', () => {
    render(<Writing given="- One" />);
    for (const keys of [{ key: 'Tab' }, { key: 'b', ctrlKey: true, altKey: true }, { key: 'Enter', shiftKey: true }]) {
      expect(fireEvent.keyDown(area(), keys)).toBe(true);
    }
    expect(area().value).toBe('- One');
  });

  it('goes on with a list at Enter, and ends it where the entry is empty', () => {
    render(<Writing given="- One" />);
    area().setSelectionRange(5, 5);
    expect(fireEvent.keyDown(area(), { key: 'Enter' })).toBe(false);
    expect(area().value).toBe('- One\n- ');
    fireEvent.keyDown(area(), { key: 'Enter' });
    expect(area().value).toBe('- One\n');
    expect(fireEvent.keyDown(area(), { key: 'Enter' })).toBe(true);
  });

  it('has its tools at one stop, with arrows between them', () => {
    render(<Writing given="" />);
    const tools = within(screen.getByRole('toolbar', { name: 'Formatting: Text' })).getAllByRole('button');
    expect(tools.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1, -1, -1]);
    tools[0]?.focus();
    fireEvent.keyDown(tools[0] as HTMLElement, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(tools[1]);
    fireEvent.keyDown(tools[1] as HTMLElement, { key: 'End' });
    expect(document.activeElement).toBe(tools.at(-1));
  });

  it('asks where a link leads, and says at the field what is no address', () => {
    render(<Writing given="See the form now" />);
    select(area(), 'the form');
    press('Link');
    const address = screen.getByRole<HTMLInputElement>('textbox', { name: 'Where the link leads' });
    expect(document.activeElement).toBe(address);
    fireEvent.input(address, { target: { value: 'javascript:alert(1)' } });
    press('Insert');
    expect(screen.getByRole('alert').textContent).toBe(en['editor.addressBad']);
    expect(address.getAttribute('aria-invalid')).toBe('true');
    fireEvent.input(address, { target: { value: 'team.example/form' } });
    fireEvent.keyDown(address, { key: 'Enter' });
    expect(area().value).toBe('See [the form](https://team.example/form) now');
    expect(document.activeElement).toBe(area());
    area().setSelectionRange(8, 8);
    press('Link');
    expect(area().value).toBe('See the form now');
  });

  it('shows what is wrong with it', () => {
    render(<Writing given="" error="Write what to do." />);
    expect(area().getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(area().getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Write what to do.',
    );
  });
});

describe('the clipboard', () => {
  it('brings formatted text as Markdown, and says what stayed behind', async () => {
    render(<Writing given="Before " />);
    area().setSelectionRange(7, 7);
    const html = '<p>Press <b>Save</b><img src="https://a.example/b.png" alt=""><input></p>';
    expect(paste(area(), { html, plain: 'Press Save' })).toBe(false);
    await waitFor(() => expect(area().value).toBe('Before Press **Save**'));
    await screen.findByText('Pasted without pictures from elsewhere and form fields.');
  });

  it('leaves plain text to the browser, also where it is coloured', () => {
    render(<Writing given="" />);
    expect(paste(area(), { plain: 'a *b*' })).toBe(true);
    expect(paste(area(), { html: '<div style="color:red"><span>const a</span></div>', plain: 'const a' })).toBe(true);
  });

  it('prefers the words of a document to the picture of them', async () => {
    const onScale = vi.fn(scaled);
    render(<Writing given="" onScale={onScale} />);
    paste(area(), { html: '<table><tr><td>a</td><td>b</td></tr></table>', plain: 'a\tb', files: [pictureFile()] });
    await waitFor(() => expect(area().value).toContain('| a | b |'));
    expect(onScale).not.toHaveBeenCalled();
  });

  it('makes pictures in the text as small as any other', async () => {
    render(<Writing given="" onScale={async () => ok(`${PNG}AAAA`)} />);
    paste(area(), { html: `<p>See <img src="${PNG}" alt="the form"></p>`, plain: 'See' });
    await waitFor(() => expect(area().value).toBe('See ![the form](picture-1)'));
    expect(screen.getByRole('img', { name: 'the form' }).getAttribute('src')).toBe(`${PNG}AAAA`);
  });

  it('leaves out pictures in the text that are none', async () => {
    render(<Writing given="" onScale={async () => err('type')} />);
    paste(area(), { html: `<p>See <img src="${PNG}" alt="the form"></p>`, plain: 'See' });
    await waitFor(() => expect(area().value).toBe('See the form'));
    await screen.findByText('Pasted without pictures from elsewhere.');
  });
});

describe('a picture', () => {
  it.each(['paste', 'file'])('comes by %s; what it shows is asked for before it stands in the text', async (way) => {
    render(<Writing given="" />);
    if (way === 'paste') expect(paste(area(), { files: [pictureFile()] })).toBe(false);
    else fireEvent.change(screen.getByLabelText('Pictures in this text'), { target: { files: [pictureFile()] } });
    const alt = await screen.findByRole('textbox', { name: 'What does the picture show?' });
    await waitFor(() => expect(document.activeElement).toBe(alt));
    press('Insert');
    expect(screen.getByRole('alert').textContent).toBe('Describe the picture in a few words.');
    fireEvent.input(alt, { target: { value: 'The form' } });
    press('Insert');
    expect(area().value).toBe('![The form](picture-1)');
    expect(screen.getByRole('img', { name: 'The form' }).getAttribute('src')).toBe(PNG);
    expect(screen.queryByRole('textbox', { name: 'What does the picture show?' })).toBeNull();
  });

  it('is not taken when somebody thinks better of it', async () => {
    const onPicture = vi.fn();
    render(<Writing given="Text" onPicture={onPicture} />);
    paste(area(), { files: [pictureFile()] });
    await screen.findByRole('textbox', { name: 'What does the picture show?' });
    press('Cancel');
    expect(area().value).toBe('Text');
    expect(onPicture).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(area());
  });

  it.each([
    ['svg', en['editor.refused.svg']],
    ['type', en['editor.refused.type']],
    ['large', en['editor.refused.large']],
  ] as const)('that is refused (%s) is told of', async (refusal, words) => {
    render(<Writing given="" onScale={async () => err(refusal)} />);
    paste(area(), { files: [pictureFile()] });
    await screen.findByText(words);
    expect(screen.queryByRole('textbox', { name: 'What does the picture show?' })).toBeNull();
  });

  it('for which there is no room left is told of as such', async () => {
    const onScale = vi.fn<ScalePicture>(async () => err('large'));
    render(<Writing given="" onScale={onScale} pictures={{ 'picture-1': 'x'.repeat(950_000) }} />);
    paste(area(), { files: [pictureFile()] });
    await screen.findByText(en['editor.refused.full']);
    expect(onScale.mock.lastCall?.[1]).toBeLessThan(50_000);
  });
});

const two: StepDraft[] = [
  { key: 'own-0', text: 'One', target: { name: 'Save', role: 'button' } },
  { key: 'own-1', text: 'Two' },
];

function Steps({ given, onPickTarget }: { given: StepDraft[]; onPickTarget?: (key: string) => void }) {
  const [steps, setSteps] = useState(given);
  return (
    <StepsEditor
      steps={steps}
      text={text}
      pictures={{}}
      onSteps={setSteps}
      onPicture={() => {}}
      onScale={scaled}
      {...(onPickTarget ? { onPickTarget } : {})}
    />
  );
}

const stepTexts = () => screen.queryAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => value);
const announced = (words: string) => screen.findAllByText(words);

describe('the steps', () => {
  it('begin with none; the first is gone to at once', async () => {
    render(<Steps given={[]} />);
    expect(screen.getByText(en['steps.none'])).toBeTruthy();
    press('Add a step');
    await waitFor(() => expect(document.activeElement).toBe(area('Step 1')));
    await announced('Step 1 added');
  });

  it('go on at Enter at the end of one, and not within it', async () => {
    render(<Steps given={two} />);
    area('Step 1').setSelectionRange(1, 1);
    expect(fireEvent.keyDown(area('Step 1'), { key: 'Enter' })).toBe(true);
    area('Step 1').setSelectionRange(3, 3);
    expect(fireEvent.keyDown(area('Step 1'), { key: 'Enter' })).toBe(false);
    await waitFor(() => expect(stepTexts()).toEqual(['One', '', 'Two']));
    expect(document.activeElement).toBe(area('Step 2'));
    expect(fireEvent.keyDown(area('Step 2'), { key: 'Enter' })).toBe(true);
    fireEvent.keyDown(area('Step 2'), { key: 'Backspace' });
    await waitFor(() => expect(stepTexts()).toEqual(['One', 'Two']));
    expect(document.activeElement).toBe(area('Step 1'));
  });

  it('move by button and by Alt with an arrow; focus goes along', async () => {
    render(<Steps given={two} />);
    press('Move step 1 down');
    await waitFor(() => expect(stepTexts()).toEqual(['Two', 'One']));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move step 2 down' }));
    await announced('Now step 2 of 2');
    press('Move step 2 down');
    expect(stepTexts()).toEqual(['Two', 'One']);
    expect(fireEvent.keyDown(area('Step 2'), { key: 'ArrowUp', altKey: true })).toBe(false);
    await waitFor(() => expect(stepTexts()).toEqual(['One', 'Two']));
    expect(document.activeElement).toBe(area('Step 1'));
  });

  it('come back whole when one was removed', async () => {
    render(<Steps given={two} />);
    press('Remove step 1');
    await waitFor(() => expect(stepTexts()).toEqual(['Two']));
    expect(document.activeElement).toBe(area('Step 1'));
    press('Undo');
    await waitFor(() => expect(stepTexts()).toEqual(['One', 'Two']));
    expect(screen.getByText('Points at the button “Save”')).toBeTruthy();
    expect(document.activeElement).toBe(area('Step 1'));
  });

  it('say what they point at, and let it be chosen anew or taken away', async () => {
    const onPickTarget = vi.fn();
    render(<Steps given={two} onPickTarget={onPickTarget} />);
    press('Pick on the page what step 2 points at');
    expect(onPickTarget).toHaveBeenCalledWith('own-1');
    press('Clear what step 1 points at');
    await waitFor(() => expect(screen.queryByText('Points at the button “Save”')).toBeNull());
    expect(document.activeElement).toBe(area('Step 1'));
  });

  it('are made of a numbered list that is pasted, plain or not', async () => {
    render(<Steps given={[{ key: 'new-1', text: '' }]} />);
    expect(paste(area('Step 1'), { plain: '1. Open it\n2. Press Save' })).toBe(false);
    await waitFor(() => expect(stepTexts()).toEqual(['Open it', 'Press Save']));
    await announced('2 steps pasted');
    paste(area('Step 2'), { html: '<ol><li>Wait</li><li><b>Go</b></li></ol>', plain: 'Wait\nGo' });
    await waitFor(() => expect(stepTexts()).toEqual(['Open it', 'Press Save', 'Wait', '**Go**']));
    await waitFor(() => expect(document.activeElement).toBe(area('Step 4')));
  });
});

describe('the title', () => {
  it('has one kind hint at a time, which belongs to the field', () => {
    const { rerender } = render(<TitleField value="Invoices" text={text} onValue={() => {}} />);
    const field = screen.getByRole('textbox', { name: 'Title' });
    const hint = () => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(hint()).toBe(en['title.hint.one-word']);
    rerender(<TitleField value="Move an invoice" text={text} onValue={() => {}} />);
    expect(field.getAttribute('aria-describedby')).toBeNull();
    rerender(<TitleField value="Invoices" text={text} error="Add a title." onValue={() => {}} />);
    expect(hint()).toBe('Add a title.');
    expect(screen.queryByText(en['title.hint.one-word'])).toBeNull();
  });
});

describe('the card of readers', () => {
  const tools = {
    text,
    now: Date.UTC(2026, 10, 23),
    feeds: [],
    renderHtml: (html: string) => document.createRange().createContextualFragment(html),
    loadPicture: async () => null,
    onCopy: async () => true,
    onShow: vi.fn(),
  };

  it('stands open with text and steps, and follows what is written', async () => {
    const draft: TipDraft = { item: { id: 'a', title: 'Move it' }, text: 'Press **Save**', steps: two };
    const { rerender } = render(<TipPreview draft={draft} tools={tools} />);
    const card = await screen.findByRole('article', { name: 'Move it' });
    expect(card.querySelector('strong')?.textContent).toBe('Save');
    expect(
      within(card)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['One', 'Two']);
    press('Show me');
    expect(tools.onShow).toHaveBeenCalledOnce();
    press('Helped');
    expect(screen.getByRole('button', { name: 'Helped' }).getAttribute('aria-pressed')).toBe('true');
    rerender(<TipPreview draft={{ ...draft, item: { id: 'a', title: 'Move it on' } }} tools={tools} />);
    await screen.findByRole('article', { name: 'Move it on' });
  });

  it('is not there while nothing is written', async () => {
    render(<TipPreview draft={{ item: { id: 'a' }, text: '', steps: [] }} tools={tools} />);
    expect(screen.getByText(en['preview.empty'])).toBeTruthy();
  });
});
