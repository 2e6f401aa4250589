import { Entity, Index } from 'typeorm'
import { CountColumn, IdColumn, InstantColumn, JsonColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { EnterpriseFigures } from './record-figures.js'

/**
 * A certificate of what an enterprise did in a year, with the figures as they were when it was issued: a paper with a number says
 * the same for ever. Where figures changed since, another one is issued, and the latest of a year is the one that stands.
 */
@Entity('enterprise_certificate')
@Index('enterprise_certificate_enterprise', ['enterpriseId', 'year', 'issuedAt'])
@Index('enterprise_certificate_region', ['regionCode', 'year'])
export class EnterpriseCertificate {
  @PrimaryId() id: string
  @IdColumn() enterpriseId: string
  /** The seat when it was issued. */
  @RegionCodeColumn() regionCode: string
  @CountColumn() year: number
  @TextColumn(32, { unique: true }) number: string
  @JsonColumn() figures: EnterpriseFigures
  @IdColumn() issuedBy: string
  @InstantColumn() issuedAt: string
}
