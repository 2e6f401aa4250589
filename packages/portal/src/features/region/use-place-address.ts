import { useSession } from '../viewer/use-viewer'
import { liesWithin } from './region-code'

/** Where a place leads: to its own page where an appointment is over it, otherwise to those of its households that one answers for. */
export function usePlaceAddress(): (code: string) => string {
  const { viewer, can } = useSession()
  return (code) => {
    const isOver = viewer.appointments.some(({ role, region }) => role !== 'SECTION_LEADER' && region !== null && liesWithin(code, region.code))
    return isOver && can('dashboard.read') ? `/regions/${code}` : `/households?region=${code}`
  }
}
