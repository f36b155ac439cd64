// For: T-60
// Prints: true 3e03 true

import { PROP_ID, PROP_TAG, PROP_TYPE, PR_RESOURCE_TYPE, PT_LONG } from 'mapi'

console.log(
  PROP_TAG(PT_LONG, 0x3e03) === PR_RESOURCE_TYPE,
  PROP_ID(PR_RESOURCE_TYPE).toString(16),
  PROP_TYPE(PR_RESOURCE_TYPE) === PT_LONG,
)
