// What of the form is not in sight at first, in one piece that is loaded when somebody is there.
export { default as OtherFields } from './OtherFields.svelte'
export { default as TransportSettings } from './TransportSettings.svelte'
