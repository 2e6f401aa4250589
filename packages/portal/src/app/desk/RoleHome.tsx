import type { ComponentType, LazyExoticComponent } from 'react'
import { OwnTasksCard } from '../../features/inspection-task/OwnTasksCard'
import { useSession, type Role } from '../../features/viewer/use-viewer'
import { lazyPage } from './lazy-page'

const LeaderHome = lazyPage('LeaderHome', async () => import('../../features/dashboard/LeaderHome'))
const OfficeHome = lazyPage('OfficeHome', async () => import('../../features/dashboard/OfficeHome'))
const CityFigures = lazyPage('CityFigures', async () => import('../../features/dashboard/CityFigures'))
const VillageHome = lazyPage('VillageHome', async () => import('../../features/village/VillageHome'))
const SectionLeaderHome = lazyPage('SectionLeaderHome', async () => import('../../features/household/SectionLeaderHome'))
const ChiefHome = lazyPage('ChiefHome', async () => import('../../features/outcome-report/ChiefHome'))
const SupervisorHome = lazyPage('SupervisorHome', async () => import('../../features/observation-report/SupervisorHome'))
const RegistrationCheck = lazyPage('RegistrationCheck', async () => import('../../features/household/RegistrationCheck'))
const AuditorHome = lazyPage('AuditorHome', async () => import('../../features/audit/AuditorHome'))
const AdministratorHome = lazyPage('AdministratorHome', async () => import('../../features/first-day/AdministratorHome'))

const homes = {
  CITY_LEADER: LeaderHome,
  DIVISION_LEADER: VillageHome,
  FIRST_SECRETARY: VillageHome,
  SECTION_LEADER: SectionLeaderHome,
  VOLUNTEER_SUPERVISOR: SupervisorHome,
  HONORARY_CHIEF: ChiefHome,
  CITY_OFFICE: LeaderHome,
  BANNER_OFFICE: OfficeHome,
  TOWN_OFFICE: OfficeHome,
  FINANCE_OFFICE: CityFigures,
  BANK_OFFICE: RegistrationCheck,
  AUDITOR: AuditorHome,
  ADMINISTRATOR: AdministratorHome,
} satisfies Record<Role, LazyExoticComponent<ComponentType>>

/** The first page of the appointment now chosen, below the households to which one is sent. */
export function RoleHome() {
  const { appointment, can } = useSession()
  const Home = homes[appointment.role]
  return (
    <>
      {can('inspection.answer') && <OwnTasksCard />}
      <Home key={appointment.id} />
    </>
  )
}
