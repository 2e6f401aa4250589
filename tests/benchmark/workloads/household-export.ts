import type { Viewer } from '../viewers.ts'
import type { Ground } from './workload.ts'

/** The banner with the most households of the demo city's poor ones (Naiman). */
const BANNER = '150525000000'

/** W6: the two addresses of one banner's table. */
export interface ExportWorkload {
  readonly viewer: Viewer
  readonly apiPath: string
  readonly floorPath: string
}

export const householdExport = async (ground: Ground): Promise<ExportWorkload> => {
  const [viewer] = await ground.viewers([`banner-office-${BANNER.slice(0, 6)}`])
  if (viewer === undefined) throw new Error('There is no banner office.')
  return { viewer, apiPath: `/exports/households.csv?region=${BANNER}`, floorPath: `/W6?from=${BANNER}&below=${Number(BANNER.slice(0, 6)) + 1}000000` }
}
