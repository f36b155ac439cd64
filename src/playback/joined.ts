/** One object with what two of them have; what is read through a getter still is. */
export const joined = <A extends object, B extends object>(one: A, other: B): A & B => {
  const whole = {}
  for (const part of [one, other]) Object.defineProperties(whole, Object.getOwnPropertyDescriptors(part))
  return whole as A & B
}
