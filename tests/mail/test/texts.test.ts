import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {NewsletterSettings} from '@duizhao/bitext'
import {describe, expect, test} from 'vitest'
import {publish} from '../src/publish-sample.ts'
import {editionOf} from '../src/sample-edition.ts'

/** How the article of a fixture is published. */
interface Variant {
  newsletter?: Partial<NewsletterSettings>
  letter?: 'article' | 'mailing'
  /** Texts that are compared with the files `<variant>.<text>` beside the article. */
  shown: string[]
}

const fixtures = fileURLToPath(new URL('fixtures/texts', import.meta.url))

describe.each(readdirSync(fixtures))('%s', (name) => {
  const directory = join(fixtures, name)
  const read = (file: string) => readFileSync(join(directory, file), 'utf8')
  const variants = JSON.parse(read('options.json')) as Record<string, Variant>

  test.each(Object.entries(variants))('%s', async (variant, {newsletter = {}, letter = 'article', shown}) => {
    const edition = editionOf(read('zh.md'), read('en.md'), {newsletter})
    const {files, messages} = await publish(edition, directory)
    expect(messages).toEqual([])
    const folder = letter === 'article' ? 'sample' : 'mailings/2024-06-20'
    for (const text of shown) {
      const output = files.get(`${folder}/${text}`)?.toString('utf8')
      await expect(output).toMatchFileSnapshot(join(directory, `${variant}.${text}`))
    }
  })
})
