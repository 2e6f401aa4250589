import { registerEnumType } from 'type-graphql'
import { ProjectGap, ProjectStatus } from './project-codes.js'

registerEnumType(ProjectStatus, {
  name: 'ProjectStatus',
  description: 'Where a project stands.',
  valuesConfig: {
    PLANNED: { description: 'In the plan.' },
    UNDERWAY: { description: 'Begun.' },
    COMPLETED: { description: 'Completed, its result reported.' },
    VERIFIED: { description: 'Its result verified by somebody else (C-13).' },
    STOPPED: { description: 'Stopped; what it did for households ended with it.' },
  },
})
registerEnumType(ProjectGap, {
  name: 'ProjectGap',
  description: 'What a project lacks (M-5).',
  valuesConfig: {
    NO_BENEFICIARY: { description: 'No household, of those not stopped.' },
    NO_CADRE: { description: 'No cadre today, of those planned or under way.' },
    NO_RESULT: { description: 'No verified result: past its last day and not completed, or completed and not verified.' },
  },
})
