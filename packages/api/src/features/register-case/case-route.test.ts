import { describe, expect, it } from 'vitest'
import { addDays } from '../../time/business-day.js'
import type { ActOrder, CaseAct } from './case-acts.js'
import type { CaseActName, CaseKind, CaseLevel } from './case-codes.js'
import { incomeYearsOfCase, judge, whoMustVerify } from './case-judging.js'
import type { ActRefusal, JudgingContext } from './case-judging.js'
import { after, beginning } from './case-progress.js'
import type { CaseProgress } from './case-progress.js'
import { hasQuorum, reachesShare, ruleSetOn, rulesOf } from './case-rule-sets.js'
import type { KindRules } from './case-rule-sets.js'

const PEOPLE: Readonly<Record<CaseLevel, string>> = { VILLAGE: 'secretary', TOWN: 'town', BANNER: 'banner' }
const VERIFIERS = [{ body: 'PARTY_BRANCH', name: '支部' }, { body: 'VILLAGERS_COMMITTEE', name: '村委会' }] as const
const DETAILS: Partial<Record<CaseActName, Partial<ActOrder>>> = {
  GROUP_VOTE: { vote: { entitled: 20, present: 20, inFavour: 15 } },
  VILLAGE_VOTE: { vote: { entitled: 30, present: 20, inFavour: 11 } },
  TOWNSHIP_REVIEW: { spotChecked: true },
  COUNTY_APPROVE: { spotChecked: true },
}

/** A case that is moved by hand through its route, day by day. */
class Walk {
  readonly rules: KindRules
  progress: CaseProgress = beginning([], ['opener'])
  today = '2015-03-01'

  constructor(readonly kind: CaseKind, ruleSet = 'CAMPAIGN_2014') {
    this.rules = rulesOf(ruleSet, kind)
  }

  do(act: CaseActName, extra: Partial<ActOrder> = {}, by?: string, context: Partial<JudgingContext> = {}): ActRefusal | null {
    const items = act === 'VERIFY' ? { items: this.rules.items.map((item) => ({ item, met: true, evidence: '入户查看' })), verifiers: VERIFIERS, income: { year: 2015, perCapita: 300_000, line: 285_500 } } : {}
    const order: ActOrder = { act, comment: null, ...DETAILS[act], ...items, ...extra }
    const level = this.rules.route[this.progress.position]?.level ?? 'VILLAGE'
    const actor = { accountId: by ?? PEOPLE[level], levels: new Set<CaseLevel>(['VILLAGE', 'TOWN', 'BANNER']) }
    const judged = judge(this.rules, this.progress, order, actor, { today: this.today, inPost: new Set(), reviewed: 0, spotChecked: 0, ...context })
    if ('refused' in judged) return judged.refused
    const done: CaseAct = { ...order, level: judged.level, on: this.today, at: `${this.today} 04:00:00.000`, accountId: actor.accountId }
    this.progress = after(this.kind, this.rules, this.progress, done)
    return null
  }

  /** Goes along the route until an act is next. */
  until(act: CaseActName): this {
    for (let next = this.rules.route[this.progress.position]; next !== undefined && next.act !== act; next = this.rules.route[this.progress.position]) {
      if (next.act.startsWith('CLOSE')) this.today = this.progress.notices.at(-1)?.mayCloseOn ?? this.today
      const refused = this.do(next.act)
      if (refused !== null) throw new Error(`${next.act}: ${refused}`)
    }
    return this
  }

  get seen(): string[] {
    return this.rules.route.map((step) => step.to)
  }
}

describe('R-2, 2.6 identification', () => {
  it('of 2014 passes two notices and one announcement, of 2017 two votes and a comparison besides', () => {
    expect(new Walk('IDENTIFICATION').seen.filter((to, n, all) => to !== all[n - 1])).toEqual(['APPLIED', 'VILLAGE_VOTED', 'VILLAGE_NOTICE', 'TOWNSHIP_REVIEWED', 'TOWNSHIP_NOTICE', 'COUNTY_APPROVED', 'ANNOUNCED', 'REGISTERED'])
    expect(new Walk('IDENTIFICATION', 'CAMPAIGN_2017').seen.slice(0, 4)).toEqual(['APPLIED', 'GROUP_VOTED', 'COMPARED', 'VILLAGE_VOTED'])
  })

  it.each([['2013-12-31', undefined], ['2014-01-01', 'CAMPAIGN_2014'], ['2016-12-31', 'CAMPAIGN_2014'], ['2017-01-01', 'CAMPAIGN_2017'], ['2020-12-31', 'CAMPAIGN_2017'], ['2021-01-01', 'AFTER_2020']])('opened on %s is judged by %s', (day, id) => {
    expect(ruleSetOn(day)?.id).toBe(id)
  })

  it('is registered at the end of its route, which nothing skips', () => {
    const walk = new Walk('IDENTIFICATION')
    expect(walk.do('VILLAGE_VOTE')).toBe('OUT_OF_TURN')
    expect(walk.do('CONCLUDE')).toBe('OUT_OF_TURN')
    walk.until('CONCLUDE')
    expect(walk.do('CONCLUDE')).toBeNull()
    expect(walk.progress).toMatchObject({ status: 'REGISTERED', ended: true })
    expect(walk.do('ANNOUNCE')).toBe('ENDED')
  })

  it.each([[30, 20, true], [30, 19, false], [31, 21, true], [31, 20, false], [3, 2, true]])('needs two thirds of %i representatives: %i there is %s', (entitled, present, enough) => {
    expect(hasQuorum(rulesOf('CAMPAIGN_2014', 'IDENTIFICATION'), entitled, present)).toBe(enough)
    const walk = new Walk('IDENTIFICATION').until('VILLAGE_VOTE')
    expect(walk.do('VILLAGE_VOTE', { vote: { entitled, present, inFavour: present } })).toBe(enough ? null : 'NO_QUORUM')
  })

  it.each([[20, 11, 'VILLAGE_VOTED'], [20, 10, 'REJECTED']])('of %i present needs more than half: with %i it is %s', (present, inFavour, status) => {
    const walk = new Walk('IDENTIFICATION').until('VILLAGE_VOTE')
    expect(walk.do('VILLAGE_VOTE', { vote: { entitled: 30, present, inFavour } })).toBeNull()
    expect(walk.progress.status).toBe(status)
  })

  it.each([[{ entitled: 10, present: 11, inFavour: 3 }], [{ entitled: 10, present: 9, inFavour: 10 }], [{ entitled: 0, present: 0, inFavour: 0 }], [{ entitled: 10, present: 9.5, inFavour: 8 }]])('refuses a vote of impossible numbers: %j', (vote) => {
    expect(new Walk('IDENTIFICATION').until('VILLAGE_VOTE').do('VILLAGE_VOTE', { vote })).toBe('VOTE_NUMBERS')
  })

  it('hangs its notice for seven days unless told otherwise, and never for less than five', () => {
    const walk = new Walk('IDENTIFICATION').until('OPEN_VILLAGE_NOTICE')
    expect(walk.do('OPEN_VILLAGE_NOTICE', { days: 4 })).toBe('NOTICE_TOO_SHORT')
    expect(walk.do('OPEN_VILLAGE_NOTICE')).toBeNull()
    const opened = walk.today
    walk.today = addDays(opened, 6)
    expect(walk.do('CLOSE_VILLAGE_NOTICE')).toBe('NOTICE_STILL_HANGS')
    walk.today = addDays(opened, 7)
    expect(walk.do('CLOSE_VILLAGE_NOTICE')).toBeNull()
  })

  it('never takes down a notice over an open objection, and goes on when it is answered', () => {
    const walk = new Walk('IDENTIFICATION').until('CLOSE_VILLAGE_NOTICE')
    walk.today = addDays(walk.today, 30)
    expect(walk.do('OBJECT', { objectionId: 'a', comment: '他家有车' })).toBeNull()
    expect(walk.do('OBJECT', { objectionId: 'b', comment: '他家有商铺' })).toBeNull()
    expect(walk.progress.status).toBe('OBJECTED')
    expect(walk.do('CLOSE_VILLAGE_NOTICE')).toBe('OBJECTION_OPEN')
    expect(walk.do('ANSWER', { objectionId: 'a', upheld: false, comment: '车是亲戚的' })).toBeNull()
    expect(walk.do('CLOSE_VILLAGE_NOTICE')).toBe('OBJECTION_OPEN')
    expect(walk.do('ANSWER', { objectionId: 'b', upheld: false, comment: '租给他人' })).toBeNull()
    expect(walk.progress.status).toBe('VILLAGE_NOTICE')
    expect(walk.do('CLOSE_VILLAGE_NOTICE')).toBeNull()
  })

  it('ends when an objection is upheld', () => {
    const walk = new Walk('IDENTIFICATION').until('CLOSE_VILLAGE_NOTICE')
    walk.do('OBJECT', { objectionId: 'a', comment: '他家有楼房' })
    expect(walk.do('ANSWER', { objectionId: 'a', upheld: true, comment: '属实' })).toBeNull()
    expect(walk.progress).toMatchObject({ status: 'REJECTED', ended: true })
  })

  it('takes objections only while a notice hangs', () => {
    expect(new Walk('IDENTIFICATION').until('VILLAGE_VOTE').do('OBJECT', { objectionId: 'a', comment: '有异议' })).toBe('NO_NOTICE_HANGS')
  })

  it('asks for a closer look at every exclusion flag and refuses for none of them', () => {
    const walk = new Walk('IDENTIFICATION')
    walk.progress = beginning(['CAR', 'VILLAGE_CADRE'], ['opener'])
    walk.until('TOWNSHIP_REVIEW')
    expect(walk.do('TOWNSHIP_REVIEW')).toBe('FLAG_UNVERIFIED')
    expect(walk.do('VERIFY_FLAG', { flag: 'CAR', applies: false, comment: '登记在他人名下' })).toBeNull()
    expect(walk.do('VERIFY_FLAG', { flag: 'CAR', applies: true, comment: '再查' })).toBe('NO_SUCH_FLAG')
    expect(walk.do('TOWNSHIP_REVIEW')).toBe('FLAG_UNVERIFIED')
    expect(walk.do('VERIFY_FLAG', { flag: 'VILLAGE_CADRE', applies: true, comment: '属实，家庭仍困难' })).toBeNull()
    expect(walk.do('TOWNSHIP_REVIEW')).toBeNull()
  })

  it('raises the flags that the comparison of 2017 finds', () => {
    const walk = new Walk('IDENTIFICATION', 'CAMPAIGN_2017').until('COMPARE')
    walk.do('COMPARE', { flags: ['COMMERCIAL_FLAT'] })
    expect(walk.progress.flags).toEqual([{ flag: 'COMMERCIAL_FLAT', applies: null, note: null }])
  })

  it('is looked at in its home by the township in every fifth case, by the county in every tenth', () => {
    expect([[1, 0], [5, 1], [6, 1], [10, 2]].map(([reviewed, checked]) => reachesShare(20, reviewed ?? 0, checked ?? 0))).toEqual([false, true, false, true])
    const unchecked = (before: Partial<JudgingContext>): ActRefusal | null => new Walk('IDENTIFICATION').until('TOWNSHIP_REVIEW').do('TOWNSHIP_REVIEW', { spotChecked: false }, undefined, before)
    expect(unchecked({ reviewed: 0, spotChecked: 0 })).toBe('SPOT_CHECK_DUE')
    expect(unchecked({ reviewed: 4, spotChecked: 1 })).toBeNull()
    expect(unchecked({ reviewed: 5, spotChecked: 1 })).toBe('SPOT_CHECK_DUE')
    const approved = (before: Partial<JudgingContext>): ActRefusal | null => new Walk('IDENTIFICATION').until('COUNTY_APPROVE').do('COUNTY_APPROVE', { spotChecked: false }, undefined, before)
    expect(approved({ reviewed: 9, spotChecked: 1 })).toBeNull()
    expect(approved({ reviewed: 10, spotChecked: 1 })).toBe('SPOT_CHECK_DUE')
  })

  it('is proposed, reviewed and approved by three people, whatever else each of them holds', () => {
    const walk = new Walk('IDENTIFICATION').until('TOWNSHIP_REVIEW')
    expect(walk.do('TOWNSHIP_REVIEW', {}, 'secretary')).toBe('ACTED_FOR_OTHER_LEVEL')
    walk.until('COUNTY_APPROVE')
    expect(walk.do('COUNTY_APPROVE', {}, 'town')).toBe('ACTED_FOR_OTHER_LEVEL')
    expect(walk.do('COUNTY_APPROVE', {}, 'secretary')).toBe('ACTED_FOR_OTHER_LEVEL')
    expect(walk.do('COUNTY_APPROVE')).toBeNull()
  })

  it('1.10 is neither reviewed nor approved by whoever wrote it, even when others did all of the village’s acts', () => {
    const walk = new Walk('IDENTIFICATION').until('TOWNSHIP_REVIEW')
    expect(walk.do('TOWNSHIP_REVIEW', {}, 'opener')).toBe('ACTED_FOR_OTHER_LEVEL')
    walk.until('COUNTY_APPROVE')
    expect(walk.do('COUNTY_APPROVE', {}, 'opener')).toBe('ACTED_FOR_OTHER_LEVEL')
    expect(new Walk('IDENTIFICATION').do('APPLY', {}, 'opener')).toBeNull()
  })
})

describe('2.7 exit', () => {
  it('passes vote, verification, the household’s acceptance, a notice of seven days, review and announcement', () => {
    const walk = new Walk('EXIT')
    expect(walk.seen.filter((to, n, all) => to !== all[n - 1])).toEqual(['VILLAGE_VOTED', 'VERIFIED', 'ACCEPTED', 'VILLAGE_NOTICE', 'TOWNSHIP_REVIEWED', 'COUNTY_APPROVED', 'ANNOUNCED', 'EXITED'])
    walk.until('OPEN_VILLAGE_NOTICE')
    expect(walk.do('OPEN_VILLAGE_NOTICE', { days: 6 })).toBe('NOTICE_TOO_SHORT')
  })

  it.each(['FOOD', 'CLOTHING', 'COMPULSORY_EDUCATION', 'BASIC_MEDICAL', 'SAFE_HOUSING', 'SAFE_WATER'] as const)('goes back to the proposer when %s is not met', (unmet) => {
    const walk = new Walk('EXIT').until('VERIFY')
    expect(walk.do('VERIFY', { items: walk.rules.items.map((item) => ({ item, met: item !== unmet, evidence: '入户查看' })) })).toBeNull()
    expect(walk.progress).toMatchObject({ status: 'SENT_BACK', ended: false })
    expect(walk.do('VILLAGE_VOTE')).toBeNull()
  })

  it('looks at every item, with both village committees', () => {
    const walk = new Walk('EXIT').until('VERIFY')
    expect(walk.do('VERIFY', { items: walk.rules.items.slice(1).map((item) => ({ item, met: true, evidence: '查看' })) })).toBe('ITEMS_INCOMPLETE')
    expect(walk.do('VERIFY', { items: [...walk.rules.items, 'FOOD' as const].map((item) => ({ item, met: true, evidence: '查看' })) })).toBe('ITEMS_INCOMPLETE')
    expect(walk.do('VERIFY', { verifiers: [{ body: 'WORK_TEAM', name: '工作队' }] })).toBe('VERIFIERS_INCOMPLETE')
  })

  it.each(['WORK_TEAM', 'FIRST_SECRETARY'] as const)('is verified with the %s where the village has it in post', (body) => {
    const walk = new Walk('EXIT').until('VERIFY')
    expect(walk.do('VERIFY', {}, undefined, { inPost: new Set([body]) })).toBe('VERIFIERS_INCOMPLETE')
    expect(walk.do('VERIFY', { verifiers: [...VERIFIERS, { body, name: '在任者' }] }, undefined, { inPost: new Set([body]) })).toBeNull()
  })

  it('opened in 2015 is judged by the income of 2014, where that is missing of 2015, and of no other year', () => {
    expect(incomeYearsOfCase('2015-03-01')).toEqual([2014, 2015])
  })

  it('is verified by nobody where the rules ask for nobody, whoever is in post', () => {
    expect(whoMustVerify(new Walk('IDENTIFICATION').rules, new Set(['WORK_TEAM', 'FIRST_SECRETARY']))).toEqual([])
  })

  it.each([[285_501, 'VERIFIED'], [285_500, 'SENT_BACK']])('with %i fen a person against a line of 285,500 is %s', (perCapita, status) => {
    const walk = new Walk('EXIT').until('VERIFY')
    walk.do('VERIFY', { income: { year: 2015, perCapita, line: 285_500 } })
    expect(walk.progress.status).toBe(status)
  })

  it('is not verified against a line that nobody published', () => {
    expect(new Walk('EXIT').until('VERIFY').do('VERIFY', { income: { year: 2030, perCapita: 900_000, line: null } })).toBe('LINE_UNKNOWN')
  })

  it('is followed for one year, and the follow-up is not concluded before', () => {
    const walk = new Walk('EXIT').until('CONCLUDE')
    walk.today = '2015-06-30'
    walk.do('CONCLUDE')
    expect(walk.progress).toMatchObject({ status: 'EXITED', ended: true, followUpUntil: '2016-06-30' })
    walk.today = '2016-06-29'
    expect(walk.do('FOLLOW_UP', { stable: true })).toBe('FOLLOW_UP_RUNS')
    walk.today = '2016-06-30'
    expect(walk.do('FOLLOW_UP', { stable: true }, 'secretary')).toBeNull()
    expect(walk.progress.followUpUntil).toBeNull()
    expect(walk.do('FOLLOW_UP', { stable: true }, 'secretary')).toBe('OUT_OF_TURN')
  })

  it('goes back to the proposer when an objection is upheld', () => {
    const walk = new Walk('EXIT').until('CLOSE_VILLAGE_NOTICE')
    walk.do('OBJECT', { objectionId: 'a', comment: '他家收入没有算对' })
    walk.do('ANSWER', { objectionId: 'a', upheld: true, comment: '属实' })
    expect(walk.progress.status).toBe('SENT_BACK')
  })
})

describe('2.8 after 2020', () => {
  it('identifies and exits nobody any more, but monitors', () => {
    expect(Object.keys(ruleSetOn('2021-06-01')?.kinds ?? {}).toSorted()).toEqual(['CANCELLATION', 'MONITORING', 'RISK_ELIMINATION'])
    expect(ruleSetOn('2020-06-01')?.kinds.MONITORING).toBeUndefined()
  })

  it('notices a monitored household in the village alone, for five days, and decides within fifteen', () => {
    const walk = new Walk('MONITORING', 'AFTER_2020')
    expect(walk.rules.decideWithinDays).toBe(15)
    expect(walk.seen).not.toContain('TOWNSHIP_NOTICE')
    walk.today = '2021-06-01'
    walk.until('OPEN_VILLAGE_NOTICE')
    walk.do('OPEN_VILLAGE_NOTICE')
    walk.today = '2021-06-05'
    expect(walk.do('CLOSE_VILLAGE_NOTICE')).toBe('NOTICE_STILL_HANGS')
    walk.today = '2021-06-06'
    expect(walk.do('CLOSE_VILLAGE_NOTICE')).toBeNull()
  })

  it.each([[true, true, 'SENT_BACK'], [true, false, 'VERIFIED'], [false, true, 'VERIFIED']])('nobody can work: %s, lifted by social security alone: %s, is %s', (withoutLabour, bySocialSecurityAlone, status) => {
    const walk = new Walk('RISK_ELIMINATION', 'AFTER_2020')
    walk.do('VERIFY', { withoutLabour, bySocialSecurityAlone })
    expect(walk.progress.status).toBe(status)
  })

  it.each(['STABLE_INCOME', 'SAFE_WATER', 'RISK_GONE', 'NO_NEW_RISK'] as const)('a risk is not gone without %s', (unmet) => {
    const walk = new Walk('RISK_ELIMINATION', 'AFTER_2020')
    walk.do('VERIFY', { items: walk.rules.items.map((item) => ({ item, met: item !== unmet, evidence: '入户查看' })) })
    expect(walk.progress.status).toBe('SENT_BACK')
  })
})
