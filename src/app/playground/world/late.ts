// All that reads worlds, in one piece that is loaded late.
export { checkInputs, checkScenario } from './check.ts'
export { addressTypesOf } from './address-types.ts'
export { readWorld } from './read-json.ts'
