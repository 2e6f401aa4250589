/** The causes of poverty by their codes (dossier 2.4). */
export const householdCause = {
  ILLNESS: '因病',
  DISABILITY: '因残',
  SCHOOLING: '因学',
  DISASTER: '因灾',
  LACK_LAND: '缺土地',
  LACK_WATER: '缺水',
  LACK_SKILL: '缺技术',
  LACK_LABOUR: '缺劳力',
  LACK_FUNDS: '缺资金',
  POOR_TRANSPORT: '交通落后',
  LACK_MOTIVATION: '动力不足',
  OTHER: '其他',
} as const
