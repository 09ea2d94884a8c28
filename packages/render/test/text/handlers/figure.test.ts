import type {Figure} from '@duizhao/bitext'
import {expect, it} from 'vitest'
import {render, text} from '../render.ts'

it('has its caption, indented, below its alternative text', () => {
  const sentence = {type: 'sentence' as const, index: 0, children: [text('▲各国发布的大模型')]}
  const figure: Figure = {type: 'figure', url: 'https://a.example/x.png', alt: '横条图', children: [sentence]}
  expect(render([figure], 'zh')).toBe('〔图：横条图〕[1]\n  ▲各国发布的大模型')
})
