// Paths inside a folder, with forward slashes, and how one leads to another.

/** The folder that a path is in; empty at the top. */
export const parentOf = (path: string): string => path.split('/').slice(0, -1).join('/');

/** The way from a folder to a path. */
export function relativePath(folder: string, path: string): string {
  const from = folder.split('/').filter(Boolean);
  const to = path.split('/');
  const common = from.findIndex((part, at) => part !== to[at]);
  const shared = common < 0 ? from.length : common;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
