// What browsers ask the server of an organisation: which version there is, and where.

/** The names of the files on the server; packages in use ask for them. */
export const UPDATE_FILES = { chromium: 'updates.xml', firefox: 'updates.json' } as const;

/** A package on the server of an organisation. */
export interface HostedPackage {
  /** The id by which the browser knows the extension. */
  id: string;
  version: string;
  /** The address of the package. */
  address: string;
  /** The oldest version of the browser that takes it. */
  oldestBrowser: string;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const toAttribute = (name: string, value: string) =>
  `${name}="${value.replace(/[&<>"']/g, (it) => ENTITIES[it] ?? it)}"`;

/** Writes what Chromium asks for: its update protocol, as XML. */
export function toUpdatesXml({ id, version, address, oldestBrowser }: HostedPackage): string {
  const check = [
    toAttribute('codebase', address),
    toAttribute('version', version),
    toAttribute('prodversionmin', oldestBrowser),
  ].join(' ');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">',
    `  <app ${toAttribute('appid', id)}>`,
    `    <updatecheck ${check} />`,
    '  </app>',
    '</gupdate>',
    '',
  ].join('\n');
}

/**
 * Writes what Firefox asks for: a list of updates, as JSON. No digest stands in it, because Mozilla changes the package
 * when it signs it; that it comes by https, and is signed, is what Firefox checks.
 */
export function toUpdatesJson({ id, version, address, oldestBrowser }: HostedPackage): string {
  const update = {
    version,
    update_link: address,
    applications: { gecko: { strict_min_version: oldestBrowser } },
  };
  return `${JSON.stringify({ addons: { [id]: { updates: [update] } } }, null, 2)}\n`;
}
