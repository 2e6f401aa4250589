import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import zopfli from '@gfx/zopfli'
import type { Plugin } from 'vite'

/** Below this a compressed file saves no packet. */
const SMALLEST = 1_000
const COMPRESSIBLE = /\.(js|css|svg)$/

/** What every page begins with and a supervisor's phone fetches: worth the seconds that the tightest form of gzip takes. */
const FETCHED_FIRST = /^assets\/(initial|supervisor|seldom-catalogue|catalogue)-/
/** More rounds take as long again and save a few bytes. */
const ROUNDS = 5

const asBrotli = promisify(brotliCompress)
const asGzip = promisify(gzip)

/**
 * Writes each file of the build a second and a third time, brotli and gzip, as small as they get: compressed once when the
 * portal is built, and not for everybody who fetches it.
 */
export const precompressed = (): Plugin => ({
  name: 'precompressed',
  apply: 'build',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const compress = async (name: string, content: Buffer): Promise<void> => {
        const [brotli, zipped] = await Promise.all([
          asBrotli(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
          FETCHED_FIRST.test(name) ? zopfli.gzipAsync(content, { numiterations: ROUNDS }) : asGzip(content, { level: constants.Z_BEST_COMPRESSION }),
        ])
        this.emitFile({ type: 'asset', fileName: `${name}.br`, source: brotli })
        this.emitFile({ type: 'asset', fileName: `${name}.gz`, source: zipped })
      }
      const files = Object.entries(bundle).filter(([name]) => COMPRESSIBLE.test(name))
      const contents = files.map(([name, file]) => [name, Buffer.from(file.type === 'chunk' ? file.code : file.source)] as const)
      await Promise.all(contents.filter(([, content]) => content.length >= SMALLEST).map(([name, content]) => compress(name, content)))
    },
  },
})
