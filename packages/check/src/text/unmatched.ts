/**
 * The things that no other answers, each of the others answering one.
 *
 * @param things - what is looked for
 * @param others - what may answer it
 * @param keyOf - what two things share that answer each other
 */
export function unmatched<Thing>(
  things: readonly Thing[],
  others: readonly Thing[],
  keyOf: (thing: Thing) => string,
): Thing[] {
  const rest = others.map(keyOf)
  return things.filter((thing) => {
    const at = rest.indexOf(keyOf(thing))
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}
