import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const api = process.env['PORTAL_API'] ?? 'http://127.0.0.1:4000'

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    // The content policy of the served pages allows no inline script or style, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/graphql': { target: api, ws: true },
      // The API believes a cookie only where the page's origin is its own host, so the host stays as it came.
      '/attachments': { target: api },
      '/exports': { target: api },
    },
  },
  test: { environment: 'node', include: ['src/**/*.test.ts'] },
})
