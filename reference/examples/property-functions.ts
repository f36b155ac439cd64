// For: PpropFindProp, FPropCompareProp, FPropContainsProp, LPropCompareProp, ScDupPropset, FL, PROP_TAG, CHANGE_PROP_TYPE
// En: Functions on property values need no session; a copy is memory to be freed.
// Fr: Les fonctions sur les valeurs n'ont besoin d'aucune session ; une copie est de la mémoire à libérer.
// Prints: 2048 null · true · true · -1 · 2 Quarterly figures · true true

import {
  CHANGE_PROP_TYPE, FL_IGNORECASE, FL_SUBSTRING, FPropCompareProp, FPropContainsProp,
  LPropCompareProp, MAPIFreeBuffer, MAPIInitialize, MAPIUninitialize, PROP_TAG, PR_BODY,
  PR_MESSAGE_SIZE, PR_SUBJECT_A, PR_SUBJECT_W, PT_LONG, PT_STRING8, PpropFindProp, RELOP_GT,
  ScDupPropset, type SPropValue,
} from 'mapi'

MAPIInitialize(null)
const subject = (text: string): SPropValue => ({ ulPropTag: PR_SUBJECT_A, Value: text })
const props: SPropValue[] = [subject('Quarterly figures'), { ulPropTag: PR_MESSAGE_SIZE, Value: 2048 }]
console.log(PpropFindProp(props, PR_MESSAGE_SIZE)?.Value, PpropFindProp(props, PR_BODY))
console.log(FPropCompareProp(props[1], RELOP_GT, { ulPropTag: PR_MESSAGE_SIZE, Value: 1024 }))
console.log(FPropContainsProp(props[0], subject('FIGURES'), FL_SUBSTRING | FL_IGNORECASE))
console.log(Math.sign(LPropCompareProp(subject('a'), subject('b'))))
const copy = ScDupPropset(props)
console.log(copy.length, copy[0].Value)
MAPIFreeBuffer(copy)
console.log(
  PROP_TAG(PT_LONG, 0x0e08) === PR_MESSAGE_SIZE,
  CHANGE_PROP_TYPE(PR_SUBJECT_W, PT_STRING8) === PR_SUBJECT_A,
)
MAPIUninitialize()
