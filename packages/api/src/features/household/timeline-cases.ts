import type { Row } from '../../data/entities.js'
import { recordsOf } from '../register-case/case-records.js'
import { timelineEvent } from './timeline-events.js'
import type { TimelineEvent } from './timeline-events.js'

/** What of a case the file of its household tells. */
export type ToldCase = Pick<Row<'RegisterCase'>, 'id' | 'kind' | 'ruleSet' | 'content' | 'acts' | 'openedOn' | 'openedAt' | 'openedBy' | 'reason'>

/** Later ones of one instant have the greater text: by the acts that were done by then, and a revision after those before it. */
const orderOf = (at: string, acts: number, revision = 0): string => `${at} ${String(acts).padStart(4, '0')} ${String(revision).padStart(4, '0')}`

/**
 * What happened in a case, for the file of its household: that it was opened and why, each revision, and each act with where
 * it left the case and what was said of it. Who objected is not told: the case itself says so.
 */
export const eventsOfCase = (row: ToldCase): TimelineEvent[] => {
  const { id, kind, openedOn, openedAt, openedBy, reason, content } = row
  const happened = (name: string, on: string, order: string, rest: Partial<TimelineEvent>): TimelineEvent => timelineEvent(`${id}:${name}`, on, 'CASE', { caseId: id, order, ...rest })
  return [
    happened('opened', openedOn, orderOf(openedAt, 0), { field: `case.${kind}.OPEN`, to: 'DRAFT', reason, accountId: openedBy }),
    ...(content.revisions ?? []).map(({ on, at, accountId, acts }, index) => happened(`revised${index}`, on, orderOf(at, acts, index + 1), { field: `case.${kind}.REVISE`, accountId })),
    ...recordsOf(row).map(({ act, on, status, comment, accountId }, index) => happened(String(index), on, orderOf(row.acts[index]?.at ?? '', index + 1), { field: `case.${kind}.${act}`, to: status, reason: comment, accountId })),
  ]
}
