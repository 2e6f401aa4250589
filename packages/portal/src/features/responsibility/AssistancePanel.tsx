import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { AssistancesDocument } from '../../gql/responsibility/graphql'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { DesignateDialog } from './DesignateDialog'
import { EndDesignationDialog } from './EndDesignationDialog'
import { RegisterUnitDialog } from './RegisterUnitDialog'

/** Bodies of centre, province and city that look after places of the territory (L-7). */
export function AssistancePanel({ region }: { readonly region: string }) {
  const { t } = useText()
  const { viewer, can } = useSession()
  const { data, error, refetch } = useQuery(AssistancesDocument, { variables: { filter: { region } }, fetchPolicy: 'cache-and-network' })
  const [dialog, setDialog] = useState<'designate' | 'register' | null>(null)
  const [ending, setEnding] = useState<{ readonly id: string; readonly name: string } | null>(null)
  const manage = can('assistance.manage')
  return (
    <Panel
      title={t('responsibility.assistance.title')}
      note={t('responsibility.assistance.note')}
      action={manage && <><Button size="small" onClick={() => setDialog('register')}>{t('responsibility.assistance.registerUnit')}</Button> <Button size="small" onClick={() => setDialog('designate')}>{t('responsibility.assistance.add')}</Button></>}
    >
      <Answer data={data} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('responsibility.assistance.unit'), t('responsibility.assistance.place'), t('responsibility.assistance.levelLabel')]} />}>
        {({ assistances }) =>
          assistances.nodes.length === 0 ? (
            <Empty title={t('responsibility.assistance.none')}><p>{t('responsibility.assistance.noneNote')}</p></Empty>
          ) : (
            <table className="table blocks">
              <thead>
                <tr>
                  <th scope="col">{t('responsibility.assistance.unit')}</th>
                  <th scope="col">{t('responsibility.assistance.place')}</th>
                  <th scope="col">{t('responsibility.assistance.levelLabel')}</th>
                  <th scope="col" className="right">{t('responsibility.assistance.since')}</th>
                  <th scope="col" className="right">{t('responsibility.assistance.until')}</th>
                  {manage && <th scope="col"><span className="hidden-text">{t('responsibility.assistance.end')}</span></th>}
                </tr>
              </thead>
              <tbody>
                {assistances.nodes.map(({ id, level, kind, startedOn, endedOn, note, region: place, sendingUnit }) => (
                  <tr key={id}>
                    <th scope="row" className="wrap">{sendingUnit?.name ?? ''}{note !== null && <span className="dim"> {note}</span>}</th>
                    <td>{place?.name ?? ''}</td>
                    <td>{t(`responsibility.assistance.level.${level}`)} · {t(`responsibility.assistance.kind.${kind}`)}</td>
                    <td className="right num dim">{startedOn}</td>
                    <td className="right num dim">{endedOn ?? ''}</td>
                    {manage && <td className="right phone-end">{(endedOn === null || endedOn >= viewer.businessDate) && <Button look="quiet" size="small" aria-label={`${t('responsibility.assistance.end')} ${sendingUnit?.name ?? ''}`} onClick={() => setEnding({ id, name: sendingUnit?.name ?? '' })}>{t('responsibility.assistance.end')}</Button>}</td>}
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Answer>
      {dialog === 'designate' && <DesignateDialog from={region} onClose={() => setDialog(null)} onDesignated={() => void refetch()} />}
      {dialog === 'register' && <RegisterUnitDialog region={region} onClose={() => setDialog(null)} />}
      {ending !== null && <EndDesignationDialog assistance={ending} onClose={() => setEnding(null)} onEnded={() => void refetch()} />}
    </Panel>
  )
}
