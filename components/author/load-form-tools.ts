// What the form of a tip works with, large enough that opening help does not wait for it.

/** Loads what makes an item of a tip draft, what checks it, and what writes it as a file. */
export async function loadFormTools() {
  const [{ toDraftItem }, { checkItem }, { tipFile }] = await Promise.all([
    import('../../lib/core/author/draft-item.ts'),
    import('../../lib/core/author/writing/check-item.ts'),
    import('../../lib/core/author/writing/tip-file.ts'),
  ]);
  return { toDraftItem, checkItem, tipFile };
}

/** What the form of a tip works with. */
export type FormTools = Awaited<ReturnType<typeof loadFormTools>>;
