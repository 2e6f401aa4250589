import { expect, test } from 'vitest'
import { mapHeight, mapLayout, mapWidth, middleOf } from './map-layout'

test('places keep their directions and one scale, within the drawing', () => {
  const spots = [{ latitude: 43, longitude: 121 }, { latitude: 43.5, longitude: 121 }, { latitude: 43, longitude: 121.5 }]
  const [first, north, east] = mapLayout(spots)
  if (first === undefined || north === undefined || east === undefined) throw new Error('Three places are drawn')
  expect(north.y).toBeLessThan(first.y)
  expect(north.x).toBe(first.x)
  expect(east.x).toBeGreaterThan(first.x)
  // Half a degree east at 43 degrees north is some three quarters of half a degree north.
  expect((east.x - first.x) / (first.y - north.y)).toBeCloseTo(Math.cos((43.17 * Math.PI) / 180), 1)
  for (const { x, y } of [first, north, east]) {
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(mapWidth)
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(mapHeight)
  }
})

test('a single place lies in the middle, and several at one spot too', () => {
  const spot = { latitude: 43, longitude: 121 }
  expect(mapLayout([spot])).toEqual([{ x: mapWidth / 2, y: mapHeight / 2 }])
  expect(mapLayout([spot, spot])).toEqual([{ x: mapWidth / 2, y: mapHeight / 2 }, { x: mapWidth / 2, y: mapHeight / 2 }])
  expect(mapLayout([])).toEqual([])
})

test('the name of a village stands in the middle of its places', () => {
  expect(middleOf([{ x: 0, y: 10 }, { x: 10, y: 30 }])).toEqual({ x: 5, y: 20 })
})
