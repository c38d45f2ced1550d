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
          hookTimeout: 60_000,
          // What is loaded serves every file of a worker: nothing here keeps a state of its own between tests.
          isolate: false,
          maxWorkers: '100%',
          include: ['tests/{repo,core,services,cli}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...node,
          name: 'platform',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Adapters keep what they have read, and their browser is mocked: each file loads them anew.
          maxWorkers: '100%',
          include: ['tests/platform/**/*.test.ts'],
          setupFiles: ['fake-indexeddb/auto', './tests/fixtures/stand-ins/web-locks.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          environment: 'happy-dom',
          maxWorkers: '100%',
          include: ['tests/components/**/*.test.tsx'],
        },
      },
      {
        extends: true,
        test: {
          ...node,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Three lanes, also on two cores: much of it is waiting, for the browser and for what is to take its time. Four
          // take longer, because each waits for the others. In their own processes the files need no shuffling, and by
          // size, which is how they are taken then, what takes long does not come last.
          maxWorkers: 3,
          sequence: { shuffle: { tests: true } },
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // As patient as `poll`: on a machine with much else to do a second is nothing.
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
