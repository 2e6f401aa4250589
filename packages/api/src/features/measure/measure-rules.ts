import { Refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import type { JsonValue } from '../../text/canonical-json.js'
import { checkClientId } from '../../text/client-id.js'
import { checkText } from '../../text/plain-text.js'
import type { Row } from '../../data/entities.js'
import { usualEffect } from './measure-effect.js'
import type { MeasureEffect } from './measure-effect.js'
import type { MeasureCategory, MeasureClass } from './measure.entity.js'
import { MEASURE_SENTENCES } from './measure-messages.js'
import type { EndMeasureInput, RecordMeasureInput, RecordMeasureResultInput } from './measure-input.js'

/** A measure as it was sent, absent and null made one. `amount`: fen. */
export interface MeasureDraft {
  readonly id: string
  readonly household: string
  readonly class: MeasureClass
  readonly category: MeasureCategory
  readonly effect: MeasureEffect
  readonly description: string
  readonly amount: number | null
  readonly startedOn: string
  readonly project: string | null
}

/** Fen: no household gets ten million yuan. */
const LARGEST_AMOUNT = 1_000_000_000
const LONGEST_DESCRIPTION = 400
const LONGEST_REASON = 500
const LONGEST_RESULT = 1000

const refusing = (...faults: readonly (Refused | null)[]): void => {
  const found = faults.filter((fault) => fault !== null)
  if (found.length > 0) throw new Refusal(...found)
}
const unless = (holds: boolean, sentence: Refused['sentence'], ...field: string[]): Refused | null => (holds ? null : { code: 'VALIDATION', sentence, field })
const isText = (text: string, max: number): boolean => checkText(text, { min: 1, max }) === null

/** Checks a measure (M-1, M-2) by the rules that need no stored row; throws every fault at once as VALIDATION. */
export const checkMeasure = (input: RecordMeasureInput, today: string): MeasureDraft => {
  const draft: MeasureDraft = {
    id: checkClientId(input.id),
    household: input.household,
    class: input.class,
    category: input.category,
    effect: input.effect ?? usualEffect(input.class, input.category),
    description: input.description,
    amount: input.amount ?? null,
    startedOn: input.startedOn,
    project: input.project ?? null,
  }
  refusing(
    unless(isText(draft.description, LONGEST_DESCRIPTION), MEASURE_SENTENCES.description, 'description'),
    unless(draft.amount === null || (draft.amount >= 0 && draft.amount <= LARGEST_AMOUNT), MEASURE_SENTENCES.amount, 'amount'),
    unless(draft.startedOn <= today, MEASURE_SENTENCES.started, 'startedOn'),
  )
  return draft
}

/** What makes two submissions of one id the same, beside who sent them. */
export const contentOfMeasure = ({ id: _id, ...content }: MeasureDraft): JsonValue => ({ ...content })

type Days = Pick<Row<'Measure'>, 'startedOn' | 'endedOn' | 'resultConfirmedOn'>

/** A measure ends once, between its first day and today, with a reason. */
export const checkEnd = (measure: Days, { endedOn, reason }: Pick<EndMeasureInput, 'endedOn' | 'reason'>, today: string): void => {
  refusing(unless(isText(reason, LONGEST_REASON), MEASURE_SENTENCES.endReason, 'reason'), unless(endedOn >= measure.startedOn && endedOn <= today, MEASURE_SENTENCES.ended, 'endedOn'))
  if (measure.endedOn !== null) throw new Refusal({ code: 'STATE', sentence: MEASURE_SENTENCES.alreadyEnded, field: ['id'] })
}

/** A result may be written again until the household has confirmed it, which no official does in its place (dossier 1.10, 2.1). */
export const checkResult = (measure: Days, { result, confirmedOn }: Pick<RecordMeasureResultInput, 'result' | 'confirmedOn'>, today: string): void => {
  const day = confirmedOn ?? null
  refusing(unless(isText(result, LONGEST_RESULT), MEASURE_SENTENCES.result, 'result'), unless(day === null || (day >= measure.startedOn && day <= today), MEASURE_SENTENCES.confirmed, 'confirmedOn'))
  if (measure.resultConfirmedOn !== null) throw new Refusal({ code: 'STATE', sentence: MEASURE_SENTENCES.alreadyConfirmed, field: ['id'] })
}

/** What a measure in force adds to the counts of its household. */
export const countsInForce = (measure: { readonly effect: MeasureEffect; readonly projectId: string | null }): { readonly measuresInForce: number; readonly developmentMeasures: number; readonly projectMeasures: number } => ({
  measuresInForce: 1,
  developmentMeasures: measure.effect === 'DEVELOPMENT_TYPE' ? 1 : 0,
  projectMeasures: measure.projectId === null ? 0 : 1,
})

/** What its end takes from them. */
export const countsEnded = (measure: Parameters<typeof countsInForce>[0]): ReturnType<typeof countsInForce> => {
  const { measuresInForce, developmentMeasures, projectMeasures } = countsInForce(measure)
  return { measuresInForce: -measuresInForce, developmentMeasures: -developmentMeasures, projectMeasures: -projectMeasures }
}
