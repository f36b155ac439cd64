// What stands beside a result, and what the program holds that is no interface.
export const notes = {
  '0 rows': '0 ligne',
  '1 row': '1 ligne',
  '{0} rows': '{0} lignes',
  '0 columns': '0 colonne',
  '1 column': '1 colonne',
  '{0} columns': '{0} colonnes',
  'the same object': 'le même objet',
  'different objects': 'deux objets différents',
  'new message': 'nouveau message',
  bookmark: 'signet',
  'advise connection': 'abonnement',
  'linked buffer': 'tampon lié',
  buffer: 'tampon',
  'address types': 'types d’adresse',
  memory: 'mémoire',
  'message store': 'banque de messages',
} satisfies Readonly<Record<string, string>>
