import { deflateSync } from 'node:zlib'

/*
 * Small real documents of one empty page, and the means to put something into them.
 */

const PAGES = ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>']

/** A document whose catalogue and trailer hold these entries beside their own, its objects numbered from one, with the places where they begin. */
export const documentWith = ({ catalogue = '', trailer = '', objects = [] }: { readonly catalogue?: string; readonly trailer?: string; readonly objects?: readonly (string | Buffer)[] } = {}): Buffer => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')]
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0)
  const places = [`<< /Type /Catalog /Pages 2 0 R ${catalogue}>>`, ...PAGES, ...objects].map((object, n) => {
    const place = length()
    parts.push(Buffer.concat([Buffer.from(`${n + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]))
    return place
  })
  const table = length()
  parts.push(Buffer.from(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${places.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${table}\n%%EOF\n`))
  return Buffer.concat(parts)
}

/** A stream object of a document. */
export const streamOf = (dictionary: string, content: Buffer): Buffer => Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${content.length} >>\nstream\n`), content, Buffer.from('\nendstream')])

/** Objects packed into a stream, as most programs write them. */
export const packed = (objects: string): Buffer => streamOf(`/Type /ObjStm /N 1 /First ${'9 0 '.length} /Filter /FlateDecode`, deflateSync(Buffer.from(`9 0 ${objects}`)))

export const plainDocument = documentWith()
