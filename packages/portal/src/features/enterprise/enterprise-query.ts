import type { EnterpriseFilter, LeadingLevel } from '../../gql/enterprise/graphql'

export const leadingLevels = ['NATIONAL', 'REGIONAL', 'CITY', 'BANNER'] as const satisfies readonly LeadingLevel[]
export const linkedness = ['yes', 'no'] as const
export const endedness = ['no', 'yes'] as const

/** Reads the address; what it does not understand it leaves out, so that an old or mistyped link still opens. An industry is taken as it is written: the list of them is the city's own. */
export function enterpriseFilterOf(parameters: URLSearchParams): EnterpriseFilter {
  const [region, name, industry] = [parameters.get('region'), parameters.get('name'), parameters.get('industry')]
  const level = leadingLevels.find((each) => each === parameters.get('leadingLevel'))
  const linked = linkedness.find((each) => each === parameters.get('linked'))
  const ended = endedness.find((each) => each === parameters.get('ended'))
  return {
    ...(region === null ? {} : { region }),
    ...(name === null ? {} : { nameContains: name }),
    ...(industry === null ? {} : { industry: [industry] }),
    ...(level === undefined ? {} : { leadingLevel: [level] }),
    ...(linked === undefined ? {} : { linked: linked === 'yes' }),
    ...(ended === undefined ? {} : { ended: ended === 'yes' }),
  }
}
