import { defineConfig } from 'vitest/config'
import usual from './vitest.config.js'

/** The long ones: `npm run soak`. */
export default defineConfig({
  ...usual,
  test: { ...usual.test, include: ['src/**/*.soak.ts'], testTimeout: 30 * 60_000, hookTimeout: 120_000 },
})
