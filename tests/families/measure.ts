// What the page reader makes of the fields of a kept page, beside what the browser says and what the page shows.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { browserFields } from './browser-fields.ts';
import { CASES } from './cases.ts';

/** A field as it was read. */
export interface FieldRead {
  family: string;
  state: 'plain' | 'errors';
  /** The case of the form that it is drawn for. */
  id: string;
  role: string;
  /** As the browser names it. */
  theirs: string;
  /** As the page reader names it; `''` when it does not. */
  ours: string;
  /** The message that was read for it. */
  error: string;
  /** The message that the page shows for it. */
  due: string;
}

const pages = path.join(import.meta.dirname, 'pages');

/** The families that are kept. */
export const FAMILIES = globSync('*.plain.html', { cwd: pages })
  .map((file) => file.replace('.plain.html', ''))
  .sort();

const READ = `async function () {
  let box = this;
  while (box && !box.closest('[data-case]')) box = box.getRootNode().host;
  const id = box?.closest('[data-case]').dataset.case;
  if (!id) return null;
  const { field, error } = await pageReader.readPage(document, { at: this });
  return { id, ours: field?.label ?? '', error: error ?? '', own: pageReader.errorOf(this) };
}`;

interface Answer {
  id: string;
  ours: string;
  error: string;
  own: string;
}

async function readOne(session: CDPSession, objectId: string): Promise<Answer | null> {
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: READ,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as Answer | null;
}

/** Reads every field of a kept page that belongs to a case. */
export async function readFamily(
  page: Page,
  script: string,
  family: string,
  state: FieldRead['state'],
): Promise<FieldRead[]> {
  await page.setContent(readFileSync(path.join(pages, `${family}.${state}.html`), 'utf8'));
  await page.evaluate(script);
  const session = await page.context().newCDPSession(page);
  const fields: FieldRead[] = [];
  for (const { objectId, role, name } of await browserFields(session)) {
    const answer = await readOne(session, objectId);
    if (!answer) continue;
    const known = CASES[answer.id]?.error ?? '';
    const due =
      state === 'errors' &&
      (await page
        .getByText(known || 'none of these')
        .filter({ visible: true })
        .count()) > 0
        ? known
        : '';
    // On a page with messages a field without one is told another's, but not as its own.
    const error = due || state === 'plain' ? answer.error : answer.own;
    fields.push({ family, state, id: answer.id, role, theirs: name, ours: answer.ours, error, due });
  }
  await session.detach();
  return fields;
}
