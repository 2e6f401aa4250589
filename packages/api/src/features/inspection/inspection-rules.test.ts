import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UNKNOWN } from './inspection-codes.js'
import type { Answers, InspectionTaskStatus, Registered } from './inspection-codes.js'
import { comparedAnswers, differencesOf, isAnswer } from './inspection-comparison.js'
import type { ComparableTask, ComparedAnswer } from './inspection-comparison.js'
import { countsOf, hidesFew, questionCountsOf } from './inspection-figures.js'
import type { CountedTask } from './inspection-figures.js'
import { mattersOf } from './inspection-matters.js'
import { INSPECTION_RULE_SETS, ruleSetNamed, ruleSetOn } from './inspection-rule-sets.js'
import { inspectionText } from './inspection-text.js'
import { statusAfter } from './inspection-task-states.js'
import type { InspectionTaskStep } from './inspection-task-states.js'
import { assignInspectors } from './inspector-assignment.js'
import { visitBandOf, visitDiffers } from './last-visit.js'
import { registeredAnswers } from './registered-answers.js'

const { questions } = INSPECTION_RULE_SETS[0]
const asked = (name: string) => {
  const found = questions.find(({ question }) => question === name)
  if (found === undefined) throw new Error(name)
  return found
}
const REGISTERED: Registered = { STATUS: ['POOR'], MEMBERS: ['4'], MAIN_CAUSE: null, INCOME: ['FROM_2000'], LAST_VISIT: ['WITHIN_MONTH'], MEASURES: ['EDUCATION', 'INDUSTRY'], WATER: ['YES'], HOUSE: ['YES'] }
const SAME: Answers = { STATUS: ['POOR'], MEMBERS: ['4'], MAIN_CAUSE: ['ILLNESS'], INCOME: ['FROM_3000'], LAST_VISIT: ['WITHIN_QUARTER'], MEASURES: ['INDUSTRY', 'EDUCATION'], WATER: [UNKNOWN], HOUSE: ['YES'] }
const TASK: ComparableTask = { stratum: 'POOR', registered: REGISTERED, cadreVisitedOn: '2015-12-01', drawnOn: '2015-12-31', seenOn: '2015-12-31', answers: SAME }
const compared = (changes: Answers, task: Partial<ComparableTask> = {}): ComparedAnswer[] => comparedAnswers(questions, { ...TASK, ...task, answers: { ...SAME, ...changes } })
/** The observations of an answer by kind, severity and question; of the cadre with a star. */
const matters = (stratum: 'POOR' | 'EXITED', changes: Answers, task: Partial<ComparableTask> = {}): string[] =>
  mattersOf(compared(changes, { stratum, ...task }), stratum).map(({ kind, severity, ofCadre, compared: of }) => `${kind}${ofCadre ? '*' : ''} ${severity} ${of.map(({ question }) => question).join()}`)
const differing = (changes: Answers, task: Partial<ComparableTask> = {}): string[] => differencesOf(compared(changes, task))

describe('an answer beside the register (4.3)', () => {
  it('differs where it is another; a rough memory may lie one band beside it; in whatever order several are told', () => {
    expect(differing({})).toEqual([])
    expect(differing({ MEMBERS: ['5'] })).toEqual(['MEMBERS'])
    expect(differing({ INCOME: ['FROM_5000'] })).toEqual(['INCOME'])
    expect(differing({ LAST_VISIT: ['WITHIN_HALF_YEAR'] })).toEqual(['LAST_VISIT'])
    expect(differing({ MEASURES: ['INDUSTRY'] })).toEqual(['MEASURES'])
    expect(differing({ MEASURES: ['NONE'], HOUSE: ['NO'] })).toEqual(['MEASURES', 'HOUSE'])
  })

  it('cannot be told from the register where nothing is on file or nobody could tell', () => {
    expect(compared({}).filter((each) => each.differs === null).map(({ question }) => question)).toEqual(['MAIN_CAUSE', 'WATER'])
    expect(comparedAnswers(questions, { ...TASK, answers: null }).every((each) => each.differs === null)).toBe(true)
  })

  it('makes an observation of each matter in which it differs, the gravest first; that nobody came is about the cadre', () => {
    expect(matters('POOR', {})).toEqual([])
    expect(matters('POOR', { STATUS: ['NOT_POOR'], MEMBERS: ['5'], HOUSE: ['NO'], MEASURES: ['NONE'], LAST_VISIT: ['NEVER'] })).toEqual(['LIVING_CONDITION SERIOUS HOUSE', 'IDENTIFICATION SERIOUS STATUS,MEMBERS', 'CADRE_CONDUCT* NORMAL LAST_VISIT', 'ENTITLEMENT NORMAL MEASURES'])
    expect(matters('EXITED', { STATUS: ['NOT_POOR'] })).toEqual(['EXIT SERIOUS STATUS'])
    expect(matters('EXITED', { MEMBERS: ['5'] })).toEqual(['IDENTIFICATION NORMAL MEMBERS'])
    expect(matters('POOR', { INCOME: ['FROM_5000'] })).toEqual(['IDENTIFICATION NORMAL INCOME'])
  })

  it('makes an observation of a house or water that is not safe though nothing is on file, and of one known to the register where the household was let go', () => {
    const water = { WATER: ['NO'] }
    expect(matters('POOR', water, { registered: { ...REGISTERED, WATER: null } })).toEqual(['LIVING_CONDITION SERIOUS WATER'])
    expect(matters('POOR', water, { registered: { ...REGISTERED, WATER: ['NO'] } })).toEqual([])
    expect(matters('EXITED', water, { registered: { ...REGISTERED, WATER: ['NO'] } })).toEqual(['LIVING_CONDITION SERIOUS WATER'])
    expect(matters('POOR', { HOUSE: ['YES'] }, { registered: { ...REGISTERED, HOUSE: ['NO'] } })).toEqual(['LIVING_CONDITION NORMAL HOUSE'])
    expect(matters('POOR', { HOUSE: [UNKNOWN] }, { registered: { ...REGISTERED, HOUSE: null } })).toEqual([])
    expect(inspectionText(compared(water, { registered: { ...REGISTERED, WATER: null } }).filter(({ unsafe }) => unsafe), '井干了')).toBe('入户核查发现：饮水安全：登记“没有登记”，核查“不安全”。\n井干了')
  })

  it.each<[string, readonly string[], boolean]>([
    ['STATUS', ['POOR'], true], ['STATUS', [], false], ['STATUS', ['POOR', 'NOT_POOR'], false], ['STATUS', ['RICH'], false], ['STATUS', [UNKNOWN], true], ['STATUS', ['POOR', UNKNOWN], false],
    ['MEMBERS', ['1'], true], ['MEMBERS', ['30'], true], ['MEMBERS', ['31'], false], ['MEMBERS', ['0'], false], ['MEMBERS', ['04'], false], ['MEMBERS', ['4.0'], false], ['MEMBERS', ['4', '5'], false],
    ['MEASURES', ['INDUSTRY', 'EDUCATION'], true], ['MEASURES', ['INDUSTRY', 'INDUSTRY'], false], ['MEASURES', ['NONE'], true], ['MEASURES', ['NONE', 'INDUSTRY'], false], ['HOUSE', ['YES\u0000'], false],
  ])('to %s by %j is taken: %s', (question, values, taken) => {
    expect(isAnswer(asked(question), values)).toBe(taken)
  })
})

describe('what the register says of a household', () => {
  it('is put in the codes of the questions, as of the day of the draw', () => {
    const file = { status: 'EXITED', size: 3, mainCause: 'ILLNESS', netIncome: 299_999, living: { dangerHouse: 'C', waterSafe: true }, cadreId: 'cadre', cadreVisitedOn: '2015-11-30' } as const
    expect(registeredAnswers(file, ['INDUSTRY', 'EDUCATION', 'INDUSTRY'], '2015-12-31')).toEqual({
      STATUS: ['NOT_POOR'], MEMBERS: ['3'], MAIN_CAUSE: ['ILLNESS'], INCOME: ['FROM_2000'], LAST_VISIT: ['WITHIN_MONTH'], MEASURES: ['EDUCATION', 'INDUSTRY'], WATER: ['YES'], HOUSE: ['NO'],
    })
    expect(registeredAnswers({ ...file, mainCause: null, netIncome: null, living: null }, [], '2015-12-31')).toMatchObject({ MAIN_CAUSE: null, INCOME: null, MEASURES: ['NONE'], WATER: null, HOUSE: null })
    expect(registeredAnswers({ ...file, cadreId: null, cadreVisitedOn: null }, [], '2015-12-31')).toMatchObject({ LAST_VISIT: null })
  })

  it('answers each question as it may be answered', () => {
    const registered = registeredAnswers({ status: 'RETURNED', size: 30, mainCause: 'OTHER', netIncome: -5, living: { dangerHouse: 'NONE', waterSafe: false }, cadreId: 'cadre', cadreVisitedOn: null }, ['SAFETY_NET'], '2015-12-31')
    for (const question of questions) expect(isAnswer(question, registered[question.question] ?? []), question.question).toBe(true)
  })

  it('tells how long ago the last visit was by its last day in each band', () => {
    expect(['2015-11-30', '2015-11-29', '2015-09-30', '2015-09-29', '2015-07-01', '2015-06-30', null].map((day) => visitBandOf(day, '2015-12-31'))).toEqual(['WITHIN_MONTH', 'WITHIN_QUARTER', 'WITHIN_QUARTER', 'WITHIN_HALF_YEAR', 'WITHIN_HALF_YEAR', 'LONGER', 'NEVER'])
  })
})

describe('the rule sets of inspections', () => {
  it('hold from a day, and are found again by their names', () => {
    expect(ruleSetOn('2013-01-01').name).toBe('INSPECTION_2014')
    expect(INSPECTION_RULE_SETS.map(({ name }) => ruleSetNamed(name).name)).toEqual(INSPECTION_RULE_SETS.map(({ name }) => name))
    expect(INSPECTION_RULE_SETS.map(({ from }) => from)).toEqual(INSPECTION_RULE_SETS.map(({ from }) => from).toSorted())
  })
})

describe('what a household says of its cadre’s last visit', () => {
  const march = { cadreVisitedOn: '2015-02-20', drawnOn: '2015-03-01', seenOn: '2015-06-15' }
  it('is seen like the register from the day of the answer, however long the draw lies back', () => {
    expect(visitDiffers(march, 'WITHIN_HALF_YEAR')).toBe(false)
    expect(visitDiffers(march, 'LONGER')).toBe(false)
    expect(visitDiffers(march, 'NEVER')).toBe(true)
    expect(compared({ LAST_VISIT: ['NEVER'] }, march).find(({ question }) => question === 'LAST_VISIT')).toMatchObject({ registered: ['WITHIN_HALF_YEAR'], differs: true })
  })

  it('cannot be told from the register where the cadre may have come after the draw', () => {
    expect(visitDiffers(march, 'WITHIN_MONTH')).toBeNull()
    expect(visitDiffers({ ...march, cadreVisitedOn: null }, 'WITHIN_QUARTER')).toBeNull()
    expect(visitDiffers({ ...march, cadreVisitedOn: null, seenOn: '2015-03-20' }, 'WITHIN_QUARTER')).toBe(true)
  })

  it('is about the cadre where it is longer ago than the register has it, and never where the register lacks a visit', () => {
    const lately = compared({ LAST_VISIT: ['WITHIN_MONTH'] }, { cadreVisitedOn: null })
    expect([differencesOf(lately), mattersOf(lately, 'POOR').map(({ kind, ofCadre }) => [kind, ofCadre])]).toEqual([['LAST_VISIT'], [['IDENTIFICATION', false]]])
    const never = compared({ LAST_VISIT: ['NEVER'] })
    expect([differencesOf(never), mattersOf(never, 'POOR').map(({ kind, ofCadre }) => [kind, ofCadre])]).toEqual([['LAST_VISIT'], [['CADRE_CONDUCT', true]]])
  })
})

describe('a task', () => {
  it('goes from nobody to somebody, may be missed more than once, handed on and answered, and is never changed once answered', () => {
    const steps: readonly InspectionTaskStep[] = ['handOver', 'miss', 'answer']
    const after = (status: InspectionTaskStatus) => steps.map((step) => statusAfter(status, step))
    expect(after('UNASSIGNED')).toEqual(['ASSIGNED', null, null])
    expect(after('ASSIGNED')).toEqual(['ASSIGNED', 'NOT_MET', 'ANSWERED'])
    expect(after('NOT_MET')).toEqual(['ASSIGNED', 'NOT_MET', 'ANSWERED'])
    expect(after('ANSWERED')).toEqual([null, null, null])
  })
})

describe('those who are sent', () => {
  const household = fc.record({ householdId: fc.uuid(), regionCode: fc.constantFrom('v1', 'v2', 'v3') })
  it('share the households evenly, each may go there, and the same seed sends the same', () => {
    const able: Readonly<Record<string, readonly string[]>> = { v1: ['a', 'b', 'c'], v2: ['d'], v3: [] }
    const inspectorsOf = ({ regionCode }: { readonly regionCode: string }) => [able[regionCode] ?? []]
    fc.assert(
      fc.property(fc.uniqueArray(household, { selector: ({ householdId }) => householdId, maxLength: 40 }), fc.string({ minLength: 1, maxLength: 5 }), (households, seed) => {
        const sent = assignInspectors(households, inspectorsOf, seed)
        expect(assignInspectors(households, inspectorsOf, seed)).toEqual(sent)
        for (const { householdId, regionCode } of households) {
          const inspector = sent.get(householdId)
          if (regionCode === 'v3') expect(inspector).toBeUndefined()
          else expect(able[regionCode]).toContain(inspector)
        }
        const loads = ['a', 'b', 'c'].map((account) => [...sent.values()].filter((each) => each === account).length)
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
      }),
      { seed: 20151231, numRuns: 200 },
    )
  })

  it('are those to be asked first, as long as there is one', () => {
    const households = [{ householdId: 'h', regionCode: 'v' }]
    expect(assignInspectors(households, () => [['first'], ['second']], 'seed').get('h')).toBe('first')
    expect(assignInspectors(households, () => [[], ['second']], 'seed').get('h')).toBe('second')
  })
})

describe('the figures of a draw', () => {
  const task = (status: CountedTask['status'], differences: CountedTask['differences'] = null, dueOn = '2016-01-10'): CountedTask => ({ regionCode: '150525100202', stratum: 'POOR', ruleSet: 'INSPECTION_2014', registered: REGISTERED, cadreVisitedOn: '2015-12-01', drawnOn: '2015-12-31', seenOn: '2015-12-31', status, dueOn, inspectorId: 'supervisor', answers: status === 'ANSWERED' ? { ...SAME, ...(differences?.includes('MEMBERS') === true ? { MEMBERS: ['5'] } : {}) } : null, differences })
  it('tell what answers came to, however few, and of none no rate', () => {
    const two = [task('ANSWERED', []), task('ANSWERED', ['MEMBERS'])]
    expect(countsOf(two, '2015-12-31', hidesFew(two, 'office'))).toMatchObject({ answered: 2, differing: 1, differenceRate: 50 })
    expect(countsOf([task('ASSIGNED')], '2015-12-31', false)).toMatchObject({ answered: 0, differing: 0, differenceRate: null })
  })

  it('count a house that is not safe where nothing is on file of it, and of whom nobody could tell no answer', () => {
    const task0 = task('ANSWERED', [])
    const found = questionCountsOf('INSPECTION_2014', [{ ...task0, registered: { ...REGISTERED, HOUSE: null }, answers: { ...SAME, HOUSE: ['NO'] } }, { ...task0, answers: { ...SAME, HOUSE: [UNKNOWN] } }], false).find(({ question }) => question === 'HOUSE')
    expect(found).toEqual({ question: 'HOUSE', answered: 1, valid: 0, unsafe: 1, differing: 0, differenceRate: null })
  })

  it('tell whoever is sent to one of fewer than five how many answers there are and not what they came to', () => {
    const four = [...Array.from({ length: 3 }, () => task('ANSWERED', [])), task('ANSWERED', ['MEMBERS'])]
    expect(countsOf(four, '2015-12-31', hidesFew(four, 'supervisor'))).toMatchObject({ answered: 4, differing: null, differenceRate: null })
    expect(countsOf([...four, task('ANSWERED', [])], '2015-12-31', true)).toMatchObject({ answered: 5, differing: 1, differenceRate: 20 })
    expect(questionCountsOf('INSPECTION_2014', four, true).find(({ question }) => question === 'MEMBERS')).toEqual({ question: 'MEMBERS', answered: 4, valid: 4, unsafe: null, differing: null, differenceRate: null })
    expect(questionCountsOf('INSPECTION_2014', [...four, task('ANSWERED', ['MEMBERS'])], true).find(({ question }) => question === 'MEMBERS')).toEqual({ question: 'MEMBERS', answered: 5, valid: 5, unsafe: 0, differing: 2, differenceRate: 40 })
  })

  it('leave answers that cannot be compared out of what a question came to', () => {
    expect(questionCountsOf('INSPECTION_2014', Array.from({ length: 6 }, () => task('ANSWERED', [])), true).find(({ question }) => question === 'WATER')).toMatchObject({ valid: 0 })
  })

  it('count as overdue what is missing past its day, missed or given to nobody as well', () => {
    expect(countsOf([task('ASSIGNED', null, '2015-12-30'), task('NOT_MET', null, '2015-12-30'), task('UNASSIGNED', null, '2015-12-30'), task('ASSIGNED', null, '2015-12-31'), task('ANSWERED', [], '2015-12-30')], '2015-12-31', false)).toMatchObject({ drawn: 5, overdue: 3, notMet: 1, unassigned: 1 })
  })
})
