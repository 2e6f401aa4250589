/** The three kinds of courtyard projects (I-15: 特色养殖、特色种植、特色旅游). */
export const CourtyardKind = { BREEDING: 'BREEDING', GROWING: 'GROWING', TOURISM: 'TOURISM' } as const
export type CourtyardKind = (typeof CourtyardKind)[keyof typeof CourtyardKind]

/** The three models that were found by trying (I-16). The article pairs them with no kind; that each belongs to one kind is read into it. */
export const CourtyardModel = { SMALL_SCALE_LARGE_GROUP: 'SMALL_SCALE_LARGE_GROUP', MOUNTAIN_AND_SAND: 'MOUNTAIN_AND_SAND', RURAL_TOURISM: 'RURAL_TOURISM' } as const
export type CourtyardModel = (typeof CourtyardModel)[keyof typeof CourtyardModel]
