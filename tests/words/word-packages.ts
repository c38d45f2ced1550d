// The packages whose interfaces stand in several languages: where the word pairs are mined.
import type { PAIRED_LANGUAGES } from '../../lib/core/find/words/foreign/foreign-words.ts';

/** A language that words are known in besides English. */
export type WordLanguage = (typeof PAIRED_LANGUAGES)[number];

/** A label in English and in another language. */
export type LabelPair = readonly [english: string, other: string];

const EDITOR = '25.1.2';

/** The language packs of the editor, by the language they are in. */
export const EDITOR_PACKS: Record<WordLanguage, string> = {
  de: `@codingame/monaco-vscode-language-pack-de@${EDITOR}`,
  es: `@codingame/monaco-vscode-language-pack-es@${EDITOR}`,
  fr: `@codingame/monaco-vscode-language-pack-fr@${EDITOR}`,
  ja: `@codingame/monaco-vscode-language-pack-ja@${EDITOR}`,
  pt: `@codingame/monaco-vscode-language-pack-pt-br@${EDITOR}`,
  zh: `@codingame/monaco-vscode-language-pack-zh-hans@${EDITOR}`,
};

/** The English labels of the editor stand in its code. */
export const EDITOR_CODE = `@codingame/monaco-vscode-api@${EDITOR}`;

const UI5 = '1.152.0';

/** Controls of business applications. */
export const UI5_PACKAGES = [
  `@openui5/sap.f@${UI5}`,
  `@openui5/sap.m@${UI5}`,
  `@openui5/sap.ui.core@${UI5}`,
  `@openui5/sap.ui.fl@${UI5}`,
  `@openui5/sap.ui.layout@${UI5}`,
  `@openui5/sap.ui.mdc@${UI5}`,
  `@openui5/sap.ui.unified@${UI5}`,
  `@openui5/sap.uxap@${UI5}`,
];

/** Shops, tables and content. */
export const SHOP = '@vendure/admin-ui@1.9.7';
export const STORE = '@medusajs/admin-ui@2.1.18';
export const GRID = '@ag-grid-community/locale@36.2.0';
export const BACKOFFICE = '@umbraco-cms/backoffice@18.2.0';
export const CONTENT = '@payloadcms/translations@3.90.2';

/** Japanese words that mean the same, English ones among them. */
export const SYNONYMS = 'sudachi-synonyms-dictionary@18.0.0';

/** Whose words these are, and under which licence; `only` names the one language that has them. */
export const LICENCES: { packages: string; licence: 'MIT' | 'Apache-2.0'; owner: string; only?: WordLanguage }[] = [
  {
    packages: '@codingame/monaco-vscode-api and its language packs',
    licence: 'MIT',
    owner: 'Microsoft Corporation and CodinGame',
  },
  { packages: '@openui5/*', licence: 'Apache-2.0', owner: '2026 SAP SE or an SAP affiliate company' },
  { packages: '@ag-grid-community/locale', licence: 'MIT', owner: '2015-2026 AG Grid Ltd' },
  { packages: '@vendure/admin-ui 1.9.7', licence: 'MIT', owner: '2018 Michael Bromley' },
  { packages: '@medusajs/admin-ui', licence: 'MIT', owner: 'Medusa' },
  { packages: '@umbraco-cms/backoffice', licence: 'MIT', owner: 'Umbraco A/S' },
  { packages: '@payloadcms/translations', licence: 'MIT', owner: '2018-2025 Payload CMS, Inc.' },
  { packages: 'sudachi-synonyms-dictionary', licence: 'Apache-2.0', owner: 'Works Applications Co., Ltd.', only: 'ja' },
];
