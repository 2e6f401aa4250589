import type { MyObservationPartsFragment } from '../../gql/observation-report/graphql'
import { Button, ButtonLink } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { usePageTitle } from '../../ui/page-title'
import { useText } from '../../ui/text/use-text'

/** The report is in: its number, what comes next, and the ways on. */
export function Received({ observation, onAnother }: { readonly observation: MyObservationPartsFragment; readonly onAnother: () => void }) {
  const { t } = useText()
  usePageTitle(t('observationReport.sent.title'))
  return (
    <div role="status">
      <Empty
        level={1}
        title={t('observationReport.sent.title')}
        actions={
          <>
            <ButtonLink look="primary" href={`/observations/${observation.id}`}>{t('observationReport.sent.see')}</ButtonLink>
            <Button onClick={onAnother}>{t('observationReport.sent.another')}</Button>
            <ButtonLink href="/">{t('observationReport.sent.home')}</ButtonLink>
          </>
        }
      >
        <p className="num strong">{t('observationReport.sent.number', { number: observation.number })}</p>
        <p>{t('observationReport.sent.note')}</p>
      </Empty>
    </div>
  )
}
