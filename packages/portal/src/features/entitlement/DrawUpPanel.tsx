import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { DrawUpEntitlementsDocument, type EntitlementKind } from '../../gql/entitlement/graphql'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { entitlementKinds } from './entitlement-amount'

interface DrawUpPanelProps {
  readonly village: string
  readonly year: number
  readonly onChanged: () => void
}

/** Puts on the rosters of a village whom it is due to by their files; says of how many the files do not tell. */
export function DrawUpPanel({ village, year, onChanged }: DrawUpPanelProps) {
  const { t } = useText()
  const [said, setSaid] = useState<{ readonly text: string; readonly refused: boolean } | null>(null)
  const [drawUp, { loading }] = useMutation(DrawUpEntitlementsDocument)
  const act = async (kind: EntitlementKind) => {
    try {
      const { data } = await drawUp({ variables: { input: { village, year, kind } } })
      const answer = data?.drawUpEntitlements
      const refused = answer?.userErrors[0]
      if (refused !== undefined) return setSaid({ text: refused.message, refused: true })
      setSaid({ text: t('entitlement.drawnUp', { kind: t(`entitlement.kind.${kind}`), added: answer?.added ?? 0, unknown: answer?.unknown ?? 0 }), refused: false })
      onChanged()
    } catch (error) {
      setSaid({ text: describeError(error, t).message, refused: true })
    }
  }
  return (
    <Panel title={t('entitlement.roster', { year })} note={t('entitlement.rosterNote')}>
      <div className="panel-body entitlement-rosters">
        {entitlementKinds.map((kind) => <Button key={kind} size="small" busy={loading} onClick={() => void act(kind)}>{t(`entitlement.drawUp.${kind}`)}</Button>)}
        {said !== null && <p role={said.refused ? 'alert' : 'status'} className={said.refused ? 'field-error' : 'dim'}>{said.text}</p>}
      </div>
    </Panel>
  )
}
