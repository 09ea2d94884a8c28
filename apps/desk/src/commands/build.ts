import {type Command, exitCodes} from '../command.ts'

/** `duizhao build`: both editions of a project. */
export const build: Command = {
  options: {
    out: {type: 'string'},
    only: {type: 'string', values: ['web', 'newsletter']},
  },
  operands: [0, 1],
  async run() {
    return exitCodes.ok
  },
}
