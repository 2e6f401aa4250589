import type { EntityName, Row } from '../../data/entities.js'

/** Entities whose rows hang on a household. */
export type HouseholdPart = { [Name in EntityName]: 'householdId' extends keyof Row<Name> ? Name : never }[EntityName]

/**
 * What becomes of a row when its household's file goes up in another. `moves`: shown in the file that goes on, with its village.
 * `movesInPlace`: the same, but it stays where it happened. `stays`: with the file that was struck off, and why.
 * `bySteps`: the merge itself decides, row by row.
 */
export type Following = 'moves' | 'movesInPlace' | 'bySteps' | { readonly stays: string }

/** Every entity that hangs on a household; one that is not named does not compile. */
export const FOLLOWING = {
  Activity: 'movesInPlace',
  CorrectionRequest: 'moves',
  DuplicateSign: 'bySteps',
  Entitlement: 'bySteps',
  Finding: 'movesInPlace',
  HouseholdCode: { stays: 'a slip is of the file whose number stands on it, and opens none that was struck off' },
  HouseholdEvent: { stays: 'an event happened to the file as it was; what it changed is told by the facts, which move' },
  HouseholdFact: 'moves',
  HouseholdIncome: 'bySteps',
  HouseholdMerge: 'moves',
  HouseholdPlan: 'moves',
  OutcomeDispute: { stays: 'a dispute belongs to the line of a report, which names the household as it was' },
  HouseholdOutcome: { stays: 'a line belongs to the enterprise’s report, which names the household as it was' },
  HouseholdSession: { stays: 'a session was opened with that slip, and ends with the file' },
  ImportHousehold: { stays: 'a preview tells of the file that the sheet was compared with' },
  InspectionTask: { stays: 'an inspection was of the file as it was drawn' },
  LinkageHousehold: 'bySteps',
  LinkageProposal: { stays: 'a question was put to the file whose number it names; the file that goes on is asked anew' },
  LookBackHousehold: { stays: 'an inspection was of the file as it was drawn' },
  Measure: 'moves',
  Observation: 'movesInPlace',
  Person: 'bySteps',
  RegisterCase: { stays: 'a case was decided on the file that it names; while one is under way nothing is merged' },
  Responsibility: 'bySteps',
  ResultConfirmation: 'moves',
  SupervisorTie: 'movesInPlace',
  Visit: 'moves',
} as const satisfies Readonly<Record<HouseholdPart, Following>>
