import { expect, test } from 'vitest'
import { fitWithin, sidesToTry } from './photo-size'

test('a photo is made as small as its longer side demands, whichever side that is', () => {
  expect(fitWithin({ width: 4000, height: 3000 }, 1600)).toEqual({ width: 1600, height: 1200 })
  expect(fitWithin({ width: 3000, height: 4000 }, 1600)).toEqual({ width: 1200, height: 1600 })
})

test('a small photo is never made larger', () => {
  expect(fitWithin({ width: 640, height: 480 }, 1600)).toEqual({ width: 640, height: 480 })
})

test('the shorter side of a very long photo keeps a pixel', () => {
  expect(fitWithin({ width: 20_000, height: 3 }, 1600)).toEqual({ width: 1600, height: 1 })
})

test('a photo that is too large in every quality is drawn at half its side, and at half of that', () => {
  expect(sidesToTry({ width: 3024, height: 4032 }).slice(0, 3)).toEqual([1600, 800, 400])
  expect(sidesToTry({ width: 500, height: 300 }).slice(0, 2)).toEqual([500, 250])
  expect(sidesToTry({ width: 4000, height: 1 }).at(-1)).toBe(1)
})
