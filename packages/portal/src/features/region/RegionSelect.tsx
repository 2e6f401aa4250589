import { useQuery } from '@apollo/client/react'
import { RegionBelowDocument } from '../../gql/region/graphql'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { ancestorCode, levelOf, liesWithin, type RegionLevel } from './region-code'

const below = { CITY: 'BANNER', BANNER: 'TOWN', TOWN: 'VILLAGE', VILLAGE: null } as const satisfies Record<RegionLevel, RegionLevel | null>

interface RegionSelectProps {
  /** The region from which the choice goes down. */
  readonly from: string
  readonly value: string
  readonly onChange: (code: string) => void
  /** The lowest level offered. */
  readonly to?: RegionLevel
  /** Whether a division of the lowest level has to be chosen, and the whole of one above is no choice. */
  readonly required?: boolean
  /** Why the choice was refused, at the level that is still open. */
  readonly error?: string | null
}

/** Goes down from a region level by level; leaving a level open chooses the whole of the one above, or nothing yet where one of the lowest has to be chosen. */
export function RegionSelect({ from, value, onChange, to = 'VILLAGE', required = false, error = null }: RegionSelectProps) {
  const { t } = useText()
  const { data } = useQuery(RegionBelowDocument, { variables: { code: from } })
  const next = below[levelOf(from)]
  if (next === null || levelOf(from) === to) return null
  const chosen = value !== '' && liesWithin(value, from) && value !== from ? ancestorCode(value, next) : ''
  return (
    <>
      <Field label={t(`region.level.${next}`)} error={chosen === '' || next === to ? error : null}>
        {(control) => (
          <select {...control} className="control" value={chosen} onChange={(event) => onChange(event.target.value === '' ? from : event.target.value)}>
            <option value="">{required ? t('region.choose', { level: t(`region.level.${next}`) }) : t('region.whole', { place: data?.region?.name ?? '' })}</option>
            {data?.region?.children.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
          </select>
        )}
      </Field>
      {chosen !== '' && <RegionSelect from={chosen} value={value} onChange={onChange} to={to} required={required} error={error} />}
    </>
  )
}
