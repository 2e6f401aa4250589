import type { Viewer } from '../viewers.ts'
import { firstOf } from './workload.ts'
import type { Ground } from './workload.ts'

/** W6: the two addresses of one banner's table. */
export interface ExportWorkload {
  readonly viewer: Viewer
  readonly apiPath: string
  readonly floorPath: string
}

export const householdExport = async (ground: Ground): Promise<ExportWorkload> => {
  const office = firstOf(await ground.holders('BANNER_OFFICE', 1))
  return { viewer: office, apiPath: `/exports/households.csv?region=${office.region}`, floorPath: `/W6?from=${office.region}&below=${Number(office.region.slice(0, 6)) + 1}000000` }
}
