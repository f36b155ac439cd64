import type { AppWords } from './en.ts'

export const fr: AppWords = {
  name: 'MAPI on Demand',
  picture:
    'Une leçon au milieu d’une exécution\u00a0: le programme et ses résultats, les files, la table d’état et la ligne de temps.',
  skip: 'Aller au contenu',
  header: {
    lessons: 'Leçons',
    progress: (number, of) => `${String(number)} sur ${String(of)}`,
    done: (done, of) =>
      `${String(done)} leçon${done > 1 ? 's' : ''} sur ${String(of)} terminée${done > 1 ? 's' : ''}`,
    sections: 'Rubriques du site',
    menu: 'Menu',
    pages: {
      contents: 'Sommaire',
      playground: 'Bac à sable',
      races: 'Course',
      reference: 'Référence',
      settings: 'Réglages',
      about: 'À propos',
    },
    otherLanguage: 'English',
    theme: {
      light: 'Thème\u00a0: clair',
      dark: 'Thème\u00a0: sombre',
      system: 'Thème\u00a0: celui du système',
    },
  },
  contents: {
    title: 'envoyer et relever le courrier, un appel à la fois',
    description:
      'Apprendre comment MAPI étendu envoie et relève le courrier à la demande\u00a0: écrire les appels dans la page, lancer, et regarder la table d’état, le spouleur et chaque transport.',
    heading: 'Voir ce que fait MAPI étendu quand on lui demande le courrier',
    lead: 'Vous écrivez les appels en TypeScript, avec les noms de MAPI. Vous lancez. Puis vous regardez\u00a0: la table d’état, la restriction, les files, le spouleur et ses transports, à votre rythme, en avant et en arrière.',
    journey: {
      label:
        'Le courrier sort de la boîte d’envoi par le spouleur vers les transports, et arrive par le chemin inverse.',
      outbox: 'Envoi',
      inbox: 'Réception',
      spooler: 'Spouleur',
    },
    needs: 'Ni Windows, ni Outlook, ni compte\u00a0: tout se passe dans cette page, et rien n’en sort.',
    wholeCourse: 'Tout le cours',
    straight: 'Droit aux procédures',
    race: 'Faire courir deux programmes',
    minutes: (minutes) => `${String(minutes)}\u00a0min`,
    steps: (steps) => (steps < 2 ? `${String(steps)} étape` : `${String(steps)} étapes`),
    done: 'Terminée',
    begun: 'Commencée',
  },
  closing: {
    title: 'Ce que vous avez appris',
    description:
      'Ce qu’enseigne le cours sur l’envoi et la réception du courrier à la demande, partie par partie, et un récapitulatif de ce que vous avez fait, à enregistrer ou à imprimer.',
  },
  missing: {
    title: 'Rien ici',
    text: 'Aucune page ne se trouve à cette adresse.',
    back: 'Au sommaire',
  },
  places: 'Les endroits de cette page',
  lesson: {
    pane: 'Leçon',
    number: (number) => `leçon ${String(number)}`,
    steps: 'Étapes',
    stepDone: 'faite',
    stepNow: 'la prochaine',
    checks: 'Ce qui doit être vrai à la fin',
    checkOpen: 'pas encore jugé',
    checkPassed: 'vérifié',
    checkFailed: 'non vérifié',
    economy: (calls: number, ours: number): string =>
      `Il a fallu ${calls} appels de MAPI dans ce monde\u00a0; notre solution en fait ${ours}.`,
    asFew: 'Pas un de plus que la nôtre.',
    fewer: 'Moins que la nôtre\u00a0: bravo.',
    expected: 'Attendu',
    actual: 'Au lieu de cela',
    prediction: 'Avant de lancer',
    predicted: 'Votre réponse',
    hint: 'Indice',
    nextHint: 'Indice suivant',
    showSolution: 'Voir une solution',
    hideSolution: 'Masquer la solution',
    race: 'Course contre la solution',
    startOver: 'Recommencer',
    texts: {
      setAside: 'Votre texte précédent est mis de côté.',
      takeBack: 'Rétablir mon texte',
      elsewhere: 'Cette leçon a été modifiée dans un autre onglet.',
      takeElsewhere: 'Montrer ce texte-là ici',
      keepMine: 'Garder celui-ci',
    },
    pages: 'Dans la documentation de Microsoft',
    worlds: {
      running: 'Essai dans d’autres mondes…',
      held: (worlds) =>
        `Cela tient aussi dans ${worlds === 1 ? 'un autre monde' : `${String(worlds)} autres mondes`}.`,
      broke: (title) => `Ici cela marche, mais pas dans un autre monde\u00a0: «\u202f${title}\u202f».`,
      watch: 'Regarder ce monde',
      back: 'Revenir au monde de la leçon',
      now: (title) => `Monde\u00a0: ${title}`,
    },
    done: {
      title: 'C’est fait. Cela tient dans tous les mondes.',
      text: 'Votre programme reste ici, et vous pouvez continuer à essayer.',
      next: (title) => `Suite\u00a0: ${title}`,
      last: 'C’était la dernière leçon. Voir ce que vous avez appris',
    },
    held: (held, of) =>
      held < 2
        ? `${String(held)} vérification sur ${String(of)} tient.`
        : `${String(held)} vérifications sur ${String(of)} tiennent.`,
    notYet: 'Pas encore\u00a0:',
    outcome: 'Le résultat',
  },
  run: {
    showMoment: (line) => (line === null ? 'Montrer le moment' : `Montrer la ligne ${String(line)}`),
    line: (line) => `ligne ${String(line)}`,
    trouble: {
      stopped: 'Vous l’avez arrêté. Ce qu’il a fait jusque-là peut être rejoué.',
      'no-progress':
        'Aucun signe de vie depuis dix secondes\u00a0: il a été arrêté. Une boucle sans fin\u202f?',
      'too-long': 'Il a tourné une minute et a été arrêté. Une boucle sans fin\u202f?',
      'too-much': 'Il a enregistré plus que cette page ne peut contenir, et a été arrêté.',
      'not-started': 'Le navigateur n’a pas pu le lancer.',
      malformed: 'L’enregistrement est illisible. Lancez-le encore une fois.',
      engine: 'C’est le modèle lui-même qui a échoué. La faute est à nous, pas à vous.',
      offline:
        'Une partie de la page n’a pas pu être chargée. Êtes-vous hors ligne\u202f? «\u202fLancer\u202f» réessaie.',
    },
    problem: 'Il ne peut pas être lancé tel quel',
    cutShort: 'Il a été arrêté',
    stopped: {
      TooManySteps: 'Il n’arrivait pas à sa fin de lui-même. Une boucle sans fin\u202f?',
      RecordingFull:
        'L’enregistrement a atteint sa limite\u202f: il s’est passé plus que la page ne peut garder.',
      TooMuchTime: 'Le temps virtuel a atteint sa limite.',
      DialogUnanswered:
        'Une boîte de dialogue est ouverte et personne n’y répond\u202f: l’enregistrement s’arrête ici. Allez à la fin, répondez-y près de la tête de lecture, et l’exécution reprend.',
    },
    ended: 'Le programme s’est arrêté sur une erreur',
  },
  code: {
    output: 'Ce que dit le programme',
    neverReached: (count, due, over) =>
      `${count === 1 ? 'Un événement de ce monde, prévu' : `${String(count)} événements de ce monde, prévus`} à ${due}, n’${count === 1 ? 'a' : 'ont'} pas eu lieu\u00a0: le programme était fini, et tout au repos à ${over}. Un programme qui attend laisse passer le temps\u202f; setTimeout suit le temps virtuel.`,
    remark: (text) => `remarque\u00a0: ${text}`,
    error: (name, message) => `${name}\u00a0: ${message}`,
    outputLine: (line: number) => `ligne ${String(line)}`,
    pane: 'Code',
    steps: 'steps.ts',
    solution: 'Solution',
    sameIn: 'La même chose en',
    cpp: 'C++',
    world: 'Monde',
    run: 'Lancer',
    stop: 'Arrêter',
    shortcut: 'Ctrl+Entrée',
    preparing: 'Démarrage…',
    running: 'En cours…',
    readOnly: 'En lecture seule. Votre texte est intact dans son onglet.',
    compared: {
      closed:
        'Le même programme tel qu’on l’écrit pour Outlook, complet, et à côté la solution en TypeScript, section par section. C’est toute la réponse de la leçon.',
      open: 'Le montrer quand même',
      program: (language) => `La solution en ${language}`,
      sameIn: (language) => `À la même section en ${language}`,
      copy: 'Copier',
      copyOf: (language) => `Copier le ${language}`,
      copied: 'Copié.',
      selected: 'Le texte est sélectionné\u00a0: copiez-le avec Ctrl+C.',
    },
    lines: {
      blocking: (ms) => `bloque · ${(ms / 1000).toFixed(1).replace('.', ',')}\u00a0s déjà`,
      of: (some, all) => `${String(some)} sur ${String(all)}`,
    },
  },
  stage: {
    pane: 'Scène',
    empty: 'Lancez, et regardez ce que font vos appels.',
  },
  timeline: {
    pane: 'Temps',
    empty: 'Ici s’inscrira ce qui se passe, et quand.',
    sought: (clock) => `Lancez le programme\u00a0: ce qui s’est passé jusqu’à ${clock} sera montré.`,
  },
  keeping: {
    unavailable:
      'Ce navigateur ne garde rien pour nous\u00a0: votre texte ne vit que le temps de cette page.',
    full: 'Le stockage du navigateur est plein\u00a0: les derniers changements ne sont que sur cette page.',
    damaged: 'Ce qui était gardé est illisible. C’est mis de côté, rien n’est jeté.',
    close: 'Compris',
  },
}
