/**
 * Prints rows under a heading, columns padded.
 *
 * @param title - what the table shows
 * @param rows - cells; the first row holds the names of the columns
 */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  console.log(`\n${title}`)
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
    )
    console.log(`  ${cells.join('  ')}`)
  }
}

/**
 * @param value - an F1
 * @returns it with three decimals and no leading zero, as the literature writes it
 */
export function short(value: number): string {
  return value.toFixed(3).replace(/^0/, '')
}
