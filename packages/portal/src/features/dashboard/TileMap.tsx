import { useState } from 'react'
import { Link } from 'wouter'
import { formatCount, formatPercent, formatShort } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import type { ChildFiguresFragment } from '../../gql/dashboard/graphql'
import { yearProgress } from './progress'
import './TileMap.css'

const figures = ['poor', 'share', 'done', 'visited'] as const
type FigureName = (typeof figures)[number]

/** Where each banner lies, roughly; a class each, since nothing may be styled inline. */
const placed = new Set(['150502', '150521', '150522', '150523', '150524', '150525', '150526', '150571', '150581'])

interface TileMapProps {
  readonly units: readonly ChildFiguresFragment[]
  readonly own: string | null
  readonly year: number
}

/** The territory's real units as tiles by their position, shaded by the figure chosen, the value on every tile. */
export function TileMap({ units, own, year }: TileMapProps) {
  const { t, language } = useText()
  const [figure, setFigure] = useState<FigureName>('poor')
  const known = units.filter(({ region }) => placed.has(region.code.slice(0, 6)))
  // Of another city nobody has said where its units lie: they stand in the order of their codes.
  const tiles = (known.length === 0 ? [...units] : known).sort((a, b) => (a.region.code < b.region.code ? -1 : 1))
  const values = tiles.map((tile) => valueOf(tile, figure, year))
  const most = Math.max(0, ...values.map((value) => value ?? 0))
  const limits = figure === 'poor' ? countLimits(most) : shareLimits(most)
  const show = (value: number | null) => (value === null ? '–' : figure === 'poor' ? formatShort(value, language) : formatPercent(value))
  const picker = (
    <select className="tile-picker" aria-label={t('dashboard.map.choose')} value={figure} onChange={(event) => setFigure(figures.find((name) => name === event.target.value) ?? 'poor')}>
      {figures.map((name) => <option key={name} value={name}>{t(`dashboard.map.figure.${name}`)}</option>)}
    </select>
  )
  return (
    <Panel title={t('dashboard.map.title')} action={picker}>
      <div className={known.length === 0 ? 'tiles unplaced' : 'tiles'}>
        {tiles.map((tile, index) => {
          const value = values[index] ?? null
          const shade = value === null ? 1 : Math.max(1, limits.filter((limit) => value >= limit).length)
          const { code, name } = tile.region
          return (
            <Link key={code} href={`/regions/${code}`} title={`${name} ${show(value)}`} className={`tile at-${code.slice(0, 6)} shade-${shade}${code === own ? ' own' : ''}`}>
              <span>{shortName(name)}</span>
              <b className="num">{show(value)}</b>
            </Link>
          )
        })}
        <div className="tile-legend" aria-hidden="true">
          <span>{figure === 'poor' ? t('dashboard.map.persons') : '%'}</span>
          {limits.map((limit, index) => (
            <span key={limit} className="tile-step">
              <i className={`shade-${index + 1}`} />
              {figure === 'poor' ? limitText(limit, language === 'zh-CN') : limit}
            </span>
          ))}
        </div>
      </div>
    </Panel>
  )
}

function valueOf(tile: ChildFiguresFragment, figure: FigureName, year: number): number | null {
  switch (figure) {
    case 'poor':
      return tile.population.poor
    case 'share':
      return tile.population.registered === 0 ? null : (tile.population.poor / tile.population.registered) * 100
    case 'done':
      return yearProgress(tile, year).assignedShare
    case 'visited':
      return tile.coverage.poorHouseholds === 0 ? null : (tile.coverage.visitedWithinHalfYear / tile.coverage.poorHouseholds) * 100
  }
}

function countLimits(most: number): number[] {
  if (most > 20_000) return [0, 2_000, 10_000, 20_000, 30_000]
  return [0, 500, 1_000, 2_000, 5_000]
}

function shareLimits(most: number): number[] {
  return most > 60 ? [0, 80, 90, 100, 110] : [0, 10, 20, 30, 40]
}

function limitText(limit: number, chinese: boolean): string {
  if (limit < 1000) return formatCount(limit)
  if (!chinese) return `${limit / 1000}k`
  return limit >= 10_000 ? `${limit / 10_000}万` : `${limit / 1000}千`
}

/** On a tile there is room for four characters: the common start of two banners and the long ends go. */
function shortName(name: string): string {
  return name.replace('科尔沁左翼', '左翼').replace('经济技术开发区', '开发区').replace(/^.*开发区$/, '开发区').replace('霍林郭勒市', '霍林郭勒')
}
