import { inRange, rangeOfCode } from '../../access/territory.js'
import { reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Day } from '../../time/business-day.js'
import { EXIT_TEST_COLUMNS } from './exit-test-service.js'
import type { ExitTestRow } from './exit-test-service.js'

/** The two units that the first step was to take off the list, Kailu and Jarud (T-4). The second step counts all six again. */
export const FIRST_STEP_UNITS = ['150523000000', '150526000000'] as const
/** The article names the year; its last day is the latest that this can mean. */
export const FIRST_STEP_DUE: Day = '2017-12-31'

/**
 * How far a unit of the first step has come, as far as it is on file. There is no value for a step that was reached: a test
 * that is passed takes nobody off the list, which the autonomous region announces, and both units were still on it in April 2018.
 */
export const FirstStepStanding = { RUNNING: 'RUNNING', TEST_FAILED: 'TEST_FAILED', TEST_PASSED: 'TEST_PASSED', NOT_TESTED: 'NOT_TESTED' } as const
export type FirstStepStanding = (typeof FirstStepStanding)[keyof typeof FirstStepStanding]

/** The standing of a unit on a day, by the last exit test that was made of it in time: nobody has shown anything until there is one. */
export const firstStepStanding = (today: Day, lastInTime: { readonly passed: boolean } | null): FirstStepStanding => {
  if (lastInTime !== null) return lastInTime.passed ? 'TEST_PASSED' : 'TEST_FAILED'
  return today > FIRST_STEP_DUE ? 'NOT_TESTED' : 'RUNNING'
}

/** A unit of the first step with the last exit test in time. */
export interface FirstStepUnit {
  readonly regionCode: string
  readonly standing: FirstStepStanding
  readonly lastTest: ExitTestRow | null
}

/** The dated check of the first step (T-4). */
export class FirstStepCheck {
  constructor(private readonly core: Core) {}

  /** The units in a region that the viewer's territory holds, each with its last exit test until the end of 2017; empty elsewhere. */
  async unitsIn(access: Access, region: string): Promise<FirstStepUnit[]> {
    const asked = this.core.regions.find(region) === null ? null : rangeOfCode(region)
    const codes = FIRST_STEP_UNITS.filter((code) => asked !== null && inRange(asked, code) && reaches(access, code))
    if (codes.length === 0) return []
    const tests = await rowsOf(this.core, 'ExitTest', access).findMany({
      columns: EXIT_TEST_COLUMNS,
      where: [{ column: 'regionCode', in: codes }, { column: 'testedOn', atMost: FIRST_STEP_DUE }],
      orderBy: [{ column: 'testedAt', descending: true }, { column: 'id', descending: true }],
    })
    return codes.map((regionCode) => {
      const lastTest = tests.find((test) => test.regionCode === regionCode) ?? null
      return { regionCode, standing: firstStepStanding(this.core.clock.today(), lastTest), lastTest }
    })
  }
}
