import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AskScreen } from '../../components/ask/AskScreen.tsx';
import { toRecipient } from '../../components/ask/ask-state.ts';
import { ASK_DELAY_MS } from '../../components/ask/use-who-knows.ts';
import { buildDraft } from '../../lib/core/ask/build-draft.ts';
import { type KeptQuestion, parseKeptQuestion } from '../../lib/core/ask/kept-question.ts';
import { MASK } from '../../lib/core/ask/mask.ts';
import type { SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';
import { de } from '../../lib/core/text/de.ts';
import { createText } from '../../lib/core/text/text.ts';
import { NOW } from '../fixtures/team/feeds.ts';
import { invoiceHelp, unreadableHelp } from '../fixtures/team/pages-and-tips.ts';
import { mailbox, rui } from '../fixtures/team/people.ts';
import { renderHelp, settle, text } from './render-help.tsx';

afterEach(cleanup);

const german = createText(de, 'de');

type Props = Parameters<typeof AskScreen>[0];

interface Given extends Partial<Props> {
  /** Who is asked; Ana when absent. */
  person?: SuggestedContact | null;
  /** What was written before. */
  kept?: KeptQuestion;
}

function open({ person = invoiceHelp.people[0] ?? null, kept, ...given }: Given = {}) {
  let question: KeptQuestion | null = kept ?? null;
  const change = vi.fn<Props['question']['change']>((changed) => {
    question = changed;
  });
  const looked = { tips: [{ title: 'Which cost centre do I use?', failed: false }], searches: ['cost centre closed'] };
  const props: Props = {
    help: invoiceHelp,
    tried: () => looked,
    question: { current: () => question, change },
    sent: { start: null, change: vi.fn() },
    onTold: vi.fn<Props['onTold']>(),
    recipient: toRecipient(person),
    isPrivate: false,
    takesFocus: true,
    mailApp: 'default',
    signature: { name: '', closing: '' },
    known: [{ name: 'Lena', email: 'lena@example.com' }],
    now: NOW,
    text,
    onSuggest: vi.fn<Props['onSuggest']>(async () => []),
    onAsked: vi.fn<Props['onAsked']>(),
    onCopy: vi.fn<Props['onCopy']>(async () => true),
    onBack: vi.fn<Props['onBack']>(),
    ...given,
  };
  render(<AskScreen {...props} />);
  return { ...props, change };
}

const button = (name: string) => screen.getByRole('button', { name });
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const line = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, value: string) => fireEvent.input(line(name), { target: { value } });
const address = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Email address' });
const typeAddress = (value: string) => fireEvent.input(address(), { target: { value } });
const href = () => button('Open draft').getAttribute('href') ?? '';
const mail = () => decodeURIComponent(href()).replaceAll('\r\n', '\n');
const shownOf = (part: HTMLElement) => document.getElementById(part.getAttribute('aria-describedby') ?? '');
const wordsOf = (part: HTMLElement) => shownOf(part)?.textContent ?? '';
/** The words of a part, one by one where it is a list. */
const eachOf = (part: HTMLElement) => {
  const items = [...(shownOf(part)?.querySelectorAll('li') ?? [])];
  return items.length > 0 ? items.map(({ textContent }) => textContent) : [wordsOf(part)];
};
const preview = () => document.querySelector('pre')?.textContent ?? '';

describe('the question to a colleague', () => {
  it('opens filled in, to the person asked, with the cursor in what one is trying to do', async () => {
    open();
    await settle();
    expect(screen.getByRole('form', { name: 'Ask a colleague' })).toBeTruthy();
    expect(screen.getByText('It’s OK to ask — Ana offered to help with invoices and cost centres.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Ana Sá' }).checked).toBe(true);
    expect(screen.getByText('Listed for this page · Mon–Thu')).toBeTruthy();
    expect(line('Subject').value).toBe('Question: Cost centre — finance.example');
    expect(document.activeElement).toBe(line('What I’m trying to do'));
  });

  it('shows each part in the very words that will be in the mail', () => {
    open();
    const parts = screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked);
    expect(parts.length).toBeGreaterThan(2);
    const words = parts.flatMap(eachOf);
    expect(words).toContain('“cost centre closed”');
    for (const one of words) expect(mail().split(one)).toHaveLength(2);
  });

  it('leaves out what is not ticked', () => {
    open();
    const message = box('The message I see');
    const words = wordsOf(message);
    expect(mail()).toContain(words);
    fireEvent.click(message);
    expect(mail()).not.toContain(words);
    fireEvent.click(message);
    expect(mail()).toContain(words);
  });

  it('hides what is private until it is asked to show it, and hides it again', () => {
    open();
    const secret = '8f3a91c2d4e5f60718293a4b';
    expect(wordsOf(box('Where I am'))).toContain(MASK);
    expect(href()).not.toContain(secret);
    fireEvent.click(box('Show the hidden part'));
    expect(wordsOf(box('Where I am'))).toContain(secret);
    expect(href()).toContain(secret);
    fireEvent.click(box('Where I am'));
    fireEvent.click(box('Where I am'));
    expect(href()).not.toContain(secret);
  });

  it('lets the address break after its marks alone, in what it shows and in the preview', () => {
    open();
    const [where] = [...document.querySelectorAll('.mail-part-words')].filter((part) =>
      part.textContent?.includes('://'),
    );
    fireEvent.click(button('Preview the email'));
    for (const part of [where, document.querySelector('pre')]) {
      expect(part?.innerHTML).toContain('https://<wbr>finance.<wbr>example/<wbr>invoices/<wbr>new');
      expect(part?.textContent).toContain('https://finance.example/invoices/new');
    }
  });

  it('previews the whole mail, word for word as it is copied', async () => {
    const { onCopy } = open();
    type('What I’m trying to do', 'Book the March invoice');
    type('Subject', 'Closed cost centre');
    type('Closing line', 'Thanks a lot!');
    fireEvent.click(button('Preview the email'));
    expect(preview()).toMatch(/^To: ana.sa@finance.example\nSubject: Closed cost centre\n\nHello Ana,\n/);
    expect(preview()).toContain('What I’m trying to do:\nBook the March invoice\n');
    expect(preview().trimEnd().endsWith('Thanks a lot!')).toBe(true);
    fireEvent.click(button('Copy'));
    const words = preview();
    await screen.findByText(/^Your question to Ana is copied\./);
    expect(onCopy).toHaveBeenCalledWith(words);
  });

  it('opens the same words in the mail app', () => {
    open();
    type('What I’m trying to do', 'Book the March invoice');
    fireEvent.click(button('Preview the email'));
    const [, body = ''] = preview().split(/\n\n(.*)/s);
    expect(href().startsWith('mailto:ana.sa@finance.example?')).toBe(true);
    expect(new URLSearchParams(href().split('?')[1]).get('body')?.replaceAll('\r\n', '\n')).toBe(body.trimEnd());
  });

  // Stops the browser of the test from following the link.
  const press = (act: (link: HTMLElement) => unknown) => {
    button('Open draft').addEventListener('click', (event) => event.preventDefault());
    act(button('Open draft'));
  };

  it('ends when its draft is opened: nothing of it is kept, and the form says what comes next', async () => {
    const { change, onAsked } = open();
    expect(screen.getByRole('status').textContent).toBe('Nothing is sent until you send it.');
    type('What I’m trying to do', 'Book the March invoice');
    expect(change).toHaveBeenLastCalledWith(expect.objectContaining({ goal: 'Book the March invoice', isOpen: true }));
    const address = href();
    press(fireEvent.click);
    expect(change).toHaveBeenLastCalledWith(null);
    const asked = expect.objectContaining({ goal: 'Book the March invoice' });
    expect(onAsked).toHaveBeenCalledExactlyOnceWith(asked, invoiceHelp);
    const status = await screen.findByText('Your draft to Ana is open in your email app. Send it from there.');
    expect(status.closest('[role=status]')).toBeTruthy();
    expect(screen.getByText(/^Once you have an answer, you can keep it here/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
    // Mail apps fail.
    expect(button('Open again').getAttribute('href')).toBe(address);
    fireEvent.click(button('Ask something else'));
    expect(line('What I’m trying to do').value).toBe('');
    expect(line('Subject').value).toBe('Question: Cost centre — finance.example');
    expect(change).toHaveBeenLastCalledWith(null);
  });

  it('is opened with Space, as buttons are', async () => {
    open();
    press((link) => fireEvent.keyDown(link, { key: ' ' }));
    await screen.findByText('Your draft to Ana is open in your email app. Send it from there.');
  });

  it('ends when it is copied for nobody yet, and no answer is promised', async () => {
    const { onAsked, change } = open({ person: null });
    type('What I’m trying to do', 'Book it');
    fireEvent.click(button('Copy'));
    await screen.findByText('Your question is copied. Paste it wherever you want to ask.');
    expect(change).toHaveBeenLastCalledWith(null);
    expect(onAsked).not.toHaveBeenCalled();
    expect(screen.queryByText(/^Once you have an answer/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Open draft' })).toBeNull();
  });

  it('stays in the form where copying fails', async () => {
    const { change } = open({ onCopy: vi.fn<Props['onCopy']>(async () => false) });
    fireEvent.click(button('Copy'));
    await settle();
    expect(screen.getByRole('form', { name: 'Ask a colleague' })).toBeTruthy();
    expect(change).not.toHaveBeenCalled();
  });

  it('says in a private window that it is not kept', async () => {
    open({ isPrivate: true });
    expect(screen.getByRole('status').textContent).toContain('Questions asked in a private window aren’t kept.');
    press(fireEvent.click);
    await screen.findByText(/^This is a private window, so the question isn’t kept/);
    expect(screen.queryByText(/^Once you have an answer/)).toBeNull();
  });

  it('says what is left out when the mail is too long for a link, and copies the whole', async () => {
    const { onCopy } = open();
    const long = 'A long story. '.repeat(150).trim();
    type('What I’m trying to do', long);
    expect(href().length).toBeLessThanOrEqual(1900);
    expect(screen.getByText(/shortened or left out: .*What I’ve already looked at/)).toBeTruthy();
    fireEvent.click(button('Copy'));
    await waitFor(() => expect(onCopy).toHaveBeenCalledWith(expect.stringContaining(long)));
  });

  it('opens again as it was left, with everything that was changed', () => {
    const first = open();
    type('What I’m trying to do', 'Typed before');
    type('Subject', 'My subject');
    type('Closing line', 'Cheers');
    fireEvent.click(box('The message I see'));
    fireEvent.click(button('Leave out “cost centre closed”'));
    fireEvent.click(screen.getByRole('radio', { name: 'Tom Brandt' }));
    const [kept] = first.change.mock.lastCall ?? [];
    const before = mail();
    cleanup();
    const { recipient } = kept as KeptQuestion;
    open({ kept: parseKeptQuestion(structuredClone(kept)) as KeptQuestion, recipient });
    expect(line('What I’m trying to do').value).toBe('Typed before');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Tom Brandt' }).checked).toBe(true);
    expect(box('The message I see').checked).toBe(false);
    expect(mail()).toBe(before);
  });

  it('tells of nothing that was taken out of what was looked at', () => {
    open();
    expect(mail()).toContain('cost centre closed');
    fireEvent.click(button('Leave out “cost centre closed”'));
    expect(mail()).not.toContain('cost centre closed');
    expect(mail()).toContain('Which cost centre do I use?');
    fireEvent.click(button('Leave out “Which cost centre do I use?”'));
    expect(screen.queryByRole('checkbox', { name: 'What I’ve already looked at' })).toBeNull();
    expect(mail()).not.toContain('What I’ve already looked at');
  });
});

describe('to whom', () => {
  it('changes the mail with the person', () => {
    open();
    fireEvent.click(screen.getByRole('radio', { name: 'Tom Brandt' }));
    expect(mail()).toContain('mailto:tom.brandt@finance.example');
    expect(mail()).toContain('Hello Tom,');
    expect(screen.getByText('Knows VAT · Quickest before lunch.')).toBeTruthy();
  });

  it('greets a mailbox without a name', () => {
    open({ person: mailbox, help: unreadableHelp });
    expect(mail()).toContain('finance-help@finance.example');
    expect(mail()).toContain(
      buildDraft({ to: { name: '', email: '' }, subject: '', goal: '', parts: [], closing: '', name: '' }, text)
        .sections[0]?.text,
    );
    expect(mail()).not.toContain('Hello Finance');
  });

  it('says for whom somebody stands in', () => {
    open({ person: rui, help: { ...invoiceHelp, people: [rui] } });
    expect(screen.getByText('Covering for João Matos · João is back on 15 January')).toBeTruthy();
  });

  it('can be somebody else, whose address is checked at the field', async () => {
    open();
    fireEvent.click(screen.getByRole('radio', { name: 'Someone else' }));
    expect(href()).toBe('');
    expect(button('Open draft').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button('Open draft'));
    expect(screen.getByText(/Enter one email address/)).toBeTruthy();
    const input = address();
    expect(document.activeElement).toBe(input);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    typeAddress('eva@finance.example, tom@finance.example');
    expect(href()).toBe('');
    typeAddress('eva@finance.example');
    expect(screen.queryByText(/Enter one email address/)).toBeNull();
    expect(mail()).toContain('mailto:eva@finance.example');
  });

  it('does not scold while an address is being typed', () => {
    open({ person: null });
    typeAddress('eva@');
    expect(screen.queryByText(/Enter one email address/)).toBeNull();
    fireEvent.blur(address());
    expect(screen.getByText(/Enter one email address/)).toBeTruthy();
  });
});

describe('asking from the tips', () => {
  it('goes there and back, with focus where it was and the words kept', async () => {
    await renderHelp();
    button('Ask Ana').focus();
    fireEvent.click(button('Ask Ana'));
    await settle();
    expect(screen.queryByRole('button', { name: 'Ask Ana' })).toBeNull();
    type('What I’m trying to do', 'Book the March invoice');
    fireEvent.click(button('Back to tips'));
    await settle();
    expect(screen.queryByRole('form', { name: 'Ask a colleague' })).toBeNull();
    expect(document.activeElement).toBe(button('Ask Ana'));
    fireEvent.click(button('Ask Ana'));
    expect(line('What I’m trying to do').value).toBe('Book the March invoice');
  });

  it('can close the help from there', async () => {
    const { props } = await renderHelp();
    fireEvent.click(button('Ask Ana'));
    fireEvent.click(button('Close help'));
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  it('tells what has been looked at', async () => {
    await renderHelp();
    // The other tip in sight has opened by itself.
    expect(button('Which cost centre do I use?').getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(button('Attach the supplier’s PDF first'));
    fireEvent.click(button('Ask Ana'));
    expect(wordsOf(box('What I’ve already looked at'))).toBe('Attach the supplier’s PDF first');
  });

  it('comes back with Escape, without closing the panel', async () => {
    const { props } = await renderHelp();
    fireEvent.click(button('Ask Ana'));
    fireEvent.keyDown(line('Subject'), { key: 'Escape' });
    await settle();
    expect(screen.queryByRole('form', { name: 'Ask a colleague' })).toBeNull();
    expect(props.onClose).not.toHaveBeenCalled();
  });
});

describe('a free address', () => {
  it('is completed by those asked before and those suggested', () => {
    open();
    fireEvent.click(screen.getByRole('radio', { name: 'Someone else' }));
    const list = document.getElementById(screen.getByLabelText('Email address').getAttribute('list') ?? '');
    const options = Array.from(list?.querySelectorAll('option') ?? [], ({ value }) => value);
    expect(options).toContain('lena@example.com');
    expect(options).toContain(invoiceHelp.people[0]?.contact.email);
    expect(new Set(options).size).toBe(options.length);
  });
});

describe('a part of the mail', () => {
  it('can be put in one’s own words, and be as it was read again', () => {
    open();
    fireEvent.click(button('Edit “The message I see”'));
    const words = line('The message I see, in your own words');
    expect(document.activeElement).toBe(words);
    type('The message I see, in your own words', 'Something red about the cost centre');
    expect(mail()).toContain('The message I see:\nSomething red about the cost centre');
    expect(mail()).not.toContain('FI-204');
    fireEvent.click(button('Undo edits to “The message I see”'));
    expect(mail()).toContain('FI-204');
  });

  it('that is emptied is left out', () => {
    open();
    fireEvent.click(button('Edit “The message I see”'));
    type('The message I see, in your own words', '  ');
    expect(mail()).not.toContain('The message I see');
  });

  it('starts from what stands there, masked or not', () => {
    open();
    const where = () => line('Where I am, in your own words').value;
    fireEvent.click(button('Edit “Where I am”'));
    expect(where()).toContain(MASK);
    fireEvent.click(button('Undo edits to “Where I am”'));
    fireEvent.click(screen.getAllByRole('checkbox', { name: 'Show the hidden part' })[0] as HTMLElement);
    fireEvent.click(button('Edit “Where I am”'));
    expect(where()).not.toContain(MASK);
  });
});

describe('somebody who knows about what is typed', () => {
  const eva: SuggestedContact = {
    feedId: 'finance',
    contact: { id: 'eva', name: 'Eva Lind', email: 'eva@example.com', topics: ['tax codes'] },
    reason: { kind: 'topics', words: ['tax codes'] },
  };
  const write = async (words: string) => {
    type('What I’m trying to do', words);
    await act(() => new Promise((done) => setTimeout(done, ASK_DELAY_MS + 50)));
  };

  it('is offered, and asked only when that is pressed', async () => {
    const onSuggest = vi.fn<Props['onSuggest']>(async () => [eva]);
    open({ onSuggest });
    await write('Which tax codes are there?');
    expect(onSuggest).toHaveBeenCalledExactlyOnceWith('Which tax codes are there?');
    expect(screen.getByText('Eva Lind knows tax codes.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Ana/ }).checked).toBe(true);
    fireEvent.click(button('Ask Eva instead'));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Eva Lind/ }).checked).toBe(true);
    expect(screen.queryByText('Eva Lind knows tax codes.')).toBeNull();
    expect(mail()).toContain('Hello Eva,');
  });

  it.each<[string, Props['onSuggest']]>([
    ['is asked already', async () => invoiceHelp.people],
    ['is named for another reason', async () => [{ ...eva, reason: { kind: 'place', words: [] } }]],
    ['cannot be found out', () => Promise.reject(new Error('no receiver'))],
  ])('is not offered when they %s', async (_, onSuggest) => {
    open({ onSuggest });
    await write('Which tax codes are there?');
    expect(screen.queryByRole('button', { name: /instead/ })).toBeNull();
  });
});

describe('a colleague who speaks another language', () => {
  const speaking = (...languages: string[]) => {
    const [person] = invoiceHelp.people as [SuggestedContact];
    return { ...person, contact: { ...person.contact, languages } };
  };

  it('is greeted, told the subject and thanked in it, while the form stays as it is', async () => {
    open({ person: speaking('de-AT', 'fr') });
    await waitFor(() => expect(mail()).toContain('Hallo Ana,'));
    expect(line('Subject').value).toContain('Frage: Cost centre');
    expect(line('Closing line').value).toBe(german('ask.closing'));
    expect(mail()).toContain(`${german('ask.where')}:`);
    expect(box('Where I am').checked).toBe(true);
    type('Subject', 'My own words');
    expect(mail()).toContain('subject=My own words');
  });

  it('is written to in one’s own language where they know it, or one that is not spoken here', async () => {
    open({ person: speaking('de', 'en-GB') });
    await settle();
    expect(mail()).toContain('Hello Ana,');
    cleanup();
    open({ person: speaking('tlh') });
    await settle();
    expect(mail()).toContain('Hello Ana,');
  });
});

describe('the end of a question', () => {
  it('is signed, and closes as the person has set', () => {
    open({ signature: { name: 'Mia Jung', closing: 'Many thanks!' } });
    expect(mail()).toMatch(/Many thanks!\nMia Jung$/);
    type('Closing line', 'Cheers');
    expect(mail()).toMatch(/Cheers\nMia Jung$/);
  });
});

describe('a conversation', () => {
  // Where the link leads is not there in a test.
  const stay = (event: Event) => event.preventDefault();
  beforeEach(() => addEventListener('click', stay));
  afterEach(() => removeEventListener('click', stay));

  const withChat = (chat: string) => {
    const [person] = invoiceHelp.people;
    return { ...(person as SuggestedContact), contact: { ...(person as SuggestedContact).contact, chat } };
  };

  it('that opens empty finds the question in the clipboard', async () => {
    const props = open({ person: withChat('https://northfield.slack.com/team/U123') });
    fireEvent.click(screen.getByRole('link', { name: 'Open chat' }));
    await settle();
    expect(props.onCopy).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Hello Ana,'));
    expect(screen.getByText('Question copied. Paste it into the chat.')).toBeTruthy();
  });

  it('that opens empty, where copying is not allowed, keeps the question and says so', async () => {
    const person = withChat('https://northfield.slack.com/team/U123');
    const props = open({ person, onCopy: vi.fn(async () => false) });
    fireEvent.click(screen.getByRole('link', { name: 'Open chat' }));
    await settle();
    expect(screen.getByText(/your browser blocked copying the question/)).toBeTruthy();
    expect(screen.getByRole('form', { name: 'Ask a colleague' })).toBeTruthy();
    expect(props.change).not.toHaveBeenCalledWith(null);
  });

  it('that takes the words along leaves the clipboard alone', async () => {
    const props = open({ person: withChat('https://teams.microsoft.com/l/chat/0/0?users=ana@example.com') });
    fireEvent.click(screen.getByRole('link', { name: 'Open chat' }));
    await settle();
    expect(props.onCopy).not.toHaveBeenCalled();
  });
});
