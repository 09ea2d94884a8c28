import {expect, it} from 'vitest'
import {notesOf} from '../../../src/text/article/notes.ts'
import {stateFor} from '../../../src/text/context.ts'
import {toPlainText} from '../../../src/text/index.ts'
import {contextOf, options, paragraph, render, text} from '../render.ts'

const note = {type: 'footnoteDefinition' as const, identifier: 'a', children: [paragraph('See below.')]}

it('does not stand where it is defined', () => {
  expect(render([note])).toBe('')
})

it('stands in the list of notes once it is referred to', () => {
  const reference = {type: 'footnoteReference' as const, identifier: 'a'}
  const state = stateFor(contextOf(), 'en', [note])
  expect(notesOf(state)).toEqual([])
  state.phrasing([text('x'), reference])
  expect(toPlainText(notesOf(state), options)).toBe('Notes\n-----\n\n[note 1] See below.\n')
})
