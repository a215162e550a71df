/** Two names, and not one of them twice, however it is written. */
export function areTwo(actor: string, approver: string): boolean {
  const [one, other] = [actor, approver].map((name) => name.trim().toLowerCase())
  return other !== '' && one !== other
}
