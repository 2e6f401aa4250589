import { addDays } from '../../time/business-day.js'
import type { CaseRow } from './case-reader.js'
import { progressOf, turnOf } from './case-progress.js'
import type { CaseProgress } from './case-progress.js'
import { rulesOf } from './case-rule-sets.js'

/** Where a stored case stands, worked out from what was done to it. */
export const standingOf = (row: Pick<CaseRow, 'kind' | 'ruleSet' | 'content' | 'acts'>): CaseProgress =>
  progressOf(row.kind, rulesOf(row.ruleSet, row.kind), row.content.flags ?? [], row.acts)

/** What of a case is kept in columns besides its acts, so that lists need not work it out. */
export type StandingColumns = Pick<CaseRow, 'status' | 'waitingFor' | 'waitsFrom' | 'decideBy' | 'followUpUntil' | 'liveSubject'>

/** What the columns say after the acts of a case. */
export const standingColumns = (row: Pick<CaseRow, 'kind' | 'ruleSet' | 'content' | 'acts' | 'openedOn'>, liveSubject: string | null): StandingColumns => {
  const rules = rulesOf(row.ruleSet, row.kind)
  const progress = standingOf(row)
  const turn = turnOf(rules, progress)
  const approval = rules.route.findIndex((step) => step.act === 'COUNTY_APPROVE')
  const isDecided = progress.ended || progress.position > approval
  return {
    status: progress.status,
    waitingFor: turn?.level ?? null,
    waitsFrom: turn === null ? null : (turn.from ?? row.acts.at(-1)?.on ?? row.openedOn),
    decideBy: rules.decideWithinDays === null || isDecided ? null : addDays(row.openedOn, rules.decideWithinDays),
    followUpUntil: progress.followUpUntil,
    liveSubject: progress.ended ? null : liveSubject,
  }
}
