import type { GalleryWorld } from './world.ts'

export const whoAmI: GalleryWorld = {
  name: 'who-am-i',
  title: { en: 'Who am I?', fr: 'Qui suis-je ?' },
  shows: {
    en: 'Two services have an identity each, and one of them is the primary one: it is whom QueryIdentity finds.',
    fr: 'Deux services ont chacun une identité, dont l’une est la principale : c’est elle que trouve QueryIdentity.',
  },
  scenario: {
    services: [
      {
        name: 'Private mail',
        identity: { display: 'Ada', entryId: '00000000aa', searchKey: 'aa01' },
      },
      {
        name: 'Office',
        identity: { display: 'Ada Lovelace', entryId: '00000000bb02', searchKey: 'bb02' },
        primary: true,
      },
    ],
    transports: [
      { name: 'Home', kind: 'lan', service: 'Private mail' },
      { name: 'Work', kind: 'lan', service: 'Office' },
    ],
  },
}

export const oldOutlook: GalleryWorld = {
  name: 'old-outlook',
  title: { en: 'Outlook as it really is', fr: 'Outlook tel qu’il est' },
  shows: {
    en: 'The status table of the real Outlook knows no Unicode: GetStatusTable refuses MAPI_UNICODE with MAPI_E_BAD_CHARWIDTH.',
    fr: 'La table d’état du véritable Outlook ne connaît pas Unicode : GetStatusTable refuse MAPI_UNICODE avec MAPI_E_BAD_CHARWIDTH.',
  },
  scenario: { realOutlook: true, transports: [{ name: 'Post', kind: 'lan', outgoing: 1 }] },
}

export const logonWaits: GalleryWorld = {
  name: 'logon-waits',
  title: { en: 'The logon that waits', fr: 'L’ouverture qui attend' },
  shows: {
    en: 'Another program is logging on: MAPILogonEx waits for it, or gives up with MAPI_E_TIMEOUT where it was told to.',
    fr: 'Un autre programme ouvre sa session : MAPILogonEx l’attend, ou renonce par MAPI_E_TIMEOUT si on le lui a demandé.',
  },
  scenario: { logonBlockedMs: 30_000, transports: [{ name: 'Post', kind: 'lan', outgoing: 1 }] },
}
