import process from 'node:process';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { parsePackageSites } from './lib/core/place/package-sites.ts';

/**
 * The policy of every extension page and of the worker. `connect-src` lets feeds and their pictures be fetched by
 * https, or by http from this machine only, and words out of the package; nothing else is ever requested. Scripts of
 * pages reach the DOM through DOMPurify's policy alone.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify',
].join('; ');

/**
 * The converter tries at once whether the browser makes documents of text, which the policy forbids and the browser then
 * reports. It is only ever given nodes.
 */
const withoutParserOfPage = {
  name: 'without-parser-of-page',
  transform: (code: string, id: string) =>
    /\/turndown\/lib\/[^/]+$/.test(id) ? code.replace(/^var HTMLParser = .*$/m, 'var HTMLParser = null;') : null,
};

/** MiniSearch has within it a copy of the map that it also gives by itself, and that our indexes use: one is enough. */
const oneSearchableMap = {
  name: 'one-searchable-map',
  transform: (code: string, id: string) => {
    if (!id.endsWith('/minisearch/dist/es/index.js')) return null;
    const [copy, rest] = code.split(/^(?=const OR = )/m);
    if (rest === undefined || !copy?.includes('class SearchableMap '))
      throw new Error('MiniSearch is made otherwise now.');
    return `import SearchableMap from 'minisearch/SearchableMap';\n${rest}`;
  },
};

const helpEntry = fileURLToPath(new URL('./entrypoints/help/main.tsx', import.meta.url));
const helpModules = new Set<string>();

/** Notes what the help page needs at once. */
const noteHelpModules: Plugin = {
  name: 'note-help-modules',
  buildEnd() {
    const note = (id: string) => {
      if (helpModules.has(id)) return;
      helpModules.add(id);
      for (const imported of this.getModuleInfo(id)?.importedIds ?? []) note(imported);
    };
    helpModules.clear();
    note(helpEntry);
  },
};

/** Help is what a person waits for: all it needs is in one file, which opens it a sixth faster than thirty small ones. */
const helpInOneFile = {
  codeSplitting: {
    groups: [{ name: (id: string) => (helpModules.has(id) && id !== helpEntry ? 'help-needs' : null) }],
  },
};

/** The sites of the organisation that this build is for, by `ALONGSIDE_SITES`; the build that everybody gets is for none. */
function readSitesOfBuild(): string[] {
  const sites = parsePackageSites(process.env.ALONGSIDE_SITES ?? '');
  if (sites.ok) return sites.value;
  // Whoever builds reads the sentence alone.
  throw Object.assign(new Error(`ALONGSIDE_SITES: ${sites.error}.`), { stack: '' });
}

const sitesOfBuild = readSitesOfBuild();

export default defineConfig({
  imports: false,
  outDir: '.output',
  vite: ({ mode }) => {
    // Vite leaves a NODE_ENV that is set (`test` where tests build) as it is; the preset then writes source paths.
    if (mode === 'production') process.env.NODE_ENV = 'production';
    return {
      plugins: [
        preact({ devToolsEnabled: false, prefreshEnabled: false }),
        withoutParserOfPage,
        oneSearchableMap,
        noteHelpModules,
      ],
      build: { target: 'es2024', chunkSizeWarningLimit: 600, rolldownOptions: { output: helpInOneFile } },
    };
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      // Firefox tells by this one alone which element was right-clicked.
      browser === 'firefox' ? 'menus' : 'contextMenus',
      'scripting',
      'storage',
      // Feeds that one keeps, with their pictures, are more than the 10 MB that there are without; nobody is asked for it.
      'unlimitedStorage',
      // Shows another icon where there are tips: Chromium compares addresses itself, and nobody is asked for it.
      ...(browser === 'firefox' ? [] : ['declarativeContent', 'sidePanel']),
    ],
    // What an organisation can set; Firefox takes the values without a schema.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed_schema.json' } }),
    // Asked for one host at a time: that of a feed, or a site where help shall always be on (many intranets have http).
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Whoever builds for their own organisation has its sites allowed from the install on.
    ...(sitesOfBuild.length > 0 && { host_permissions: sitesOfBuild }),
    action: { default_popup: 'help.html', default_title: '__MSG_actionTitle__' },
    commands: {
      // A name of its own, because the one for the toolbar button would open the popup. In Firefox Alt+Shift+H opens its
      // Help menu.
      'open-help': {
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+G' : 'Alt+Shift+H' },
        description: '__MSG_commandTitle__',
      },
      'point-at': { description: '__MSG_pointCommandTitle__' },
    },
    // The help page alone may be framed, under an address that no page can guess: Firefox makes up one for each profile.
    web_accessible_resources: [
      {
        resources: ['help.html'],
        matches: ['<all_urls>'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'help.html?frame=panel',
            default_title: '__MSG_actionTitle__',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'alongside@alongside.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '133', side_panel: { default_path: 'help.html?frame=panel' } }),
  }),
});
