import {expect, it} from 'vitest'
import {renderInline, text} from '../render.ts'

const link = (url: string, words: string) => ({type: 'link' as const, url, children: [text(words)]})

it('gives one number a URL', () => {
  const links = [
    link('https://a.example/', '甲'),
    link('https://b.example/', '乙'),
    link('https://a.example/', '又'),
  ]
  expect(renderInline(links, 'zh')).toBe('甲[1]乙[2]又[1]')
})

it('needs no number where the URL or address is written out', () => {
  expect(renderInline(link('https://a.example/', 'https://a.example/'))).toBe('https://a.example/')
  expect(renderInline(link('mailto:a@b.example', 'a@b.example'))).toBe('a@b.example')
})

it('is only its text where it leads nowhere', () => {
  expect(renderInline(link('#part', 'see below'))).toBe('see below')
})

it('keeps a number with the word before it', () => {
  const words = [text('一二三四五六七八九十一二三四五六七八'), link('https://a.example/', '网站'), text('。')]
  expect(renderInline(words, 'zh')).toBe('一二三四五六七八九十一二三四五六七八网\n站[1]。')
})
