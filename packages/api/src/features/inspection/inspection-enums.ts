import { registerEnumType } from 'type-graphql'
import { InspectionQuestion, InspectionStratum, InspectionTaskStatus, InspectorKind } from './inspection-codes.js'

registerEnumType(InspectionStratum, { name: 'InspectionStratum', description: 'From where a household was drawn.', valuesConfig: { POOR: { description: 'Counted as poor (在册).' }, EXITED: { description: 'Out of poverty (已脱贫).' } } })
registerEnumType(InspectorKind, {
  name: 'InspectorKind',
  description: 'Who is sent to drawn households.',
  valuesConfig: { SUPERVISORS: { description: 'Supervisors of the village; cadres where there is none free.' }, CADRES: { description: 'Cadres of the same town who answer for no household of the village; supervisors where there is none.' } },
})
registerEnumType(InspectionTaskStatus, {
  name: 'InspectionTaskStatus',
  description: 'How far a task has come.',
  valuesConfig: {
    UNASSIGNED: { description: 'Nobody could be sent; it waits to be given to somebody.' },
    ASSIGNED: { description: 'Somebody is sent.' },
    NOT_MET: { description: 'The household was not met; whoever is sent may come again.' },
    ANSWERED: { description: 'Answered; the end.' },
  },
})
registerEnumType(InspectionQuestion, {
  name: 'InspectionQuestion',
  description: 'What is asked of a household (4.3).',
  valuesConfig: {
    STATUS: { description: 'Whether it is poor by what is seen.' },
    MEMBERS: { description: 'How many belong to it; persons.' },
    MAIN_CAUSE: { description: 'The main cause of its poverty.' },
    INCOME: { description: 'Roughly the net income per person and year, in bands of yuan.' },
    LAST_VISIT: { description: 'When its cadre came last.' },
    MEASURES: { description: 'What help it received, by category.' },
    WATER: { description: 'Whether its drinking water is safe.' },
    HOUSE: { description: 'Whether its house is safe.' },
  },
})
