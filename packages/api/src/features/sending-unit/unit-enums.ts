import { registerEnumType } from 'type-graphql'
import { UnitLevel, UnitType } from './unit-codes.js'

registerEnumType(UnitType, {
  name: 'UnitType',
  description: 'Kind of a body that helps.',
  valuesConfig: {
    STATE_ORGAN: { description: 'Organ of the state (国家机关).' },
    MASS_ORGANISATION: { description: 'Mass organisation such as trade union, youth league or women’s federation (群团组织, SO-3).' },
    SOCIAL_ORGANISATION: { description: 'Social organisation, charity or association (社会组织, SO-3).' },
    UNIVERSITY: { description: 'University (高等院校).' },
    STATE_ENTERPRISE: { description: 'State-owned enterprise (国有企业).' },
    EASTERN_PARTNER: { description: 'Partner province or city in the east (东部对口帮扶省市).' },
    DESIGNATED_BODY: { description: 'Designated body (定点机构).' },
    VILLAGE_BODY: { description: 'Villagers’ own body (村民自治组织).' },
    PRIVATE_ENTERPRISE: { description: 'Private enterprise (民营企业).' },
    INDIVIDUAL: { description: 'A person (个人).' },
  },
})
registerEnumType(UnitLevel, {
  name: 'UnitLevel',
  description: 'Level of a body that helps.',
  valuesConfig: {
    CENTRAL: { description: 'The centre (中央).' },
    PROVINCIAL: { description: 'The province or autonomous region (省、自治区).' },
    CITY: { description: 'The city (市).' },
    BANNER: { description: 'A banner, county or district (旗县区).' },
    TOWN: { description: 'A town or sumu (苏木乡镇).' },
    VILLAGE: { description: 'A village (嘎查村).' },
    MILITARY: { description: 'The army (军队).' },
    OTHER: { description: 'Another (其他).' },
  },
})

/** The kinds of the schema; importing them from here makes sure that they are registered. */
export const UnitTypeEnum = UnitType
/** The levels of the schema. */
export const UnitLevelEnum = UnitLevel
