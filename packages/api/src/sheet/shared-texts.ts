import { LONGEST_CELL, MOST_SHARED_CHARACTERS, MOST_SHARED_TEXTS } from './sheet-limits.js'
import { SheetRefusedError } from './sheet-refusal.js'
import { readWholeXml } from './xml-events.js'

/** The texts that cells of a workbook name by their place. Parts of one text are joined; how it is pronounced is left out. */
export const readSharedTexts = async (pieces: AsyncIterable<Buffer>): Promise<readonly string[]> => {
  const texts: string[] = []
  let [current, characters, inText, inPronunciation] = ['', 0, false, 0]
  await readWholeXml(pieces, {
    opened: (name) => {
      if (name === 'si') current = ''
      if (name === 'rPh') inPronunciation += 1
      inText = name === 't' && inPronunciation === 0
    },
    text: (text) => {
      if (!inText) return
      current += text
      characters += text.length
      if (current.length > LONGEST_CELL || characters > MOST_SHARED_CHARACTERS) throw new SheetRefusedError('TOO_MUCH')
    },
    closed: (name) => {
      if (name === 't') inText = false
      if (name === 'rPh') inPronunciation -= 1
      if (name !== 'si') return
      if (texts.length >= MOST_SHARED_TEXTS) throw new SheetRefusedError('TOO_MUCH')
      texts.push(current)
    },
  })
  return texts
}
