import { ApolloLink, Observable } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { isUnavailable } from '../../ui/request/out-of-reach'
import { RateLimitedError } from '../../ui/request/request-errors'
import { householdsInCopy } from './households-in-copy'
import type { VillageCopy } from './village-copy'

/** What is read on a phone without a network. */
export const readable: ReadonlySet<string> = new Set(['CadreChoices', 'CoveredHousehold', 'CoveredHouseholds', 'MyObservation', 'MyReports', 'Notices', 'OwnInspectionTask', 'OwnInspectionTasks', 'OwnReports', 'PublicNotices', 'ReportNotices', 'VillageProjects'])

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

/** So long a page waits for the service before it shows the copy, in milliseconds; the answer takes its place when it comes. */
const patience = 2_500

/** The context of what is asked for the copy itself, beside what a page asks: it is kept, and nothing that was kept before stands for it. */
export const forCopy = { isForCopy: true, queryDeduplication: false } as const

/**
 * Keeps what the service answers to the phone's pages, and answers from it while the service is out of reach, or slow and
 * nothing newer is on the page. What the service itself refuses stays refused.
 */
export function copyLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const from = copy
    const asked = { operation: operation.operationName ?? '', variables: operation.variables }
    if (from === null || !readable.has(asked.operation)) return forward(operation)
    const isForCopy = operation.getContext()['isForCopy'] === true
    return new Observable((observer) => {
      let isGiven = false
      let isOver = false
      const give = async (): Promise<void> => {
        const kept = (await from.find(asked)) ?? (await householdsInCopy(from, asked))
        if (kept === null || isGiven || isOver) return
        isGiven = true
        show(kept.at)
        observer.next({ data: kept.data })
      }
      const early = setTimeout(() => {
        if (!isForCopy && operation.client.cache.readQuery({ query: operation.query, variables: operation.variables }) === null) give().catch(reportError)
      }, patience)
      const fail = (error: unknown) => {
        clearTimeout(early)
        if (isForCopy || error instanceof RateLimitedError || (CombinedGraphQLErrors.is(error) && !isUnavailable(error))) return observer.error(error)
        give().then(
          () => (isGiven ? observer.complete() : observer.error(error)),
          (reason: unknown) => observer.error(reason),
        )
      }
      let unanswered: CombinedGraphQLErrors | null = null
      const asking = forward(operation).subscribe({
        next: (answer) => {
          if (isUnavailable(answer)) {
            unanswered = new CombinedGraphQLErrors(answer)
            return
          }
          isOver = true
          clearTimeout(early)
          show(null)
          if (answer.data && !answer.errors) from.keep([{ ...asked, data: answer.data }]).catch(reportError)
          observer.next(answer)
        },
        complete: () => (unanswered === null ? observer.complete() : fail(unanswered)),
        error: fail,
      })
      return () => {
        isOver = true
        clearTimeout(early)
        asking.unsubscribe()
      }
    })
  })
}
