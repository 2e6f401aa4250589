import { addDays } from '../../time/business-day.js'
import type { CaseLevel } from './case-codes.js'
import type { CaseRow } from './case-reader.js'
import { beginning, progressOf, turnOf } from './case-progress.js'
import type { CaseProgress } from './case-progress.js'
import { rulesOf } from './case-rule-sets.js'

/** What of a case tells where it stands. */
export type ToldOfCase = Pick<CaseRow, 'kind' | 'ruleSet' | 'content' | 'acts' | 'openedBy'>

/** A stored case before its first act; whoever opened or revised it has a part in it. */
export const begunOf = ({ content, openedBy }: Pick<CaseRow, 'content' | 'openedBy'>): CaseProgress => beginning(content.flags ?? [], [openedBy, ...(content.revisions ?? []).map(({ accountId }) => accountId)])

/** Where a stored case stands, worked out from what was done to it. */
export const standingOf = (row: ToldOfCase): CaseProgress => progressOf(row.kind, rulesOf(row.ruleSet, row.kind), begunOf(row), row.acts)

/** What of a case is kept in columns besides its acts, so that lists need not work it out. */
export type StandingColumns = Pick<CaseRow, 'status' | 'waitingFor' | 'barredAccounts' | 'waitsFrom' | 'decideBy' | 'followUpUntil' | 'liveSubject'>

/** Nobody acts for two levels (dossier 1.10): the accounts that have a part for another level than the one whose turn it is. */
const barredFrom = (level: CaseLevel, { actors }: Pick<CaseProgress, 'actors'>): string | null => {
  const barred = [...actors].flatMap(([accountId, of]) => (of === level ? [] : [accountId]))
  return barred.length === 0 ? null : barred.join(' ')
}

/** What the columns say after the acts of a case. */
export const standingColumns = (row: ToldOfCase & Pick<CaseRow, 'openedOn'>, liveSubject: string | null): StandingColumns => {
  const rules = rulesOf(row.ruleSet, row.kind)
  const progress = standingOf(row)
  const turn = turnOf(rules, progress)
  const approval = rules.route.findIndex((step) => step.act === 'COUNTY_APPROVE')
  const isDecided = progress.ended || progress.position > approval
  return {
    status: progress.status,
    waitingFor: turn?.level ?? null,
    barredAccounts: turn === null ? null : barredFrom(turn.level, progress),
    waitsFrom: turn === null ? null : (turn.from ?? row.acts.at(-1)?.on ?? row.openedOn),
    decideBy: rules.decideWithinDays === null || isDecided ? null : addDays(row.openedOn, rules.decideWithinDays),
    followUpUntil: progress.followUpUntil,
    liveSubject: progress.ended ? null : liveSubject,
  }
}
