import type { ObservationKind, Severity } from '../observation/observation-codes.js'
import { InspectionQuestion } from './inspection-codes.js'
import type { InspectionStratum } from './inspection-codes.js'
import type { ComparedAnswer } from './inspection-comparison.js'
import { bandsLonger } from './last-visit.js'

/** What of an answer becomes one observation: each matter has another who sees to it (4.2, 4.3). */
export interface InspectionMatter {
  readonly kind: ObservationKind
  readonly severity: Severity
  /** Whether it is about the household's cadre. */
  readonly ofCadre: boolean
  readonly compared: readonly ComparedAnswer[]
}

/** It remembers the cadre's last visit as longer ago than the register has it. A visit that the register lacks is nobody's conduct. */
const concernsCadre = ({ question, registered, answered, differs }: ComparedAnswer): boolean =>
  question === InspectionQuestion.LAST_VISIT && differs === true && bandsLonger(registered?.[0] ?? '', answered?.[0] ?? '') > 0

type Matter = 'REGISTER' | 'CONDUCT' | 'HELP' | 'LIVING'

const MATTERS = {
  STATUS: 'REGISTER', MEMBERS: 'REGISTER', MAIN_CAUSE: 'REGISTER', INCOME: 'REGISTER', LAST_VISIT: 'REGISTER', MEASURES: 'HELP', WATER: 'LIVING', HOUSE: 'LIVING',
} as const satisfies Readonly<Record<InspectionQuestion, Matter>>

/** The gravest stands first: it gets the first number. */
const ORDER: readonly Matter[] = ['LIVING', 'REGISTER', 'CONDUCT', 'HELP']

const madeOf = (matter: Matter, compared: readonly ComparedAnswer[], stratum: InspectionStratum): Omit<InspectionMatter, 'compared'> => {
  const isStatus = compared.some(({ question }) => question === InspectionQuestion.STATUS)
  switch (matter) {
    case 'LIVING':
      return { kind: 'LIVING_CONDITION', severity: compared.some(({ unsafe }) => unsafe) ? 'SERIOUS' : 'NORMAL', ofCadre: false }
    case 'REGISTER':
      return { kind: isStatus && stratum === 'EXITED' ? 'EXIT' : 'IDENTIFICATION', severity: isStatus ? 'SERIOUS' : 'NORMAL', ofCadre: false }
    case 'CONDUCT':
      return { kind: 'CADRE_CONDUCT', severity: 'NORMAL', ofCadre: true }
    case 'HELP':
      return { kind: 'ENTITLEMENT', severity: 'NORMAL', ofCadre: false }
  }
}

/**
 * What an answer leads to: an observation of each matter in which it differs from the register, or finds a household not safe. That a
 * household is wrongly on the register or wrongly off it, and that it is not safe, is serious; the office that triages it may say
 * otherwise. Nothing where all agrees.
 */
export const mattersOf = (compared: readonly ComparedAnswer[], stratum: InspectionStratum): InspectionMatter[] => {
  const grouped = Map.groupBy(
    compared.filter(({ differs, unsafe }) => differs === true || unsafe),
    (each): Matter => (concernsCadre(each) ? 'CONDUCT' : MATTERS[each.question]),
  )
  return ORDER.flatMap((matter) => {
    const some = grouped.get(matter)
    return some === undefined ? [] : [{ ...madeOf(matter, some, stratum), compared: some }]
  })
}

/**
 * The same as one observation, the one about the cadre, at the gravest severity of them all; nothing changes where none is about the cadre.
 * For a cadre of an office that reads the village: the office would see the others, and by the number missing among them that one of its own is
 * complained of (4.1).
 */
export const heldTogether = (matters: readonly InspectionMatter[]): readonly InspectionMatter[] => {
  const ofCadre = matters.find((matter) => matter.ofCadre)
  if (ofCadre === undefined) return matters
  return [{ ...ofCadre, severity: matters.some(({ severity }) => severity === 'SERIOUS') ? 'SERIOUS' : 'NORMAL', compared: matters.flatMap(({ compared }) => compared) }]
}

/**
 * Whether the inspector's note goes with a matter: with each, but where one is about the cadre with that alone. It may speak of the
 * cadre, and whoever is spoken of may read the others by another post, or once another answers for the household.
 */
export const carriesNote = (matter: InspectionMatter, matters: readonly InspectionMatter[]): boolean => matter.ofCadre || !matters.some(({ ofCadre }) => ofCadre)
