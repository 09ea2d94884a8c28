import {uiLanguages} from '@duizhao/locale'
import {expect, test} from 'vitest'
import {commands} from '../src/commands/index.ts'
import {run} from './run.ts'

const topics = [undefined, ...commands.keys()]

test.each(uiLanguages)('every command has its help in %s', async (language) => {
  const texts = []
  for (const topic of topics) {
    const {code, out, said} = await run([...(topic === undefined ? [] : [topic]), '--help', '--ui', language])
    expect([code, said]).toEqual([0, ''])
    texts.push(out)
  }
  await expect(texts.join('\n')).toMatchFileSnapshot(`goldens/help.${language}.txt`)
})

test('the environment chooses the language of the help', async () => {
  const {out} = await run(['--help'], {LANG: 'zh_CN.UTF-8'})
  expect(out).toContain('用法：duizhao 命令 [选项]')
})

test.each([
  ['no command', [], 'duizhao COMMAND'],
  ['an unknown command', ['publish'], 'There is no command `publish`. See: duizhao --help'],
  ['a command named like a property of every object', ['constructor'], 'There is no command `constructor`.'],
  [
    'an unknown option',
    ['check', '--colour'],
    'There is no option `--colour` here. See: duizhao check --help',
  ],
  ['too few files', ['align', 'zh.md'], 'at least 2. See: duizhao align --help'],
  ['a glossary for a project', ['check', '--glossary', 'x.yaml'], 'for two files, not for a project'],
  ['terms without a glossary', ['terms', 'zh.md', 'en.md'], 'The option `--glossary` is needed.'],
  ['an unknown language', ['check', '--ui', 'fr'], 'cannot be `fr`'],
])('%s exits with 2 and one sentence', async (_, args, sentence) => {
  const {code, out, said} = await run(args)
  expect([code, out]).toEqual([2, ''])
  expect(said).toContain(sentence)
})

test('the version is that of the package', async () => {
  expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
})
