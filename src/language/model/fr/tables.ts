// Tables: columns, order, cursor, notifications, and tables of one’s own.
export const tables = {
  'the first argument must be a table: what GetStatusTable gave.':
    'le premier argument doit être une table\u00a0: ce que GetStatusTable a donné.',
  'crowsMax is {0}; it is a number of rows, 0 for no limit.':
    'crowsMax vaut {0}\u202f; c’est un nombre de lignes, 0 pour n’avoir pas de limite.',
  'The table has more than {0} rows. crowsMax is a safety stop, not a page size: raise it, restrict the table, or read with QueryRows.':
    'La table a plus de lignes que permis ({0}). crowsMax est un garde-fou, pas une taille de page\u00a0: relevez-le, restreignez la table, ou lisez avec QueryRows.',
  'An asynchronous {0} is still running. Wait for it (WaitForCompletion) or stop it (Abort).':
    'Un appel asynchrone de {0} est encore en cours. Attendez-le (WaitForCompletion) ou arrêtez-le (Abort).',
  'Nothing is running that could be stopped.': 'Rien n’est en cours qu’on puisse arrêter.',
  'After {0} ms {1} had not come. Wait longer, or for ever with 0xFFFFFFFF.':
    'Après {0} ms, {1} n’était pas venue. Attendez plus longtemps, ou sans limite avec 0xFFFFFFFF.',
  'lpPropTagArray is {0}, not an array of property tags.':
    'lpPropTagArray devrait être un tableau de balises de propriété, et non {0}.',
  'The list of columns is empty; name at least one.':
    'La liste des colonnes est vide\u202f; nommez-en au moins une.',
  'Column {0} is {1}, not a property tag.':
    'La colonne {0} devrait être une balise de propriété, et non {1}.',
  'This table keeps {0} bookmarks. Free those you need no more.':
    'Cette table garde {0} signets. Libérez ceux qui ne servent plus.',
  '{0} is no bookmark of this table. Restrict and SortTable discard all; CreateBookmark makes a new one.':
    '{0} n’est pas un signet de cette table. Restrict et SortTable les suppriment tous\u202f; CreateBookmark en crée un nouveau.',
  'Restrict after SortTable sorts rows that the filter then hides. Restrict first, or pass TBL_BATCH.':
    'Restrict après SortTable fait trier des lignes que le filtre cache ensuite. Restreignez d’abord, ou passez TBL_BATCH.',
  'SetColumns comes last here. The table works least when it comes first: SetColumns, Restrict, SortTable.':
    'SetColumns vient ici en dernier. La table travaille le moins quand elle vient en premier\u00a0: SetColumns, Restrict, SortTable.',
  'The restriction reads {0}, which SetColumns left out. This table looks at the whole row; others may answer MAPI_E_TOO_COMPLEX.':
    'La restriction lit {0}, hors des colonnes de SetColumns. Cette table regarde toute la ligne\u202f; d’autres peuvent répondre MAPI_E_TOO_COMPLEX.',
  'ulEventMask is {0}; a table tells of fnevTableModified only.':
    'ulEventMask vaut {0}\u202f; une table n’annonce que fnevTableModified.',
  '{0} is no connection of this table; Advise returns the number.':
    '{0} n’est pas un abonnement à cette table\u202f; c’est Advise qui en rend le numéro.',
  'CreateTable makes an ITableData: pass null or IID_IMAPITableData.':
    'CreateTable crée un ITableData\u00a0: passez null ou IID_IMAPITableData.',
  'ulTableType is {0}; it is TBLTYPE_DYNAMIC, TBLTYPE_KEYSET or TBLTYPE_SNAPSHOT.':
    'ulTableType vaut {0}\u202f; c’est TBLTYPE_DYNAMIC, TBLTYPE_KEYSET ou TBLTYPE_SNAPSHOT.',
  'ulPropTagIndexColumn is the tag of the property that tells the rows apart, such as PR_INSTANCE_KEY.':
    'ulPropTagIndexColumn est la balise de la propriété qui distingue les lignes, comme PR_INSTANCE_KEY.',
  'uliRow is {0}; the table has {1} rows, so it is 0 to {2}.':
    'uliRow vaut {0}\u202f; la table a {1} lignes, il va donc de 0 à {2}.',
  'The table has a row with this value in its index column; HrModifyRow replaces it.':
    'La table a déjà une ligne avec cette valeur dans sa colonne d’index\u202f; HrModifyRow la remplace.',
  '{0} lacks the index column, {1}.': '{0} n’a pas la colonne d’index, {1}.',
  'lpSPropValue is not the index column that CreateTable was given.':
    'lpSPropValue n’est pas la colonne d’index donnée à CreateTable.',
  'No row has this value in its index column.': 'Aucune ligne n’a cette valeur dans sa colonne d’index.',
  '{0} is {1}, not an SRow: { lpProps: [ ... ] }.':
    '{0} devrait être une SRow, { lpProps: [ ... ] }, et non {1}.',
  '{0} is {1}, not an SRowSet: { cRows, aRow: [ ... ] }.':
    '{0} devrait être un SRowSet, { cRows, aRow: [ ... ] }, et non {1}.',
  'lpSortCriteria is {0}, not an SSortOrderSet: { cCategories: 0, cExpanded: 0, aSort: [{ ulPropTag, ulOrder }] }.':
    'lpSortCriteria devrait être un SSortOrderSet, { cCategories: 0, cExpanded: 0, aSort: [{ ulPropTag, ulOrder }] }, et non {0}.',
  'cSorts of SSortOrderSet is {0}, and aSort has {1} elements.':
    'cSorts de SSortOrderSet vaut {0}, et aSort a {1} éléments.',
  'This table is never categorised: cCategories must be 0.':
    'Cette table n’a jamais de catégories\u00a0: cCategories doit valoir 0.',
  'An element of aSort is not an SSortOrder: { ulPropTag, ulOrder }.':
    'Un élément de aSort n’est pas un SSortOrder\u00a0: { ulPropTag, ulOrder }.',
  'This table sorts up (TABLE_SORT_ASCEND) or down (TABLE_SORT_DESCEND), not by {0}.':
    'Cette table trie en montant (TABLE_SORT_ASCEND) ou en descendant (TABLE_SORT_DESCEND), pas par {0}.',
  'A sort column has a type whose values have no order.':
    'Une colonne de tri a un type dont les valeurs n’ont pas d’ordre.',
  'No row in that direction matches. The cursor stays where it was.':
    'Aucune ligne ne convient dans ce sens. Le curseur reste où il était.',
  'lRowCount is 0. Ask for at least one row, forward (1) or back (-1).':
    'lRowCount vaut 0. Demandez au moins une ligne, en avant (1) ou en arrière (-1).',
  'The table has no categories, so no row of it can be expanded.':
    'La table n’a pas de catégories\u202f; aucune de ses lignes ne peut donc être développée.',
  'The table has no categories, so no row of it can be collapsed.':
    'La table n’a pas de catégories\u202f; aucune de ses lignes ne peut donc être réduite.',
  'The table has no categories, so there is no state of them to keep.':
    'La table n’a pas de catégories\u202f; il n’y a donc pas d’état à en garder.',
  'The table has no categories, so there is no state of them to restore.':
    'La table n’a pas de catégories\u202f; il n’y a donc pas d’état à en rétablir.',
  '{0} is {1}; it must be a whole number{2}.': '{0} vaut {1}\u202f; il faut un nombre entier{2}.',
} satisfies Readonly<Record<string, string>>
