// Builds the extension for one browser, and tells the process that has asked for it which modules are in it.
import process from 'node:process';
import { build } from 'wxt';
import type { BuiltModules } from './build-folders.ts';

const [browser, root, outDir] = process.argv.slice(2);
if (browser === undefined || root === undefined || outDir === undefined) throw new Error('Only a release starts this.');

const { steps } = await build({
  ...{ root, browser, manifestVersion: 3, mode: 'production' },
  ...{ outDir, outDirTemplate: '{{browser}}' },
});
const chunks = steps.flatMap((step) => step.chunks);
const modules: BuiltModules = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
process.send?.([...new Set(modules)]);
