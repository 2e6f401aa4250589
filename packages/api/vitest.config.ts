import { configDefaults, defineConfig } from 'vitest/config'

/** Tests of the tests: that a walk sees a weakened rule is the same on either database, and the walk itself runs on both. */
const ON_SQLITE_ALONE = ['src/testing/schema-walk/weakened-rules.test.ts']

export default defineConfig({
  // Type-graphql is inlined and would get another copy of graphql than the packages that Node itself loads.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(process.env['TEST_DIALECT'] === 'mysql' ? ON_SQLITE_ALONE : [])],
    globalSetup: ['src/testing/database-templates.ts'],
    setupFiles: ['src/testing/setup.ts'],
    server: { deps: { inline: ['type-graphql'] } },
    // Each file has a database and an application of its own; reading the modules anew for each would take longer than the tests.
    isolate: false,
    // A walk through all that a role can read takes a machine with other work half a minute.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
