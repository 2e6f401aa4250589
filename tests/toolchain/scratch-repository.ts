import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const realScripts = fileURLToPath(new URL('../../bin/', import.meta.url))

/** Stands for the compiler and the bundler: output is the source, and the journal tells that it ran. */
const compiler = `const fs = require('node:fs'), path = require('node:path')
const name = path.basename(process.cwd())
fs.appendFileSync(path.join(process.cwd(), '../../journal'), 'build ' + name + '\\n')
if (fs.existsSync('src/broken.ts')) { console.log('src/broken.ts(1,1): error'); process.exit(2) }
fs.mkdirSync('dist', { recursive: true })
for (const file of fs.readdirSync('src')) fs.copyFileSync('src/' + file, 'dist/' + file.replace(/\\.ts$/, '.js'))
`

/** Stands for npx and the installer: brings a Node, and says a thing that would worry a reader. */
const installer = `#!/bin/sh
echo "install $*" >> journal
echo "WARN unsupported engine"
mkdir -p node_modules/node/bin
ln -sf "${process.execPath}" node_modules/node/bin/node
`

/** A repository with the real scripts and next to nothing else, in a temporary folder. */
export class ScratchRepository {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'bangfu-scratch-'))

  constructor() {
    cpSync(realScripts, path.join(this.folder, 'bin'), { recursive: true })
    this.write('package.json', '{"type":"module"}')
    this.write('pnpm-lock.yaml', 'first')
    this.write('tsconfig.json', '{}')
    this.write('programs/npx', installer)
    chmodSync(path.join(this.folder, 'programs/npx'), 0o755)
    for (const name of ['demo-data', 'api', 'portal']) {
      this.write(`packages/${name}/package.json`, '{"type":"module"}')
      this.write(`packages/${name}/node_modules/typescript/package.json`, '{}')
      this.write(`packages/${name}/node_modules/typescript/bin/tsc`, compiler)
    }
    this.write('packages/portal/node_modules/vite/package.json', '{}')
    this.write('packages/portal/node_modules/vite/bin/vite.js', compiler)
    this.write('packages/portal/src/index.html', 'portal')
    this.write('packages/demo-data/src/index.ts', '')
    this.write('packages/api/src/main.ts', "console.log('ready on', process.version)\n")
  }

  write(name: string, text: string): void {
    const file = path.join(this.folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }

  remove(name: string): void {
    rmSync(path.join(this.folder, name))
  }

  /** What was installed and built since the last look. */
  journal(): string[] {
    const file = path.join(this.folder, 'journal')
    const lines = readFileSync(file, { encoding: 'utf8', flag: 'a+' }).split('\n').filter((line) => line !== '')
    writeFileSync(file, '')
    return lines
  }

  /** Runs `bin/start.mjs` to its end. `onWords` sees what was printed so far, and may send a signal. */
  async start(onWords: (words: string, signal: (name: NodeJS.Signals) => void) => void = () => undefined): Promise<{ code: number | null; words: string }> {
    const environment: NodeJS.ProcessEnv = { ...process.env, PATH: `${path.join(this.folder, 'programs')}${path.delimiter}${process.env['PATH'] ?? ''}` }
    delete environment['npm_lifecycle_event']
    const child = spawn(process.execPath, ['bin/start.mjs'], { cwd: this.folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
    let words = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (piece: Buffer) => {
        words += piece.toString('utf8')
        onWords(words, (name) => child.kill(name))
      })
    }
    const [code] = (await once(child, 'close')) as [number | null]
    return { code, words }
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
