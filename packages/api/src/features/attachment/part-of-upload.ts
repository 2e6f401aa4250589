/** Which bytes a request brings of an upload: `bytes` of them from `first` on, or none when it only asks how many are held. */
export interface PartOfUpload {
  /** SHA-256 of the whole, in hexadecimal digits. */
  readonly digest: string
  /** Bytes of the whole. */
  readonly total: number
  readonly first: number
  readonly bytes: number
}

const RANGE = /^bytes (?:(\d{1,9})-(\d{1,9})|\*)\/(\d{1,9})$/
const DIGEST = /^sha-256=:([A-Za-z0-9+/]{43}=):$/

/**
 * The part that the headers of a request name: `Content-Range: bytes first-last/total`, or `bytes *\/total` to ask how many
 * bytes are held (RFC 9110, 14.4), and `Repr-Digest: sha-256=:…:` of the whole (RFC 9530). Null for anything else.
 */
export const partOfUpload = (contentRange: string | undefined, reprDigest: string | undefined): PartOfUpload | null => {
  const range = RANGE.exec(contentRange ?? '')
  const digest = DIGEST.exec(reprDigest ?? '')?.[1]
  if (range === null || digest === undefined) return null
  const named = { digest: Buffer.from(digest, 'base64').toString('hex'), total: Number(range[3]) }
  if (range[1] === undefined) return named.total > 0 ? { ...named, first: 0, bytes: 0 } : null
  const [first, last] = [Number(range[1]), Number(range[2])]
  return first <= last && last < named.total ? { ...named, first, bytes: last - first + 1 } : null
}
