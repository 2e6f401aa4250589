/** The causes of poverty by their codes (dossier 2.4). */
export const householdCause = {
  ILLNESS: 'Illness',
  DISABILITY: 'Disability',
  SCHOOLING: 'Schooling',
  DISASTER: 'Disaster',
  LACK_LAND: 'Lack of land',
  LACK_WATER: 'Lack of water',
  LACK_SKILL: 'Lack of skills',
  LACK_LABOUR: 'Lack of labour',
  LACK_FUNDS: 'Lack of funds',
  POOR_TRANSPORT: 'Poor transport',
  LACK_MOTIVATION: 'Lack of motivation',
  OTHER: 'Other',
} as const
