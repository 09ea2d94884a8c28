import fc from 'fast-check'
import {expect, test} from 'vitest'
import {decodeUtf8} from '../src/decode-utf8.ts'

test('UTF-8 is decoded, with its byte order mark', () => {
  expect(decodeUtf8(Buffer.from('\uFEFF大模型\r\n'))).toEqual({text: '\uFEFF大模型\r\n'})
})

test('the first byte that is not UTF-8 is found by offset, line and column', () => {
  const bytes = Buffer.concat([Buffer.from('一\n二三'), Buffer.from([0xb4, 0xf3]), Buffer.from('四')])
  expect(decodeUtf8(bytes)).toEqual({fault: {offset: 10, line: 2, column: 3, byte: 0xb4}})
})

test('a replacement character in the file is not taken for a fault', () => {
  expect(decodeUtf8(Buffer.from('a\uFFFDb'))).toEqual({text: 'a\uFFFDb'})
  const bytes = Buffer.concat([Buffer.from('a\uFFFDb'), Buffer.from([0xff])])
  expect(decodeUtf8(bytes)).toEqual({fault: {offset: 5, line: 1, column: 4, byte: 0xff}})
})

test('a sequence cut short at the end is a fault', () => {
  const bytes = Buffer.from('中').subarray(0, 2)
  expect(decodeUtf8(bytes)).toEqual({fault: {offset: 0, line: 1, column: 1, byte: 0xe4}})
})

test('whatever the bytes, there is either their text or a fault at the first bad byte', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 40}), (bytes) => {
      const result = decodeUtf8(bytes)
      if ('text' in result) expect(Buffer.from(result.text)).toEqual(Buffer.from(bytes))
      else expect(() => decodeStrictly(bytes.subarray(0, result.fault.offset))).not.toThrow()
    }),
    {seed: 20240620, numRuns: 2000},
  )
})

function decodeStrictly(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
}
