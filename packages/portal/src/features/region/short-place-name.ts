/**
 * What a village is called in talk and on signs: the register of divisions names its committee (先锋村委会, 一村村民委员会),
 * a page its village (先锋村). Names of other kinds are as they stand.
 */
export function shortPlaceName(official: string): string {
  const village = /^(.+?)村?(?:村委会|村民委员会)$/.exec(official)
  if (village?.[1] !== undefined) return `${village[1]}村`
  return official.replace(/(?<=.社区)(?:居委会|居民委员会)$/, '').replace(/(?<=.嘎查)(?:村?委员会|村委会)$/, '')
}
