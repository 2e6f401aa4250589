import { useSearchParams } from 'wouter'
import { RegionSelect } from './RegionSelect'
import type { RegionLevel } from './region-code'
import '../../ui/FilterSelect.css'

interface RegionFilterProps {
  /** The region from which the choice goes down, which stands for no condition. */
  readonly own: string
  /** The lowest level offered. */
  readonly to?: RegionLevel
}

/** The place that narrows a list, level by level beside its other conditions, kept in the address. Changing it goes back to the first page. */
export function RegionFilter({ own, to = 'TOWN' }: RegionFilterProps) {
  const [parameters, setParameters] = useSearchParams()
  const choose = (code: string) =>
    setParameters((now) => {
      if (code === own) now.delete('region')
      else now.set('region', code)
      now.delete('after')
      now.delete('page')
      return now
    })
  return <RegionSelect from={own} value={parameters.get('region') ?? own} to={to} onChange={choose} />
}
