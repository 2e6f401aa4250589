/** The first year of which the service keeps figures. */
const FIRST_YEAR = 2010

/** Years by whose figures villages are tested, the latest first: this one and those before, back to 2010. */
export const testYears = (businessDate: string): number[] => {
  const last = Number(businessDate.slice(0, 4))
  return Array.from({ length: Math.max(0, last - FIRST_YEAR + 1) }, (_, index) => last - index)
}
