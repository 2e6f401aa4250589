import { useQuery } from '@apollo/client/react'
import { useId, useState, type SyntheticEvent } from 'react'
import { Link, useLocation } from 'wouter'
import { ImportListDocument, ImportSourcesDocument, type ImportListQuery } from '../../gql/register-import/graphql'
import { Button, DownloadLink } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { Empty } from '../../ui/Empty'
import { Field } from '../../ui/Field'
import { FileButton } from '../../ui/FileButton'
import { formatDay } from '../../ui/format/date'
import { formatCount } from '../../ui/format/number'
import { newId } from '../../ui/new-id'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { describeError } from '../../ui/request/describe-error'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { ImportHelp } from './ImportHelp'
import { uploadSheet } from './upload-sheet'
import './Import.css'

const pageSize = 20

/** Where a sheet is brought in, and what was brought before. */
export function ImportList() {
  const { t } = useText()
  const pages = useKeysetPages()
  const { data, previousData, error, refetch } = useQuery(ImportListDocument, { variables: { first: pageSize, after: pages.after }, fetchPolicy: 'cache-and-network' })
  const shown = data ?? previousData
  usePageTitle(t('registerImport.list.title'))
  return (
    <>
      <Crumbs steps={[{ name: t('household.list.title'), href: '/households' }]} here={t('registerImport.list.title')} />
      <div className="page-head">
        <h1>{t('registerImport.list.title')}</h1>
        <span className="spring" />
        <DownloadLink size="small" href="/imports/template.xlsx">{t('registerImport.upload.template')}</DownloadLink>
      </div>
      <div className="stack">
        <UploadPanel />
        <ImportHelp />
        <Panel title={t('registerImport.list.before')}>
          <Answer data={shown} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('registerImport.column.file'), t('registerImport.column.by'), t('registerImport.column.status')]} />}>
            {({ registerImports }) =>
              registerImports.nodes.length === 0 ? (
                <Empty title={t('registerImport.list.empty')}><p>{t('registerImport.list.emptyNote')}</p></Empty>
              ) : (
                <>
                  <ImportTable rows={registerImports.nodes} />
                  <Paging onPrevious={pages.previous} onNext={registerImports.pageInfo.hasNextPage ? () => pages.next(registerImports.pageInfo.endCursor ?? '') : null}>
                    {t('registerImport.list.count', { count: registerImports.totalCount, shown: formatCount(registerImports.totalCount) })}
                  </Paging>
                </>
              )
            }
          </Answer>
        </Panel>
      </div>
    </>
  )
}

function ImportTable({ rows }: { readonly rows: ImportListQuery['registerImports']['nodes'] }) {
  const { t, language } = useText()
  return (
    <table className="table blocks">
      <thead>
        <tr>
          <th scope="col">{t('registerImport.column.file')}</th>
          <th scope="col">{t('registerImport.column.by')}</th>
          <th scope="col">{t('registerImport.column.status')}</th>
          <th scope="col" className="right">{t('registerImport.column.rows')}</th>
          <th scope="col" className="right">{t('registerImport.column.on')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="phone-whole"><Link href={`/import/${row.id}`} data-row-link>{row.fileName}</Link></th>
            <td>{[row.by?.name, row.region?.name].filter((part) => part !== undefined && part !== null).join(' · ')}</td>
            <td>{t(`registerImport.status.${row.status}`)}</td>
            <td className="right num">{formatCount(row.figures.personRows)}</td>
            <td className="right num phone-end">{formatDay(row.createdAt.slice(0, 10), language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** One file, whose sheets it is read like, and how much of it has gone out. */
function UploadPanel() {
  const { t } = useText()
  const [, navigate] = useLocation()
  const sources = useId()
  const [file, setFile] = useState<File | null>(null)
  const [source, setSource] = useState('')
  const [sent, setSent] = useState<number | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { data } = useQuery(ImportSourcesDocument)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (file === null) {
      setRefusal(t('registerImport.upload.choose'))
      return
    }
    setRefusal(null)
    setSent(0)
    try {
      const answer = await uploadSheet(newId(), file, source.trim(), setSent)
      if ('id' in answer) navigate(`/import/${answer.id}`)
      else setRefusal(answer.reason)
    } catch (fault) {
      setRefusal(describeError(fault, t).message)
    } finally {
      setSent(null)
    }
  }
  return (
    <Panel title={t('registerImport.upload.title')}>
      <form className="import-upload" onSubmit={(event) => void submit(event)} noValidate>
        <p className="dim">{t('registerImport.upload.note')}</p>
        <Field label={t('registerImport.upload.file')} error={refusal}>
          {(control) => (
            <p className="chosen-file">
              <FileButton control={control} accept=".xlsx,.csv" onFiles={([chosen]) => setFile(chosen ?? null)}>{t('registerImport.upload.pick')}</FileButton>
              <span role="status" className={file === null ? 'dim' : undefined}>{file?.name ?? t('registerImport.upload.none')}</span>
            </p>
          )}
        </Field>
        <Field label={t('registerImport.upload.source')} hint={t('registerImport.upload.sourceHint')}>
          {(control) => <input {...control} className="control" list={sources} maxLength={60} value={source} onChange={(event) => setSource(event.target.value)} />}
        </Field>
        <datalist id={sources}>{(data?.importSources ?? []).map((name) => <option key={name} value={name} />)}</datalist>
        {sent !== null && <progress max={1} value={sent} aria-label={t('registerImport.upload.progress')} />}
        <div><Button type="submit" look="primary" busy={sent !== null}>{t('registerImport.upload.act')}</Button></div>
      </form>
    </Panel>
  )
}
