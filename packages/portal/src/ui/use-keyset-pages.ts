import { useSearchParams } from 'wouter'

/** Cursors of the pages already seen, by the list's address without its page; a link into the middle of a list has none. */
const seen = new Map<string, Map<number, string | null>>()

export interface KeysetPages {
  readonly page: number
  readonly after: string | null
  /** How to go on, given the cursor at the end of this page. */
  readonly next: (endCursor: string) => void
  /** The page before; the first one when the way here is not known. Null on the first page. */
  readonly previous: (() => void) | null
}

/** Where in a list the address stands: `page` to count by, `after` to fetch by. */
export function useKeysetPages(): KeysetPages {
  const [parameters, setParameters] = useSearchParams()
  const after = parameters.get('after')
  const page = after === null ? 1 : Math.max(2, Number(parameters.get('page') ?? '2') || 2)
  const list = new URLSearchParams(parameters)
  list.delete('after')
  list.delete('page')
  const key = `${location.pathname}?${list.toString()}`
  const cursors = seen.get(key) ?? new Map<number, string | null>()
  cursors.set(page, after)
  seen.set(key, cursors)

  const go = (target: number, cursor: string | null) => {
    const address = new URLSearchParams(list)
    if (cursor !== null) {
      address.set('after', cursor)
      address.set('page', String(target))
    }
    setParameters(address)
    document.querySelector('[data-list-top]')?.scrollTo(0, 0)
  }
  return {
    page,
    after,
    next: (endCursor) => go(page + 1, endCursor),
    previous: page === 1 ? null : () => {
      const known = cursors.get(page - 1)
      go(known === undefined ? 1 : page - 1, known ?? null)
    },
  }
}
