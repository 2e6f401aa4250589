import { useState } from 'react'
import type { ObservationWholeFragment } from '../../gql/observation/graphql'
import { Button } from '../../ui/Button'
import { useText } from '../../ui/text/use-text'
import { StepDialog } from './StepDialog'
import { stepNames, type StepName } from './step-name'

/** What the API says this viewer may do next; the first that takes it on is the act the page is for. */
export function ObservationActions({ observation }: { readonly observation: ObservationWholeFragment }) {
  const { t } = useText()
  const [step, setStep] = useState<StepName | null>(null)
  const open = stepNames.filter((name) => observation.viewerCan[name])
  if (open.length === 0) return null
  // It is with a handler already: to name another is possible and seldom wanted.
  const isAnew = (name: StepName) => name === 'assign' && observation.status === 'ASSIGNED'
  const next = open.find((name) => name !== 'extend' && name !== 'decline' && !isAnew(name))
  return (
    <div className="observation-acts">
      {open.map((name) => (
        <Button key={name} look={name === next ? 'primary' : name === 'decline' ? 'quiet' : 'plain'} onClick={() => setStep(name)}>
          {isAnew(name) ? t('observation.act.assignAnew') : t(`observation.act.${name}`)}
        </Button>
      ))}
      {step !== null && <StepDialog key={step} step={step} observation={observation} onClose={() => setStep(null)} />}
    </div>
  )
}
