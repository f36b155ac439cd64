// Objects and the interfaces they have, their properties, the flags of their methods.
export const objects = {
  'a folder has IMAPIFolder, IMAPIContainer, IMAPIProp and IUnknown.':
    'un dossier a IMAPIFolder, IMAPIContainer, IMAPIProp et IUnknown.',
  'a message has IMessage, IMAPIProp and IUnknown.': 'un message a IMessage, IMAPIProp et IUnknown.',
  'a session has IMAPISession and IUnknown.': 'une session a IMAPISession et IUnknown.',
  'a status object has IMAPIStatus, IMAPIProp and IUnknown.':
    'un objet d’état a IMAPIStatus, IMAPIProp et IUnknown.',
  'a store has IMsgStore, IMAPIProp and IUnknown here.': 'une banque a ici IMsgStore, IMAPIProp et IUnknown.',
  'a table has IMAPITable and IUnknown.': 'une table a IMAPITable et IUnknown.',
  'it has ITableData and IUnknown.': 'il a ITableData et IUnknown.',
  'it has IMsgServiceAdmin and IUnknown.': 'il a IMsgServiceAdmin et IUnknown.',
  '{0}, IMAPIProp and IUnknown; null asks for the standard one.':
    '{0}, IMAPIProp et IUnknown\u202f; null demande l’interface habituelle.',
  "MAPI's own GetLastError speaks ANSI only: leave MAPI_UNICODE out.":
    'le GetLastError de MAPI ne parle qu’ANSI\u00a0: retirez MAPI_UNICODE.',
  'no property here is an object of its own.': 'aucune propriété n’est ici un objet à part entière.',
  'this object cannot be copied; GetProps reads it.':
    'cet objet ne peut pas être copié\u202f; GetProps le lit.',
  'this object has no named properties.': 'cet objet n’a pas de propriétés nommées.',
  'the first argument must be an object with properties, as OpenEntry gives it.':
    'le premier argument doit être un objet à propriétés, tel qu’OpenEntry en donne.',
  'the object does not have this property.': 'l’objet n’a pas cette propriété.',
  'the property cannot be changed.': 'la propriété ne peut pas être modifiée.',
  'that is no list of properties.': 'ce n’est pas une liste de propriétés.',
  '{0} is no list of properties.': '{0} n’est pas une liste de propriétés.',
  'GetProps wants a list of at least one property tag, or null for all.':
    'GetProps veut une liste d’au moins une balise de propriété, ou null pour toutes.',
  'SetProps wants a list of at least one property.': 'SetProps veut une liste d’au moins une propriété.',
  'lpPropArray[{0}] is of type PT_OBJECT.': 'lpPropArray[{0}] est du type PT_OBJECT.',
  'DeleteProps wants a list of at least one tag.': 'DeleteProps veut une liste d’au moins une balise.',
  '{0} is {1}, not an SPropValue: { ulPropTag, Value }.':
    '{0} devrait être une SPropValue, { ulPropTag, Value }, et non {1}.',
  '{0} has no property tag in ulPropTag.': '{0} n’a pas de balise de propriété dans ulPropTag.',
  '{0} has the tag {1}, whose low word is no property type.':
    '{0} a la balise {1}, dont le mot de poids faible n’est pas un type de propriété.',
  '{0} has a tag of type {1}, so Value must be {2}; it is {3}.':
    '{0} a une balise de type {1}\u202f; Value doit donc être {2}, et non {3}.',
  'the flags must be a number.': 'les indicateurs doivent être un nombre.',
  'MAPI_UNICODE is the only flag here.': 'MAPI_UNICODE est ici le seul indicateur.',
  '0x{0} is no flag of this method.': '0x{0} n’est pas un indicateur de cette méthode.',
  'ulFlags of {0} is {1}, not a number; 0 is "no flags".':
    'ulFlags de {0} devrait être un nombre, et non {1}\u202f; 0 veut dire «\u202faucun indicateur\u202f».',
  '{0} knows {1}; it does not know 0x{2}.': '{0} connaît {1}\u202f; elle ne connaît pas 0x{2}.',
  'lpAdviseSink is missing; it is an object with OnNotify.':
    'lpAdviseSink manque\u202f; c’est un objet qui a OnNotify.',
  '{0} is no connection of this object; Advise on it returns the number.':
    '{0} n’est pas un abonnement à cet objet\u202f; c’est son Advise qui en rend le numéro.',
  'ulEventMask is {0}; fnevCriticalError, fnevExtended, fnevNewMail, the fnevObject events and fnevSearchComplete can be asked for here.':
    'ulEventMask vaut {0}\u202f; on peut demander ici fnevCriticalError, fnevExtended, fnevNewMail, les événements fnevObject et fnevSearchComplete.',
  'ulEventMask is 0: say what you want to be told of, fnevNewMail.':
    'ulEventMask vaut 0\u00a0: dites de quoi vous voulez être prévenu, par exemple fnevNewMail.',
} satisfies Readonly<Record<string, string>>
