import type { KeptPhoto } from '../attachment/photo-list'
import type { Place } from '../place/place'
import { observationKinds, severities, type Named, type ObservationDraft } from './observation-draft'

/** The draft that a kept value is; null for what is none, for example of an older version of the pages. */
export function parseDraft(value: unknown): ObservationDraft | null {
  if (!isRecord(value)) return null
  const { id, kind, severity, region, household, project, cadre, seenOn, text: words, place, anonymous, photos } = value
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
    project: isNamed(project) ? { id: project.id, name: project.name } : null,
    cadre: isNamed(cadre) ? { id: cadre.id, name: cadre.name } : null,
    place: placeIn(place),
    anonymous: anonymous === true,
    photos: Array.isArray(photos) ? photos.filter(isPhoto) : [],
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
