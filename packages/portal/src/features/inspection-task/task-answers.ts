import type { InspectionQuestion, OwnInspectionTaskQuery } from '../../gql/inspection-task/graphql'

/** A question as the service asks it. */
export type AskedQuestion = NonNullable<OwnInspectionTaskQuery['ownInspectionTask']>['asked'][number]

/** What has been chosen so far, by question. */
export type ChosenAnswers = Readonly<Partial<Record<InspectionQuestion, readonly string[]>>>

export const unknown = 'UNKNOWN'
const none = 'NONE'

/** The choice after one more press: several where the question takes them; what nobody could tell and none at all stand alone. */
export function chosenAfter({ several }: Pick<AskedQuestion, 'several'>, chosen: readonly string[], code: string): readonly string[] {
  const alone = (value: string) => value === unknown || value === none
  if (!several || alone(code)) return several && chosen.includes(code) ? [] : [code]
  return chosen.includes(code) ? chosen.filter((value) => value !== code) : [...chosen.filter((value) => !alone(value)), code]
}

/** The questions without an answer, in the order in which they are asked. */
export function missingAnswers(asked: readonly AskedQuestion[], chosen: ChosenAnswers): readonly InspectionQuestion[] {
  return asked.filter(({ question, most }) => !isAnswered(chosen[question] ?? [], most)).map(({ question }) => question)
}

function isAnswered(values: readonly string[], most: number | null): boolean {
  const [first] = values
  if (first === undefined) return false
  return most === null || first === unknown || (/^[1-9]\d?$/.test(first) && Number(first) <= most)
}
