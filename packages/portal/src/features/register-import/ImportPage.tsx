import { useMutation, useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { useSearchParams } from 'wouter'
import { DiscardImportDocument, ImportPageDocument, UndoImportDocument, type ImportFactsFragment } from '../../gql/register-import/graphql'
import { Band } from '../../ui/Band'
import { Button, DownloadLink } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { Dialog } from '../../ui/Dialog'
import { Figure, FigureStrip } from '../../ui/Figure'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Answer } from '../../ui/request/Answer'
import { describeError } from '../../ui/request/describe-error'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useFollowWork } from '../navigation/use-follow-work'
import { ColumnPanel } from './ColumnPanel'
import { hasWritten, isAtWork } from './import-values'
import { PreviewPanel } from './PreviewPanel'
import './Import.css'

const lookEvery = 1_000

/** One sheet from its upload to its end: it may be left at any time and returned to. */
export function ImportPage({ id }: { readonly id: string }) {
  const { t } = useText()
  const { data, error, refetch, startPolling, stopPolling } = useQuery(ImportPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const status = data?.registerImport?.status
  const working = status !== undefined && isAtWork(status)
  const written = status !== undefined && hasWritten(status)
  const followWork = useFollowWork()
  useEffect(() => {
    if (working) startPolling(lookEvery)
    else stopPolling()
    return stopPolling
  }, [working, startPolling, stopPolling])
  // A sheet is written while nobody waits for an answer: whoever sees its end first here has the figures of before it.
  useEffect(() => {
    if (written) followWork()
  }, [written, followWork])
  usePageTitle(data?.registerImport?.fileName ?? t('registerImport.list.title'))
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />}>
      {({ registerImport }) => (registerImport ? <Import facts={registerImport} onStep={() => void refetch()} /> : <Missing />)}
    </Answer>
  )
}

interface StepProps {
  readonly facts: ImportFactsFragment
  readonly onStep: () => void
}

function Import({ facts, onStep }: StepProps) {
  const { t } = useText()
  const [parameters, setParameters] = useSearchParams()
  const [dialog, setDialog] = useState<'undo' | 'discard' | null>(null)
  const { figures, viewerCan, status } = facts
  const columns = status === 'MAPPING' || (viewerCan.check && parameters.has('columns'))
  const previewed = status === 'READY' || status === 'APPLYING' || status === 'APPLIED' || status === 'UNDOING' || status === 'UNDONE' || status === 'FAILED'
  return (
    <>
      <Crumbs steps={[{ name: t('household.list.title'), href: '/households' }, { name: t('registerImport.list.title'), href: '/import' }]} here={facts.fileName} />
      <div className="page-head">
        <h1>{facts.fileName}</h1>
        <span className="dim">{[t(`registerImport.status.${status}`), facts.source, facts.region?.name, facts.by?.name].filter((part) => part !== undefined && part !== null && part !== '').join(' · ')}</span>
        <span className="spring" />
        {viewerCan.discard && <Button size="small" onClick={() => setDialog('discard')}>{t('registerImport.discard.open')}</Button>}
        {status === 'READY' && viewerCan.check && !columns && <Button size="small" onClick={() => setParameters((now) => { now.set('columns', '1'); return now })}>{t('registerImport.columns.open')}</Button>}
        {viewerCan.undo && <Button size="small" onClick={() => setDialog('undo')}>{t('registerImport.undo.open')}</Button>}
        {viewerCan.downloadNumbers && <DownloadLink size="small" href={`/imports/${facts.id}/numbers.xlsx`}>{t('registerImport.numbers.download')}</DownloadLink>}
        {viewerCan.download && <DownloadLink size="small" href={`/imports/${facts.id}/faults.xlsx`}>{t('registerImport.faults.download')}</DownloadLink>}
      </div>
      <div className="stack">
        <Standing facts={facts} />
        {columns && <ColumnPanel facts={facts} onStep={() => { setParameters((now) => { now.delete('columns'); return now }); onStep() }} />}
        {previewed && (
          <FigureStrip label={t('registerImport.figures.label')}>
            <Figure label={t('registerImport.kind.FAULTY')} value={formatCount(figures.faulty)} unit={t('registerImport.figures.unit')} comparison={t('registerImport.figures.rows', { count: figures.faultyRows, shown: formatCount(figures.faultyRows) })} />
            <Figure label={t('registerImport.kind.NEW')} value={formatCount(figures.added)} unit={t('registerImport.figures.unit')} />
            <Figure label={t('registerImport.kind.CHANGED')} value={formatCount(figures.changed)} unit={t('registerImport.figures.unit')} comparison={t('registerImport.figures.same', { count: figures.same, shown: formatCount(figures.same) })} />
            <Figure label={t('registerImport.kind.MISSING')} value={formatCount(figures.missing)} unit={t('registerImport.figures.unit')} />
          </FigureStrip>
        )}
        {previewed && !columns && facts.forgottenAt === null && <PreviewPanel facts={facts} onStep={onStep} />}
      </div>
      {dialog === 'undo' && <UndoDialog facts={facts} onStep={onStep} onClose={() => setDialog(null)} />}
      {dialog === 'discard' && <DiscardDialog facts={facts} onStep={onStep} onClose={() => setDialog(null)} />}
    </>
  )
}

/** What is being done, or what came of it, in a sentence; with how far it is where that is known. */
function Standing({ facts: { status, refusal, figures, forgottenAt } }: { readonly facts: ImportFactsFragment }) {
  const { t } = useText()
  const forgotten = forgottenAt !== null && <p>{t('registerImport.done.forgotten')}</p>
  if (refusal !== null) return <Band tone="alert" title={t(`registerImport.refusal.${refusal}`)} />
  const shown = (count: number) => ({ count, shown: formatCount(count) })
  switch (status) {
    case 'RECEIVED':
    case 'CHECKING':
      return <Band title={t('registerImport.working.checking', shown(figures.personRows))} />
    case 'APPLYING':
      return <Band title={t('registerImport.working.applying', { done: formatCount(figures.applied + figures.stale), all: formatCount(figures.chosen) })}><progress max={figures.chosen} value={figures.applied + figures.stale} aria-label={t('registerImport.status.APPLYING')} /></Band>
    case 'UNDOING':
      return <Band title={t('registerImport.working.undoing', { done: formatCount(figures.undone + figures.kept), all: formatCount(figures.applied) })}><progress max={figures.applied} value={figures.undone + figures.kept} aria-label={t('registerImport.status.UNDOING')} /></Band>
    case 'APPLIED':
      return <Band title={t('registerImport.done.applied', shown(figures.applied))}>{figures.stale > 0 && <p>{t('registerImport.done.stale', shown(figures.stale))}</p>}{forgotten}</Band>
    case 'FAILED':
      return <Band tone="alert" title={t('registerImport.done.failed', shown(figures.applied - figures.undone))}><p>{t('registerImport.done.failedNext')}</p>{forgotten}</Band>
    case 'UNDONE':
      return <Band title={t('registerImport.done.undone', shown(figures.undone))}>{figures.kept > 0 && <p>{t('registerImport.done.kept', shown(figures.kept))}</p>}</Band>
    case 'DISCARDED':
      return <Band title={t('registerImport.done.discarded')} />
    case 'MAPPING':
    case 'READY':
    case 'REFUSED':
      return null
  }
}

interface DialogProps extends StepProps {
  readonly onClose: () => void
}

function UndoDialog({ facts, onStep, onClose }: DialogProps) {
  const { t } = useText()
  const [undo, { loading }] = useMutation(UndoImportDocument)
  const [refusal, setRefusal] = useState<string | null>(null)
  const submit = async () => {
    try {
      const { data } = await undo({ variables: { id: facts.id, keepChanged: refusal !== null } })
      const refused = data?.result.userErrors[0]
      if (refused !== undefined) return setRefusal(refused.message)
      onStep()
      onClose()
    } catch (fault) {
      setRefusal(describeError(fault, t).message)
    }
    return undefined
  }
  return (
    <Dialog title={t('registerImport.undo.title')} consequence={t('registerImport.undo.consequence', { count: facts.figures.applied, shown: formatCount(facts.figures.applied) })} act={refusal === null ? t('registerImport.undo.act') : t('registerImport.undo.actOthers')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      {refusal !== null && <p className="field-error" role="alert">{refusal}</p>}
    </Dialog>
  )
}

function DiscardDialog({ facts, onStep, onClose }: DialogProps) {
  const { t } = useText()
  const [discard, { loading }] = useMutation(DiscardImportDocument)
  const [refusal, setRefusal] = useState<string | null>(null)
  const submit = async () => {
    try {
      const { data } = await discard({ variables: { id: facts.id } })
      const refused = data?.result.userErrors[0]
      if (refused !== undefined) return setRefusal(refused.message)
      onStep()
      onClose()
    } catch (fault) {
      setRefusal(describeError(fault, t).message)
    }
    return undefined
  }
  return (
    <Dialog title={t('registerImport.discard.title')} consequence={t('registerImport.discard.consequence')} act={t('registerImport.discard.act')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      {refusal !== null && <p className="field-error" role="alert">{refusal}</p>}
    </Dialog>
  )
}
