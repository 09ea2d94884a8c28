import {expect, it} from 'vitest'
import {createPage} from '../src/site/page.ts'
import {bareEdition} from './support/edition.ts'

it('shows the names of the edition in the script of the page', () => {
  const edition = bareEdition()
  const traditional = createPage(edition, 'tea/', 'both', 'zh-Hant').edition.settings
  expect(traditional.title).toEqual({zh: '對照', en: 'Duizhao'})
  expect(traditional.description.zh).toBe('中英對照')
  expect(createPage(edition, 'tea/', 'both').edition).toBe(edition)
})
