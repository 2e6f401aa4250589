import { useState } from 'react'
import { Link } from 'wouter'
import type { CorrectionPartsFragment } from '../../gql/correction-request/graphql'
import { Button } from '../../ui/Button'
import { fullInstant } from '../../ui/format/date'
import { useText } from '../../ui/text/use-text'
import { AnswerDialog } from './AnswerDialog'
import './CorrectionItems.css'

interface CorrectionItemsProps {
  readonly requests: readonly CorrectionPartsFragment[]
  /** In the household's own file its name need not be said again. */
  readonly named: boolean
  readonly onAnswered: () => void
}

/** What households ask, each with the town's answer or the way to give one. */
export function CorrectionItems({ requests, named, onAnswered }: CorrectionItemsProps) {
  const { t } = useText()
  const [answering, setAnswering] = useState<CorrectionPartsFragment | null>(null)
  return (
    <>
      <ul className="corrections">
        {requests.map((request) => (
          <li key={request.id}>
            <p className="row">
              {named && request.household !== null && <Link className="link strong" href={`/households/${request.household.id}`}>{request.household.headName}</Link>}
              {named && request.household !== null && <span className="dim">{request.household.region.name}</span>}
              <b>{t(`correction.topic.${request.topic}`)}</b>
              <span className={request.status === 'OPEN' ? 'late' : 'dim'}>{t(`correction.status.${request.status}`)}</span>
              <span className="spring" />
              <span className="num dim">{fullInstant(request.submittedAt)}</span>
            </p>
            <p className="keep">{request.text}</p>
            {request.answer !== null && <p className="keep dim">{t('correction.answered', { name: request.answeredBy?.name ?? '', text: request.answer })}</p>}
            {request.viewerCanAnswer && <p><Button size="small" onClick={() => setAnswering(request)}>{t('correction.act')}</Button></p>}
          </li>
        ))}
      </ul>
      {answering !== null && <AnswerDialog request={answering} onClose={() => setAnswering(null)} onAnswered={onAnswered} />}
    </>
  )
}
