import {expect, it} from 'vitest'
import {renderInline, text} from '../render.ts'

const link = (url: string) => ({type: 'link' as const, url, title: 'T', children: [text('there')]})

it('renders a link with its title', () => {
  expect(renderInline(link('https://example.com/?a&b'))).toBe(
    '<a href="https://example.com/?a&#x26;b" title="T">there</a>',
  )
})

it('renders only the text of a link that leads nowhere', () => {
  expect(renderInline(link('article:gone'), {resolveLink: () => undefined})).toBe('there')
})

it('tells an address from words', () => {
  const url = 'https://example.com/a'
  expect(renderInline({type: 'link', url, children: [text(url)]})).toBe(
    `<a href="${url}" class="address">${url}</a>`,
  )
})

it.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'VBScript:x',
  'file:///etc/passwd',
])('renders only the text of a link to %j', (url) => {
  expect(renderInline(link(url))).toBe('there')
})
