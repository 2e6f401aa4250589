import type { ObservationKind, Severity, SubmitObservationInput } from '../../gql/delivery/graphql'
import type { KeptPhoto } from '../attachment/photo-list'
import type { RefusalReason } from '../delivery/waiting-report'
import { placeInput, type Place } from '../place/place'

export const observationKinds = [
  'IDENTIFICATION', 'EXIT', 'FUND_USE', 'PROJECT', 'PUBLICITY', 'CADRE_CONDUCT', 'ENTITLEMENT', 'ENTERPRISE_PROMISE', 'LIVING_CONDITION', 'COMMENDATION',
] as const satisfies readonly ObservationKind[]
export const severities = ['NORMAL', 'SERIOUS', 'URGENT'] as const satisfies readonly Severity[]

/** Longest text of an observation, in characters as people count them (contract, SubmitObservationInput). */
export const longestText = 4000

export interface Named {
  readonly id: string
  readonly name: string
}

/** An observation being written. Its id is made once, and stays that of the report. */
export interface ObservationDraft {
  readonly id: string
  readonly kind: ObservationKind | null
  readonly severity: Severity
  /** The 12-digit code of the village; null until one is chosen. */
  readonly region: string | null
  readonly household: (Named & { readonly region: string | null }) | null
  readonly project: Named | null
  readonly cadre: Named | null
  /** `YYYY-MM-DD`, not later than the business date. */
  readonly seenOn: string
  readonly text: string
  readonly place: Place | null
  readonly anonymous: boolean
  readonly photos: readonly KeptPhoto[]
}

export function emptyDraft(id: string, region: string | null, today: string): ObservationDraft {
  return { id, kind: null, severity: 'NORMAL', region, household: null, project: null, cadre: null, seenOn: today, text: '', place: null, anonymous: false, photos: [] }
}

/** Whether anything was written that somebody would miss. */
export function isBegun(draft: ObservationDraft): boolean {
  return draft.text.trim() !== '' || draft.kind !== null || draft.household !== null || draft.photos.length > 0
}

/** The draft as the API takes it; null while it lacks its kind or its village. */
export function inputOf(draft: ObservationDraft): SubmitObservationInput | null {
  const { id, kind, severity, region, household, project, cadre, seenOn, text, place, anonymous, photos } = draft
  if (kind === null || region === null) return null
  return {
    id, kind, severity, region, seenOn, text, anonymous,
    ...(household === null ? {} : { household: household.id }),
    ...(project === null ? {} : { project: project.id }),
    ...(cadre === null ? {} : { cadre: cadre.id }),
    ...placeInput(place),
    ...(photos.length === 0 ? {} : { attachments: photos.map((photo) => photo.id) }),
  }
}

export type DraftField = 'kind' | 'text' | 'region' | 'seenOn' | 'household' | 'project' | 'cadre' | 'place' | 'severity' | 'photos'
export type DraftFault = 'kindMissing' | 'textMissing' | 'textLong' | 'regionMissing' | 'householdMissing' | 'seenMissing' | 'seenFuture'

/**
 * What is wrong before anything is sent; the API checks the same and more. Whoever reports on households alone
 * says the village by naming one.
 */
export function faultsOf(draft: ObservationDraft, today: string, onHouseholdsAlone = false): Partial<Record<DraftField, DraftFault>> {
  const length = lengthOf(draft.text)
  return {
    ...(draft.kind === null ? { kind: 'kindMissing' } : {}),
    ...(draft.text.trim() === '' ? { text: 'textMissing' } : length > longestText ? { text: 'textLong' } : {}),
    ...(onHouseholdsAlone ? (draft.household === null ? { household: 'householdMissing' } : {}) : draft.region === null ? { region: 'regionMissing' } : {}),
    ...(draft.seenOn === '' ? { seenOn: 'seenMissing' } : draft.seenOn > today ? { seenOn: 'seenFuture' } : {}),
  }
}

/** Length in code points, the way the API counts. */
export function lengthOf(text: string): number {
  return [...text].length
}

/** The field of the form at which an error of the API belongs; null for those about the whole. */
export function fieldOf(path: readonly string[] | null | undefined): DraftField | null {
  switch (path?.[0]) {
    case 'kind':
    case 'text':
    case 'region':
    case 'seenOn':
    case 'household':
    case 'project':
    case 'cadre':
    case 'severity':
      return path[0]
    case 'latitude':
    case 'longitude':
      return 'place'
    case 'attachments':
      return 'photos'
    default:
      return null
  }
}

/** What the service said against a draft: at the fields that it is about, and of the whole. `lost` stands for a photo that is no longer on the device. */
export function refusalOf(reasons: readonly RefusalReason[], lost: string): { readonly fields: Partial<Record<DraftField, string>>; readonly whole: readonly string[] } {
  const fields: Partial<Record<DraftField, string>> = {}
  const whole: string[] = []
  for (const { field, message } of reasons) {
    const name = fieldOf(field)
    if (name === null) whole.push(message ?? lost)
    else fields[name] ??= message ?? lost
  }
  return { fields, whole }
}

const longestTitle = 40

/** The first words of a draft, for lists. */
export function titleOf({ text }: Pick<ObservationDraft, 'text'>): string {
  const [line = ''] = text.trim().split('\n')
  const characters = [...line]
  return characters.length <= longestTitle ? line : `${characters.slice(0, longestTitle).join('')}…`
}
