// The program and its run.
export const program = {
  '{0} failed.': '{0} a échoué.',
  'The run was stopped.': 'L’exécution a été arrêtée.',
  'The run was stopped: it did not come to another line for ten seconds.':
    'L’exécution a été arrêtée\u00a0: elle n’a atteint aucune autre ligne depuis dix secondes.',
  'The run was stopped: it took longer than a minute.':
    'L’exécution a été arrêtée\u00a0: elle a duré plus d’une minute.',
  'The run was stopped: it recorded more than a page can hold.':
    'L’exécution a été arrêtée\u00a0: elle a enregistré plus qu’une page ne peut contenir.',
  'The trace has no end.': 'L’enregistrement n’a pas de fin.',
  'The recording reached its limit of {0} events.': 'L’enregistrement a atteint sa limite de {0} événements.',
  'Virtual time reached its limit of {0} ms.': 'Le temps virtuel a atteint sa limite de {0} ms.',
  'The program was stopped at line {0}, after {1} steps: does a loop never end?':
    'Le programme a été arrêté à la ligne {0}, après {1} pas\u00a0: une boucle sans fin\u202f?',
  'The program threw {0}.': 'Le programme a levé {0}.',
  'The program waits for something that does not come: it has no timer set, and nothing in the world calls it back.':
    'Le programme attend quelque chose qui ne vient pas\u00a0: il n’a pas de minuterie en cours, et rien dans le monde ne le rappelle.',
  'The program waits for {0}, and that for an answer to the dialog of "{1}": the recording ends here. Answer it, and go on.':
    'Le programme attend {0}, et pour cela une réponse au dialogue de «\u202f{1}\u202f»\u00a0: l’enregistrement s’arrête ici. Répondez-y, et continuez.',
  'The compiler could not be loaded. {0}': 'Le compilateur n’a pas pu être chargé. {0}',
  "There is no module '{0}' here: a program can import from 'mapi' alone. Everything else it needs is part of the language; remove this import.":
    "Il n’y a pas de module '{0}' ici\u00a0: un programme ne peut importer que de 'mapi'. Tout le reste fait partie du langage\u202f; retirez cette importation.",
  "'mapi' has no default export: name what you need, as in import { MAPILogonEx } from 'mapi'.":
    "'mapi' n’a pas d’exportation par défaut\u00a0: nommez ce qu’il vous faut, comme dans import { MAPILogonEx } from 'mapi'.",
  "'mapi' has no {0}: look at the spelling.": "'mapi' n’a pas de {0}\u00a0: vérifiez l’orthographe.",
  '{0} stands in the documentation but in no header: it does not exist. The real name is {1}.':
    '{0} est dans la documentation mais dans aucun en-tête C\u00a0: ce nom n’existe pas. Le vrai est {1}.',
  '{0} stands in the documentation but in no header: it does not exist ({1}).':
    '{0} est dans la documentation mais dans aucun en-tête C\u00a0: ce nom n’existe pas ({1}).',
} satisfies Readonly<Record<string, string>>
