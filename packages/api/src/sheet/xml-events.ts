import { SaxesParser } from 'saxes'
import { DEEPEST_ELEMENT, LONGEST_TOKEN } from './sheet-limits.js'
import { SheetRefusedError } from './sheet-refusal.js'

/** What is heard of an XML document, names without their prefix. */
export interface XmlListener {
  readonly opened: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly closed: (name: string) => void
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Reads XML piece by piece and tells what it holds; after each piece the caller may look at what it heard. Entities are
 * never expanded: a document that declares any is refused, and so is one with elements too deep or a token without end.
 */
export async function* readXml(pieces: AsyncIterable<Buffer>, listener: XmlListener): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parser = new SaxesParser()
  let depth = 0
  let quiet = 0
  parser.on('doctype', () => {
    throw new SheetRefusedError('DOCUMENT_TYPE')
  })
  parser.on('error', () => {
    throw new SheetRefusedError('DAMAGED')
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    quiet = 0
    if (depth > DEEPEST_ELEMENT) throw new SheetRefusedError('TOO_MUCH')
    listener.opened(localName(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    quiet = 0
    listener.closed(localName(name))
  })
  const { text } = listener
  if (text !== undefined) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  try {
    for await (const piece of pieces) {
      const characters = decoder.decode(piece, { stream: true })
      quiet += characters.length
      if (quiet > LONGEST_TOKEN) throw new SheetRefusedError('TOO_MUCH')
      // A declaration of a document's type is heard when it ends; it must not grow until then.
      parser.write(characters)
      yield
    }
    parser.write(decoder.decode()).close()
    yield
  } catch (error) {
    throw error instanceof SheetRefusedError ? error : new SheetRefusedError('DAMAGED')
  }
}

/** Reads a small document to its end. */
export const readWholeXml = async (pieces: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> => {
  const events = readXml(pieces, listener)
  while (!((await events.next()).done ?? false));
}
