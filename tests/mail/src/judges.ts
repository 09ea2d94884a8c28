import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type AddressObject, simpleParser} from 'mailparser'
import PostalMime, {type Address} from 'postal-mime'
import type {Verdict} from './verdict.ts'

/** A judge of mails. */
export type Judge = (mails: readonly Buffer[]) => Promise<Verdict[]>

/** Judges that we did not write, by name. */
export const judges: Readonly<Record<string, Judge>> = {
  'python email': judgeWithPython,
  mailparser: judgeWithMailparser,
  'postal-mime': judgeWithPostalMime,
}

async function judgeWithPython(mails: readonly Buffer[]): Promise<Verdict[]> {
  const directory = mkdtempSync(join(tmpdir(), 'duizhao-judge-'))
  try {
    const paths = mails.map((mail, index) => {
      const path = join(directory, `${index}.eml`)
      writeFileSync(path, mail)
      return path
    })
    const script = fileURLToPath(new URL('judge.py', import.meta.url))
    const {status, stdout, stderr} = spawnSync('python3', [script, ...paths], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    if (status !== 0) throw new Error(`Expected python3 to accept the mail: ${stderr}`)
    const verdicts = JSON.parse(stdout) as (Omit<Verdict, 'date'> & {date: number})[]
    return verdicts.map((verdict) => ({
      ...verdict,
      date: toIso(new Date(verdict.date * 1000)),
      text: verdict.text.trimEnd(),
    }))
  } finally {
    rmSync(directory, {recursive: true, force: true})
  }
}

async function judgeWithMailparser(mails: readonly Buffer[]): Promise<Verdict[]> {
  const flat = (field: AddressObject | AddressObject[] | undefined) =>
    [field ?? []]
      .flat()
      .flatMap(({value}) => value.map(({name, address}) => ({name, address: address ?? ''})))
  return Promise.all(
    mails.map(async (mail) => {
      const parsed = await simpleParser(mail, {skipTextLinks: true, skipImageLinks: true})
      return {
        subject: parsed.subject ?? '',
        from: flat(parsed.from),
        to: flat(parsed.to),
        language: String(parsed.headers.get('content-language')),
        date: toIso(parsed.date ?? new Date(Number.NaN)),
        messageId: parsed.messageId ?? '',
        text: normalise(parsed.text ?? ''),
        html: normalise(parsed.html || ''),
      }
    }),
  )
}

async function judgeWithPostalMime(mails: readonly Buffer[]): Promise<Verdict[]> {
  return Promise.all(
    mails.map(async (mail) => {
      const parsed = await PostalMime.parse(mail)
      const one = ({name, address}: Address) => ({
        name: name ?? '',
        address: address ?? '',
      })
      return {
        subject: parsed.subject ?? '',
        from: parsed.from ? [one(parsed.from)] : [],
        to: (parsed.to ?? []).map(one),
        language: parsed.headers.find(({key}) => key === 'content-language')?.value ?? '',
        date: toIso(new Date(parsed.date ?? Number.NaN)),
        messageId: parsed.messageId ?? '',
        text: normalise(parsed.text ?? ''),
        html: normalise(parsed.html ?? ''),
      }
    }),
  )
}

function normalise(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd()
}

function toIso(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}
