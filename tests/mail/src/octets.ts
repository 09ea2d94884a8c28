/**
 * What is wrong with the octets of a mail, where parsers are lenient: each check is a plain reading of the RFC named.
 *
 * @param mail - the octets
 * @returns faults, in words; none if it is clean
 */
export function octetFaults(mail: Buffer): string[] {
  const faults: string[] = []
  const text = mail.toString('latin1')
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) faults.push('a CR or LF alone (RFC 5322, 2.3)')
  if (!text.endsWith('\r\n')) faults.push('the last line does not end')
  const lines = text.split('\r\n')
  if (lines.some((line) => line.length > 998)) faults.push('a line over 998 octets (RFC 5322, 2.1.1)')
  if (/[^\x20-\x7e\r\n]/.test(text)) faults.push('an octet that is not printable ASCII')

  const head = text.slice(0, text.indexOf('\r\n\r\n'))
  if (head.split('\r\n').some((line) => line.length > 78)) faults.push('a header line over 78 characters')
  const encoded = head.match(/=\?[^?]+\?[BQ]\?[^?]*\?=/gi) ?? []
  if (encoded.some((word) => word.length > 75))
    faults.push('an encoded word over 75 characters (RFC 2047, 2)')
  const names = head.split(/\r\n(?![ \t])/).map((field) => field.slice(0, field.indexOf(':')).toLowerCase())
  if (new Set(names).size < names.length) faults.push('a header field twice (RFC 5322, 3.6)')
  return faults
}
