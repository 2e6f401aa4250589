import type { SupervisionNeed } from '../../gql/supervision/graphql'

/** Which villages are listed: all, or those that need one thing. */
export const supervisionViews = ['all', 'vacant', 'endingSoon', 'trainingDue', 'conflicts'] as const
export type SupervisionView = (typeof supervisionViews)[number]

/** What villages of a view need. */
export const needOf = { all: null, vacant: 'VACANT', endingSoon: 'ENDING_SOON', trainingDue: 'TRAINING_DUE', conflicts: 'CONFLICTS' } as const satisfies Record<SupervisionView, SupervisionNeed | null>

/** The address of a view, keeping the place. */
export function supervisionAddress(view: SupervisionView, parameters: URLSearchParams): string {
  const next = new URLSearchParams()
  const region = parameters.get('region')
  if (region !== null) next.set('region', region)
  if (view !== 'all') next.set('view', view)
  return `/responsibility/supervisors${next.size === 0 ? '' : `?${next.toString()}`}`
}
