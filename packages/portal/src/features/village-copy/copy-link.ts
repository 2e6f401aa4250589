import { ApolloLink, Observable } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { RateLimitedError } from '../../ui/request/request-errors'
import { householdsInCopy } from './households-in-copy'
import type { VillageCopy } from './village-copy'

/** What is read on a phone without a network. */
export const readable: ReadonlySet<string> = new Set(['CadreChoices', 'CoveredHousehold', 'CoveredHouseholds', 'MyObservation', 'MyReports', 'Notices', 'OwnReports', 'PublicNotices', 'ReportNotices', 'VillageProjects'])

let copy: VillageCopy | null = null
let age: string | null = null
const listeners = new Set<() => void>()

/** From now on answers are kept here, and given where the service cannot be reached. */
export function copyInto(next: VillageCopy | null): void {
  copy = next
}

/** Whether this phone keeps copies: once a PIN guards it. */
export function isCopying(): boolean {
  return copy !== null
}

/** The instant of the answer on the page that was kept earlier; null while pages show what the service answers now. */
export function ageOfCopy(): string | null {
  return age
}

export function onCopyAge(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function show(at: string | null): void {
  if (age === at) return
  age = at
  for (const listener of listeners) listener()
}

/** Keeps what the service answers to the phone's pages, and answers from it while the service is out of reach. What the service itself refuses stays refused. */
export function copyLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const from = copy
    const asked = { operation: operation.operationName ?? '', variables: operation.variables }
    if (from === null || !readable.has(asked.operation)) return forward(operation)
    return new Observable((observer) => {
      const asking = forward(operation).subscribe({
        next: (answer) => {
          show(null)
          if (answer.data && !answer.errors) from.keep([{ ...asked, data: answer.data }]).catch(reportError)
          observer.next(answer)
        },
        complete: () => observer.complete(),
        error: (error: unknown) => {
          if (CombinedGraphQLErrors.is(error) || error instanceof RateLimitedError) return observer.error(error)
          const find = async () => {
            const kept = (await from.find(asked)) ?? (await householdsInCopy(from, asked))
            if (kept === null) return observer.error(error)
            show(kept.at)
            observer.next({ data: kept.data })
            observer.complete()
          }
          find().catch((reason: unknown) => observer.error(reason))
        },
      })
      return () => asking.unsubscribe()
    })
  })
}
