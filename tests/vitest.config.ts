import { defineConfig } from 'vitest/config'

/** Whatever crosses packages: what the repository promises, and each role's day in a browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'repository',
          include: ['benchmark/**/*.test.ts', 'docker/**/*.test.ts', 'toolchain/**/*.test.ts', 'documents/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      ...['processes', 'processes-redis'].map((name) => ({
        test: {
          name,
          include: name === 'processes' ? ['processes/without-redis.test.ts', 'processes/*-kill.test.ts'] : ['processes/with-redis.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      })),
      {
        test: {
          name: 'journeys',
          include: ['journeys/**/*.test.ts'],
          globalSetup: ['journeys/serve.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // What a page comes to show may take a busy machine longer than the one second of the default.
          expect: { poll: { timeout: 20_000 } },
          // Each worker has a city of its own, where one file goes at a time; a system that was given has one city for all.
          fileParallelism: (process.env['JOURNEYS_ADDRESS'] ?? '') === '',
        },
      },
    ],
  },
})
