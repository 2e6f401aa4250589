import type { ObservationWholeFragment } from '../../gql/observation/graphql'
import { useText } from '../../ui/text/use-text'
import { turnOf } from './observation-turn'

/** Who has to do what next; said to whoever it is in their own person. */
export function TurnText({ observation }: { readonly observation: ObservationWholeFragment }) {
  const { t } = useText()
  const turn = turnOf(observation)
  if (turn === null) return null
  const act = t(`observation.turn.act.${turn.step}`)
  const yours = observation.viewerCan[turn.step]
  const who = turn.who === 'handler' ? (observation.handler?.name ?? t('observation.fact.handler')) : t(`observation.turn.who.${turn.who}`)
  return (
    <p className="observation-turn">
      <span className="dim">{t('observation.turn.next')}</span> {yours ? <b>{t('observation.turn.yours', { act })}</b> : t('observation.turn.others', { who, act })}
    </p>
  )
}
