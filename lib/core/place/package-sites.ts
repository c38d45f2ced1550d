// The sites that a package was built for: an organisation's own, which the browser lets be read from the install on.
import { err, ok, type Result } from '../result.ts';
import { parseSite, toSite } from './site.ts';

/** All hosts below one, which a package can name where a person names one site. */
const BELOW = /^(https?:\/\/)\*\./;

/** With a name in place of the star it is the pattern of one site, or none. */
const isPackageSite = (given: string) => parseSite(given.replace(BELOW, '$1any.')) !== null;

/** Reads the sites that a build is told of, with spaces between them; the error names the first that cannot be used. */
export function parsePackageSites(given: string): Result<string[]> {
  const sites = [
    ...new Set(
      given
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((site) => site !== ''),
    ),
  ];
  const wrong = sites.find((site) => !isPackageSite(site));
  if (wrong === undefined) return ok(sites);
  return err(
    `${wrong} is no site: expected https://host/* or https://*.host/* (http as well), without a port and with nothing after the last slash but the star`,
  );
}

/** Tells whether a site is one of those that a package was built for. */
export function isOfPackage(site: string, packageSites: readonly string[]): boolean {
  return packageSites.some((one) => {
    if (!BELOW.test(one)) return one === site;
    const [scheme = '', host = ''] = one.split('*.');
    const below = host.slice(0, -2);
    const own = site.startsWith(scheme) ? toSite(site.slice(0, -1))?.host : undefined;
    return own !== undefined && (own === below || own.endsWith(`.${below}`));
  });
}
