import { expect, test } from 'vitest'
import { changedFigures, shownFigure } from './changed-figures'

const figures = { linkages: 2, households: 30, persons: 95, amount: 3_600_050, deliveries: 1, deliveredMoney: 0, pledgesMet: 1 }

test('of a certificate whose report was taken back each figure is named that is another now, as it was and as it is', () => {
  expect(changedFigures(figures, { ...figures, households: 0, persons: 0, amount: 0 }).map(({ name, before, now }) => [name, shownFigure(name, before), shownFigure(name, now)])).toEqual([
    ['households', '30', '0'],
    ['persons', '95', '0'],
    ['amount', '36,000.50', '0'],
  ])
})

test('while all figures stand none is named', () => expect(changedFigures(figures, { ...figures })).toEqual([]))
