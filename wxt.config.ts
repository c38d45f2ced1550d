import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * The policy of every extension page and of the worker. `connect-src` lets feeds be fetched by https, or by http from
 * this machine only; nothing else is ever requested. Scripts of pages reach the DOM through DOMPurify's policy alone.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  'connect-src https: http://127.0.0.1:* http://localhost:*',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify',
].join('; ');

export default defineConfig({
  imports: false,
  outDir: '.output',
  // The sources that reviewers of a store build from: everything but tests and pictures.
  zip: { excludeSources: ['tests/**', 'screenshots/**', '*.log'] },
  vite: () => ({ plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })], build: { target: 'es2024' } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'scripting', 'storage'],
    // As wide as feeds may be: by https, or by http from this machine.
    optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
    action: { default_popup: 'help.html', default_title: '__MSG_actionTitle__' },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'alongside@alongside.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '133' }),
  }),
});
