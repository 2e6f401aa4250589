import { registerEnumType } from 'type-graphql'
import { HouseholdAttribute, IdentificationStandard, PovertyCause, PovertyStatus } from './household-codes.js'

registerEnumType(PovertyStatus, {
  name: 'PovertyStatus',
  description: 'Where a registered household stands on its way out of poverty (dossier 2.4).',
  valuesConfig: {
    NOT_EXITED: { description: 'Still poor (未脱贫).' },
    PRE_EXIT: { description: 'Proposed for exit, still counted as poor (预脱贫).' },
    EXITED: { description: 'Out of poverty (已脱贫).' },
    RETURNED: { description: 'Fallen back after an exit; counted as poor (返贫).' },
    CANCELLED: { description: 'Struck off the register; counted nowhere (注销).' },
  },
})

registerEnumType(PovertyCause, {
  name: 'PovertyCause',
  description: 'Why a household is poor (致贫原因, dossier 2.4).',
  valuesConfig: {
    ILLNESS: { description: 'Illness (因病).' },
    DISABILITY: { description: 'Disability (因残).' },
    SCHOOLING: { description: 'Cost of schooling (因学).' },
    DISASTER: { description: 'Natural disaster (因灾).' },
    LACK_LAND: { description: 'Lack of land (缺土地).' },
    LACK_WATER: { description: 'Lack of water (缺水).' },
    LACK_SKILL: { description: 'Lack of skill (缺技术).' },
    LACK_LABOUR: { description: 'Lack of labour (缺劳力).' },
    LACK_FUNDS: { description: 'Lack of funds (缺资金).' },
    POOR_TRANSPORT: { description: 'Poor roads (交通条件落后).' },
    LACK_MOTIVATION: { description: 'Lack of own drive (自身发展动力不足).' },
    OTHER: { description: 'Another cause (其他).' },
  },
})

registerEnumType(HouseholdAttribute, {
  name: 'HouseholdAttribute',
  description: 'Kind of poor household by the list of 2014 (贫困户属性).',
  valuesConfig: {
    GENERAL_POOR: { description: 'General poor household (一般贫困户).' },
    LOW_ALLOWANCE: { description: 'Subsistence-allowance household (低保户).' },
    FIVE_GUARANTEE: { description: 'Five-guarantee household (五保户).' },
    ALLOWANCE_POOR: { description: 'Subsistence-allowance household that is able and willing to work (低保贫困户).' },
  },
})

registerEnumType(IdentificationStandard, {
  name: 'IdentificationStandard',
  description: 'By whose standard the household was identified (识别标准).',
  valuesConfig: {
    NATIONAL: { description: 'The national standard (国家标准).' },
    PROVINCIAL: { description: 'The standard of the autonomous region (省定标准).' },
    CITY: { description: 'The standard of the city (市定标准).' },
  },
})
