// Links that are out in the world, each with what it must open as, for ever. Add to them; change none.
import type { Shared } from '../../../src/app/share/shared.ts'

export const golden: readonly { readonly hash: string; readonly shared: Shared }[] = [
  {
    hash: '#v1.VY6xCsIwGIRfJdyiQhapgmRzdBAKjtYhbWL6Y_KnpGlFS99dMjoed9_dLZhtGiky1F6i6233goIxVXs4tidIZMreQuFm2Qg72_TJPbGDxJCiSzpAgcIQUxaLuJ7ry4Upk_b0tWIVzxSD2AQ90Kbhhv_9LU_e7xqGhNfsJu3KkC36HZM3UAty0jyW9hHqvoB1KJk6jhkSL2IDVWBIxCm7WJ6pan2s6w8',
    shared: {
      name: 'Send everything',
      source: "import { MAPIInitialize } from 'mapi'\n\nMAPIInitialize(null)\n",
      scenario: { transports: [{ name: 'Post', kind: 'lan', outgoing: 3 }] },
      inputs: [],
      language: 'en',
      moment: null,
      lesson: null,
    },
  },
  {
    hash: '#v1.TZBBbhNBEEWvMvqbgNQkY4IS3CtAghWWIsECKcmi3VMeTzxdNerusbEsHyDs2SHBDiKOwC5zE07AEVBZxmHXXap69epvsKSYGmHYkYGfk1_A4vT5WXl6Np7CIDe5JVgMt3m4K4Zvxdtm-FFT8fvLLQy6KHV0ARYnJ8X9z2L47orgop9Tcf_rKl6xF07S0nEr9aOjP18_fzp6rGUYtI7r3tXKnkUYBAnEGXY0LkuDllJSKSTi6gktKa7zvOEaBg13fU6wlxu4Q_-i4QoWjtOKlLZ_WMgC22uDlcS2gt0gEVWw5zv1WbM77VUfyfUw6JOOKPfftHfsqVXeLFOcJNhxWSovR8epk7gXYReUNJGKAg42Yf-VPtei8tqa-ukN-ax7hW-kV9sssJd48_KDHcFskNed0t5N3l_o6qqKlJJe92J6TB9d6FrC9lo1GvYSduSnW3PQuJCUHyxcWrOHwczF17vCPhJaEv-X47OHFJnySuICBim7rMRKVqwrt38B',
    shared: {
      name: 'Été à Liège ✉',
      source: "// « ça marche »\r\nconsole.log('🕊')\r\n",
      scenario: {
        seed: 7,
        profile: 'Bureau',
        user: [{ answer: 'cancel', afterMs: 900 }],
        transports: [
          {
            name: 'Modem',
            kind: 'modem',
            outgoing: [{ subject: 'Bonjour', to: ['FAX:1', { type: 'SMTP', address: 'a@b.example' }] }],
            incoming: 2,
          },
          { name: 'Post', kind: 'async', farEnd: 'ok' },
        ],
        events: [{ at: 40, kind: 'network', state: 'down' }],
      },
      inputs: [{ at: 1900, kind: 'answer', answer: 'ok' }],
      language: 'fr',
      moment: 1900,
      lesson: 'send-everything',
    },
  },
]
