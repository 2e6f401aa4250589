import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Type-graphql is inlined and would get another copy of graphql than the packages that Node itself loads.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/testing/database-templates.ts'],
    setupFiles: ['src/testing/setup.ts'],
    server: { deps: { inline: ['type-graphql'] } },
    // Each file has a database and an application of its own; reading the modules anew for each would take longer than the tests.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
