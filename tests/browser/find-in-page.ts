/**
 * Finds the first element with a role and an accessible name. It runs in the page, so it may use nothing from outside
 * itself; it knows as much of the rules for names as this project's own interface needs.
 */
export function findInPage(role: string, name: string | RegExp): HTMLElement | undefined {
  const selectors: Record<string, string> = {
    button: 'button, summary, input[type=submit]',
    link: 'a[href]',
    searchbox: 'input[type=search]',
    checkbox: 'input[type=checkbox]',
    radio: 'input[type=radio]',
    textbox: 'textarea, input[type=text], input[type=email], input[type=url], input:not([type])',
    combobox: 'select',
    article: 'article',
    heading: 'h1, h2, h3, h4',
  };
  const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: HTMLElement) => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labels = 'labels' in element ? [...((element.labels ?? []) as NodeListOf<HTMLElement>)] : [];
    const spoken = [
      ids.map((id) => words(document.getElementById(id))).join(' '),
      element.getAttribute('aria-label') ?? '',
      labels.map(words).join(' '),
      words(element),
      element.title,
    ];
    return spoken.find(Boolean) ?? '';
  };
  const own = selectors[role] ?? '[role]:not([role])';
  const candidates = document.querySelectorAll<HTMLElement>(`:is(${own}):not([role]), [role="${role}"]`);
  return [...candidates].find((element) => {
    const isShown = element.checkVisibility() && element.closest('[aria-hidden="true"], [inert]') === null;
    const found = nameOf(element);
    return isShown && (typeof name === 'string' ? found === name : name.test(found));
  });
}
