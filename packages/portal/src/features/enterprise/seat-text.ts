interface Place {
  readonly code: string
  readonly name: string
}

/** The village of a seat with its town and its banner. */
export interface Seat extends Place {
  readonly parent: (Place & { readonly parent?: Place | null }) | null
}

const digitsOfBanner = 6

/** The parts of a seat from the banner down; the banner is left out for whoever works within it, the code of whose own region is `within`. Null names it always, as on a paper that leaves the house. */
export function seatParts({ name, parent: town }: Seat, within: string | null): readonly string[] {
  const banner = town?.parent ?? null
  const isOwn = banner !== null && within !== null && banner.code.slice(0, digitsOfBanner) === within.slice(0, digitsOfBanner)
  return [isOwn ? undefined : banner?.name, town?.name, name].filter((part) => part !== undefined)
}

/** The parts of a seat in a line: `扎鲁特旗 · 鲁北镇 · 宝楞嘎查`. */
export function seatText(seat: Seat, within: string | null): string {
  return seatParts(seat, within).join(' · ')
}
