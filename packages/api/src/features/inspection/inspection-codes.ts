/** From where a household was drawn: counted as poor, or out of poverty. Who was struck off is on no register. */
export const InspectionStratum = { POOR: 'POOR', EXITED: 'EXITED' } as const
export type InspectionStratum = (typeof InspectionStratum)[keyof typeof InspectionStratum]

/** Who is sent: the village's supervisors, and cadres where there is none free; or cadres of other villages. */
export const InspectorKind = { SUPERVISORS: 'SUPERVISORS', CADRES: 'CADRES' } as const
export type InspectorKind = (typeof InspectorKind)[keyof typeof InspectorKind]

/** How far a task has come. */
export const InspectionTaskStatus = { UNASSIGNED: 'UNASSIGNED', ASSIGNED: 'ASSIGNED', NOT_MET: 'NOT_MET', ANSWERED: 'ANSWERED' } as const
export type InspectionTaskStatus = (typeof InspectionTaskStatus)[keyof typeof InspectionTaskStatus]

/** What is asked of a household, each tied to what the register says of it. */
export const InspectionQuestion = {
  STATUS: 'STATUS',
  MEMBERS: 'MEMBERS',
  MAIN_CAUSE: 'MAIN_CAUSE',
  INCOME: 'INCOME',
  LAST_VISIT: 'LAST_VISIT',
  MEASURES: 'MEASURES',
  WATER: 'WATER',
  HOUSE: 'HOUSE',
} as const
export type InspectionQuestion = (typeof InspectionQuestion)[keyof typeof InspectionQuestion]

/** The answer that nobody could tell, and of a household without any measure that it received none. */
export const UNKNOWN = 'UNKNOWN'
export const NONE = 'NONE'

/** Answers by question, each one or several codes, or a number as text. A question that is absent was not asked. */
export type Answers = Readonly<Partial<Record<InspectionQuestion, readonly string[]>>>
/** What the register says of the same; null where nothing is on file. */
export type Registered = Readonly<Partial<Record<InspectionQuestion, readonly string[] | null>>>
