#!/usr/bin/env node
import {existsSync} from 'node:fs'

const main = new URL('../dist/main.js', import.meta.url)
if (existsSync(main)) {
  const {runProcess} = await import(main.href)
  await runProcess()
} else {
  console.error(
    'duizhao has not been built yet. Run `npm run build` first. / duizhao 尚未构建，请先运行 npm run build。',
  )
  process.exitCode = 2
}
