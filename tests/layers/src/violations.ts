import {isBuiltin} from 'node:module'
import {posix} from 'node:path'
import type {Manifest, WorkspacePackage} from './workspace.ts'

/** What an import must not do. */
export type Fault = 'points up' | 'reaches inside' | 'undeclared'

/** An import that breaks the layering. */
export interface Violation {
  /** Package and file. */
  file: string
  specifier: string
  fault: Fault
}

/** Against what imports are judged. */
export interface Rules {
  /** Names of packages from bottom to top. */
  layers: readonly (readonly string[])[]
  /** Tools that tests of every package may use. */
  testTools: ReadonlySet<string>
}

/**
 * Finds imports that point up or sideways, that reach into another package past its exports, or that name a package
 * which the manifest does not declare. Tests may import from any layer, but only what is declared.
 *
 * @param packages - the packages of the workspace
 * @param rules - layers and tools
 * @returns the violations, in order of packages and files
 */
export function findViolations(packages: readonly WorkspacePackage[], rules: Rules): Violation[] {
  const manifests = new Map(packages.map(({manifest}) => [manifest.name, manifest]))
  return packages.flatMap(({manifest, files}) =>
    files.flatMap(({path, imports}) =>
      imports.flatMap((specifier) => {
        const fault = faultOf({manifest, path, specifier}, manifests, rules)
        return fault ? {file: `${manifest.name}/${path}`, specifier, fault} : []
      }),
    ),
  )
}

/** Packages that no layer names. */
export function unplaced(packages: readonly WorkspacePackage[], {layers}: Pick<Rules, 'layers'>): string[] {
  return packages.map(({manifest}) => manifest.name).filter((name) => rankOf(name, layers) === -1)
}

interface Import {
  manifest: Manifest
  path: string
  specifier: string
}

function faultOf(
  {manifest, path, specifier}: Import,
  manifests: ReadonlyMap<string, Manifest>,
  {layers, testTools}: Rules,
): Fault | undefined {
  if (specifier.startsWith('.')) {
    const target = posix.normalize(posix.join(posix.dirname(path), specifier))
    return target.startsWith('../') ? 'reaches inside' : undefined
  }
  if (isBuiltin(specifier)) return undefined
  const name = packageName(specifier)
  const isTest = path.startsWith('test/')
  const target = manifests.get(name)
  if (target && target !== manifest) {
    if (!isTest && rankOf(name, layers) >= rankOf(manifest.name, layers)) return 'points up'
    const subpath = `.${specifier.slice(name.length)}`
    if (!(subpath in (target.exports ?? {}))) return 'reaches inside'
  }
  if (target === manifest || isDeclared(name, manifest, !path.startsWith('src/'))) return undefined
  return isTest && testTools.has(name) ? undefined : 'undeclared'
}

function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

function isDeclared(name: string, {dependencies, devDependencies}: Manifest, development: boolean): boolean {
  const declared = {...dependencies, ...(development && devDependencies)}
  return name in declared || `@types/${name}` in declared
}

function rankOf(name: string, layers: Rules['layers']): number {
  return layers.findIndex((layer) => layer.includes(name))
}
