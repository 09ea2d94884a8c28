import {describe, expect, it} from 'vitest'
import {toTmx, toTsv, toXliff} from '../src/index.ts'

const source = {
  zh: [{text: '甲 < 乙 & 丙。'}, {text: '丁。'}, {text: '戊。'}],
  en: [{text: 'A < B & C.'}, {text: 'D\tand\nE\u0007.'}],
  beads: [
    {zh: [0], en: [0], confidence: 0.98765},
    {zh: [1, 2], en: [1], confidence: 0.5},
    {zh: [], en: [], confidence: 1},
  ],
}

describe('toTmx', () => {
  it('writes TMX 1.4b', () => {
    expect(toTmx(source)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="duizhao" creationtoolversion="0.1.0" segtype="sentence" o-tmf="duizhao" adminlang="en" srclang="zh-Hans" datatype="plaintext"/>
  <body>
    <tu tuid="1">
      <prop type="x-confidence">0.988</prop>
      <tuv xml:lang="zh-Hans"><seg>甲 &lt; 乙 &amp; 丙。</seg></tuv>
      <tuv xml:lang="en"><seg>A &lt; B &amp; C.</seg></tuv>
    </tu>
    <tu tuid="2">
      <prop type="x-confidence">0.500</prop>
      <tuv xml:lang="zh-Hans"><seg>丁。戊。</seg></tuv>
      <tuv xml:lang="en"><seg>D	and
E.</seg></tuv>
    </tu>
  </body>
</tmx>
`)
  })

  it('names the script of the Chinese', () => {
    const text = toTmx({...source, zhLanguage: 'zh-Hant'})
    expect(text).toContain('srclang="zh-Hant"')
    expect(text).toContain('<tuv xml:lang="zh-Hant">')
  })

  it('has the elements of the DTD in their order', () => {
    const names = [...toTmx(source).matchAll(/<(\/?[a-z]+)/g)].map(([, name]) => name)
    const unit = ['tu', 'prop', '/prop', 'tuv', 'seg', '/seg', '/tuv', 'tuv', 'seg', '/seg', '/tuv', '/tu']
    expect(names).toEqual(['tmx', 'header', 'body', ...unit, ...unit, '/body', '/tmx'])
  })
})

describe('toTsv', () => {
  it('writes a line a bead under a heading', () => {
    expect(toTsv(source)).toBe(
      'confidence\tzh\ten\n0.988\t甲 < 乙 & 丙。\tA < B & C.\n0.500\t丁。戊。\tD and E\u0007.\n1.000\t\t\n',
    )
  })
})

describe('toXliff', () => {
  const article = {
    ...source,
    beads: [
      {zh: [0], en: [0], row: 0},
      {zh: [1], en: [1], row: 1},
      {zh: [2], en: [], row: 1},
    ],
    zhLanguage: 'zh-Hans' as const,
    original: 'articles/甲/zh.md',
  }

  it('writes a file a text, a unit a row, a segment a bead', () => {
    expect(toXliff(article)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="zh-Hans" trgLang="en">
  <file id="f1" original="articles/甲/zh.md">
    <unit id="r1">
      <segment id="b1" state="translated">
        <source>甲 &lt; 乙 &amp; 丙。</source>
        <target>A &lt; B &amp; C.</target>
      </segment>
    </unit>
    <unit id="r2">
      <segment id="b2" state="translated">
        <source>丁。</source>
        <target>D	and\nE.</target>
      </segment>
      <segment id="b3" state="initial">
        <source>戊。</source>
      </segment>
    </unit>
  </file>
</xliff>
`)
  })

  it('keeps a sentence that nothing answers in Chinese', () => {
    const added = {...article, beads: [{zh: [], en: [0], row: 0}]}
    expect(toXliff(added)).toContain('<source></source>\n        <target>A &lt; B &amp; C.</target>')
  })

  it('names one language for texts in both scripts', () => {
    const both = [article, {...article, zhLanguage: 'zh-Hant' as const, original: 'b.md'}]
    const text = toXliff(...both)
    expect(text).toContain('srcLang="zh"')
    expect(text).toContain('<file id="f2" original="b.md">')
  })
})
