import { household } from './household'
import { linkage } from './linkage'
import { notice } from './notice'
import { observation } from './observation'
import { observationReport } from './observation-report'
import { region } from './region'
import { shell } from './shell'
import { ui } from './ui'
import { viewer } from './viewer'

/** What every page may need, and all that the supervisor's phone needs. The desk's own areas are in desk-catalogue. */
export const english = { household, linkage, notice, observation, observationReport, region, shell, ui, viewer } as const
