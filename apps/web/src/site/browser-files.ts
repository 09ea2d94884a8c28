import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import type {SiteFile} from './site-file.ts'

/** From `src/site` and from `lib/site` alike, the sources of what runs in the browser are here. */
const source = fileURLToPath(new URL('../../src/', import.meta.url))

/**
 * Bundles the scripts and the style sheet of the site, and adds its icon.
 *
 * Scripts are classic scripts, not modules, as browsers refuse modules from `file://`.
 *
 * @returns the files, with fixed names
 * @throws BuildFailure of esbuild
 */
export async function browserFiles(): Promise<SiteFile[]> {
  const {outputFiles} = await build({
    absWorkingDir: source,
    entryPoints: [
      {in: 'browser/main.ts', out: 'duizhao'},
      {in: 'browser/restore.ts', out: 'restore'},
      {in: 'browser/search/main.ts', out: 'search'},
      {in: 'styles/duizhao.css', out: 'duizhao'},
      {in: 'assets/icon.svg', out: 'icon'},
    ],
    loader: {'.svg': 'copy'},
    outdir: 'assets',
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles
    .map(({path, contents}) => ({path: `assets/${path.split(/[/\\]/u).at(-1)}`, content: contents}))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
