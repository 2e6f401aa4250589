/** Which villages are to be marked and which are to lose the mark, of what was ticked against what is stored. */
export function markChanges(villages: readonly { readonly code: string; readonly isPoorVillage: boolean }[], ticked: ReadonlySet<string>): { readonly marked: string[]; readonly unmarked: string[] } {
  return {
    marked: villages.filter(({ code, isPoorVillage }) => !isPoorVillage && ticked.has(code)).map(({ code }) => code),
    unmarked: villages.filter(({ code, isPoorVillage }) => isPoorVillage && !ticked.has(code)).map(({ code }) => code),
  }
}
