import { words } from '../../language/language.svelte.ts'

const en = {
  heading: 'Your progress',
  where: 'What you do is kept in this browser and nowhere else. A file takes it to another one.',
  save: 'Save to a file',
  takeOver: 'Take over from a file',
  startAfresh: 'Start all lessons afresh',
  takeBack: 'Take that back',
  changed: 'Everything was changed at once on your last visit.',
  file: 'mapi-on-demand-progress.json',
  events: {
    'taken-over':
      'Taken over. What you had reached here stays reached; where both had a text, that of the file is in the lesson now.',
    'started-afresh': 'All lessons are as new.',
    erased: 'Everything is erased. Until you leave this page, it can be taken back.',
    'taken-back': 'Everything is as it was before.',
    unreadable:
      'This file cannot be read: it is no JSON, or was cut off. Nothing was changed. Save it once more where it comes from.',
    foreign:
      'This file does not come from here. Choose one that “Save to a file” has made. Nothing was changed.',
    newer:
      'This file comes from a newer version of this page. Reload the page and try again. Nothing was changed.',
    empty: 'There is nothing in this file. Nothing was changed.',
  },
}

const fr: typeof en = {
  heading: 'Votre progression',
  where:
    'Ce que vous faites est gardé dans ce navigateur, et nulle part ailleurs. Un fichier l’emporte dans un autre.',
  save: 'Enregistrer dans un fichier',
  takeOver: 'Reprendre depuis un fichier',
  startAfresh: 'Recommencer toutes les leçons',
  takeBack: 'Revenir en arrière',
  changed: 'Tout a été changé d’un coup lors de votre dernière visite.',
  file: 'mapi-on-demand-progression.json',
  events: {
    'taken-over':
      'C’est repris. Ce qui était acquis ici le reste\u202f; là où les deux avaient un texte, c’est celui du fichier qui est maintenant dans la leçon.',
    'started-afresh': 'Toutes les leçons sont comme neuves.',
    erased: 'Tout est effacé. Tant que vous ne quittez pas cette page, vous pouvez revenir en arrière.',
    'taken-back': 'Tout est de nouveau comme avant.',
    unreadable:
      'Ce fichier est illisible\u00a0: ce n’est pas du JSON, ou il est tronqué. Rien n’a changé. Enregistrez-le de nouveau là d’où il vient.',
    foreign:
      'Ce fichier ne vient pas d’ici. Choisissez-en un que «\u202fEnregistrer dans un fichier\u202f» a produit. Rien n’a changé.',
    newer:
      'Ce fichier vient d’une version plus récente de cette page. Rechargez la page et réessayez. Rien n’a changé.',
    empty: 'Ce fichier ne contient rien. Rien n’a changé.',
  },
}

/** What is said of the learner's progress, in the current language. */
export const progressWords = (): typeof en => words({ en, fr })
