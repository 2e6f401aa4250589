import type { Condition } from '../../data/condition.js'

/** The measures by which households are on a project today: a household is put on a project once (M-4). */
export const runningOnProject = (project: string): readonly Condition<'Measure'>[] => [{ column: 'projectId', equals: project }, { column: 'endedOn', equals: null }]
