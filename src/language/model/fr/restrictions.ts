// Restrictions.
export const restrictions = {
  'relBMR of SBitMaskRestriction is {0}, not BMR_EQZ or BMR_NEZ.':
    'relBMR de SBitMaskRestriction devrait être BMR_EQZ ou BMR_NEZ, et non {0}.',
  'ulMask of SBitMaskRestriction is {0}, not a number of 32 bits.':
    'ulMask de SBitMaskRestriction devrait être un nombre de 32 bits, et non {0}.',
  'relBMR of SBitMaskRestriction is {0}; it is BMR_EQZ (0) or BMR_NEZ (1).':
    'relBMR de SBitMaskRestriction vaut {0}\u202f; c’est BMR_EQZ (0) ou BMR_NEZ (1).',
  'RES_BITMASK tests the bits of PT_LONG properties only.':
    'RES_BITMASK ne teste que les bits de propriétés PT_LONG.',
  'lpRes of {0} is missing; it is an array of restrictions.':
    'lpRes de {0} manque\u202f; c’est un tableau de restrictions.',
  'lpRes of {0} is an array of restrictions; a single one belongs to RES_NOT.':
    'lpRes de {0} est un tableau de restrictions\u202f; une seule, c’est pour RES_NOT.',
  'lpProp of SCommentRestriction is an array of properties.':
    'lpProp de SCommentRestriction est un tableau de propriétés.',
  'RES_COMPAREPROPS compares two properties of one type; these two differ in theirs.':
    'RES_COMPAREPROPS compare deux propriétés d’un même type\u202f; ces deux-ci n’ont pas le même.',
  '{0} is {1}, not an SRestriction: { rt, res }.':
    '{0} devrait être une SRestriction, { rt, res }, et non {1}.',
  '{0} contains itself; a restriction is a tree.':
    '{0} se contient elle-même\u202f; une restriction est un arbre.',
  'The restriction is deeper than {0} levels.': 'La restriction a plus de {0} niveaux.',
  '{0} has rt {1}, which is none of RES_AND (0) to RES_ANNOTATION (12).':
    '{0} a {1} pour rt, qui n’est aucun de RES_AND (0) à RES_ANNOTATION (12).',
  '{0} is {1} but has no res; it takes an {2} there.':
    '{0} est {1} mais n’a pas de res\u202f; il y faut une {2}.',
  '{0} is {1}, so res is an {2} with {3}; what was passed has {4}.':
    '{0} est {1}, donc res est une {2} avec {3}\u202f; ce qui est passé a {4}.',
  '{0} is {1} and lacks {2} in res.': '{0} est {1}, et il manque à res\u00a0: {2}.',
  '{0} has no rt; an SRestriction is { rt, res }.':
    '{0} n’a pas de rt\u202f; une SRestriction, c’est { rt, res }.',
  '{0} is a bare {1}. Wrap it, so that its type is known: { rt: {2}, res: { ... } }.':
    '{0} est une {1} nue. Emballez-la pour que son type soit connu\u00a0: { rt: {2}, res: { ... } }.',
  '{0} is {1}, not a property tag.': '{0} devrait être une balise de propriété, et non {1}.',
  '{0} has the multivalued type {1}. This table compares single values only.':
    '{0} a le type à valeurs multiples {1}. Cette table ne compare que des valeurs simples.',
  '{0} has the type {1}, whose values cannot be compared.':
    '{0} a le type {1}, dont les valeurs ne se comparent pas.',
  '{0} compares a property of type {1} with a value of type {2}. Give lpProp.ulPropTag the type of ulPropTag; its identifier does not matter.':
    '{0} compare une propriété de type {1} à une valeur de type {2}. Donnez à lpProp.ulPropTag le type de ulPropTag\u202f; son identificateur est sans importance.',
  'ulFuzzyLevel of SContentRestriction is {0}, not an FL_ number.':
    'ulFuzzyLevel de SContentRestriction devrait être un nombre FL_, et non {0}.',
  'RES_CONTENT looks into PT_STRING8, PT_UNICODE and PT_BINARY properties only.':
    'RES_CONTENT ne cherche que dans des propriétés PT_STRING8, PT_UNICODE et PT_BINARY.',
  'The low word of ulFuzzyLevel is exactly one of FL_FULLSTRING, FL_SUBSTRING and FL_PREFIX.':
    'Le mot de poids faible de ulFuzzyLevel est exactement l’un de FL_FULLSTRING, FL_SUBSTRING et FL_PREFIX.',
  'ulCount of SCountRestriction is {0}, not a number of matches.':
    'ulCount de SCountRestriction devrait être un nombre de lignes retenues, et non {0}.',
  'The reserved members of SExistRestriction must be 0.':
    'Les membres réservés de SExistRestriction doivent valoir 0.',
  'RES_EXIST cannot test a property of type PT_OBJECT.':
    'RES_EXIST ne peut pas tester une propriété de type PT_OBJECT.',
  'lpRes of SNotRestriction is one restriction; an array belongs to RES_AND or RES_OR.':
    'lpRes de SNotRestriction est une seule restriction\u202f; un tableau, c’est pour RES_AND ou RES_OR.',
  'ulReserved of SNotRestriction must be 0.': 'ulReserved de SNotRestriction doit valoir 0.',
  'relop of {0} is {1}, not a RELOP_ number.': 'relop de {0} devrait être un nombre RELOP_, et non {1}.',
  'RELOP_RE, a regular expression, is not supported by this table.':
    'RELOP_RE, une expression rationnelle, n’est pas prise en charge par cette table.',
  'relop of {0} is {1}; the relations are RELOP_LT (0) to RELOP_NE (5).':
    'relop de {0} vaut {1}\u202f; les relations vont de RELOP_LT (0) à RELOP_NE (5).',
  'cb of SSizeRestriction is {0}, not a number of bytes.':
    'cb de SSizeRestriction devrait être un nombre d’octets, et non {0}.',
  'RES_SUBRESTRICTION looks into the recipients and attachments of messages; the rows of this table have neither.':
    'RES_SUBRESTRICTION regarde les destinataires et les pièces jointes des messages\u202f; les lignes de cette table n’en ont pas.',
} satisfies Readonly<Record<string, string>>
