import { registerEnumType } from 'type-graphql'
import { PlanPoint } from './household-plan-codes.js'

registerEnumType(PlanPoint, {
  name: 'PlanPoint',
  description: 'The three points of a household’s plan, 户计划三个重点 (dossier 2.9).',
  valuesConfig: {
    INCOME_INDUSTRY: { description: 'Industry that raises income (增收产业).' },
    HOUSE_RENOVATION: { description: 'Renovation of a dangerous house (危房改造).' },
    LABOUR_SKILL: { description: 'Skills of those who can work (劳动力素质).' },
  },
})
