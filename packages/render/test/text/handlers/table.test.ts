import type {Table} from 'mdast'
import {expect, it} from 'vitest'
import {render, text} from '../render.ts'

const table = (rows: readonly (readonly string[])[], align: Table['align'] = []): Table => ({
  type: 'table',
  align,
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({type: 'tableCell', children: [text(cell)]})),
  })),
})

it('lines up columns of both scripts', () => {
  const rows = [
    ['国家', 'Models'],
    ['United States', '61'],
    ['中国', '15'],
  ]
  expect(render([table(rows, [null, 'right'])], 'zh')).toBe(
    '国家           Models\n-------------  ------\nUnited States      61\n中国               15',
  )
})

it('becomes records where it is too wide', () => {
  const rows = [
    ['Rule', 'Must I?', 'What it means'],
    ['yaml-syntax', 'always', 'The file is broken and cannot be read at all'],
    ['x', '', 'Nothing'],
  ]
  expect(render([table(rows)])).toBe(
    [
      'Rule: yaml-syntax',
      '  Must I? always',
      '  What it means: The file is broken and',
      '    cannot be read at all',
      '',
      'Rule: x',
      '  What it means: Nothing',
    ].join('\n'),
  )
})

it('becomes a list where it is too wide and has two columns', () => {
  const rows = [
    ['规则', '意思'],
    ['yaml-syntax', '这一份文件写坏了，怎么也读不下去，请看一看'],
    ['x', ''],
  ]
  expect(render([table(rows)], 'zh')).toBe(
    ['规则：意思', '----------', 'yaml-syntax：这一份文件写坏了，怎么也读', '  不下去，请看一看', 'x'].join(
      '\n',
    ),
  )
})
