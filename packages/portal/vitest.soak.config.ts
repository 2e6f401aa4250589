import { defineConfig } from 'vitest/config'

/** What runs against a built service: a dozen runs in `npm test`, hundreds in `npm run soak`. */
export default defineConfig({ test: { environment: 'node', include: ['src/**/*.soak.ts'], hookTimeout: 200_000 } })
