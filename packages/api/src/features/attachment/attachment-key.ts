import { createHash } from 'node:crypto'
import type { Attachment } from './attachment.entity.js'

/** SHA-256 of an upload as it came, in hexadecimal digits. */
export const hashOfUpload = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Under which key a photo's file lies: two uploads that race for one id never write the same file unless they are equal. */
export const storageKeyOf = ({ id, contentHash }: Pick<Attachment, 'id' | 'contentHash'>): string => `${id}-${contentHash}`
