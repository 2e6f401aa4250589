import { duplicate } from './duplicate'
import { household } from './household'
import { linkage } from './linkage'
import { living } from './living'
import { membership } from './membership'
import { observation } from './observation'
import { region } from './region'

/** Households and what hangs on them: fetched with the first page that lists or opens one. */
export const chineseRegistry = { duplicate, household, linkage, living, membership, observation, region } as const
