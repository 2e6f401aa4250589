import { useQuery } from '@apollo/client/react'
import { RolePlacesDocument, type Role } from '../../gql/appointment/graphql'
import { useText } from '../../ui/text/use-text'

/** Who holds the role there already and whether a place is left, before a quota bites (C-1 to C-3). */
export function PlacesNote({ role, region, on }: { readonly role: Role; readonly region: string; readonly on: string }) {
  const { t } = useText()
  const { data } = useQuery(RolePlacesDocument, { variables: { role, region, ...(on === '' ? {} : { on }) }, fetchPolicy: 'cache-and-network' })
  const places = data?.rolePlaces
  if (!places) return null
  const { limit, wanted, taken, holders } = places
  const full = limit !== null && taken >= limit
  const names = `${holders.map(({ account }) => account.name).join(t('ui.separator'))}${taken > holders.length ? '…' : ''}`
  return (
    <p className={full ? 'late' : 'dim'} role="status">
      {[
        taken === 0 ? t('appointment.places.none') : t('appointment.places.taken', { count: taken, names }),
        ...(limit === null ? [] : [full ? t('appointment.places.full') : t('appointment.places.free', { count: limit - taken })]),
        ...(wanted === null || limit !== null ? [] : [t('appointment.places.wanted', { count: wanted })]),
      ].join(' · ')}
    </p>
  )
}
