/** `UNKNOWN_TYPE`: no JPEG, PNG or WebP. `TRUNCATED`: ends before the picture does. `MALFORMED`: breaks the rules of its format. */
export type ImageRefusal = 'UNKNOWN_TYPE' | 'TRUNCATED' | 'MALFORMED'

/** Thrown while a picture is taken apart, and turned into its refusal where it was begun. */
export class ImageFault extends Error {
  override readonly name = 'ImageFault'
  constructor(readonly refusal: ImageRefusal) {
    super(refusal)
  }
}

/** No photo has nearly so many parts; a file of millions of empty ones would only keep the process busy. */
export const mostParts = 20_000

/** Reads a picture from front to back and never past its end. */
export class ImageBytes {
  #position = 0
  #parts = 0
  constructor(readonly bytes: Buffer) {}

  get position(): number {
    return this.#position
  }

  get remaining(): number {
    return this.bytes.length - this.#position
  }

  /** Begins the next segment or chunk. */
  beginPart(): void {
    this.#parts += 1
    insist(this.#parts <= mostParts)
  }

  /** The next bytes, not copied. */
  take(length: number): Buffer {
    if (length > this.remaining) throw new ImageFault('TRUNCATED')
    this.#position += length
    return this.bytes.subarray(this.#position - length, this.#position)
  }

  byte(): number {
    return this.take(1).readUInt8()
  }

  /** Where the next byte of that value is; the position does not move. */
  find(value: number, from: number): number {
    const found = this.bytes.indexOf(value, from)
    if (found === -1) throw new ImageFault('TRUNCATED')
    return found
  }
}

/** Ends the work on a picture that breaks the rules of its format. */
export function insist(condition: boolean): asserts condition {
  if (!condition) throw new ImageFault('MALFORMED')
}
