import { registerEnumType } from 'type-graphql'
import { VillagePlanStatus, VillageTask } from './village-plan-codes.js'

registerEnumType(VillagePlanStatus, {
  name: 'VillagePlanStatus',
  description: 'Where a village’s plan stands.',
  valuesConfig: {
    DRAFT: { description: 'Being written, or returned.' },
    SUBMITTED: { description: 'Handed in; the town or banner reviews it.' },
    REVIEWED: { description: 'Reviewed; the division-level leader approves it.' },
    APPROVED: { description: 'In force: its projects may begin.' },
    CLOSED: { description: 'Ended.' },
  },
})
registerEnumType(VillageTask, {
  name: 'VillageTask',
  description: 'The six tasks of a village’s plan, 村规划六项任务 (dossier 2.9).',
  valuesConfig: {
    INFRASTRUCTURE: { description: 'Infrastructure (基础设施).' },
    PUBLIC_SERVICE: { description: 'Public services (公共服务).' },
    INDUSTRY: { description: 'Industries of its own (特色产业).' },
    VILLAGE_APPEARANCE: { description: 'Houses and streets (村容村貌).' },
    ECOLOGY: { description: 'Ecology (生态环境).' },
    ORGANISATION: { description: 'Organisations of the village (基层组织).' },
  },
})
