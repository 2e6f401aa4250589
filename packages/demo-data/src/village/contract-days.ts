import type { DayNumber } from '../calendar.js'
import { dayNumber, monthsAfter, quarterStart, TODAY } from '../calendar.js'
import type { SeededRandom } from '../random.js'
import { Odds } from '../random.js'
import type { LinkageEndKind } from '../rows/linkage.js'

/** The days of one contract, and how it ended where that was before its term. */
export interface ContractDays {
  readonly termMonths: number
  /** The first day of a quarter: what a quarter brought is of one contract. */
  readonly startedOn: DayNumber
  /** The last day in force: that of the term, or an earlier one with its kind. */
  readonly endedOn: DayNumber
  readonly endKind: LinkageEndKind | null
  readonly endReason: string | null
}

/**
 * When enterprises and households came together: in the first half of 2012, after the register of 2011 and before anybody
 * exited (I-21).
 */
const FIRST_DAYS = { early: dayNumber('2012-04-01'), late: dayNumber('2012-07-01') } as const
/** A contract in force goes on at least so long after the demo's day, so that whoever lets its clock run finds it in force for a while. */
const LEAST_DAYS_LEFT = 60
const A_YEAR = 12
const QUARTER = 3
/** From this term on a contract of 2012 is still in force. */
const OUTLASTING = 48

type Fate = 'TERM' | LinkageEndKind
/** How a contract ended that another one followed. */
const FATES = new Odds<Fate>([['TERM', 84], ['RENEWED', 8], ['EARLY', 4], ['ENTERPRISE_DEFAULT', 3], ['HOUSEHOLDS_DEFAULT', 1]])
/** How a contract ended that none followed. */
const FORMER_FATES = new Odds<Exclude<Fate, 'RENEWED'>>([['TERM', 40], ['EARLY', 25], ['ENTERPRISE_DEFAULT', 20], ['HOUSEHOLDS_DEFAULT', 15]])
/** Contracts that none followed: two years from the one day, or three from the other, broken off between two days. Nothing is asked of them any more. */
const FORMER = { whole: dayNumber('2013-04-01'), broken: dayNumber('2013-10-01'), from: dayNumber('2014-08-15'), until: dayNumber('2015-06-20') } as const
const END_REASONS: Readonly<Record<Exclude<LinkageEndKind, 'RENEWED'>, readonly string[]>> = {
  EARLY: ['双方协商提前终止。', '企业调整种植养殖计划，与农户协商提前终止。'],
  ENTERPRISE_DEFAULT: ['企业没有按合同付款，经镇里核实属实。', '企业停产一季，约定的分红没有兑付，经镇里核实属实。'],
  HOUSEHOLDS_DEFAULT: ['多数农户把产品卖给外地客商，没有按合同交货，经镇里核实属实。'],
}

/**
 * The contracts of an enterprise with the same households, one after the other from 2012 on; the last one is in force on the
 * demo's day. A contract of less than a year was always as short, since a longer one would have been closer (dossier 4.4).
 * @param early whether the first one began in the first of the two quarters
 * @param lastTerm whole months of the one in force
 */
export function contractsUntilNow(early: boolean, lastTerm: number, random: SeededRandom): ContractDays[] {
  for (;;) {
    const contracts = drawContracts(early, lastTerm, random)
    const last = contracts.at(-1)
    if (last !== undefined && last.startedOn <= TODAY && last.endedOn >= TODAY + LEAST_DAYS_LEFT) return contracts
  }
}

function drawContracts(early: boolean, lastTerm: number, random: SeededRandom): ContractDays[] {
  const contracts: ContractDays[] = []
  let startedOn: DayNumber = early && lastTerm >= A_YEAR ? FIRST_DAYS.early : FIRST_DAYS.late
  for (let termMonths = firstTerm(lastTerm, random); ; termMonths = lastTerm) {
    const next = monthsAfter(startedOn, termMonths)
    if (next > TODAY) return [...contracts, atTerm(startedOn, termMonths)]
    const ended = endedContract(startedOn, termMonths, random.draw(FATES), random)
    contracts.push(ended)
    startedOn = quarterStart(ended.endedOn + 1) === ended.endedOn + 1 ? ended.endedOn + 1 : monthsAfter(quarterStart(ended.endedOn), QUARTER)
  }
}

function firstTerm(lastTerm: number, random: SeededRandom): number {
  if (lastTerm < A_YEAR || lastTerm >= OUTLASTING) return lastTerm
  return lastTerm > A_YEAR && random.chance(0.3) ? 2 * A_YEAR : 3 * A_YEAR
}

function atTerm(startedOn: DayNumber, termMonths: number): ContractDays {
  return { termMonths, startedOn, endedOn: monthsAfter(startedOn, termMonths) - 1, endKind: null, endReason: null }
}

/** A contract that is over. One that is renewed before its term ends a quarter before it; a broken one on any day between its first and its last quarter. */
function endedContract(startedOn: DayNumber, termMonths: number, fate: Fate, random: SeededRandom): ContractDays {
  const whole = atTerm(startedOn, termMonths)
  if (fate === 'TERM') return whole
  const lastQuarter = monthsAfter(startedOn, termMonths - QUARTER)
  if (fate === 'RENEWED') return { ...whole, endedOn: lastQuarter - 1, endKind: fate }
  return { ...whole, endedOn: random.between(monthsAfter(startedOn, QUARTER), lastQuarter), endKind: fate, endReason: random.pick(END_REASONS[fate]) }
}

/** A contract that is over and that none followed. */
export function formerContract(random: SeededRandom): ContractDays {
  const fate = random.draw(FORMER_FATES)
  if (fate === 'TERM') return atTerm(FORMER.whole, 2 * A_YEAR)
  return { ...atTerm(FORMER.broken, 3 * A_YEAR), endedOn: random.between(FORMER.from, FORMER.until), endKind: fate, endReason: random.pick(END_REASONS[fate]) }
}
