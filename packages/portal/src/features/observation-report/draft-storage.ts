import { observationKinds, severities, type Named, type ObservationDraft } from './observation-draft'
import type { KeptPhoto } from '../attachment/use-photos'
import type { Place } from '../place/place'

const keyOf = (accountId: string) => `bangfu.observation-draft.${accountId}`

/** The draft kept in this tab for this account; what is not one, for example of an older version, counts as none. */
export function readDraft(accountId: string, storage: Pick<Storage, 'getItem'> = sessionStorage): ObservationDraft | null {
  const text = storage.getItem(keyOf(accountId))
  return text === null ? null : parseDraft(text)
}

/** False when the browser has no room or keeps nothing; the page then says so. */
export function keepDraft(accountId: string, draft: ObservationDraft, storage: Pick<Storage, 'setItem'> = sessionStorage): boolean {
  try {
    storage.setItem(keyOf(accountId), JSON.stringify(draft))
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}

export function dropDraft(accountId: string, storage: Pick<Storage, 'removeItem'> = sessionStorage): void {
  storage.removeItem(keyOf(accountId))
}

function parseDraft(text: string): ObservationDraft | null {
  const value = parsed(text)
  if (!isRecord(value)) return null
  const { id, kind, severity, region, household, cadre, seenOn, text: words, place, anonymous, photos } = value
  const knownSeverity = severities.find((name) => name === severity)
  if (typeof id !== 'string' || typeof seenOn !== 'string' || typeof words !== 'string' || knownSeverity === undefined) return null
  return {
    id,
    seenOn,
    text: words,
    severity: knownSeverity,
    kind: observationKinds.find((name) => name === kind) ?? null,
    region: typeof region === 'string' ? region : null,
    household: isNamed(household) ? { id: household.id, name: household.name, region: 'region' in household && typeof household.region === 'string' ? household.region : null } : null,
    cadre: isNamed(cadre) ? { id: cadre.id, name: cadre.name } : null,
    place: placeIn(place),
    anonymous: anonymous === true,
    photos: Array.isArray(photos) ? photos.filter(isPhoto) : [],
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isNamed(value: unknown): value is Named {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['name'] === 'string'
}

function isPhoto(value: unknown): value is KeptPhoto {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['bytes'] === 'number'
}

function placeIn(value: unknown): Place | null {
  if (!isRecord(value)) return null
  const { latitude, longitude, accuracy } = value
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null
  return { latitude, longitude, accuracy: typeof accuracy === 'number' ? accuracy : null }
}
