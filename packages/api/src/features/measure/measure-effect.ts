import type { MeasureCategory, MeasureClass } from './measure.entity.js'

/** Whether help is handed out (输血) or lets a household earn (造血): M-11. */
export const MeasureEffect = { TRANSFER_TYPE: 'TRANSFER_TYPE', DEVELOPMENT_TYPE: 'DEVELOPMENT_TYPE' } as const
export type MeasureEffect = (typeof MeasureEffect)[keyof typeof MeasureEffect]

/**
 * How a measure counts when nobody said otherwise: business, work and skills let a household earn; relief, safeguard,
 * compensation, houses and school fees are handed out. The article names the two and defines neither (M-11).
 */
export const usualEffect = (measureClass: MeasureClass, category: MeasureCategory): MeasureEffect => {
  if (measureClass === 'RELIEF' || measureClass === 'SAFEGUARD') return 'TRANSFER_TYPE'
  return category === 'INDUSTRY' || category === 'EDUCATION' ? 'DEVELOPMENT_TYPE' : 'TRANSFER_TYPE'
}

/** The effect of a measure as recorded, or the usual one of its class and category. */
export const effectOf = (measure: { readonly class: MeasureClass; readonly category: MeasureCategory; readonly effect: MeasureEffect | null }): MeasureEffect => measure.effect ?? usualEffect(measure.class, measure.category)
