// What the model says, in French, by its English: the model itself speaks English only, and its recordings too.
import type { ModelCatalogue } from '../translate.ts'
import { flushing } from './flushing.ts'
import { mail } from './mail.ts'
import { memory } from './memory.ts'
import { notes } from './notes.ts'
import { objects } from './objects.ts'
import { pieces } from './pieces.ts'
import { program } from './program.ts'
import { restrictions } from './restrictions.ts'
import { session } from './session.ts'
import { tables } from './tables.ts'

export const french: ModelCatalogue = {
  sentences: {
    ...memory,
    ...objects,
    ...session,
    ...mail,
    ...flushing,
    ...restrictions,
    ...tables,
    ...program,
  },
  pieces,
  notes,
}
