import { holds } from '../../access/viewer.js'
import type { Viewer } from '../../access/viewer.js'

/** Whether somebody writes what holds documents: outcome reports, deliveries and agreements. */
export const mayAttachDocuments = (viewer: Viewer): boolean => holds(viewer, 'outcomeReport.submit') || holds(viewer, 'pledge.make') || holds(viewer, 'agreement.record')

/** Whether somebody writes what holds photos: these, visits and observations. */
export const mayAttach = (viewer: Viewer): boolean => mayAttachDocuments(viewer) || holds(viewer, 'observation.submit') || holds(viewer, 'visit.record')
