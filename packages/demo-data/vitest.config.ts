import { defineConfig } from 'vitest/config'

// One worker without isolation: the files share the tallies of the city, which take seconds to count.
export default defineConfig({
  test: { include: ['src/**/*.test.ts'], isolate: false, maxWorkers: 1, testTimeout: 30_000 },
})
