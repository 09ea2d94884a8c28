import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {importsOf} from '../src/imports.ts'
import {layers} from '../src/layers.ts'
import {findViolations, unplaced} from '../src/violations.ts'
import {readWorkspace} from '../src/workspace.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const fixture = fileURLToPath(new URL('fixtures/workspace', import.meta.url))

const {devDependencies} = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
  devDependencies: Record<string, string>
}
const testTools = new Set(Object.keys(devDependencies))

test('imports run downwards, through exports, and are declared', () => {
  expect(findViolations(readWorkspace(root), {layers, testTools})).toEqual([])
})

test('every package has its layer', () => {
  const packages = readWorkspace(root)
  expect(packages.length).toBeGreaterThan(10)
  expect(unplaced(packages, {layers})).toEqual([])
})

test('a faulty workspace is caught', () => {
  const rules = {
    layers: [['@fixture/ground'], ['@fixture/middle'], ['@fixture/first', '@fixture/second']],
    testTools,
  }
  expect(findViolations(readWorkspace(fixture), rules)).toEqual([
    {file: '@fixture/first/src/index.ts', specifier: '@fixture/second', fault: 'points up'},
    {file: '@fixture/ground/src/index.ts', specifier: '@fixture/middle', fault: 'points up'},
    {
      file: '@fixture/middle/src/index.ts',
      specifier: '@fixture/ground/src/secret.ts',
      fault: 'reaches inside',
    },
    {file: '@fixture/middle/src/index.ts', specifier: '../../ground/src/secret.ts', fault: 'reaches inside'},
    {file: '@fixture/middle/src/index.ts', specifier: 'unified', fault: 'undeclared'},
    {file: '@fixture/middle/src/index.ts', specifier: 'yaml', fault: 'undeclared'},
  ])
})

test('imports of every form are seen', () => {
  const source = `
    import type {A} from 'types'
    import b from 'default'
    import 'effect'
    export {c} from 'again'
    export * from 'all'
    const d = await import('demand')
    const text = "import e from 'text'"
  `
  expect(importsOf('file.ts', source)).toEqual(['types', 'default', 'effect', 'again', 'all', 'demand'])
})
