import { expect, test } from 'vitest';
import { createWordsBetween } from '../../lib/services/words-between.ts';

function reader(files: Record<string, string>) {
  const asked: string[] = [];
  const load = async (language: string) => {
    asked.push(language);
    return files[language] ?? null;
  };
  return { asked, between: createWordsBetween(load) };
}

test('words are read when the languages differ, and once', async () => {
  const { asked, between } = reader({ de: 'invoice|rechnung\n' });
  expect(await between(['en-GB'], ['en'])).toBeNull();
  expect(await between(['it'], ['en'])).toBeNull();
  expect(await between([], ['en'])).toBeNull();
  expect(asked).toEqual([]);
  for (const page of ['de', 'de-AT']) {
    const words = await between([page], ['en-US']);
    expect(words?.of('Rechnung').get('rechnung')?.[0]).toMatchObject({ said: 'invoice', language: 'en' });
  }
  expect(asked).toEqual(['de']);
});

test('somebody who reads many languages has the words of each read once', async () => {
  const many = ['de', 'es', 'fr', 'pt'];
  const { asked, between } = reader(Object.fromEntries(many.map((language) => [language, 'invoice|rechnung\n'])));
  await between(many, ['en']);
  await between(many, ['en']);
  expect(asked).toEqual(many);
});

test('where words cannot be read, help goes on without them, and they are read again', async () => {
  let isThere = false;
  const between = createWordsBetween(async () => {
    if (!isThere) throw new Error('not now');
    return 'invoice|rechnung\n';
  });
  expect((await between(['de'], ['en']))?.of('Rechnung').size).toBe(0);
  isThere = true;
  expect((await between(['de'], ['en']))?.of('Rechnung').size).toBe(1);
});

test('without a reader there are none', async () => expect(await createWordsBetween()(['de'], ['en'])).toBeNull());
