// What is freed, released, or has lost its owner.
export const memory = {
  'this {0} has been released; use it before its last Release.':
    'cet objet ({0}) a été rendu\u202f; servez-vous-en avant son dernier Release.',
  'the size must be a whole number of bytes, at most {0}.':
    'la taille doit être un nombre entier d’octets, au plus {0}.',
  'the second argument must be a block from MAPIAllocateBuffer.':
    'le deuxième argument doit être un bloc obtenu de MAPIAllocateBuffer.',
  'the identifier was freed: call OpenEntry before freeing it.':
    'l’identificateur a été libéré\u00a0: appelez OpenEntry avant de le libérer.',
  'the identifier was freed with its row: call {0} before FreeProws.':
    'l’identificateur a été libéré avec sa ligne\u00a0: appelez {0} avant FreeProws.',
  'an identifier was freed with its row: call MsgServiceTransportOrder before FreeProws.':
    'un identificateur a été libéré avec sa ligne\u00a0: appelez MsgServiceTransportOrder avant FreeProws.',
  'the target was freed with its row: call FreeProws after the flush.':
    'la cible a été libérée avec sa ligne\u00a0: appelez FreeProws après le vidage.',
  '{0} was given something that MAPI did not allocate.': '{0} a reçu quelque chose que MAPI n’a pas alloué.',
  '{0}: this {1} was freed before.': '{0}\u00a0: ce bloc ({1}) était déjà libéré.',
  '{0}: a linked block is freed with its root only.':
    '{0}\u00a0: un bloc lié ne se libère qu’avec sa racine.',
  '{0}: these bytes were freed with their {1}.':
    '{0}\u00a0: ces octets ont été libérés avec leur bloc ({1}).',
  '{0} was read from a {1} that is freed.': '{0} a été lu dans un bloc libéré ({1}).',
  'Release on {0} that has no reference left.':
    'Release sur un objet dont il ne reste aucune référence\u00a0: {0}.',
  '{0} was called on {1} that has been released.': '{0} a été appelée sur un objet déjà rendu\u00a0: {1}.',
  '{0} was called on {1} whose owner has gone.':
    '{0} a été appelée sur un objet dont le propriétaire n’est plus là\u00a0: {1}.',
  'This {0} still had {1}; give that back before you release it.':
    'Avant de rendre cet objet ({0}), il restait à rendre\u00a0: {1}.',
  'Release every object and cancel every registration before Logoff; there still is: {0}.':
    'Rendez chaque objet et annulez chaque abonnement avant Logoff\u202f; il reste\u00a0: {0}.',
} satisfies Readonly<Record<string, string>>
