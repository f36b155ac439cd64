const en = {
  title: 'There is no page here',
  text: 'This address leads nowhere in MAPI on Demand:',
  perhaps: 'Perhaps you were looking for:',
  home: 'To the contents',
  shorten: 'Shorten the address at its end until you come to a page: the site begins there.',
}

/** What the page says that stands for whatever is not there. */
export const notFoundWords = {
  en,
  fr: {
    title: 'Aucune page ici',
    text: 'Cette adresse ne mène nulle part dans MAPI on Demand\u00a0:',
    perhaps: 'Vous cherchiez peut-être\u00a0:',
    home: 'Au sommaire',
    shorten: 'Raccourcissez l’adresse par la fin jusqu’à trouver une page\u00a0: le site commence là.',
  } satisfies typeof en,
}
