/**
 * Draws the icons of the installed portal from its mark, in tests: node pictures/draw-icons.ts
 * A whole icon has the mark inside the circle that every phone leaves of it; the others stand on white with a margin.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const publicFolder = fileURLToPath(new URL('../../packages/portal/public/', import.meta.url))
const mark = readFileSync(`${publicFolder}mark.svg`, 'utf8')
const white = mark.replace('#0f6b5c', '#ffffff')

const icons = [
  { name: 'mark-192', side: 192, share: 0.7, ground: '#ffffff', drawing: mark },
  { name: 'mark-512', side: 512, share: 0.7, ground: '#ffffff', drawing: mark },
  { name: 'mark-180', side: 180, share: 0.6, ground: '#0f6b5c', drawing: white },
  { name: 'mark-whole-512', side: 512, share: 0.46, ground: '#0f6b5c', drawing: white },
] as const

const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
for (const { name, side, share, ground, drawing } of icons) {
  const page = await browser.newPage({ viewport: { width: side, height: side } })
  const size = Math.round(side * share)
  await page.setContent(`<style>html,body{margin:0;height:100%;background:${ground}}body{display:grid;place-items:center}svg{width:${size}px;height:${size}px;display:block}</style>${drawing}`)
  await page.screenshot({ path: `${publicFolder}icons/${name}.png` })
  await page.close()
}
await browser.close()
