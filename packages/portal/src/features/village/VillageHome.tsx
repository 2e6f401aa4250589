import { Missing } from '../../ui/request/Missing'
import { useOwnRegion } from '../viewer/use-viewer'
import { VillageFile } from './VillageFile'

/** Home of the division-level leader and of the first secretary: the file of their village. */
export function VillageHome() {
  const own = useOwnRegion()
  return own === null ? <Missing /> : <VillageFile code={own} home />
}
