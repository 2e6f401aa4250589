import type { ObservationStatus, ObservationWholeFragment } from '../../gql/observation/graphql'
import { dayOf, shortInstant } from '../../ui/format/date'
import type { Step } from '../../ui/StepList'
import type { Translate } from '../../ui/text/catalogue'

/** Where an observation still waits for somebody. */
export const openStatuses = ['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'CONFIRMED', 'RECTIFYING', 'VERIFIED', 'UNFOUNDED'] as const satisfies readonly ObservationStatus[]
/** Where its way has ended. */
export const endedStatuses = ['CLOSED', 'DECLINED'] as const satisfies readonly ObservationStatus[]
export const observationStatuses: readonly ObservationStatus[] = [...openStatuses, ...endedStatuses]

type Told = Pick<ObservationWholeFragment, 'kind' | 'status' | 'anonymous' | 'steps'>

/** When a report came; of an anonymous one the day alone is kept, and midnight would be no time of it. */
export const reportedAt = (anonymous: boolean, at: string): string => (anonymous ? dayOf(at).slice(5) : shortInstant(at))

const ways = {
  usual: ['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'CONFIRMED', 'RECTIFYING', 'VERIFIED', 'CLOSED'],
  unfounded: ['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'UNFOUNDED', 'CLOSED'],
  commendation: ['SUBMITTED', 'TRIAGED', 'CLOSED'],
} as const satisfies Record<string, readonly ObservationStatus[]>

/** What happened to an observation so far, then what is still to come on its way. */
export function observationSteps(observation: Told, t: Translate): Step[] {
  const { kind, status, anonymous, steps } = observation
  const done = steps.map(({ status: reached, at, by, comment, extendedTo }, index): Step => {
    const note = [by?.name, comment].filter((part) => part !== undefined && part !== null && part !== '').join(' · ')
    return {
      id: `${index}-${reached}`,
      state: index === steps.length - 1 && !isEnd(status) ? 'now' : 'done',
      name: extendedTo !== null ? t('observation.step.extended', { day: dayOf(extendedTo) }) : isReopening(reached, steps[index - 1]?.status) ? t('observation.step.reopened') : t(`observation.step.${reached}`),
      at: reportedAt(anonymous && by === null, at),
      ...(note === '' ? {} : { note }),
    }
  })
  if (isEnd(status)) return done
  const way: readonly ObservationStatus[] = kind === 'COMMENDATION' ? ways.commendation : status === 'UNFOUNDED' ? ways.unfounded : ways.usual
  const at = way.indexOf(status)
  const coming = (at < 0 ? way.slice(-1) : way.slice(at + 1)).map((next): Step => ({ id: `next-${next}`, state: 'next', name: t(next === 'CONFIRMED' ? 'observation.step.conclusion' : `observation.step.${next}`) }))
  return [...done, ...coming]
}

/** Accepted once its way had ended: nobody accepted it then, its reporter asked for it to be handled again. */
function isReopening(reached: ObservationStatus, before: ObservationStatus | undefined): boolean {
  return reached === 'TRIAGED' && before !== undefined && isEnd(before)
}

function isEnd(status: ObservationStatus): boolean {
  return endedStatuses.some((end) => end === status)
}
