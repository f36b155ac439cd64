import {
  FLUSH_FORCE,
  FLUSH_NO_UI,
  MAPI_E_NO_SUPPORT,
  MAPI_E_USER_CANCEL,
} from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  all,
  allReleased,
  called,
  check,
  everyTransport,
  flushOfEverything,
  incoming,
  mistake,
  nobody,
  nothing,
  outgoing,
  returned,
  secondPress,
  somebody,
  someTransport,
  theProgram,
} from '../../src/course/checks/language.ts'

const flush = called('IMAPIStatus::FlushQueues')
const press = secondPress('Send and receive')
const one = press.comesAfterSendingBy('Post')
const sent = outgoing().isEmptyWhereNobodyRefused()
const received = incoming().isEmptyWhereNobodyRefused()
const reported = everyTransport.isReported()

export const rules: Rules = {
  fewestCalls: 21,

  steps: {
    look: called('IMAPISession::GetStatusTable'),
    one,
    all: all({ en: 'all is sent and received', fr: 'tout est envoyé et reçu' }, sent, received),
    report: reported,
    release: allReleased('IMAPIStatus', 'IMAPITable', 'SRowSet'),
  },

  checks: [
    check('one', one, {
      en: 'The first press asks Post to send, and nobody else for anything',
      fr: 'La première pression demande à Post d’envoyer, et rien à personne d’autre',
    }),
    check('sent', sent, {
      en: 'In the end nothing waits to be sent, but where a transport refused',
      fr: 'À la fin, rien n’attend d’être envoyé, sauf là où un transport a refusé',
    }),
    check('received', received, {
      en: 'In the end nothing waits to be fetched, but where a transport refused',
      fr: 'À la fin, rien n’attend d’être relevé, sauf là où un transport a refusé',
    }),
    check('reported', reported, {
      en: 'The report has a line for each transport: its name, and what its flush returned',
      fr: 'Le compte rendu a une ligne par transport : son nom, et ce que son vidage a rendu',
    }),
    check('once', press.flushesEachOnce(), {
      en: 'No press flushes a transport twice',
      fr: 'Aucune pression ne vide deux fois un transport',
    }),
    check('respected', nobody.isAskedAgain(), {
      en: 'Who cancelled is not asked again',
      fr: 'Qui a annulé n’est pas sollicité une deuxième fois',
    }),
    check('quiet', flush.without(FLUSH_NO_UI).never(), {
      en: 'Both presses are quiet: every `FlushQueues` has `FLUSH_NO_UI`',
      fr: 'Les deux pressions sont silencieuses : chaque `FlushQueues` porte `FLUSH_NO_UI`',
    }),
    check('released', nothing.isLeftUnreleased(), {
      en: 'Nothing is left unreleased, by whatever way the function ends',
      fr: 'Rien ne reste à libérer, par quelque chemin que finisse la fonction',
    }),
    check('not-misused', nothing.isMisused(), {
      en: 'Nothing is used after it was given back',
      fr: 'Rien n’est utilisé après avoir été rendu',
    }),
    check('completes', theProgram.completes(), {
      en: 'The program runs to its end, in every world',
      fr: 'Le programme va jusqu’au bout, dans tous les mondes',
    }),
  ],

  mistakes: [
    mistake('not-caught', theProgram.isEndedBy(MAPI_E_USER_CANCEL), {
      en: 'One user’s no ended your program. It belongs into the report, and the next transport has its turn.',
      fr: 'Le non d’un utilisateur a interrompu votre programme. Sa place est dans le compte rendu, et le transport suivant a son tour.',
    }),
    mistake('asked-again', somebody.isAskedAgain(), {
      en: 'The user said no, and you asked again. Only `MAPI_E_BUSY` is worth another try.',
      fr: 'L’utilisateur a dit non, et vous redemandez. Seul `MAPI_E_BUSY` mérite un nouvel essai.',
    }),
    mistake('gave-up', someTransport.isLeftBusy(), {
      en: '`MAPI_E_BUSY` is not a result: this flush never started, since another one was going on. Wait a little, and ask again.',
      fr: '`MAPI_E_BUSY` n’est pas un résultat : ce vidage n’a jamais commencé, car un autre était en cours. Attendez un peu, et redemandez.',
    }),
    mistake('cannot', returned(MAPI_E_NO_SUPPORT).from('FlushQueues'), {
      en: 'You asked an object that cannot flush. A transport without `STATUS_FLUSH_QUEUES` goes by way of the spooler; and a spooler that could not start lacks the bit as well.',
      fr: 'Vous avez sollicité un objet qui ne sait pas vider de file. Un transport sans `STATUS_FLUSH_QUEUES` passe par le spouleur ; et un spouleur qui n’a pas pu démarrer n’a pas ce bit non plus.',
    }),
    mistake('everything-at-once', flushOfEverything, {
      en: 'One call for all is short, and its one result stands for everybody: nothing that you could report of each.',
      fr: 'Un appel pour tous, c’est court, et son seul résultat vaut pour tout le monde : rien dont on puisse rendre compte pour chacun.',
    }),
    mistake('not-forced', flush.without(FLUSH_FORCE), {
      en: 'An asynchronous transport keeps its own hours unless `FLUSH_FORCE` is set. The flag does nothing to all others: set it always.',
      fr: 'Un transport asynchrone garde ses propres heures si `FLUSH_FORCE` manque. Cet indicateur est sans effet sur les autres : mettez-le toujours.',
    }),
  ],
}
