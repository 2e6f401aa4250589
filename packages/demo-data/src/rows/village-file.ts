export type Disaster = 'DROUGHT' | 'FLOOD' | 'PESTS' | 'FROST' | 'ANIMAL_EPIDEMIC' | 'LANDSLIDE' | 'EARTHQUAKE' | 'OTHER'

/** What the file of a village says of a year (dossier 2.3): counts, fen, yes or no; what is absent is not on file. */
export type VillageFacts = Readonly<Record<string, number | boolean | readonly Disaster[]>>

/** A version of a village's file for a year. */
export interface VillageFileRow {
  readonly regionCode: string
  readonly year: number
  readonly version: number
  readonly facts: VillageFacts
  readonly savedAt: string
  readonly accountId: string
  readonly reason: string | null
}

/** Means of the autonomous region for a year: hundredths of a per cent, and fen a person. */
export interface ProvincialMeanRow {
  readonly year: number
  readonly incidence: number
  readonly netIncome: number
  readonly source: string
  readonly accountId: string
  readonly savedAt: string
}
