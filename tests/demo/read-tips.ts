import type { Popup } from '../browser/popup.ts';

/** A tip as a person sees it once it is opened. */
export interface SeenTip {
  group: string;
  title: string;
  /** What “Why this tip?” says. */
  reasons: string[];
}

/** Opens every tip in sight, with “Why this tip?”, and reads what is there. */
export function readTips(popup: Popup): Promise<SeenTip[]> {
  return popup.evaluate(openAndReadTips);
}

/** The titles in sight, with the headings of their groups; opens nothing. */
export async function readTitles(popup: Popup): Promise<string[]> {
  return popup.names('article');
}

/** Runs in the popup, so it may use nothing from outside itself. */
async function openAndReadTips(): Promise<SeenTip[]> {
  const drawn = () => new Promise((resolve) => setTimeout(resolve, 100));
  const tips: SeenTip[] = [];
  for (const article of document.querySelectorAll('article')) {
    const toggle = article.querySelector<HTMLButtonElement>('h3 button[aria-expanded]');
    const wasOpen = toggle?.ariaExpanded === 'true';
    if (!wasOpen) toggle?.click();
    await drawn();
    const why = async () => {
      article.querySelector<HTMLElement>('.tip-actions [aria-haspopup]')?.click();
      await drawn();
      const items = [...article.querySelectorAll<HTMLElement>('[role=menuitem]')];
      items.find((item) => item.textContent === 'Why this tip?')?.click();
      await drawn();
    };
    await why();
    const reasons = [...article.querySelectorAll('.tip-why li')].map((item) => item.textContent);
    const label = document.getElementById(toggle?.getAttribute('aria-labelledby') ?? '') ?? toggle;
    const group = article.closest('section')?.querySelector('h2')?.textContent ?? '';
    tips.push({ group, title: label?.textContent ?? '', reasons });
    // As it was found, so that the list looks the same in the pictures.
    await why();
    if (!wasOpen) toggle?.click();
    await drawn();
  }
  return tips;
}

/** A mailto: link in lines that can be read. */
export function decodeMail(href: string): string[] {
  const { pathname, searchParams } = new URL(href);
  const body = searchParams.get('body') ?? '';
  const head = [`To: ${decodeURIComponent(pathname)}`, `Subject: ${searchParams.get('subject')}`, ''];
  return [...head, ...body.split(/\r?\n/)];
}
