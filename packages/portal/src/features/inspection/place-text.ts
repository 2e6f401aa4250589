interface Place {
  readonly name: string
  readonly level?: string
  readonly parent: { readonly name: string } | null
}

/** A place with the one above it; a banner and the city stand for themselves. Villages of two towns may be called alike. */
export function placeText({ name, level = 'VILLAGE', parent }: Place): string {
  return parent === null || level === 'CITY' || level === 'BANNER' ? name : `${parent.name} · ${name}`
}
