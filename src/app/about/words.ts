import { words } from '../../language/language.svelte.ts'

const en = {
  title: 'About',
  description:
    'What the model of MAPI on Demand is and is not, what is kept in your browser, which licence it has, and which versions it is made of.',
  heading: 'About MAPI on Demand',
  model: {
    heading: 'What the model is',
    is: [
      'A model of Extended MAPI’s mail subsystem: session, status table, restrictions, status objects, spooler and transports, made from Microsoft’s public documentation. Names, constants, their numbers and the order of parameters are those of the headers.',
      'A run is a function of world, program and inputs. Time in it is virtual, so that the same run gives the same recording to the byte, in every browser and in the terminal.',
      'Where the documentation leaves a choice, the model makes one and says so.',
    ],
    choices: 'What the model decides',
    isNotHeading: 'What it is not',
    isNot: [
      'It is neither Outlook nor a mail program: nothing is sent, and no mail account is asked for.',
      'It is not an emulator: not a line of Microsoft’s code is in it. What a certain version of Outlook, Exchange or a provider really does may differ; the documentation decides here.',
      'Its durations are chosen so that one sees what comes before what. They are not measurements.',
    ],
  },
  privacy: {
    heading: 'Privacy',
    text: [
      'Nothing leaves your browser. There is no account, no cookie, no counting of visits, and no request to any other place than the one these pages come from.',
      'Your programs, drafts, progress and settings are kept in this browser’s storage, and the site itself for use offline. A program runs in a worker without network, storage or page, even one that came by a link.',
    ],
    erase: 'See, save or erase what is kept',
  },
  licence: {
    heading: 'Licence',
    text: 'MIT: use it, change it, pass it on. The fonts are under the SIL Open Font License. MAPI, Outlook and Windows are Microsoft’s.',
  },
  versions: {
    heading: 'Versions',
    app: (version: string) => `This is version ${version}. It brings with it:`,
    library: 'Library',
    version: 'Version',
    licence: 'Licence',
  },
}

const fr: typeof en = {
  title: 'À propos',
  description:
    'Ce que le modèle de MAPI on Demand est et n’est pas, ce que garde votre navigateur, la licence, et les versions dont il est fait.',
  heading: 'À propos de MAPI on Demand',
  model: {
    heading: 'Ce qu’est le modèle',
    is: [
      'Un modèle du sous-système de messagerie de MAPI étendu\u00a0: session, table d’état, restrictions, objets d’état, spouleur et transports, d’après la documentation publique de Microsoft. Les noms, les constantes, leurs valeurs et l’ordre des paramètres sont ceux des en-têtes.',
      'Une exécution est une fonction du monde, du programme et des entrées. Le temps y est virtuel\u00a0: la même exécution donne le même enregistrement, à l’octet près, dans tous les navigateurs et dans le terminal.',
      'Là où la documentation laisse un choix, le modèle en fait un et le dit.',
    ],
    choices: 'Ce que décide le modèle',
    isNotHeading: 'Ce qu’il n’est pas',
    isNot: [
      'Ce n’est ni Outlook ni un logiciel de messagerie\u00a0: rien n’est envoyé, et aucun compte n’est demandé.',
      'Ce n’est pas un émulateur\u00a0: il ne contient pas une ligne de code de Microsoft. Ce que fait vraiment telle version d’Outlook, d’Exchange ou d’un fournisseur peut différer\u202f; ici, c’est la documentation qui décide.',
      'Ses durées sont choisies pour que l’on voie ce qui vient avant quoi. Ce ne sont pas des mesures.',
    ],
  },
  privacy: {
    heading: 'Vie privée',
    text: [
      'Rien ne sort de votre navigateur. Ni compte, ni cookie, ni comptage des visites, ni requête vers un autre endroit que celui d’où viennent ces pages.',
      'Vos programmes, brouillons, progression et réglages restent dans le stockage de ce navigateur, et le site lui-même pour l’usage hors ligne. Un programme s’exécute dans un worker sans réseau, sans stockage et sans accès à la page, même s’il vient d’un lien.',
    ],
    erase: 'Voir, enregistrer ou effacer ce qui est gardé',
  },
  licence: {
    heading: 'Licence',
    text: 'MIT\u00a0: utilisez-le, modifiez-le, transmettez-le. Les polices sont sous SIL Open Font License. MAPI, Outlook et Windows appartiennent à Microsoft.',
  },
  versions: {
    heading: 'Versions',
    app: (version) => `Ceci est la version ${version}. Elle apporte avec elle\u00a0:`,
    library: 'Bibliothèque',
    version: 'Version',
    licence: 'Licence',
  },
}

export const aboutCatalogues = { en, fr }

/** What the page about the site says, in the current language. */
export const aboutWords = (): typeof en => words(aboutCatalogues)
