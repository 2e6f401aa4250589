import { useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { HouseholdCountDocument } from '../../gql/household/graphql'
import { Empty } from '../../ui/Empty'
import { formatCount } from '../../ui/format/number'
import { useText } from '../../ui/text/use-text'
import { placeAround } from '../region/place-names'
import { usePlaceAddress } from '../region/use-place-address'
import { usePlaces } from '../region/use-places'
import { useSession } from '../viewer/use-viewer'
import { conditionText } from './condition-text'
import { filterOf, narrowing, without, type ConditionName, type HouseholdConditions } from './household-query'

interface NothingFoundProps {
  readonly conditions: HouseholdConditions
  readonly onChange: (conditions: HouseholdConditions) => void
}

/** Too narrow: a name may be that of a place; each condition can be taken away, and says how many households would then be listed. */
export function NothingFound({ conditions, onChange }: NothingFoundProps) {
  const { t } = useText()
  const names = narrowing(conditions)
  const places = usePlaces(conditions.name)
  const placeAddress = usePlaceAddress()
  if (names.length === 0) return <Empty title={t('household.list.empty')}><p>{t('household.list.emptyNote')}</p></Empty>
  return (
    <Empty title={t('household.list.tooNarrow', { count: names.length })}>
      {places.length > 0 && (
        <ul aria-label={t('household.list.places')}>
          {places.map((place) => (
            <li key={place.code}>
              <Link className="link" href={placeAddress(place.code)}>{place.name}</Link>
              <span className="dim">{placeAround(place)}</span>
            </li>
          ))}
        </ul>
      )}
      <ul>
        {names.map((name) => <Wider key={name} conditions={conditions} name={name} onChange={onChange} />)}
      </ul>
    </Empty>
  )
}

function Wider({ conditions, name, onChange }: NothingFoundProps & { readonly name: ConditionName }) {
  const { t, language } = useText()
  const { viewer } = useSession()
  const wider = without(conditions, name)
  const { data } = useQuery(HouseholdCountDocument, { variables: { filter: filterOf(wider) } })
  const { label, value } = conditionText(conditions, name, viewer.businessDate, t, language)
  const count = data?.households.totalCount
  return (
    <li>
      <button type="button" className="link" onClick={() => onChange(wider)}>{t('household.list.drop', { condition: `${label} ${value}` })}</button>
      <span className="num">{count === undefined ? '' : t('household.list.households', { count, shown: formatCount(count) })}</span>
    </li>
  )
}
