/** French for what our own rules about lessons and worlds say; all else is said by the schema's own language. */
export const FRENCH: Readonly<Record<string, string>> = {
  'small letters, digits and hyphens': 'petites lettres, chiffres et traits d’union',
  'small letters, digits, hyphens and underscores': 'petites lettres, chiffres, traits d’union et tirets bas',
  'is none of the options': 'n’est aucun des choix',
  'two steps have the same id': 'deux étapes ont le même id',
  'two have the same id': 'deux ont le même id',
  'says too much': 'en dit trop',
  'cannot be said so': 'ne peut pas se dire ainsi',
  'there are too many': 'il y en a trop',
  'one line "---" must stand where the steps come':
    'une ligne «\u00a0---\u00a0» doit marquer la place des étapes',
  'has no world in worlds.hidden': 'n’a pas de monde dans worlds.hidden',
  'has no claim in rules.steps': 'n’a pas d’affirmation dans rules.steps',
}
