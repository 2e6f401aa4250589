import type { LeaderChoicesQuery } from '../../gql/appointment/graphql'
import type { Choice } from '../../ui/SearchPicker'
import type { Translate } from '../../ui/text/catalogue'

type Leader = Pick<LeaderChoicesQuery['appointments']['nodes'][number], 'sendingUnit' | 'householdCount' | 'freePlaces'> & { readonly account: { readonly id: string; readonly name: string } }

/** A section-level leader to choose from, and how many households more that leader can take. */
export interface LeaderChoice extends Choice {
  readonly freePlaces: number
}

/** What tells two leaders of one name apart: the unit, the households they have and the room left (C-3). */
export function leaderChoice({ account, sendingUnit, householdCount, freePlaces }: Leader, t: Translate): LeaderChoice {
  const room = freePlaces ?? 0
  const load = room === 0 ? t('appointment.leader.full', { count: householdCount ?? 0 }) : t('appointment.leader.room', { count: householdCount ?? 0, room })
  return { id: account.id, name: account.name, note: [sendingUnit ?? '', load].filter((part) => part !== '').join(' · '), freePlaces: room }
}
