/** Runs the tasks of one tab one after the other: a navigation may be told twice, and a person may press twice. */
export function createTurns() {
  const last = new Map<number, Promise<unknown>>();
  return <T>(tabId: number, task: () => Promise<T>): Promise<T> => {
    const next = (last.get(tabId) ?? Promise.resolve()).then(task, task);
    last.set(tabId, next);
    const forget = () => last.get(tabId) === next && last.delete(tabId);
    next.then(forget, forget);
    return next;
  };
}
