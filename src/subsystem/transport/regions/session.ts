import { transportSetup } from '../setup.ts'

/** From not being there to being logged on, and back. Page: `transport-provider-and-mapi-spooler-operational-model`. */
export const session = transportSetup.createStateConfig({
  initial: 'absent',
  states: {
    absent: {
      on: {
        XPProviderInit: [
          { guard: 'versionIsWrong', actions: ['answerWrongVersion', 'usedLogonAnswer'] },
          { target: 'loaded', actions: 'answerInit' },
        ],
      },
    },
    loaded: {
      on: {
        TransportLogon: { target: 'loggingOn', actions: 'noteLogonFlags' },
        Shutdown: { target: 'absent', actions: 'answerShutdown' },
      },
    },
    loggingOn: {
      after: {
        logon: [
          { guard: 'logonFails', target: 'loaded', actions: ['answerLogonFailure', 'usedLogonAnswer'] },
          { target: 'loggedOn', actions: ['answerLogon', 'usedLogonAnswer'] },
        ],
      },
    },
    loggedOn: {
      tags: ['has row'],
      on: {
        TransportLogon: { actions: ['noteLogonFlags', 'answerLogon'] },
        AddressTypes: { actions: 'answerAddressTypes' },
        TransportNotify: { actions: 'answerNotify' },
        Idle: { actions: 'answerIdle' },
        'CONFIGURATION CHANGED': { actions: 'reportConfiguration' },
        'READY TO SEND': { actions: 'reportReady' },
        'CRITICAL ERROR': { target: 'broken', actions: 'reportCriticalError' },
        TransportLogoff: { target: 'loaded', actions: 'answerLogoff' },
      },
    },
    // departs: lifecycle 1. The spooler can only release what has failed for good.
    broken: {
      tags: ['has row', 'STATUS_FAILURE'],
      on: { Release: { target: 'absent', actions: 'answerRelease' } },
    },
  },
})
