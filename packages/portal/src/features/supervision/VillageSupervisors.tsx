import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { SupervisorsOfVillageDocument, type SupervisorsOfVillageQuery } from '../../gql/supervision/graphql'
import { Button } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { Empty } from '../../ui/Empty'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { DeclareTieDialog } from './DeclareTieDialog'
import { RecogniseDialog } from './RecogniseDialog'
import { SupervisorPanel } from './SupervisorPanel'
import { TrainingDialog } from './TrainingDialog'

export type Supervisor = SupervisorsOfVillageQuery['supervisors'][number]

/** What an office is about to write down, and of whom. */
type Act = { readonly act: 'train' } | { readonly act: 'recognise' | 'tie'; readonly supervisor: Supervisor }

/** The supervisors of a village, each with term, conflicts, trainings, recognitions and what they did. */
export function VillageSupervisors({ village }: { readonly village: string }) {
  const { t } = useText()
  const { can } = useSession()
  const [act, setAct] = useState<Act | null>(null)
  const { data, previousData, error, refetch } = useQuery(SupervisorsOfVillageDocument, { variables: { village }, fetchPolicy: 'cache-and-network' })
  const manages = can('supervision.manage')
  usePageTitle(t('supervision.title'))
  const close = () => setAct(null)
  const done = () => void refetch()
  return (
    <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
      {({ region, supervisors }) =>
        region?.level !== 'VILLAGE' ? (
          <Missing />
        ) : (
          <>
            <Crumbs steps={[{ name: t('supervision.title'), href: '/responsibility/supervisors' }]} here={region.name} />
            <div className="page-head">
              <h1>{t('supervision.ofVillage', { village: region.name })}</h1>
              <span className="dim num">{supervisors.length} / 10</span>
              <span className="spring" />
              {manages && supervisors.length > 0 && <Button look="primary" onClick={() => setAct({ act: 'train' })}>{t('supervision.training.new')}</Button>}
            </div>
            {supervisors.length === 0 ? (
              <Panel label={region.name}><Empty title={t('supervision.nobody')}><p>{t('supervision.nobodyNote')}</p></Empty></Panel>
            ) : (
              <div className="stack">
                {supervisors.map((supervisor) => <SupervisorPanel key={supervisor.id} supervisor={supervisor} manages={manages} onRecognise={() => setAct({ act: 'recognise', supervisor })} onTie={() => setAct({ act: 'tie', supervisor })} />)}
              </div>
            )}
            {act?.act === 'train' && <TrainingDialog supervisors={supervisors.map(({ account }) => account)} onClose={close} onDone={done} />}
            {act?.act === 'recognise' && <RecogniseDialog supervisor={act.supervisor.account} onClose={close} onDone={done} />}
            {act?.act === 'tie' && <DeclareTieDialog account={act.supervisor.account} onClose={close} onDone={done} />}
          </>
        )
      }
    </Answer>
  )
}
