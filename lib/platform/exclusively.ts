/** Runs one task of a name at a time in all contexts of the extension (Web Locks). */
export function exclusively<T>(name: string, task: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, task) as Promise<T>;
}
