import { stillPoor } from '../../features/household/household-codes'
import type { Role, Appointment } from '../../features/viewer/use-viewer'
import type { OutcomeReportStatus } from '../../gql/outcome-report/graphql'
import type { chinese } from '../locales/zh-CN/catalogue'
import type { chineseDesk } from '../locales/zh-CN/desk-catalogue'

type NavigationName = keyof (typeof chinese)['shell']['nav'] | keyof (typeof chineseDesk)['shell']['nav']

export interface NavigationItem {
  readonly name: NavigationName
  readonly href: string
  /** The permission without which the page would have nothing to show; the API decides who holds it. */
  readonly permission?: string
  /** Addresses of its other tabs. */
  readonly also?: readonly string[]
  /** Work for a wide screen, which gives way where there is little room. */
  readonly wide?: true
}

const home = (name: NavigationName): NavigationItem => ({ name, href: '/' })
const households: NavigationItem = { name: 'households', href: '/households', permission: 'household.read' }
/** Those still poor, whom the figure beside the word counts; the list widens to all on the page. */
const poorHouseholds: NavigationItem = { ...households, href: `/households?${stillPoor}` }
const observations: NavigationItem = { name: 'observations', href: '/observations', permission: 'observation.read', also: ['/findings'] }
const compare: NavigationItem = { name: 'compare', href: '/compare', permission: 'dashboard.read', wide: true }
/** What belongs to enterprises beside their list and their linkages: tabs of one page. */
const ofEnterprises = ['/pledges', '/agreements', '/courtyards']
const linkages: NavigationItem = { name: 'linkages', href: '/linkages', permission: 'linkage.read', also: ['/enterprises', ...ofEnterprises] }
/** Offices keep the registry: they begin with the enterprises. */
const enterprises: NavigationItem = { name: 'enterprises', href: '/enterprises', permission: 'enterprise.list', also: ['/linkages', '/code-lists', ...ofEnterprises] }
/** What the city's office keeps for all banners, and nobody else. */
const minimumWages: NavigationItem = { name: 'minimumWages', href: '/minimum-wages', permission: 'minimumWage.manage' }
const cases: NavigationItem = { name: 'cases', href: '/cases', permission: 'case.read' }
const traced: NavigationItem = { name: 'trace', href: '/trace', permission: 'trace.read', wide: true }
const people: NavigationItem = { name: 'villagePeople', href: '/village', permission: 'village.read' }
const notices: NavigationItem = { name: 'notices', href: '/notices' }
const appointments: NavigationItem = { name: 'appointments', href: '/appointments', permission: 'appointment.read' }
/** Coverage, proposal, appointments and handover are tabs of one page. */
const responsibility: NavigationItem = { name: 'responsibility', href: '/responsibility', permission: 'responsibility.read', also: ['/appointments', '/handover'] }
const reports = (name: NavigationName, status?: OutcomeReportStatus): NavigationItem => ({ name, href: status === undefined ? '/reports' : `/reports?status=${status}`, permission: 'outcomeReport.read' })

/** The pages of each role, few of them, named in the role's words. */
const pages = {
  CITY_LEADER: [home('home'), { name: 'ownBanner', href: '/regions/own' }, compare, poorHouseholds, observations, linkages, responsibility],
  DIVISION_LEADER: [home('ownVillage'), poorHouseholds, traced, people, observations, linkages, reports('reports')],
  FIRST_SECRETARY: [home('ownVillage'), poorHouseholds, traced, cases, reports('confirmReports', 'SUBMITTED'), observations, people],
  SECTION_LEADER: [home('ownHouseholds'), { name: 'visits', href: '/visits', permission: 'visit.record' }, { name: 'calendar', href: '/calendar', permission: 'visit.record' }, { name: 'activities', href: '/activities', permission: 'activity.read' }, observations, notices],
  VOLUNTEER_SUPERVISOR: [home('home'), observations],
  HONORARY_CHIEF: [home('ownVillage'), reports('reports'), linkages, households],
  CITY_OFFICE: [home('home'), compare, poorHouseholds, traced, observations, enterprises, reports('reports'), minimumWages, responsibility],
  BANNER_OFFICE: [home('queue'), poorHouseholds, traced, cases, observations, enterprises, reports('reports'), responsibility],
  TOWN_OFFICE: [home('queue'), poorHouseholds, traced, cases, observations, enterprises, reports('approveReports', 'VILLAGE_CONFIRMED'), responsibility],
  FINANCE_OFFICE: [home('home'), compare],
  BANK_OFFICE: [home('check')],
  AUDITOR: [home('review'), households, cases, observations, reports('reports'), { name: 'trail', href: '/trail', permission: 'audit.read' }, appointments],
  ADMINISTRATOR: [home('accounts'), appointments, { name: 'poorVillages', href: '/poor-villages', permission: 'region.mark' }],
} satisfies Record<Role, readonly NavigationItem[]>

/** The pages of an appointment, without those that the API would refuse. */
export function navigationOf(appointment: Appointment, can: (permission: string) => boolean): NavigationItem[] {
  const items: readonly NavigationItem[] = pages[appointment.role]
  return items
    .filter(({ permission }) => permission === undefined || can(permission))
    .map((item) => (item.href === '/regions/own' ? { ...item, href: `/regions/${appointment.region?.code ?? ''}` } : item))
}

/** As many pages as stand at the foot of a phone beside "more". */
const mostAtFoot = 4

/** The pages at the foot of a phone: the first of the role, and what supervisors report among them wherever the role reads it. */
export function atFoot(items: readonly NavigationItem[]): readonly NavigationItem[] {
  const first = items.slice(0, mostAtFoot)
  if (first.includes(observations) || !items.includes(observations)) return first
  const gives = first.findLast(({ wide }) => wide === true) ?? first.at(-1)
  return [...first.filter((item) => item !== gives), observations]
}
