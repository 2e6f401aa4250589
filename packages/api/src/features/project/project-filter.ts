import type { Access } from '../../access/viewer.js'
import type { Condition } from '../../data/condition.js'
import { inForceOn } from '../../data/in-force.js'
import { scopedWhere } from '../../data/scope.js'
import { badInput } from '../../graphql/errors.js'
import { checkText } from '../../text/plain-text.js'
import { inRegion } from '../region/region-condition.js'
import type { ProjectGap } from './project-codes.js'
import type { ProjectFilter } from './project-input.js'
import { mayBeSaid } from '../../text/said-text.js'

type Conditions = Condition<'Project'>[]

const LONGEST_NAME = 60
const cadreToday = (today: string): Condition<'ProjectCadre'>[] => [...(inForceOn(today) as readonly Condition<'ProjectCadre'>[])]

/**
 * The measures by which a project has a household. To a section-level leader who is on which project is told of the own
 * households alone: without one of theirs it is, for them, without any.
 */
const measuresTold = (access: Access): readonly Condition<'Measure'>[] => (access.grants.some(({ role }) => role === 'SECTION_LEADER') ? scopedWhere('Measure', access, [{ column: 'projectId', notNull: true }]) : [])

/** A project that lacks something on the day (M-5): a household, a cadre, a verified result. */
export const projectGap = (gap: ProjectGap, today: string, access: Access): Conditions => {
  switch (gap) {
    case 'NO_BENEFICIARY':
      return [{ column: 'status', differs: 'STOPPED' }, { lacks: 'Measure', on: ['projectId', 'id'], where: measuresTold(access) }]
    case 'NO_CADRE':
      return [{ column: 'status', in: ['PLANNED', 'UNDERWAY'] }, { lacks: 'ProjectCadre', on: ['projectId', 'id'], where: cadreToday(today) }]
    case 'NO_RESULT':
      return [{ anyOf: [[{ column: 'status', equals: 'COMPLETED' }], [{ column: 'status', in: ['PLANNED', 'UNDERWAY'] }, { column: 'endsOn', below: today }]] }]
  }
}

/** Who may not read a project’s money and people may not ask by them either: a filter would tell what the field does not. */
const READS_MORE_THAN_THE_BOARD: Conditions = [{ reads: 'budget' }]

/** The filter as conditions, joined by AND beside the scope. An unknown region finds nothing; a blank name narrows nothing. */
export const projectConditions = (filter: ProjectFilter | null | undefined, today: string, access: Access): Conditions => {
  if (filter === null || filter === undefined) return []
  const conditions: Conditions = []
  if (typeof filter.region === 'string') conditions.push(inRegion('regionCode', filter.region))
  if (Array.isArray(filter.status)) conditions.push({ column: 'status', in: filter.status })
  if (Array.isArray(filter.category)) conditions.push({ column: 'category', in: filter.category })
  if (typeof filter.plan === 'string' || typeof filter.cadre === 'string' || typeof filter.gap === 'string') conditions.push(...READS_MORE_THAN_THE_BOARD)
  if (typeof filter.plan === 'string') conditions.push({ column: 'planId', equals: filter.plan })
  if (typeof filter.cadre === 'string') conditions.push({ exists: 'ProjectCadre', on: ['projectId', 'id'], where: [{ column: 'accountId', equals: filter.cadre }, ...cadreToday(today)] })
  if (typeof filter.gap === 'string') conditions.push(...projectGap(filter.gap, today, access))
  if (typeof filter.nameContains === 'string') {
    if (checkText(filter.nameContains, { min: 0, max: LONGEST_NAME }) !== null) throw badInput(mayBeSaid({ zh: '名称筛选', en: 'A name to search for' }, LONGEST_NAME))
    const part = filter.nameContains.trim()
    if (part !== '') conditions.push({ column: 'name', contains: part })
  }
  return conditions
}
