import { MAPI_SPOOLER, MAPI_TRANSPORT_PROVIDER, STATUS_FAILURE } from '../../mapi/api/constants.ts'
import type { StatusRow } from '../account/status.ts'
import type { Sentence } from '../sentence.ts'

/** Rows of the status table, by what they stand for, and how one speaks of them. */
export interface Subject {
  matches(row: StatusRow): boolean
  /** "the spooler's object" */
  object: Sentence
  /** "the spooler" */
  noun: Sentence
}

export const anyRow: Subject = {
  matches: () => true,
  object: { en: 'a status object', fr: 'un objet d’état' },
  noun: { en: 'a row', fr: 'une ligne' },
}

export const spooler: Subject = {
  matches: (row) => row.resourceType === MAPI_SPOOLER,
  object: { en: 'the spooler’s object', fr: 'l’objet du spouleur' },
  noun: { en: 'the spooler', fr: 'le spouleur' },
}

const hasFailed = ({ statusCode }: StatusRow): boolean => (statusCode & STATUS_FAILURE) !== 0

/** The spooler, where it runs: a world may have none that does. */
export const workingSpooler: Subject = {
  ...spooler,
  matches: (row) => spooler.matches(row) && !hasFailed(row),
}

/** The spooler, where it could not start or was shut out. */
export const failedSpooler: Subject = {
  matches: (row) => spooler.matches(row) && hasFailed(row),
  object: { en: 'the failed spooler’s object', fr: 'l’objet du spouleur en échec' },
  noun: { en: 'the failed spooler', fr: 'le spouleur en échec' },
}

export const anyTransport: Subject = {
  matches: (row) => row.resourceType === MAPI_TRANSPORT_PROVIDER,
  object: { en: 'a transport’s object', fr: 'l’objet d’un transport' },
  noun: { en: 'a transport', fr: 'un transport' },
}

export const transport = (name: string): Subject => ({
  matches: (row) => anyTransport.matches(row) && row.name === name,
  object: { en: `${name}’s object`, fr: `l’objet de ${name}` },
  noun: { en: name, fr: name },
})

/** How one speaks of a row that is there. */
export const nounOf = (row: StatusRow | undefined): Sentence =>
  !row
    ? { en: 'another object', fr: 'un autre objet' }
    : spooler.matches(row)
      ? spooler.noun
      : { en: row.name, fr: row.name }

export const objectOf = (row: StatusRow | undefined): Sentence =>
  !row
    ? { en: 'another object', fr: 'un autre objet' }
    : spooler.matches(row)
      ? spooler.object
      : transport(row.name).object
