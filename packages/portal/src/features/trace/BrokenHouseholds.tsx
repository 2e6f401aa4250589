import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { BrokenHouseholdsDocument, type TracedHouseholdFragment } from '../../gql/trace/graphql'
import { Button, ButtonLink } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { FilterSelect } from '../../ui/FilterSelect'
import { formatCount } from '../../ui/format/number'
import { Paging } from '../../ui/Paging'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { AssignDialog } from '../appointment/AssignDialog'
import { CauseDialog } from './CauseDialog'
import { HouseholdPlanDialog } from './HouseholdPlanDialog'
import { HouseholdTable } from './HouseholdTable'
import { MeasureDialog } from './MeasureDialog'
import { MeasurePickDialog } from './MeasurePickDialog'
import { mendsOf, type HouseholdMend } from './mends'
import { householdGaps } from './trace-codes'

const pageSize = 50

interface Mending {
  readonly dialog: HouseholdMend
  readonly household: TracedHouseholdFragment
}

/** The households at which one link is broken; each row opens the dialog that mends it. */
export function BrokenHouseholds({ region, onChanged }: { readonly region: string; readonly onChanged: () => void }) {
  const { t } = useText()
  const [parameters] = useSearchParams()
  const pages = useKeysetPages()
  const [mending, setMending] = useState<Mending | null>(null)
  const gap = householdGaps.find((name) => name === parameters.get('gap')) ?? 'TRACE_INCOMPLETE'
  const { data, previousData, error, refetch } = useQuery(BrokenHouseholdsDocument, { variables: { filter: { region, traceGap: gap }, first: pageSize, after: pages.after } })
  const close = () => setMending(null)
  const mended = () => {
    void refetch()
    onChanged()
  }
  const mend = (household: TracedHouseholdFragment) => {
    const open = (dialog: Mending['dialog']) => () => setMending({ dialog, household })
    return (
      <>
        {mendsOf(household, gap).map((dialog) => <Button key={dialog} size="small" onClick={open(dialog)}>{dialog === 'cadre' ? t('appointment.assign.open') : t(`trace.household.mend.${dialog}`)}</Button>)}
        <ButtonLink size="small" look="quiet" href={`/households/${household.id}?tab=measures`}>{t('trace.household.mendOpen')}</ButtonLink>
      </>
    )
  }
  return (
    <>
      <div className="filters">
        <FilterSelect name="gap" label={t('trace.filter.gap')} any={t('trace.filter.TRACE_INCOMPLETE')} options={householdGaps.filter((name) => name !== 'TRACE_INCOMPLETE').map((value) => ({ value, text: t(`trace.filter.${value}`) }))} />
      </div>
      <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('trace.column.head'), t('trace.column.village'), t('trace.column.links')]} />}>
        {({ households }) =>
          households.nodes.length === 0 ? (
            <Empty title={t('trace.noHouseholds')}><p>{t('trace.noHouseholdsNote')}</p></Empty>
          ) : (
            <>
              <HouseholdTable households={households.nodes} mend={mend} />
              <Paging onPrevious={pages.previous} onNext={households.pageInfo.hasNextPage ? () => pages.next(households.pageInfo.endCursor ?? '') : null}>{t('trace.householdCount', { shown: formatCount(households.totalCount) })}</Paging>
            </>
          )
        }
      </Answer>
      {mending?.dialog === 'cause' && <CauseDialog household={mending.household} onClose={close} onSaved={mended} />}
      {mending?.dialog === 'plan' && <HouseholdPlanDialog household={mending.household} plan={null} onClose={close} onSaved={mended} />}
      {(mending?.dialog === 'measure' || mending?.dialog === 'project') && <MeasureDialog household={mending.household} suggestion={null} byProject={mending.dialog === 'project'} onClose={close} onSaved={mended} />}
      {(mending?.dialog === 'result' || mending?.dialog === 'end') && <MeasurePickDialog household={mending.household} act={mending.dialog} onClose={close} onDone={mended} />}
      {mending?.dialog === 'cadre' && <AssignDialog household={mending.household} onClose={close} onAssigned={mended} />}
    </>
  )
}
