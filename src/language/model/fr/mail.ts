// Messages, stores and folders.
export const mail = {
  'a header folder has its properties, GetContentsTable and SetMessageStatus, and nothing else.':
    'un dossier d’en-têtes a ses propriétés, GetContentsTable et SetMessageStatus, et rien d’autre.',
  'the message has been submitted; Release is the one call left on it.':
    'le message a été soumis\u202f; il ne reste que Release à y appeler.',
  'messages have neither attachments nor read flags here.':
    'les messages n’ont ici ni pièces jointes ni marque de lecture.',
  "this is a store (ulObjType is MAPI_STORE), and IMsgStore has no {0}. Look at ulObjType before you use lpUnk; a status row's PR_ENTRYID opens its status object.":
    'c’est une banque (ulObjType vaut MAPI_STORE), et IMsgStore n’a pas de {0}. Regardez ulObjType avant de vous servir de lpUnk\u202f; le PR_ENTRYID d’une ligne de la table d’état ouvre son objet d’état.',
  'this store tells of itself only: pass null for lpEntryID.':
    'cette banque n’annonce que ce qui la concerne\u00a0: passez null pour lpEntryID.',
  'only the MAPI spooler calls this; a client submits messages, and reads the outgoing queue.':
    'seul le spouleur de MAPI appelle cela\u202f; un client soumet des messages, et lit la file sortante.',
  'a folder here has its properties, its tables, OpenEntry and CreateMessage, and nothing else.':
    'un dossier a ici ses propriétés, ses tables, OpenEntry et CreateMessage, et rien d’autre.',
  'CreateMessage makes an IMessage: pass null or IID_IMessage.':
    'CreateMessage crée un IMessage\u00a0: passez null ou IID_IMessage.',
  'create it in the Outbox: the store has its PR_IPM_OUTBOX_ENTRYID.':
    'créez-le dans la boîte d’envoi\u00a0: la banque a son PR_IPM_OUTBOX_ENTRYID.',
  "SetMessageStatus wants the bytes of a header's PR_ENTRYID.":
    'SetMessageStatus veut les octets du PR_ENTRYID d’un en-tête.',
  'the status and its mask must be numbers.': 'l’état et son masque doivent être des nombres.',
  '0x{0} in the mask is reserved.': '0x{0}, dans le masque, est réservé.',
  'the header list has no message with this identifier.':
    'la liste des en-têtes n’a aucun message de cet identificateur.',
  'nobody is to get it: add recipients with ModifyRecipients first.':
    'personne ne doit le recevoir\u00a0: ajoutez d’abord des destinataires avec ModifyRecipients.',
  'this message was opened for reading: pass MAPI_MODIFY or MAPI_BEST_ACCESS.':
    'ce message a été ouvert en lecture\u00a0: passez MAPI_MODIFY ou MAPI_BEST_ACCESS.',
  'this message has been submitted; AbortSubmit takes it back.':
    'ce message a été soumis\u202f; AbortSubmit le reprend.',
  'the spooler has locked this message: it is being sent.':
    'le spouleur a verrouillé ce message\u00a0: il est en cours d’envoi.',
  'the spooler has locked this message: it is being sent right now.':
    'le spouleur a verrouillé ce message\u00a0: il part en ce moment même.',
  'this message is in the outgoing queue and cannot be written. MAPI_BEST_ACCESS opens it for reading; AbortSubmit takes it back.':
    'ce message est dans la file sortante, on ne peut pas y écrire. MAPI_BEST_ACCESS l’ouvre en lecture\u202f; AbortSubmit le reprend.',
  'ModifyRecipients adds, modifies or removes, one at a time.':
    'ModifyRecipients ajoute, modifie ou retire\u00a0: une seule chose à la fois.',
  'each entry needs the PR_ROWID of a row of GetRecipientTable, to say which recipient is meant.':
    'chaque entrée a besoin du PR_ROWID d’une ligne de GetRecipientTable, pour dire de quel destinataire il s’agit.',
  'lpMods is an ADRLIST: { cEntries, aEntries: [{ rgPropVals }] }.':
    'lpMods est une ADRLIST\u00a0: { cEntries, aEntries: [{ rgPropVals }] }.',
  'the store "{0}" has no folder and no message of this identifier.':
    'la banque «\u202f{0}\u202f» n’a ni dossier ni message de cet identificateur.',
  'the message is in none of the stores any more.': 'le message n’est plus dans aucune des banques.',
  'SetReceiveFolder wants the PR_ENTRYID of a folder.': 'SetReceiveFolder veut le PR_ENTRYID d’un dossier.',
  'the store "{0}" has no such folder.': 'la banque «\u202f{0}\u202f» n’a pas ce dossier.',
  'lpszMessageClass is a message class, such as "IPM.Note", or null.':
    'lpszMessageClass est une classe de messages, comme «\u202fIPM.Note\u202f», ou null.',
  'AbortSubmit wants the PR_ENTRYID of a message, saved before it was submitted.':
    'AbortSubmit veut le PR_ENTRYID d’un message, noté avant de le soumettre.',
  'this is no identifier of a message of "{0}".':
    'ce n’est pas l’identificateur d’un message de «\u202f{0}\u202f».',
  'this message does not wait to be sent, or waits no longer.':
    'ce message n’attend pas d’être envoyé, ou ne l’attend plus.',
} satisfies Readonly<Record<string, string>>
