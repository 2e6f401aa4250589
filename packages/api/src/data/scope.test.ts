import { describe, expect, it } from 'vitest'
import { ROLES } from '../access/roles.js'
import { sampleAccess, sampleGrant } from '../testing/sample-access.js'
import { sampleHousehold } from '../testing/sample-household.js'
import { renderConditions } from './condition.js'
import type { Condition } from './condition.js'
import type { Value } from './database.js'
import { columnsForMask, coverMarks, maskRows, refuseHiddenOrder, scopedWhere } from './scope.js'
import { HiddenFieldError } from './scope-errors.js'
import { SCOPE_REGISTRY } from './scope-registry.js'
import { tableOf } from './table.js'

const VILLAGE = '150525100200'
const OTHER = '150525100201'
const TODAY = '2015-12-31'

const sqlOf = (where: readonly Condition<'Household'>[]): { readonly sql: string; readonly parameters: readonly Value[] } => {
  const parameters: Value[] = []
  return { sql: renderConditions(where, tableOf('Household'), parameters), parameters }
}

const leader = sampleAccess('household.read', sampleGrant('DIVISION_LEADER', VILLAGE))
const supervisor = sampleAccess('household.read', sampleGrant('VOLUNTEER_SUPERVISOR', VILLAGE))
const both = sampleAccess('household.read', sampleGrant('DIVISION_LEADER', VILLAGE), sampleGrant('VOLUNTEER_SUPERVISOR', OTHER))

describe('the one predicate', () => {
  it('brackets the filter beside the scope, so that an OR in it brings nothing from outside (trap 13)', () => {
    const { sql, parameters } = sqlOf(scopedWhere('Household', leader, [{ anyOf: [[{ column: 'size', equals: 1 }], [{ column: 'size', equals: 2 }]] }]))
    expect(sql).toBe('`household`.`regionCode` = ? AND ((`household`.`size` = ?) OR (`household`.`size` = ?))')
    expect(parameters).toEqual([VILLAGE, 1, 2])
  })

  it('joins several appointments by OR, each with the filter, in brackets', () => {
    const { sql, parameters } = sqlOf(scopedWhere('Household', both, [{ column: 'size', equals: 1 }]))
    const one = '`household`.`regionCode` = ? AND `household`.`size` = ?'
    expect(sql).toBe(`((${one}) OR (${one}))`)
    expect(parameters).toEqual([VILLAGE, 1, OTHER, 1])
  })

  it('asks for a village by its one code, and for a territory of more by the range of codes', () => {
    for (const [code, below] of [['150525100000', '150525101000'], ['150525000000', '150526000000'], ['150500000000', '150600000000']] as const) {
      const { sql, parameters } = sqlOf(scopedWhere('Household', sampleAccess('household.read', sampleGrant('CITY_OFFICE', code)), []))
      expect(sql).toBe('`household`.`regionCode` >= ? AND `household`.`regionCode` < ?')
      expect(parameters).toEqual([code, below])
    }
    const { sql, parameters } = sqlOf(scopedWhere('Household', leader, []))
    expect(sql).toBe('`household`.`regionCode` = ?')
    expect(parameters).toEqual([VILLAGE])
  })

  it('finds nothing for nobody appointed, for no territory, no household, no enterprise, and a role without rows', () => {
    const nothing = [
      sampleAccess('household.read'),
      sampleAccess('household.read', sampleGrant('DIVISION_LEADER', null)),
      sampleAccess('household.read', sampleGrant('SECTION_LEADER', '150525000000')),
      sampleAccess('household.read', sampleGrant('HONORARY_CHIEF', VILLAGE)),
    ]
    for (const access of nothing) expect(sqlOf(scopedWhere('Household', access, [])).sql).toBe('1=0')
  })

  it('gives no role of any entity a row without a territory, household or enterprise to answer for, but the administrator’s', () => {
    const open = Object.entries(SCOPE_REGISTRY).flatMap(([entity, rule]) =>
      rule.kind !== 'scoped' ? [] : ROLES.filter((role) => (rule.roles[role](sampleGrant(role, null)) as readonly unknown[] | null)?.length === 0).map((role) => `${entity} of ${role}`),
    )
    expect(open).toEqual(['Account of ADMINISTRATOR', 'Appointment of ADMINISTRATOR', 'Enterprise of ADMINISTRATOR', 'SendingUnit of ADMINISTRATOR'])
  })

  it('holds what is true of every role outside the OR: one about oneself stays hidden whatever else one is', () => {
    const access = sampleAccess('observation.read', sampleGrant('TOWN_OFFICE', '150525100000'), sampleGrant('CITY_LEADER', '150525000000'))
    const parameters: Value[] = []
    const sql = renderConditions(scopedWhere('Observation', access, []), tableOf('Observation'), parameters)
    expect(sql).toMatch(/^\(\(.*\) OR \(.*\)\) AND \(`observation`\.`cadreId` IS NULL OR `observation`\.`cadreId` <> \?\) AND \(\(\(`observation`\.`foundCadreId` IS NULL OR `observation`\.`foundCadreId` <> \?\)\) OR \(`observation`\.`reporterId` = \?\)\) AND \(\(`observation`\.`subjectOffice` IS NULL AND `observation`\.`foundOffice` IS NULL\) OR /)
    expect(parameters).toContain('viewer')
  })

  it('does not read through a scope what has none', () => {
    expect(() => scopedWhere('Session', leader, [])).toThrow(/unscoped/)
  })
})

describe('a filter or order on a hidden field', () => {
  const byCause: Condition<'Household'> = { column: 'mainCause', equals: 'ILLNESS' }

  it('is refused, since the answer would tell the value row by row', () => {
    expect(() => scopedWhere('Household', supervisor, [byCause])).toThrow(HiddenFieldError)
    expect(() => scopedWhere('Household', supervisor, [{ anyOf: [[{ column: 'size', equals: 1 }], [byCause]] }])).toThrow(HiddenFieldError)
    expect(() => refuseHiddenOrder('Household', supervisor, ['netIncome'])).toThrow(HiddenFieldError)
    expect(() => refuseHiddenOrder('Household', both, ['netIncome'])).toThrow(HiddenFieldError)
    expect(() => refuseHiddenOrder('Household', leader, ['netIncome'])).not.toThrow()
  })

  it('is narrowed to the appointments that show the field', () => {
    const { sql, parameters } = sqlOf(scopedWhere('Household', both, [byCause]))
    expect(sql).toBe('`household`.`regionCode` = ? AND `household`.`mainCause` = ?')
    expect(parameters).toEqual([VILLAGE, 'ILLNESS'])
  })

  it('is refused for every column that has a rule, to every role that reads the entity and does not see it', () => {
    const columns = Object.entries(SCOPE_REGISTRY.Household.fields ?? {}).filter(([column]) => column !== 'headName')
    for (const [column, rule] of columns) {
      const isHidden = !(rule.visibleTo as readonly string[]).includes('VOLUNTEER_SUPERVISOR')
      const asked = { column, equals: 'x' } as Condition<'Household'>
      expect(isHidden).toBe(true)
      expect(() => scopedWhere('Household', supervisor, [asked])).toThrow(HiddenFieldError)
    }
  })

  it('of a masked name searches for its first character, which the mask shows, and for no more', () => {
    expect(sqlOf(scopedWhere('Household', supervisor, [{ column: 'headName', contains: '包' }]))).toEqual(sqlOf([{ column: 'regionCode', equals: VILLAGE }, { column: 'headName', startsWith: '包' }]))
    expect(sqlOf(scopedWhere('Household', supervisor, [{ column: 'headName', contains: '包巴' }])).sql).toContain('1=0')
    expect(() => scopedWhere('Household', supervisor, [{ column: 'headName', startsWith: '包巴' }])).toThrow(HiddenFieldError)
    expect(() => scopedWhere('Household', supervisor, [{ column: 'headName', equals: '包巴图' }])).toThrow(HiddenFieldError)
  })
})

describe('a mask', () => {
  const seenBy = (access: typeof leader, household = sampleHousehold()): Record<string, unknown> => {
    const row: Record<string, unknown> = { ...household }
    maskRows('Household', access, TODAY, Object.keys(row), [row])
    return row
  }

  it('is laid on each row by the appointments that cover it', () => {
    const own = seenBy(both, sampleHousehold({ regionCode: VILLAGE, phone: '12000000001' }))
    const others = seenBy(both, sampleHousehold({ regionCode: OTHER, phone: '12000000001' }))
    expect([own['headName'], own['mainCause'], own['phone']]).toEqual(['包巴图', 'ILLNESS', '12000000001'])
    expect([others['headName'], others['mainCause'], others['phone']]).toEqual(['包**', null, null])
    expect(columnsForMask('Household', both)).toContain('regionCode')
  })

  it('is whole on a row that no appointment covers by what is known of it', () => {
    const chief = sampleAccess('household.read', sampleGrant('HONORARY_CHIEF', VILLAGE, { enterpriseId: 'e' }), sampleGrant('DIVISION_LEADER', VILLAGE))
    expect(seenBy(chief, sampleHousehold({ regionCode: OTHER }))['headName']).toBe('包**')
    expect(seenBy(chief, sampleHousehold({ regionCode: VILLAGE }))['headName']).toBe('包巴图')
  })

  it('asks the statement about appointments whose rows the row alone does not tell, and only where several appointments and a hidden field are', () => {
    const section = sampleGrant('SECTION_LEADER', null, { householdIds: ['h'] })
    const both = sampleAccess('project.read', sampleGrant('VOLUNTEER_SUPERVISOR', VILLAGE), section)
    expect(coverMarks('Project', both, ['id', 'goal']).map(({ alias }) => alias)).toEqual(['cover1'])
    expect(coverMarks('Project', both, ['id', 'name'])).toEqual([])
    expect(coverMarks('Project', sampleAccess('project.read', section), ['id', 'goal'])).toEqual([])
    const goals = (mark: Record<string, unknown>, access = both): unknown[] => {
      const rows = [{ regionCode: VILLAGE, goal: '增收', ...mark }, { regionCode: OTHER, goal: '增收', ...mark }]
      maskRows('Project', access, TODAY, ['regionCode', 'goal'], rows)
      expect(rows.every((row) => !('cover1' in row))).toBe(true)
      return rows.map(({ goal }) => goal)
    }
    // Covered by both: what either shows. Of what nothing was said, nothing is shown.
    expect(goals({ cover1: 1 })).toEqual(['增收', '增收'])
    expect(goals({ cover1: 0 })).toEqual([null, null])
    expect(goals({})).toEqual([null, null])
  })

  it('hides the schooling of a child from whom it shows that of the grown', () => {
    const access = sampleAccess('person.read', sampleGrant('CITY_LEADER', '150525000000'))
    const rows: Record<string, unknown>[] = ['2001-12-31', '2002-01-01', null].map((birthDate) => ({ birthDate, education: '小学', health: ['HEALTHY'] }))
    maskRows('Person', access, TODAY, ['birthDate', 'education', 'health'], rows)
    expect(rows.map((row) => row['education'])).toEqual(['小学', null, null])
    expect(rows.map((row) => row['health'])).toEqual([null, null, null])
  })
})
