/** What the service refuses of a case, at the field that it names. */
export interface CaseFault {
  /** The path of the field with dots, such as `members.0.idNumber`; null where it is about the case as a whole. */
  readonly field: string | null
  readonly message: string
}

/** The refusals of an answer as a form shows them. */
export const caseFaults = (refusals: readonly { readonly field: readonly string[] | null; readonly message: string }[] | undefined): CaseFault[] =>
  (refusals ?? []).map(({ field, message }) => ({ field: field === null || field.length === 0 ? null : field.join('.'), message }))

/** What is said at a field; null where nothing is wrong with it. */
export const faultAt = (faults: readonly CaseFault[], field: string): string | null => faults.find((fault) => fault.field === field)?.message ?? null

const memberField = /^members\.(\d+)\.(?:name|relation|birthDate|idNumber)$/

/** What has no field on the form, and so stands below it. @param fields those that the form shows beside the members' */
export const faultsElsewhere = (faults: readonly CaseFault[], fields: readonly string[], members: number): CaseFault[] =>
  faults.filter(({ field }) => field === null || !(fields.includes(field) || Number(memberField.exec(field)?.[1] ?? members) < members))
