import { defineConfig } from 'vitest/config'

/**
 * `pure`: no files, no network; shares threads. `stateful`: databases, servers, journeys, attacks, faults;
 * each file in a process of its own. `browser`: real pages, likewise.
 */
export default defineConfig({
  test: {
    reporters: ['default', './test/support/reporter.ts'],
    projects: [
      {
        test: {
          name: 'pure',
          sequence: { groupOrder: 0 },
          include: ['{law,bench,checks}/**/*.test.ts', 'src/**/*.test.{ts,tsx}'],
          exclude: ['src/{storage,app,http,main,federation}/**'],
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          name: 'stateful',
          sequence: { groupOrder: 1 },
          include: [
            'src/{storage,app,http,main,federation}/**/*.test.ts',
            'test/{journeys,attacks,faults,support}/**/*.test.ts',
          ],
          globalSetup: './test/support/stateful-setup.ts',
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          sequence: { groupOrder: 2 },
          include: ['test/browser/**/*.test.ts'],
          globalSetup: './test/support/stateful-setup.ts',
          pool: 'forks',
          // Two at a time: each file has an office and a browser of its own, and waits more than it computes.
          maxWorkers: 2,
          // A real browser on a busy machine: what fails is tried once more in the same run, and reported as retried.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
