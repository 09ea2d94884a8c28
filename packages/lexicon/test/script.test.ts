import {describe, expect, it} from 'vitest'
import {judgeScript, loadScripts} from '../src/index.ts'

const {isEverydayTraditional, scriptOf, traditionalOf} = loadScripts()
const scriptsOf = (text: string) => new Set(Array.from(text, scriptOf))

describe('scriptOf', () => {
  it('knows characters that only simplified texts have', () => {
    expect(scriptsOf('围电费缩来图书馆学说为个这体机气网')).toEqual(new Set(['zh-Hans']))
  })

  it('knows characters that only traditional texts have', () => {
    expect(scriptsOf('圍電費縮來圖書館學說為個這體機氣網裡麵隻')).toEqual(new Set(['zh-Hant']))
  })

  it('leaves alone what both scripts have', () => {
    expect(scriptsOf('后里台干余云面只着著群峰污床斗谷丑范松')).toEqual(new Set([undefined]))
  })

  it('leaves alone what Hong Kong writes, and words and names that simplified texts keep', () => {
    expect(scriptsOf('户温税脱恒')).toEqual(new Set([undefined]))
    expect(scriptsOf('乾於昇鍾甦')).toEqual(new Set([undefined]))
  })

  it('leaves alone what is not Han', () => {
    expect(scriptsOf('A1，のア')).toEqual(new Set([undefined]))
  })
})

describe('isEverydayTraditional', () => {
  it('tells a word of today from a rare one', () => {
    expect(isEverydayTraditional('后')).toBe(true)
    expect(isEverydayTraditional('种')).toBe(false)
  })
})

describe('traditionalOf', () => {
  it('gives every character in daily use that was simplified to one', () => {
    expect(traditionalOf('电')).toEqual(['電'])
    expect(traditionalOf('发')).toEqual(['發', '髮'])
    expect(traditionalOf('人')).toEqual([])
  })
})

describe('judgeScript', () => {
  it('goes by the characters that one script alone has', () => {
    expect(judgeScript('棋盤記得的事，比人多。')).toBe('zh-Hant')
    expect(judgeScript('棋盘记得的事，比人多。')).toBe('zh-Hans')
  })

  it('is not misled by a quotation', () => {
    expect(judgeScript('店名寫作「电费」，說是圖省事。')).toBe('zh-Hant')
  })

  it('takes a text that shows no script for simplified', () => {
    expect(judgeScript('')).toBe('zh-Hans')
    expect(judgeScript('天地玄黃')).toBe('zh-Hant')
    expect(judgeScript('人之初，性本善')).toBe('zh-Hans')
  })
})
