import { registerEnumType } from 'type-graphql'
import { CadreSkill } from './cadre-skills.js'

registerEnumType(CadreSkill, {
  name: 'CadreSkill',
  description: 'What a cadre is good at (包联干部自身优势, C-18).',
  valuesConfig: {
    FARMING: { description: 'Growing crops (种植技术).' },
    BREEDING: { description: 'Breeding livestock (养殖技术).' },
    WATER: { description: 'Water and irrigation (水利).' },
    ROADS: { description: 'Roads and transport (交通).' },
    HEALTH: { description: 'Health (医疗卫生).' },
    EDUCATION: { description: 'Schools (教育).' },
    FINANCE: { description: 'Finance and credit (财政金融).' },
    EMPLOYMENT: { description: 'Training and work (就业培训).' },
    MARKETING: { description: 'Selling what is made (市场销售).' },
    LAW: { description: 'Law and mediation (法律政策).' },
    WELFARE: { description: 'Civil affairs and care (民政救助).' },
  },
})

/** The skills of the schema; importing them from here makes sure that they are registered. */
export const CadreSkillEnum = CadreSkill
