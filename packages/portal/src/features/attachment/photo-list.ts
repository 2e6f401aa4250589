import type { SentFile } from './use-sent-files'

/** As many photos as a form takes. */
export const mostPhotos = 9

/** What a form shows of a photo. */
export interface ShownPhoto {
  readonly url: string
  readonly bytes: number
}

export type Photo = ShownPhoto & SentFile

/** A photo that the service holds already, as a draft remembers it. */
export interface KeptPhoto {
  readonly id: string
  readonly bytes: number
}

/** The photos of a form, and how they come and go. */
export interface PhotoList {
  readonly photos: readonly Photo[]
  readonly add: (files: readonly File[]) => Promise<void>
  readonly remove: (id: string) => void
  readonly retry: (id: string) => Promise<void>
}
