import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../time/business-day.js'
import type { ActOrder, CaseAct } from './case-acts.js'
import { CaseActName, CaseLevel } from './case-codes.js'
import type { CaseKind, ExclusionFlag } from './case-codes.js'
import { judge } from './case-judging.js'
import { after, beginning, openObjections, progressOf } from './case-progress.js'
import type { CaseProgress } from './case-progress.js'
import { RULE_SETS, rulesOf } from './case-rule-sets.js'
import type { KindRules } from './case-rule-sets.js'

const PEOPLE = ['a', 'b', 'c', 'd'] as const
/** Whoever opened the case; it may do the village’s acts and no others. */
const OPENER = 'a'

/** Somebody's try: who, for which levels, what, and how many days after the last. */
interface Try {
  readonly who: string
  readonly levels: readonly CaseLevel[]
  readonly act: CaseActName | 'NEXT'
  readonly wait: number
  readonly good: boolean
  readonly days: number | undefined
}

const tries = fc.array(
  fc.record<Try>({
    who: fc.constantFrom(...PEOPLE),
    levels: fc.subarray(Object.values(CaseLevel)),
    act: fc.oneof({ weight: 3, arbitrary: fc.constant('NEXT' as const) }, { weight: 1, arbitrary: fc.constantFrom(...Object.values(CaseActName)) }),
    wait: fc.integer({ min: 0, max: 9 }),
    good: fc.boolean(),
    days: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
  }),
  { maxLength: 60, size: 'max' },
)
const flags = fc.subarray<ExclusionFlag>(['CAR', 'BUSINESS'])
const kinds = RULE_SETS.flatMap((set) => (Object.keys(set.kinds) as CaseKind[]).map((kind) => [set.id, kind] as const))

const orderOf = (rules: KindRules, progress: CaseProgress, { act, good, days }: Try, n: number): ActOrder => {
  const name = act === 'NEXT' ? (rules.route[progress.position]?.act ?? 'FOLLOW_UP') : act
  return {
    act: name,
    comment: '说明',
    vote: { entitled: 30, present: good ? 20 : 19, inFavour: good ? 20 : 9 },
    items: rules.items.map((item) => ({ item, met: good, evidence: '查看' })),
    income: { year: 2015, perCapita: good ? 300_000 : 200_000, line: 285_500 },
    verifiers: [{ body: 'PARTY_BRANCH', name: '支部' }, { body: 'VILLAGERS_COMMITTEE', name: '村委会' }],
    flags: ['FISCAL_PAYROLL'],
    flag: progress.flags.find((flag) => flag.applies === null)?.flag ?? 'CAR',
    applies: good,
    spotChecked: good,
    objectionId: name === 'ANSWER' ? (openObjections(progress)[0]?.id ?? 'none') : `objection ${n}`,
    upheld: !good,
    ...(days === undefined ? {} : { days }),
  }
}

describe('whatever anybody tries', () => {
  it('2.6 2.7 2.8 a case follows its route: no step skipped, no notice cut short, nobody twice, nothing over an open objection', () => {
    let concluded = 0
    fc.assert(
      fc.property(fc.constantFrom(...kinds), flags, tries, ([ruleSet, kind], raised, attempts) => {
        const rules = rulesOf(ruleSet, kind)
        const begun = beginning(raised, [OPENER])
        let progress = begun
        let today = '2015-01-05'
        const acts: CaseAct[] = []
        for (const [n, attempt] of attempts.entries()) {
          today = addDays(today, attempt.wait)
          const order = orderOf(rules, progress, attempt, n)
          const judged = judge(rules, progress, order, { accountId: attempt.who, levels: new Set(attempt.levels) }, { today, inPost: new Set(), reviewed: 0, spotChecked: 0 })
          if ('refused' in judged) continue
          const done: CaseAct = { ...order, level: judged.level, on: today, at: today, accountId: attempt.who }
          const before = progress
          progress = after(kind, rules, progress, done)
          acts.push(done)
          expect(attempt.levels).toContain(done.act === 'OBJECT' ? attempt.levels[0] : done.level)
          // Along the route it moves by one step, or back to the beginning, or stays.
          expect([0, before.position, before.position + 1]).toContain(progress.position)
          if (before.ended) expect([done.act, progress.status]).toEqual(['FOLLOW_UP', before.status])
          if (before.status === 'OBJECTED') expect(['OBJECT', 'ANSWER', 'REJECT', 'SEND_BACK', 'WITHDRAW', 'VERIFY_FLAG']).toContain(done.act)
          if (done.act === 'TOWNSHIP_REVIEW' || done.act === 'COUNTY_APPROVE') expect(before.flags.every((flag) => flag.applies !== null)).toBe(true)
          for (const notice of progress.notices) if (notice.closedOn !== null) expect(daysBetween(notice.openedOn, notice.closedOn)).toBeGreaterThanOrEqual(rules.noticeDays.least)
        }
        const parts = new Map<string, Set<CaseLevel>>([[OPENER, new Set(['VILLAGE'])]])
        for (const { act, accountId, level } of acts) if (act !== 'OBJECT' && accountId !== null) parts.set(accountId, (parts.get(accountId) ?? new Set()).add(level))
        for (const levels of parts.values()) expect(levels.size).toBe(1)
        const since = acts.slice(acts.findLastIndex((_, n) => progressOf(kind, rules, begun, acts.slice(0, n + 1)).status === 'SENT_BACK') + 1)
        if (progress.position === rules.route.length) {
          concluded += 1
          const names = new Set<string>(rules.route.map((step) => step.act))
          expect(since.map((act) => act.act).filter((act) => names.has(act))).toEqual(rules.route.map((step) => step.act))
          expect(new Set(since.filter((act) => names.has(act.act)).map((act) => act.accountId)).size).toBeGreaterThanOrEqual(3)
        }
        expect(progressOf(kind, rules, begun, acts)).toEqual(progress)
      }),
      { seed: 20151231, numRuns: 1_500 },
    )
    // Some of the random walks arrive, or the rest of the test says little.
    expect(concluded).toBeGreaterThan(5)
  })
})
