/** One way in which an office filters and sorts its banner's households: to the API, and as the least SQL for the floor. */
export interface BannerQuestion {
  readonly filter: object
  readonly orderBy: string
  readonly where: string
  readonly values: readonly (string | number)[]
  readonly order: string
}

const HALF_A_YEAR_AGO = '2015-07-01'
const TODAY = '2015-12-31'
const STILL_POOR = "status IN ('NOT_EXITED', 'PRE_EXIT', 'RETURNED')"
const NO_CADRE = '(cadreAccountId IS NULL OR cadreStartedOn IS NULL OR cadreStartedOn > ? OR cadreEndedOn < ?)'

/** Each filter of the list once, each sort at least once; among them the work lists of an office. */
export const BANNER_QUESTIONS: readonly BannerQuestion[] = [
  { filter: { mainCause: ['ILLNESS', 'DISABILITY'] }, orderBy: 'NET_INCOME_ASC', where: 'mainCause IN (?, ?)', values: ['ILLNESS', 'DISABILITY'], order: 'netIncome, id' },
  { filter: { status: ['NOT_EXITED'] }, orderBy: 'HEAD_NAME_ASC', where: 'status = ?', values: ['NOT_EXITED'], order: 'headName, id' },
  { filter: { withoutCadre: true }, orderBy: 'NUMBER_ASC', where: `${STILL_POOR} AND ${NO_CADRE}`, values: [TODAY, TODAY], order: 'regionCode, number' },
  { filter: { notVisitedSince: HALF_A_YEAR_AGO }, orderBy: 'NET_INCOME_DESC', where: `${STILL_POOR} AND (lastVisitedOn IS NULL OR lastVisitedOn < ?)`, values: [HALF_A_YEAR_AGO], order: 'netIncome DESC, id DESC' },
  { filter: { exitedIn: 2014 }, orderBy: 'IDENTIFIED_ON_DESC', where: "status = 'EXITED' AND exitedOn >= '2014-01-01' AND exitedOn <= '2014-12-31'", values: [], order: 'identifiedOn DESC, id DESC' },
  { filter: { targetingIncomplete: true }, orderBy: 'HEAD_NAME_ASC', where: `${STILL_POOR} AND (size <= 0 OR mainCause IS NULL OR measureCount <= 0 OR ${NO_CADRE})`, values: [TODAY, TODAY], order: 'headName, id' },
  { filter: { traceGap: 'NO_PROJECT' }, orderBy: 'NUMBER_ASC', where: `${STILL_POOR} AND projectMeasures <= 0`, values: [], order: 'regionCode, number' },
  { filter: { nameContains: '王' }, orderBy: 'NET_INCOME_ASC', where: 'headName LIKE ?', values: ['%王%'], order: 'netIncome, id' },
  { filter: { number: '0012' }, orderBy: 'NUMBER_ASC', where: 'number LIKE ?', values: ['%-0012'], order: 'regionCode, number' },
]
