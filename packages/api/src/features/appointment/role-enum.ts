import { registerEnumType } from 'type-graphql'
import { Role } from '../../access/roles.js'

registerEnumType(Role, {
  name: 'Role',
  description: 'What a person is responsible for, and with it what the person sees and may do (dossier 1.10).',
  valuesConfig: {
    CITY_LEADER: { description: 'A city leader with one poor banner or county (市领导, 一对一, C-1).' },
    DIVISION_LEADER: { description: 'A division-level leader with one poor village (处级领导, 一包一, C-2).' },
    SECTION_LEADER: { description: 'A section-level leader with at most ten poor households (科级领导, 一管十, C-3).' },
    VOLUNTEER_SUPERVISOR: { description: 'A volunteer supervisor of one village (义务监督员, C-8).' },
    HONORARY_CHIEF: { description: 'An entrepreneur who is honorary chief of one village (名誉村主任, C-10).' },
    FIRST_SECRETARY: { description: 'The first secretary of one village (第一书记, C-9).' },
    CITY_OFFICE: { description: 'The poverty alleviation office of the city (市扶贫办).' },
    BANNER_OFFICE: { description: 'The poverty alleviation office of a banner or county (旗县扶贫办).' },
    TOWN_OFFICE: { description: 'The poverty alleviation office of a town or sumu (苏木镇扶贫办).' },
    FINANCE_OFFICE: { description: 'The finance bureau (财政).' },
    BANK_OFFICE: { description: 'The cooperating bank: learns only whether an ID number is registered (合作银行).' },
    AUDITOR: { description: 'The auditor of the assigned regions, read only; exclusive of every other role (审计).' },
    ADMINISTRATOR: { description: 'Keeps accounts and appointments and sees no household (管理员).' },
  },
})

/** The role enum of the schema; importing it from here makes sure that it is registered. */
export const RoleEnum = Role
