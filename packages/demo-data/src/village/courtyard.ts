import { courtyardOf } from '../city/courtyard-plan.js'
import type { Village } from './village.js'

const YEAR = 2015
const YUAN = 100

/** The courtyard economy of a project village (I-15, I-16). */
export function recordCourtyard(village: Village): void {
  const { code, poorVillage } = village.plan
  const planned = poorVillage === null ? null : courtyardOf(poorVillage)
  if (planned === null) return
  const random = village.randomFor('courtyard')
  const households = random.between(45, 140)
  const earned = random.between(1_200, 3_800)
  village.rows.courtyardProject.push({ id: village.nextId('courtyardProject'), regionCode: code, year: YEAR, kind: planned.kind, model: planned.model, investment: planned.investment, households, yearYield: random.chance(0.8) ? households * earned * YUAN : null })
}
