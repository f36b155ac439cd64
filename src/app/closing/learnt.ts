import type { Sentence } from '../../course/sentence.ts'

/** What somebody can say after a part of the course; by the part's id in lessons/course.json. */
export const learnt: Readonly<Record<string, readonly Sentence[]>> = {
  ground: [
    {
      en: 'A session is begun, logged on, logged off, released and ended by five different calls, and each has its partner.',
      fr: 'Une session s’ouvre et se ferme par cinq appels distincts, et chacun a son pendant.',
    },
    {
      en: 'The status table has a row for the subsystem, the spooler, the address book and each provider; its columns differ from row to row, and what is missing comes as a value of type `PT_ERROR`.',
      fr: 'La table d’état a une ligne pour le sous-système, le spouleur, le carnet d’adresses et chaque fournisseur ; ses colonnes varient d’une ligne à l’autre, et ce qui manque arrive comme une valeur de type `PT_ERROR`.',
    },
    {
      en: 'A restriction is an `SRestriction` with its tag; a property that is absent satisfies nothing; and `HrQueryAllRows` leaves the table filtered.',
      fr: 'Une restriction est une `SRestriction` avec son étiquette ; une propriété absente ne satisfait rien ; et `HrQueryAllRows` laisse la table filtrée.',
    },
    {
      en: 'Who allocates is not who frees: row sets go by `FreeProws`, objects by `Release`, the rest by `MAPIFreeBuffer`.',
      fr: 'Qui alloue n’est pas qui libère : les jeux de lignes partent par `FreeProws`, les objets par `Release`, le reste par `MAPIFreeBuffer`.',
    },
  ],
  'all-at-once': [
    {
      en: 'Procedure A finds the spooler’s row, opens its status object and calls `FlushQueues` once, for all transports.',
      fr: 'La procédure A trouve la ligne du spouleur, ouvre son objet d’état et appelle `FlushQueues` une fois, pour tous les transports.',
    },
    {
      en: '`FLUSH_UPLOAD` sends and `FLUSH_DOWNLOAD` receives, whatever the article says; both go into one call.',
      fr: '`FLUSH_UPLOAD` envoie et `FLUSH_DOWNLOAD` relève, quoi qu’en dise l’article ; les deux tiennent en un appel.',
    },
    {
      en: 'A flush blocks; with `FLUSH_ASYNC_OK` it does not, and `MAPI_E_BUSY` may mean that it was accepted.',
      fr: 'Un vidage bloque ; avec `FLUSH_ASYNC_OK`, non, et `MAPI_E_BUSY` peut vouloir dire qu’il est accepté.',
    },
  ],
  understanding: [
    {
      en: 'A table tells of its changes by notifications; rows that a restriction hides stay silent.',
      fr: 'Une table annonce ses changements par des notifications ; les lignes qu’une restriction cache se taisent.',
    },
    {
      en: 'The spooler gives each recipient to the first transport that takes it: MAPIUIDs before address types, in the order of the profile.',
      fr: 'Le spouleur confie chaque destinataire au premier transport qui le prend : les MAPIUID avant les types d’adresse, dans l’ordre du profil.',
    },
  ],
  'one-by-one': [
    {
      en: 'Procedure B asks every transport for `PR_RESOURCE_METHODS`: with `STATUS_FLUSH_QUEUES` it is flushed by itself, without it by the spooler, with the transport’s entry identifier as target.',
      fr: 'La procédure B demande à chaque transport `PR_RESOURCE_METHODS` : avec `STATUS_FLUSH_QUEUES` il se vide lui-même, sans lui c’est le spouleur qui le fait, avec l’identificateur d’entrée du transport pour cible.',
    },
    {
      en: 'What is opened inside the loop is released inside it; table and rows once, at the end, also when something fails midway.',
      fr: 'Ce qui s’ouvre dans la boucle s’y libère ; la table et les lignes une seule fois, à la fin, même si quelque chose échoue en route.',
    },
  ],
  beyond: [
    {
      en: '`FLUSH_NO_UI` is a wish: a modem may ask all the same, and a cancelled dialog leaves the mail where it is.',
      fr: '`FLUSH_NO_UI` est un souhait : un modem peut demander quand même, et une boîte de dialogue annulée laisse le courrier où il est.',
    },
    {
      en: '`S_OK` is not “sent”: mail may be deferred, retried or left in the Outbox, and who asks for a report must look.',
      fr: '`S_OK` ne veut pas dire « envoyé » : le courrier peut être différé, retenté ou rester dans la boîte d’envoi, et qui veut un compte rendu doit regarder.',
    },
  ],
}
