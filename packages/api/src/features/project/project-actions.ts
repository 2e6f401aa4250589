import { accessFor, reaches } from '../../access/viewer.js'
import type { Viewer } from '../../access/viewer.js'
import type { Permission } from '../../access/permissions.js'
import type { ProjectRow } from './project-service.js'
import { isProjectOpen, mayVerify, nextProjectStatus } from './project-steps.js'
import type { ProjectActions } from './project-type.js'

/** What the viewer may do with a project now: the state allows it and an appointment over the village permits it. */
export const projectActions = (viewer: Viewer, project: Pick<ProjectRow, 'regionCode' | 'status' | 'completedBy'>): ProjectActions => {
  const holds = (permission: Permission): boolean => reaches(accessFor(viewer, permission), project.regionCode)
  const writes = holds('project.write')
  const isOpen = isProjectOpen(project.status)
  return {
    revise: writes && isOpen,
    start: writes && nextProjectStatus('start', project.status) !== null,
    complete: writes && nextProjectStatus('complete', project.status) !== null,
    verify: holds('project.verify') && nextProjectStatus('verify', project.status) !== null && mayVerify(viewer.accountId, project.completedBy),
    stop: writes && nextProjectStatus('stop', project.status) !== null,
    assignCadre: writes && isOpen,
    addBeneficiaries: writes && isOpen,
  }
}
