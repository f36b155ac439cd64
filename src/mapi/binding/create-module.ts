import * as constants from '../api/constants.ts'
import type { Environment } from '../environment.ts'
import { HR_FAILED, HR_SUCCEEDED } from '../mapiutil/hresults.ts'
import { FPropCompareProp, FPropContainsProp, LPropCompareProp, PpropFindProp } from '../mapiutil/props.ts'
import { Ledger } from '../memory/ledger.ts'
import { wrongFlags } from '../tables/flags.ts'
import { NotificationQueue } from '../notifications/queue.ts'
import { success } from '../outcome.ts'
import { CHANGE_PROP_TYPE, PROP_ID, PROP_TAG, PROP_TYPE } from '../values/prop-tags.ts'
import { Binder } from './binder.ts'
import { memoryFunctions } from './memory-functions.ts'
import type { MapiModule } from './module.ts'
import { createTableFunction } from './own-table-facade.ts'
import { propertyFunctions } from './property-functions.ts'
import { Initialisation } from './initialisation.ts'
import { sessionFunctions } from './session-functions.ts'
import { tableOpener } from './table-facade.ts'
import { tableFunctions } from './table-functions.ts'
import { nothing } from './shapes.ts'

/** Makes the module 'mapi' for one run. Two runs share nothing. */
export function createModule(environment: Environment): MapiModule {
  const { record, clock, turn, line, later } = environment
  const ledger = new Ledger(record, line)
  const binder = new Binder(environment, ledger)
  const notifications = new NotificationQueue({ clock, record, later })
  const initialisation = new Initialisation()

  return {
    ...constants,
    // Programs catch it; only the binding constructs it.
    MapiError: binder.MapiError as unknown as MapiModule['MapiError'],
    ...sessionFunctions(binder, {
      initialisation,
      openTable: tableOpener(binder, notifications),
      notifications,
    }),
    ...(tableFunctions(binder) as Pick<MapiModule, 'HrQueryAllRows'>),
    ...memoryFunctions(binder, initialisation.missing),
    ...propertyFunctions(binder),
    CreateTable: createTableFunction(binder, notifications),
    HrDispatchNotifications: (ulFlags) =>
      binder.call({
        method: 'HrDispatchNotifications',
        args: [ulFlags],
        run: () => {
          const refused = initialisation.missing() ?? wrongFlags(ulFlags, 0, 'HrDispatchNotifications', '')
          if (refused) return refused
          notifications.dispatch()
          return success
        },
        shape: nothing,
      }),
    Sleep: (dwMilliseconds) => {
      binder.call({
        method: 'Sleep',
        args: [dwMilliseconds],
        local: true,
        run: () => {
          turn.until(() => false, 'the end of Sleep', Math.max(0, dwMilliseconds || 0))
          return success
        },
        shape: () => undefined,
      })
    },
    UlRelease: (lpunk) => (lpunk === null || lpunk === undefined ? 0 : lpunk.Release()),
    PpropFindProp: PpropFindProp as MapiModule['PpropFindProp'],
    FPropCompareProp,
    FPropContainsProp,
    LPropCompareProp,
    PROP_TAG,
    PROP_TYPE,
    PROP_ID,
    CHANGE_PROP_TYPE,
    HR_FAILED,
    HR_SUCCEEDED,
  }
}
