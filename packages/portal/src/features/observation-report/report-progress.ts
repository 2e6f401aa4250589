import type { Language } from '../../ui/text/use-text'
import { dayOf, formatMonthDay } from '../../ui/format/date'
import type { Translate } from '../../ui/text/catalogue'
import type { OwnReportFragment } from '../../gql/observation-report/graphql'

type Told = Pick<OwnReportFragment, 'kind' | 'status' | 'dueAt' | 'score' | 'viewerCan'>

/** How far a report has come: so many bars are done, one is under way, the others are to come. */
export interface Progress {
  readonly bars: number
  readonly done: number
  /** The bar now under way; null once ended. */
  readonly now: number | null
}

/** The bars of a report: acceptance, assignment, check, correction, end; shorter where the way is. */
export function progressOf({ kind, status }: Pick<Told, 'kind' | 'status'>): Progress {
  if (kind === 'COMMENDATION') return status === 'CLOSED' ? ended(2) : { bars: 2, done: status === 'SUBMITTED' ? 0 : 1, now: status === 'DECLINED' ? null : status === 'SUBMITTED' ? 0 : 1 }
  switch (status) {
    case 'SUBMITTED':
      return at(0)
    case 'TRIAGED':
      return at(1)
    case 'ASSIGNED':
      return at(2)
    case 'CONFIRMED':
    case 'RECTIFYING':
      return at(3)
    case 'VERIFIED':
      return at(4)
    case 'UNFOUNDED':
      return { bars: 4, done: 3, now: 3 }
    case 'CLOSED':
      return ended(5)
    case 'DECLINED':
      return { bars: 5, done: 1, now: null }
  }
}

const at = (now: number): Progress => ({ bars: 5, done: now, now })
const ended = (bars: number): Progress => ({ bars, done: bars, now: null })

/** The sentence beside the bars, which is the information: where it stands, until when, or how it was judged. */
export function progressSentence({ kind, status, dueAt, score, viewerCan }: Told, t: Translate, language: Language): string {
  const state = kind === 'COMMENDATION' && status === 'TRIAGED' ? t('observationReport.progress.commended') : t(`observationReport.progress.${status}`)
  if (status === 'CLOSED') return score === null ? state : t('observationReport.progress.scored', { state, score })
  if (status === 'VERIFIED' || status === 'UNFOUNDED') return t(viewerCan.close ? 'observationReport.progress.toScore' : 'observationReport.progress.toClose', { state })
  if (dueAt === null) return state
  return t('observationReport.progress.due', { state, day: formatMonthDay(dayOf(dueAt), language) })
}

/** The part of a number that people say: year and running number, without the code of the village they stand in. */
export function shortNumber(number: string): string {
  return number.slice(number.indexOf('-') + 1)
}
