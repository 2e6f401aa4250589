import type { ProjectStatus } from './project-codes.js'

/** What is done to a project once it is in the plan. */
export type ProjectStep = 'start' | 'complete' | 'verify' | 'stop'

const FROM = { start: ['PLANNED'], complete: ['UNDERWAY'], verify: ['COMPLETED'], stop: ['PLANNED', 'UNDERWAY'] } as const satisfies Record<ProjectStep, readonly ProjectStatus[]>
const TO = { start: 'UNDERWAY', complete: 'COMPLETED', verify: 'VERIFIED', stop: 'STOPPED' } as const satisfies Record<ProjectStep, ProjectStatus>

/** The status after a step, null when it is out of turn: PLANNED → UNDERWAY → COMPLETED → VERIFIED, or STOPPED from the first two. */
export const nextProjectStatus = (step: ProjectStep, status: ProjectStatus): ProjectStatus | null => ((FROM[step] as readonly ProjectStatus[]).includes(status) ? TO[step] : null)

/** Whoever reported a result does not verify it (dossier 1.10: nobody approves own results; C-13: verified effect). */
export const mayVerify = (account: string, completedBy: string | null): boolean => account !== completedBy

/** A project is written anew and takes cadres until it is completed or stopped. */
export const isProjectOpen = (status: ProjectStatus): boolean => status === 'PLANNED' || status === 'UNDERWAY'
