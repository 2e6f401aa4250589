/** A telephone is longer, and so are an account and an identity number. Said in characters as well as in figures. */
const NUMBER = /[\p{Nd}〇零一二三四五六七八九]{5,}/u

/** Letters and digits alone, in one form: what stands between them, seen or not, tells names and numbers apart for nobody who reads. */
const lettersAndDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/** Whether words that everybody may read name somebody of the household, or a number of five digits and more, whatever stands in between. */
export const namesHousehold = (words: string, names: readonly string[]): boolean => {
  const said = lettersAndDigits(words)
  return NUMBER.test(said) || names.map(lettersAndDigits).some((name) => name !== '' && said.includes(name))
}
