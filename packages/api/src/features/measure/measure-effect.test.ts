import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectOf, MeasureEffect, usualEffect } from './measure-effect.js'
import { MeasureCategory, MeasureClass } from './measure.entity.js'

const classes = fc.constantFrom(...Object.values(MeasureClass))
const categories = fc.constantFrom(...Object.values(MeasureCategory))

describe('M-11: help that is handed out beside help that earns', () => {
  it.each([
    ['SUPPORT', 'INDUSTRY', 'DEVELOPMENT_TYPE'],
    ['SUPPORT', 'EDUCATION', 'DEVELOPMENT_TYPE'],
    ['TRANSFER', 'INDUSTRY', 'DEVELOPMENT_TYPE'],
    ['TRANSFER', 'RELOCATION', 'TRANSFER_TYPE'],
    ['SUPPORT', 'ECO_COMPENSATION', 'TRANSFER_TYPE'],
    ['RELIEF', 'EDUCATION', 'TRANSFER_TYPE'],
    ['SAFEGUARD', 'SAFETY_NET', 'TRANSFER_TYPE'],
  ] as const)('%s of %s is usually %s', (measureClass, category, effect) => {
    expect(usualEffect(measureClass, category)).toBe(effect)
  })

  it('what was recorded goes before what is usual', () => {
    fc.assert(
      fc.property(classes, categories, fc.option(fc.constantFrom(...Object.values(MeasureEffect)), { nil: null }), (measureClass, category, effect) => {
        expect(effectOf({ class: measureClass, category, effect })).toBe(effect ?? usualEffect(measureClass, category))
      }),
    )
  })

  it('relief and safeguard never count as earning by themselves', () => {
    fc.assert(fc.property(fc.constantFrom('RELIEF' as const, 'SAFEGUARD' as const), categories, (measureClass, category) => {
      expect(usualEffect(measureClass, category)).toBe('TRANSFER_TYPE')
    }))
  })
})
