import type { ObservationFilter } from '../../gql/dashboard/graphql'
import { viewAddress, viewFilter, type ObservationView } from '../observation/observation-query'
import type { StepsToTake } from './AttentionPanel'

const queues = ['toTriage', 'toAssign', 'toVerify', 'toClose', 'lateElsewhere'] as const satisfies readonly ObservationView[]
type Queue = (typeof queues)[number]

/** The list behind a queue of an office's home. */
export const queueAddress = (queue: Queue, region: string): string => viewAddress(queue, new URLSearchParams({ region }))

/** Each queue is counted as the list behind it: nobody is told 19 and shown 24. */
export const queueFilters = (region: string): Readonly<Record<Queue, ObservationFilter>> => {
  const of = (queue: Queue) => viewFilter(queue, region)
  return { toTriage: of('toTriage'), toAssign: of('toAssign'), toVerify: of('toVerify'), toClose: of('toClose'), lateElsewhere: of('lateElsewhere') }
}

interface Queued {
  readonly totalCount: number
  /** The first by its deadline. */
  readonly nodes: readonly { readonly overdue: boolean }[]
}

/** A queue as work of the office: how many, whether some are past their deadline, and the way in; none where the office has no such queue. */
export const queueStep = (step: StepsToTake['step'], queue: Queue, region: string, queued: Queued | undefined): StepsToTake => ({
  step, count: queued?.totalCount ?? 0, late: queued?.nodes.some(({ overdue }) => overdue) ?? false, href: queueAddress(queue, region),
})
