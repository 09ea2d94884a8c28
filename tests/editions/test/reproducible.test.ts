import {spawnSync} from 'node:child_process'
import {cpSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {fingerprint} from '../src/fingerprint.ts'
import {scratchDirectory} from '../src/scratch-project.ts'

const command = fileURLToPath(new URL('../../../apps/desk/bin/duizhao.js', import.meta.url))
const content = fileURLToPath(new URL('../../../content/', import.meta.url))

it('publishes our content to the same bytes in another place, time zone and language', () => {
  const editions = [
    {TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8'},
    {TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C'},
  ].map((environment) => {
    const directory = scratchDirectory()
    const project = join(directory, 'a folder', 'content')
    for (const part of ['articles', 'glossary', 'newsletters', 'duizhao.yaml'])
      cpSync(join(content, part), join(project, part), {recursive: true})
    const {status, stderr} = spawnSync(
      process.execPath,
      [command, 'build', project, '--out', join(directory, 'out')],
      {
        env: {...process.env, ...environment},
        encoding: 'utf8',
      },
    )
    expect({status, stderr: status === 0 ? '' : stderr}).toEqual({status: 0, stderr: ''})
    return fingerprint(join(directory, 'out'))
  })
  expect(Object.keys(editions[0]!).length).toBeGreaterThan(50)
  expect(editions[1]).toEqual(editions[0])
}, 300_000)
