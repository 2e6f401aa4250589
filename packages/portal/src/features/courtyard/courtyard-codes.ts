import type { CourtyardKind, CourtyardModel } from '../../gql/courtyard/graphql'

export const courtyardKinds = ['BREEDING', 'GROWING', 'TOURISM'] as const satisfies readonly CourtyardKind[]
export const courtyardModels = ['SMALL_SCALE_LARGE_GROUP', 'MOUNTAIN_AND_SAND', 'RURAL_TOURISM'] as const satisfies readonly CourtyardModel[]

/** The model that a form begins with; the article names three kinds and three models and pairs none. */
export const usualModel = { BREEDING: 'SMALL_SCALE_LARGE_GROUP', GROWING: 'MOUNTAIN_AND_SAND', TOURISM: 'RURAL_TOURISM' } as const satisfies Record<CourtyardKind, CourtyardModel>
