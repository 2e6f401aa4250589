const LONGEST = 100
const FILE_NAME = /filename\*=UTF-8''([^;\s]+)/i
/** What no file system takes in a name, and what hides in one: control characters, marks of direction, halves of characters. */
const UNFIT = /[\p{C}\\/:*?"<>|]+/gu

/**
 * The name of a document from the header of its upload, `Content-Disposition: attachment; filename*=UTF-8''…` (RFC 6266), as it
 * may be shown and given to a file: at most 100 characters that end with `.pdf`. Null where there is none; a name is never a
 * reason to refuse a document.
 */
export const documentNameOf = (contentDisposition: string | undefined): string | null => {
  const encoded = FILE_NAME.exec(contentDisposition ?? '')?.[1]
  const decoded = encoded === undefined ? null : decodedOf(encoded)
  if (decoded === null) return null
  const stem = [...decoded.normalize('NFC').replace(UNFIT, ' ').trim().replace(/\.pdf$/i, '')].slice(0, LONGEST - '.pdf'.length).join('').trim()
  return stem === '' ? null : `${stem}.pdf`
}

/** The same as a header of its download: with the plain name for whoever cannot read the other. */
export const dispositionOf = (plain: string, name: string | null): string =>
  `attachment; filename="${plain}"${name === null ? '' : `; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`}`

const decodedOf = (encoded: string): string | null => {
  try {
    return decodeURIComponent(encoded)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
