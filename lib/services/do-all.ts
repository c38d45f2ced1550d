/** Does one thing after the other, whatever becomes of those before; rejects at the end with the first fault there was. */
export async function doAll(tasks: readonly (() => Promise<unknown>)[]): Promise<void> {
  const faults: unknown[] = [];
  for (const task of tasks) {
    try {
      await task();
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
}
