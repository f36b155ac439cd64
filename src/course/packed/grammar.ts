// The grammar of the check language: which words there are, what each takes, and what may follow it. A lesson
// that comes from outside says its checks in these words as data, and nothing else of it is ever called.
import * as language from '../checks/language.ts'

/** What a saying can be in the end. */
export type Kind = 'claim' | 'subject' | 'trait' | 'measure'

/** What a word takes: a thing as it stands in the file, or another saying. */
export type Argument = 'number' | 'text' | 'sentence' | 'fate' | 'fault' | Kind

/** Where a saying has got to: what it may be already, and which words may follow. */
export interface Place {
  readonly is?: Kind
  readonly words?: Readonly<Record<string, Word>>
}

/** A word: the arguments of its call, or null where it is not called; and where it leads. */
export interface Word {
  readonly takes: readonly (readonly Argument[])[] | null
  /** Of these, so many must be there. */
  readonly least: number
  /** What may follow them, as often as one likes. */
  readonly rest: readonly Argument[] | null
  readonly to: Place
}

const CLAIM: Place = { is: 'claim' }
const SUBJECT: Place = { is: 'subject' }
const TRAIT: Place = { is: 'trait' }

type Takes = Argument | readonly Argument[]
const listed = (takes: Takes): readonly Argument[] => (typeof takes === 'string' ? [takes] : takes)

const word = (to: Place, ...takes: readonly Takes[]): Word => ({
  takes: takes.map(listed),
  least: takes.length,
  rest: null,
  to,
})
/** A word that is no call. */
const plain = (to: Place): Word => ({ takes: null, least: 0, rest: null, to })
const withRest = (to: Place, takes: readonly Takes[], rest: Takes): Word => ({
  ...word(to, ...takes),
  rest: listed(rest),
})
/** A word whose arguments may be left out. */
const optional = (to: Place, ...takes: readonly Takes[]): Word => ({ ...word(to, ...takes), least: 0 })
const claims = (...takes: readonly Takes[]): Word => word(CLAIM, ...takes)
const things = (words: Readonly<Record<string, Word>>): Word => plain({ words })

/** What narrows a call leads back to where one was: more may follow. */
const CALLED: Place = {
  is: 'claim',
  get words() {
    return NARROWING
  },
}
const NARROWING: Readonly<Record<string, Word>> = {
  on: word(CALLED, 'subject'),
  with: word(CALLED, 'number'),
  without: word(CALLED, 'number'),
  targeting: word(CALLED, 'subject'),
  withoutTarget: word(CALLED),
  withNull: word(CALLED),
  returning: word(CALLED, 'number'),
  once: word(CALLED),
  never: word(CALLED),
  times: word(CALLED, 'number'),
  moreThanOnce: claims(),
  asOftenAs: claims('text'),
}

const QUEUES: Place = {
  words: {
    isEmpty: claims(),
    isEmptyInTheEnd: claims(),
    isEmptyWhereNobodyRefused: claims(),
    isUntouched: claims(),
  },
}

/** What the language has besides its words: these name the parts of a lesson's rules. */
type Frame = 'check' | 'mistake'

export const GRAMMAR: Readonly<Record<Exclude<keyof typeof language, Frame>, Word>> = {
  called: word(CALLED, 'text'),
  returned: word({ words: { from: claims('text'), fromNothing: claims() } }, 'number'),
  askedFor: withRest(CLAIM, ['number'], 'number'),
  everyObject: word({ words: { isAsked: claims('text', 'number') } }, 'subject'),
  all: withRest(CLAIM, ['sentence', 'claim'], 'claim'),
  inOrder: withRest(CLAIM, ['sentence', 'claim'], 'claim'),
  theCursor: things({
    goesToTheEnd: claims('number'),
    freesTheEmptyRowSet: claims(),
    readsBackFromTheEnd: claims(),
    comesBackToTheFirstRow: claims(),
    stopsAtAShortRead: claims(),
    leavesTheEmptyRowSet: claims(),
  }),
  desktop: things({ staysEmpty: claims() }),
  nobody: things({ isAskedAgain: claims() }),
  somebody: things({ isAskedAgain: claims() }),
  headers: withRest({ words: { are: claims('fate') } }, ['text'], 'text'),
  aFlush: things({
    isSeenInTheTable: claims(),
    comesAfterALook: claims(),
    isNotPolled: claims(),
    isHeardToEnd: claims(),
    isRefused: claims(),
    outlivesTheProgram: claims(),
    isLookedForInOtherRows: claims(),
  }),
  aMessage: things({
    isSentTo: withRest(CLAIM, ['text'], 'text'),
    takesAnotherWay: claims('text'),
    isSentInTheSessionOf: claims('text'),
    hasNotLeft: claims(),
  }),
  reportsArePrinted: claims(),
  nothing: things({ isLeftUnreleased: claims(), isMisused: claims() }),
  allReleased: withRest(CLAIM, ['text'], 'text'),
  something: things({ isUsedAfterItWasGivenBack: claims() }),
  misused: claims('fault'),
  rowsLostBy: claims('text'),
  theLine: things({ isFree: claims() }),
  incoming: optional(QUEUES, 'text'),
  outgoing: optional(QUEUES, 'text'),
  theNumberOfRows: plain({ is: 'measure' }),
  theResultOf: word({ is: 'measure' }, 'text'),
  aNotification: things({ comes: claims(), isMissed: claims() }),
  opened: word(
    {
      is: 'claim',
      words: {
        exactly: claims(),
        atMostOnce: claims(),
        never: claims(),
        andNothingElse: claims(),
        oneAtATime: claims(),
      },
    },
    'subject',
  ),
  openedAStore: claims(),
  aMask: word({ words: { has: claims('number') } }, 'number'),
  secondPress: word({ words: { comesAfterSendingBy: claims('text'), flushesEachOnce: claims() } }, 'text'),
  someTransport: things({ isLeftBusy: claims() }),
  printed: things({
    oneLineForEach: withRest(CLAIM, ['subject'], ['number', 'text']),
    whoFailed: claims(),
    number: claims('sentence', ['number', 'measure']),
    aNameAfter: claims('text'),
  }),
  theProgram: things({
    completes: claims(),
    reachesIntoAnEmptyRowSet: claims(),
    releasesMemory: claims(),
    isEndedBy: claims('number'),
  }),
  rowsWhere: withRest(SUBJECT, ['sentence', 'trait'], 'trait'),
  theRow: things({
    is: word(TRAIT, 'subject'),
    isNot: word(TRAIT, 'subject'),
    can: word(TRAIT, 'number'),
    has: word(TRAIT, 'number'),
    lacks: word(TRAIT, 'number'),
    says: word(TRAIT, 'number', 'text'),
    doesNotSay: word(TRAIT, 'number', 'text'),
    hasANameLike: word(TRAIT, 'text'),
  }),
  anyRow: plain(SUBJECT),
  anyTransport: plain(SUBJECT),
  failedSpooler: plain(SUBJECT),
  spooler: plain(SUBJECT),
  workingSpooler: plain(SUBJECT),
  transport: word(SUBJECT, 'text'),
  submitted: things({
    isTakenBack: claims('text'),
    isSentBut: claims('text'),
    isReportedAfterTheFlush: claims(),
  }),
  statusTable: things({
    isReadWhole: claims(),
    isReadWholeWith: withRest(CLAIM, ['number'], 'number'),
    isReadAtItsEnd: claims(),
    isReadWholeAgain: claims(),
    isStillFilteredAtTheEnd: claims(),
    isRestrictedToNothing: claims(),
    hasColumns: withRest(CLAIM, ['number'], 'number'),
    isRestrictedTo: claims('subject'),
    isReadFor: claims('subject'),
  }),
  everyTransport: things({
    isReported: claims(),
    isOpened: claims(),
    thatCanFlush: things({
      flushesItself: optional(CLAIM, 'number'),
      isAskedItself: claims(),
      wentThroughTheSpooler: claims(),
    }),
    thatCannotFlush: things({
      isFlushedThroughTheSpooler: optional(CLAIM, 'number'),
      isAskedThroughTheSpooler: claims(),
      isLeftAlone: claims(),
    }),
  }),
  flushOfEverything: plain(CALLED),
}

/** The words themselves, by name. */
export const WORDS: Readonly<Record<string, unknown>> = language
