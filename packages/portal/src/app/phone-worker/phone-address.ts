/** Pages of the volunteer supervisor's phone; every other address is the desk's, a household's own or the API's. */
const phonePage = /^\/(observations(\/[^/]+)?|households(\/[^/]+)?|projects|notice-board|notices|delivery|sign-ins|own-supervision|inspection-tasks(\/[^/]+)?)?$/

/** What a request of a page is answered from: the kept shell, the kept files, or the network as if there were no worker. */
export type Source = 'shell' | 'file' | 'network'

/**
 * Where the answer to a request comes from. Only reading of one's own origin is touched, and of it only the pages of the phone
 * and the files of the build: data, photos and pages of other roles never pass through what the worker keeps.
 */
export function sourceOf({ method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>, origin: string): Source {
  const address = new URL(url)
  if (method !== 'GET' || address.origin !== origin) return 'network'
  if (mode === 'navigate') return phonePage.test(address.pathname) ? 'shell' : 'network'
  return address.pathname.startsWith('/assets/') ? 'file' : 'network'
}
