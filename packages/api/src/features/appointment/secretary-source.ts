import { registerEnumType } from 'type-graphql'

/** From where a first secretary comes (C-9): heads of bureaus and reserve cadres. */
export const SecretarySource = { BUREAU_HEAD: 'BUREAU_HEAD', RESERVE_CADRE: 'RESERVE_CADRE' } as const
export type SecretarySource = (typeof SecretarySource)[keyof typeof SecretarySource]

registerEnumType(SecretarySource, {
  name: 'SecretarySource',
  description: 'From where a first secretary was selected (C-9).',
  valuesConfig: {
    BUREAU_HEAD: { description: 'In charge of a bureau (科局负责人).' },
    RESERVE_CADRE: { description: 'A reserve cadre (后备干部).' },
  },
})
