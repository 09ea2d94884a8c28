import {boxNames, inputOf, radioNames, readChoices} from './choices.ts'

// Runs between the bar and the text, so that the text is laid out once, as the reader had it.
const choices = readChoices()
for (const name of radioNames) {
  const input = inputOf(`${name}-${choices[name]}`)
  if (input) input.checked = true
}
for (const name of boxNames) {
  const input = inputOf(name)
  if (input) input.checked = choices[name] === 'on'
}
