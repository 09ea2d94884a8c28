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
    ['规则', '意思'],
    ['yaml-syntax', '这一份文件写坏了，怎么也读不下去，请看一看'],
    ['x', ''],
  ]
  expect(render([table(rows)], 'zh')).toBe(
    '规则：yaml-syntax\n  意思：这一份文件写坏了，怎么也读不下\n    去，请看一看\n\n规则：x',
  )
})
