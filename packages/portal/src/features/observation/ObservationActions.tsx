import { useState } from 'react'
import type { ObservationWholeFragment } from '../../gql/observation/graphql'
import { Button } from '../../ui/Button'
import { useText } from '../../ui/text/use-text'
import { StepDialog } from './StepDialog'
import { isAssignedAnew, offeredSteps } from './offered-steps'
import type { StepName } from './step-name'

/** What the API says this viewer may do next; the first that takes it on is the act the page is for. */
export function ObservationActions({ observation }: { readonly observation: ObservationWholeFragment }) {
  const { t } = useText()
  const [step, setStep] = useState<StepName | null>(null)
  const { next, steps } = offeredSteps(observation)
  if (steps.length === 0) return null
  return (
    <div className="observation-acts">
      {steps.map((name) => (
        <Button key={name} look={name === next ? 'primary' : name === 'decline' ? 'quiet' : 'plain'} onClick={() => setStep(name)}>
          {isAssignedAnew(name, observation) ? t('observation.act.assignAnew') : t(`observation.act.${name}`)}
        </Button>
      ))}
      {step !== null && <StepDialog key={step} step={step} observation={observation} onClose={() => setStep(null)} />}
    </div>
  )
}
