// Sessions, entry identifiers, profiles.
export const session = {
  'MAPI is not initialised: call MAPIInitialize(null) first; every MAPIUninitialize takes one back.':
    'MAPI n’est pas initialisé\u00a0: appelez d’abord MAPIInitialize(null)\u202f; chaque MAPIUninitialize en défait un.',
  'MAPIInitialize wants null or { ulVersion: 0, ulFlags }.':
    'MAPIInitialize veut null ou { ulVersion: 0, ulFlags }.',
  'IMAPISession::{0} is beyond this playground, which is about the status table and what it leads to.':
    'IMAPISession::{0} dépasse le cadre de ce bac à sable, consacré à la table d’état et à ce à quoi elle mène.',
  'IMsgServiceAdmin::{0} is beyond this playground: of the administration it has the order of transports.':
    'IMsgServiceAdmin::{0} dépasse le cadre de ce bac à sable\u00a0: de l’administration, il n’a que l’ordre des transports.',
  'there is no SetTransportOrder: the method is called MsgServiceTransportOrder.':
    'SetTransportOrder n’existe pas\u00a0: la méthode s’appelle MsgServiceTransportOrder.',
  'lpUIDList is a list of cUID identifiers, PR_PROVIDER_UID each.':
    'lpUIDList est une liste de cUID identificateurs, chacun un PR_PROVIDER_UID.',
  'the profile has {0} transports and the list {1}: it must have them all. This code does not mean that somebody is busy.':
    'le profil a {0} transports et la liste {1}\u00a0: elle doit les avoir tous. Ce code ne veut pas dire que quelqu’un est occupé.',
  'the list names a provider that is no transport of the profile.':
    'la liste nomme un fournisseur qui n’est pas un transport du profil.',
  'the list names a transport twice.': 'la liste nomme deux fois le même transport.',
  'status objects tell of nothing; register with the status table.':
    'les objets d’état n’annoncent rien\u202f; abonnez-vous à la table d’état.',
  'MAPI_EXTENDED should always be set: it asks for an Extended MAPI session.':
    'MAPI_EXTENDED devrait toujours être mis\u00a0: il demande une session de MAPI étendu.',
  '{0} sessions are open already; call Logoff on those you need no more.':
    '{0} sessions sont déjà ouvertes\u202f; appelez Logoff sur celles qui ne servent plus.',
  'there is no profile {0} here; there is "{1}".':
    'il n’y a pas de profil {0} ici\u202f; il y a «\u202f{1}\u202f».',
  'the user cancelled the dialog that asks for a profile.':
    'l’utilisateur a annulé le dialogue qui demande un profil.',
  'MAPI_EXPLICIT_PROFILE rules the default profile out, and neither a name nor MAPI_LOGON_UI was given.':
    'MAPI_EXPLICIT_PROFILE exclut le profil par défaut, et il n’y a ni nom ni MAPI_LOGON_UI.',
  'another program is logging on; without MAPI_TIMEOUT_SHORT this call waits for it.':
    'un autre programme est en train d’ouvrir une session\u202f; sans MAPI_TIMEOUT_SHORT, cet appel l’attend.',
  'profiles have no passwords: lpszPassword must be null.':
    'les profils n’ont pas de mot de passe\u00a0: lpszPassword doit être null.',
  "{0} wants an entry identifier: the Value of a row's PR_ENTRYID.":
    '{0} veut un identificateur d’entrée\u00a0: le Value du PR_ENTRYID d’une ligne.',
  "{0} wants the bytes of an entry identifier. Pass the row's value of PR_ENTRYID, not the tag or another column.":
    '{0} veut les octets d’un identificateur d’entrée. Passez la valeur de PR_ENTRYID dans la ligne, pas la balise ni une autre colonne.',
  'an entry identifier has at least five bytes.': 'un identificateur d’entrée a au moins cinq octets.',
  'the transport that this identifier came from has logged off, so nobody recognises it.':
    'le transport dont vient cet identificateur s’est déconnecté\u202f; plus personne ne le reconnaît.',
  'no object of this session has this identifier; its row is not there.':
    'aucun objet de cette session n’a cet identificateur\u202f; sa ligne n’est pas là.',
  'no provider of this session recognises this identifier. Those in the status table are good for one session only.':
    'aucun fournisseur de cette session ne reconnaît cet identificateur. Ceux de la table d’état ne valent que pour une session.',
  'the session has logged off; Release is the one call left.':
    'la session est fermée\u202f; il ne reste que Release à appeler.',
  'the status table of the real Outlook does not support MAPI_UNICODE; pass 0.':
    'la table d’état du vrai Outlook ne prend pas en charge MAPI_UNICODE\u202f; passez 0.',
  'this identifier names no store: take PR_ENTRYID from GetMsgStoresTable.':
    'cet identificateur ne désigne aucune banque\u00a0: prenez PR_ENTRYID dans GetMsgStoresTable.',
  "Logoff's last parameter is reserved and must be 0.":
    'le dernier paramètre de Logoff est réservé et doit valoir 0.',
  '"{0}" does not permit you to open its status object.':
    '«\u202f{0}\u202f» ne vous permet pas d’ouvrir son objet d’état.',
  'the spooler never finished logging the transports on.':
    'le spouleur n’a jamais fini de connecter les transports.',
} satisfies Readonly<Record<string, string>>
