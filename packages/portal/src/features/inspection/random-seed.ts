import { hexOf } from '../../ui/hex'

/** A seed of 64 random bits: whoever knows the ids of households cannot try out which were drawn. */
export function randomSeed(): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(8)))
}
