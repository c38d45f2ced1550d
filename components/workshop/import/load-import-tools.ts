// What reads exports of other tools: parsers that nobody waits for who imports nothing.

/** Loads what reads exports and makes tips of them. */
export async function loadImportTools() {
  const [{ readingSource }, { openSource, makingItems }] = await Promise.all([
    import('../../../lib/core/author/convert/read-source.ts'),
    import('../../../lib/core/author/workshop/import-items.ts'),
  ]);
  return { readingSource, openSource, makingItems };
}
