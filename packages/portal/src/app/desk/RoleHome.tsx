import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { OwnTasksCard } from '../../features/inspection-task/OwnTasksCard'
import { useSession, type Role } from '../../features/viewer/use-viewer'

const LeaderHome = lazy(async () => ({ default: (await import('../../features/dashboard/LeaderHome')).LeaderHome }))
const OfficeHome = lazy(async () => ({ default: (await import('../../features/dashboard/OfficeHome')).OfficeHome }))
const CityFigures = lazy(async () => ({ default: (await import('../../features/dashboard/CityFigures')).CityFigures }))
const VillageHome = lazy(async () => ({ default: (await import('../../features/village/VillageHome')).VillageHome }))
const SectionLeaderHome = lazy(async () => ({ default: (await import('../../features/household/SectionLeaderHome')).SectionLeaderHome }))
const ChiefHome = lazy(async () => ({ default: (await import('../../features/outcome-report/ChiefHome')).ChiefHome }))
const SupervisorHome = lazy(async () => ({ default: (await import('../../features/observation-report/SupervisorHome')).SupervisorHome }))
const RegistrationCheck = lazy(async () => ({ default: (await import('../../features/household/RegistrationCheck')).RegistrationCheck }))
const AuditorHome = lazy(async () => ({ default: (await import('../../features/audit/AuditorHome')).AuditorHome }))
const AdministratorHome = lazy(async () => ({ default: (await import('../../features/first-day/AdministratorHome')).AdministratorHome }))

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
