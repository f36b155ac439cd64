// Status objects, transports, and the flush.
export const flushing = {
  'the transport has logged off; Release is the one call left.':
    'le transport s’est déconnecté\u202f; il ne reste que Release à appeler.',
  'a status object has no GetStatusTable; the session has.':
    'un objet d’état n’a pas de GetStatusTable\u202f; la session en a une.',
  'a status object tells of nothing; register with the status table.':
    'un objet d’état n’annonce rien\u202f; abonnez-vous à la table d’état.',
  'the row of this target is gone.': 'la ligne de cette cible n’existe plus.',
  'the target must be a transport; this is a store, or something in a store or folder.':
    'la cible doit être un transport\u202f; celle-ci est une banque, ou ce que contient une banque ou un dossier.',
  'the target must be a transport; "{0}" is none.':
    'la cible doit être un transport\u202f; «\u202f{0}\u202f» n’en est pas un.',
  '"{0}" has no queues.': '«\u202f{0}\u202f» n’a pas de files.',
  'ChangePassword wants the old and the new password, as strings.':
    'ChangePassword veut l’ancien et le nouveau mot de passe, en chaînes.',
  'that is not the password that "{0}" has now.': 'ce n’est pas le mot de passe actuel de «\u202f{0}\u202f».',
  "a transport's own object takes no target: pass null, or call FlushQueues on the spooler's object.":
    'l’objet d’un transport ne prend pas de cible\u00a0: passez null, ou appelez FlushQueues sur l’objet du spouleur.',
  'Neither FLUSH_UPLOAD nor FLUSH_DOWNLOAD was given, so nothing moves.':
    'Ni FLUSH_UPLOAD ni FLUSH_DOWNLOAD n’est donné\u00a0: rien ne bouge.',
  "FLUSH_ASYNC_OK matters to the spooler's object alone; this transport ignores it.":
    'FLUSH_ASYNC_OK ne compte que pour l’objet du spouleur\u202f; ce transport n’en tient pas compte.',
  '"{0}" has no {1} in PR_RESOURCE_METHODS, so its status object does not do this.':
    '«\u202f{0}\u202f» n’a pas {1} dans PR_RESOURCE_METHODS\u202f; son objet d’état ne fait donc pas cela.',
  'another flush is in progress, so this one did not start.':
    'un autre vidage est en cours\u202f; celui-ci n’a donc pas commencé.',
  '"{0}" has failed for good; only a new session can bring it back.':
    '«\u202f{0}\u202f» a échoué pour de bon\u202f; seule une nouvelle session peut le ramener.',
  'the flush was accepted and goes on while your program does; this code says both.':
    'le vidage est accepté et se poursuit pendant que votre programme continue\u202f; ce code dit les deux.',
  'the flush can never end: nothing is left that could happen.':
    'le vidage ne peut pas finir\u00a0: plus rien ne peut arriver.',
  '"{0}" is at work, or waits for the spooler.': '«\u202f{0}\u202f» travaille, ou attend le spouleur.',
  'a flush is in progress; wait for its end.': 'un vidage est en cours\u202f; attendez sa fin.',
  'the transports can never log on again: nothing is left to happen.':
    'les transports ne peuvent pas se reconnecter\u00a0: plus rien ne peut arriver.',
  'the transport "{0}" could not be flushed.': 'le transport «\u202f{0}\u202f» n’a pas pu être vidé.',
  '"{0}" is in a critical section: it waits for an answer to its dialog.':
    '«\u202f{0}\u202f» est dans une section critique\u00a0: il attend une réponse à son dialogue.',
  '"{0}" is being flushed; wait for its end.':
    '«\u202f{0}\u202f» est en cours de vidage\u202f; attendez la fin.',
  '"{0}" is at work or waits for the spooler: PR_REMOTE_VALIDATE_OK in its row is false until it is done.':
    '«\u202f{0}\u202f» travaille ou attend le spouleur\u00a0: PR_REMOTE_VALIDATE_OK est faux dans sa ligne tant que ce n’est pas fini.',
  '"{0}" shows no window for its headers; show your own.':
    '«\u202f{0}\u202f» n’a pas de fenêtre pour ses en-têtes\u202f; montrez la vôtre.',
  'the user cancelled the window of "{0}".': 'l’utilisateur a annulé la fenêtre de «\u202f{0}\u202f».',
} satisfies Readonly<Record<string, string>>
