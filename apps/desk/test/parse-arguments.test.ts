import {expect, test} from 'vitest'
import {parseArguments} from '../src/arguments/parse-arguments.ts'

const specifications = {
  format: {type: 'string', values: ['json', 'tsv']},
  out: {type: 'string'},
  fix: {type: 'boolean'},
} as const

const parse = (...args: string[]) => parseArguments(args, specifications, [1, 2])

test('operands and options are sorted out in any order', () => {
  const expected = {operands: ['a', '-b'], options: {format: 'json', fix: true}}
  expect(parse('--format', 'json', 'a', '--fix', '--', '-b')).toEqual(expected)
  expect(parse('a', '--fix', '--format=json', '--', '-b')).toEqual(expected)
})

test.each([
  ['an unknown option', ['a', '--colour'], 'misuse.unknown-option'],
  ['an unknown short option', ['a', '-x'], 'misuse.unknown-option'],
  ['an option without its value', ['a', '--out'], 'misuse.missing-value'],
  ['an option with an empty value', ['a', '--out='], 'misuse.missing-value'],
  ['a value that is not allowed', ['a', '--format', 'xml'], 'misuse.wrong-value'],
  ['a value where none belongs', ['a', '--fix=yes'], 'misuse.unexpected-value'],
  ['too few operands', [], 'misuse.missing-operand'],
  ['too many operands', ['a', 'b', 'c'], 'misuse.extra-operand'],
  ['a name that every object has', ['a', '--constructor'], 'misuse.unknown-option'],
])('%s is a misuse', (_, args, key) => {
  expect(parse(...args)).toMatchObject({misuse: {key}})
})
