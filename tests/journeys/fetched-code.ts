import type { Page } from 'playwright-core'

/** The addresses of script and style that the page asks for from now on. */
export function watchCode(page: Page): ReadonlySet<string> {
  const addresses = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/\.(js|css)$/.test(pathname)) addresses.add(pathname)
  })
  return addresses
}
