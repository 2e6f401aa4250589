import { useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { ApplyImportDocument, ImportHouseholdsDocument, type ImportFactsFragment, type ImportHouseholdsQuery, type ImportKind } from '../../gql/register-import/graphql'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { formatCount } from '../../ui/format/number'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { describeError } from '../../ui/request/describe-error'
import { TableSkeleton } from '../../ui/Skeleton'
import { Tabs } from '../../ui/Tabs'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { differenceText } from './difference-text'

const kinds = ['FAULTY', 'NEW', 'CHANGED', 'HELD', 'SAME', 'MISSING'] as const satisfies readonly ImportKind[]
const pageSize = 50

interface PreviewPanelProps {
  readonly facts: ImportFactsFragment
  readonly onStep: () => void
}

type Row = NonNullable<ImportHouseholdsQuery['registerImport']>['households']['nodes'][number]

/** The households of a sheet by what they are beside the register, some or all of which are applied. */
export function PreviewPanel({ facts, onStep }: PreviewPanelProps) {
  const { t } = useText()
  const [parameters] = useSearchParams()
  const pages = useKeysetPages()
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const { figures } = facts
  const counts: Readonly<Record<ImportKind, number>> = { FAULTY: figures.faulty, NEW: figures.added, CHANGED: figures.changed, HELD: facts.held.totalCount, SAME: figures.same, MISSING: figures.missing }
  const kind = kinds.find((name) => name === parameters.get('kind')) ?? kinds.find((name) => counts[name] > 0) ?? 'NEW'
  const { data, previousData, error, refetch } = useQuery(ImportHouseholdsDocument, { variables: { id: facts.id, kinds: [kind], first: pageSize, after: pages.after }, fetchPolicy: 'cache-and-network' })
  const shown = (data ?? previousData)?.registerImport?.households
  const mayChoose = facts.viewerCan.apply && (kind === 'NEW' || kind === 'CHANGED')
  const toggle = (place: number) => setChosen((now) => (now.has(place) ? new Set([...now].filter((each) => each !== place)) : new Set([...now, place])))
  return (
    <Panel label={t('registerImport.preview.title')}>
      <Tabs label={t('registerImport.preview.title')} tabs={kinds.map((name) => ({ name: t(`registerImport.kind.${name}`), href: `/import/${facts.id}?kind=${name}`, count: counts[name], current: name === kind }))} />
      {facts.viewerCan.apply && <ApplyBar facts={facts} chosen={chosen} onStep={onStep} />}
      {kind === 'MISSING' && <p className="panel-body dim">{t('registerImport.preview.missing')}</p>}
      <Answer data={shown} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('registerImport.column.rowsOfSheet'), t('registerImport.column.head'), t('registerImport.column.what')]} />}>
        {(households) =>
          households.nodes.length === 0 ? (
            <Empty title={t('registerImport.preview.empty')} />
          ) : (
            <>
              <HouseholdRows rows={households.nodes} chosen={mayChoose ? chosen : null} onToggle={toggle} />
              <Paging onPrevious={pages.previous} onNext={households.pageInfo.hasNextPage ? () => pages.next(households.pageInfo.endCursor ?? '') : null}>
                {t('registerImport.preview.range', { from: formatCount((pages.page - 1) * pageSize + 1), to: formatCount((pages.page - 1) * pageSize + households.nodes.length), count: households.totalCount, shown: formatCount(households.totalCount) })}
              </Paging>
            </>
          )
        }
      </Answer>
    </Panel>
  )
}

/** Applies what is marked, or all that is new or changed. */
function ApplyBar({ facts, chosen, onStep }: PreviewPanelProps & { readonly chosen: ReadonlySet<number> }) {
  const { t } = useText()
  const [apply, { loading }] = useMutation(ApplyImportDocument)
  const [refusal, setRefusal] = useState<string | null>(null)
  const all = facts.figures.added + facts.figures.changed
  const count = chosen.size === 0 ? all : chosen.size
  const submit = async () => {
    try {
      const { data } = await apply({ variables: { input: { id: facts.id, kinds: ['NEW', 'CHANGED'], places: chosen.size === 0 ? null : [...chosen] } } })
      const refused = data?.result.userErrors[0]
      if (refused === undefined) onStep()
      else setRefusal(refused.message)
    } catch (fault) {
      setRefusal(describeError(fault, t).message)
    }
  }
  return (
    <div className="import-apply">
      <p className="dim">{chosen.size === 0 ? t('registerImport.apply.all') : t('registerImport.apply.some')}{facts.figures.faulty > 0 && ` ${t('registerImport.apply.faulty')}`}</p>
      {refusal !== null && <p className="field-error" role="alert">{refusal}</p>}
      <Button look="primary" busy={loading} onClick={() => void submit()}>{t('registerImport.apply.act', { count, shown: formatCount(count) })}</Button>
    </div>
  )
}

function HouseholdRows({ rows, chosen, onToggle }: { readonly rows: readonly Row[]; readonly chosen: ReadonlySet<number> | null; readonly onToggle: (place: number) => void }) {
  const { t } = useText()
  return (
    <table className="table blocks">
      <thead>
        <tr>
          {chosen !== null && <th scope="col">{t('registerImport.column.choose')}</th>}
          <th scope="col">{t('registerImport.column.rowsOfSheet')}</th>
          <th scope="col">{t('registerImport.column.head')}</th>
          <th scope="col">{t('registerImport.column.village')}</th>
          <th scope="col">{t('registerImport.column.what')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {chosen !== null && <td><input type="checkbox" aria-label={t('registerImport.apply.choose', { name: row.headName })} checked={chosen.has(row.place)} onChange={() => onToggle(row.place)} /></td>}
            <td className="num">{row.firstLine === 0 ? '' : row.firstLine === row.lastLine ? row.firstLine : `${row.firstLine}–${row.lastLine}`}</td>
            <th scope="row" className="phone-whole">{row.householdId === null || row.outcome === 'UNDONE' ? row.headName : <Link href={`/households/${row.householdId}`}>{row.headName}</Link>}{row.number !== null && <span className="dim num"> {row.number}</span>}</th>
            <td>{row.village?.name ?? ''}</td>
            <td className="phone-whole"><What row={row} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What is wrong with a household, in what it differs, and what became of it. */
function What({ row }: { readonly row: Row }) {
  const { t, language } = useText()
  return (
    <ul className="import-what">
      {row.outcome !== null && <li className="strong">{t(`registerImport.outcome.${row.outcome}`)}</li>}
      {row.faults.map((fault) => <li key={`${fault.line} ${fault.field ?? ''} ${fault.message}`} className="field-error">{t('registerImport.fault.row', { line: fault.line })}{fault.message}</li>)}
      {row.differences.map((difference) => (
        <li key={`${difference.field ?? ''} ${difference.person ?? ''} ${difference.from ?? ''} ${difference.to ?? ''}`}>
          <span className={difference.applies ? undefined : 'dim'}>{differenceText(difference, t, language)}</span>
          {difference.obstacle !== null && <p className="import-obstacle">{t('registerImport.difference.stays')}{difference.obstacle}</p>}
        </li>
      ))}
      {row.faults.length === 0 && row.differences.length === 0 && row.outcome === null && <li className="dim">{t('ui.people', { count: row.size })}</li>}
    </ul>
  )
}
