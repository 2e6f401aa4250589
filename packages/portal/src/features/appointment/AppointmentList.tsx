import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { AppointmentListDocument, type AppointmentRowFragment } from '../../gql/appointment/graphql'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { FilterSelect } from '../../ui/FilterSelect'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { ExportLink } from '../export/ExportLink'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { ResponsibilityTabs } from '../responsibility/ResponsibilityTabs'
import { useSession } from '../viewer/use-viewer'
import { AppointDialog } from './AppointDialog'
import { AppointmentTable } from './AppointmentTable'
import { EndAppointmentDialog } from './EndAppointmentDialog'
import { RenewDialog } from './RenewDialog'
import { roles } from './roles'
import { SkillsDialog } from './SkillsDialog'
import { useNameInAddress } from '../../ui/use-name-in-address'

const pageSize = 50

/** Who is appointed to what, from when to when; nothing is deleted, an appointment is ended. */
export function AppointmentList() {
  const { t } = useText()
  const { can } = useSession()
  const [parameters] = useSearchParams()
  const pages = useKeysetPages()
  const [appointing, setAppointing] = useState(false)
  const [ending, setEnding] = useState<AppointmentRowFragment | null>(null)
  const [renewing, setRenewing] = useState<AppointmentRowFragment | null>(null)
  const [able, setAble] = useState<AppointmentRowFragment | null>(null)
  const role = roles.find((name) => name === parameters.get('role'))
  const force = parameters.get('force')
  const account = parameters.get('account')
  const { name, text, setText } = useNameInAddress()
  const filter = { ...(role === undefined ? {} : { role: [role] }), ...(force === 'all' ? {} : { inForce: force !== 'ended' }), ...(account === null ? {} : { account }), ...(name === '' ? {} : { nameContains: name }) }
  const { data, previousData, error, refetch } = useQuery(AppointmentListDocument, {
    variables: {
      filter,
      first: pageSize,
      after: pages.after,
    },
  })
  const shown = data ?? previousData
  const manage = can('appointment.manage')
  usePageTitle(t('appointment.list.title'))
  return (
    <>
      <ResponsibilityTabs />
      <div className="page-head">
        <h1>{t('appointment.list.title')}</h1>
        {shown !== undefined && <span className="dim num">{t('appointment.list.count', { count: shown.appointments.totalCount, shown: formatCount(shown.appointments.totalCount) })}</span>}
        <span className="spring" />
        {shown !== undefined && shown.appointments.totalCount > 0 && <ExportLink list="appointments" filter={filter} />}
        {manage && <Button look="primary" size="small" onClick={() => setAppointing(true)}>{t('appointment.appoint.open')}</Button>}
      </div>
      <Panel label={t('appointment.list.title')}>
        <div className="filters">
          <label className="filter-select">
            <span className="dim">{t('appointment.column.name')}</span>
            <input className="control" type="search" value={text} onChange={(event) => setText(event.target.value)} />
          </label>
          <FilterSelect name="role" label={t('appointment.column.role')} any={t('appointment.list.anyRole')} options={roles.map((value) => ({ value, text: t(`appointment.role.${value}`) }))} />
          <FilterSelect name="force" label={t('appointment.list.force')} any={t('appointment.list.inForce')} options={[{ value: 'ended', text: t('appointment.list.ended') }, { value: 'all', text: t('appointment.list.all') }]} />
        </div>
        <Answer data={shown} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('appointment.column.name'), t('appointment.column.role'), t('appointment.column.place'), t('appointment.column.from')]} />}>
          {({ appointments }) =>
            appointments.nodes.length === 0 ? (
              <Empty title={t('appointment.list.empty')}><p>{t('appointment.list.emptyNote')}</p></Empty>
            ) : (
              <>
                <AppointmentTable rows={appointments.nodes} onEnd={manage ? setEnding : null} onSkills={manage ? setAble : null} onRenew={manage ? setRenewing : null} />
                <Paging onPrevious={pages.previous} onNext={appointments.pageInfo.hasNextPage ? () => pages.next(appointments.pageInfo.endCursor ?? '') : null}>
                  {t('appointment.list.range', { from: formatCount((pages.page - 1) * pageSize + 1), to: formatCount((pages.page - 1) * pageSize + appointments.nodes.length), count: appointments.totalCount, shown: formatCount(appointments.totalCount) })}
                </Paging>
              </>
            )
          }
        </Answer>
      </Panel>
      {appointing && <AppointDialog onClose={() => setAppointing(false)} onAppointed={() => void refetch()} />}
      {renewing !== null && <RenewDialog appointment={renewing} onClose={() => setRenewing(null)} onRenewed={() => void refetch()} />}
      {able !== null && <SkillsDialog appointment={able} onClose={() => setAble(null)} onSaved={() => void refetch()} />}
      {ending !== null && <EndAppointmentDialog appointment={ending} onClose={() => setEnding(null)} onEnded={() => void refetch()} />}
    </>
  )
}
