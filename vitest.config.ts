import { defineConfig } from 'vitest/config';

const node = { environment: 'node' as const, sequence: { shuffle: true } };

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...node,
          name: 'unit',
          testTimeout: 60_000,
          include: ['tests/{repo,core,services,platform,cli}/**/*.test.ts'],
          setupFiles: ['fake-indexeddb/auto', './tests/fixtures/web-locks.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          testTimeout: 60_000,
          environment: 'happy-dom',
          include: ['tests/components/**/*.test.tsx'],
        },
      },
      {
        extends: true,
        test: {
          ...node,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Two lanes: who drives a browser mostly waits for it. In their own processes the files need no shuffling, and
          // by size, which is how they are taken then, what takes long does not come last.
          maxWorkers: 2,
          sequence: { shuffle: { tests: true } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
