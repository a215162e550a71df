/**
 * Which fields are secret, and which are data. One list for all that shows or keeps messages; a venue's profile adds its signature and key tags. It is a table and
 * no dictionary: secrets must go where the dictionary is not known, too.
 */

/** Username(553), Password(554), NewPassword(925), RawData(96), EncryptedPassword(1402), EncryptedNewPassword(1404). */
export const secretTags: readonly number[] = [553, 554, 925, 96, 1402, 1404]

/**
 * Data fields by the tag of their length, of all versions but for the rarest of FIX.5.0SP2: what holds SOH must be known as such. `dictionary.dataOf`
 * has all that a dictionary declares.
 */
export const dataPairs: ReadonlyMap<number, number> = /* @__PURE__ */ new Map([
  [90, 91],
  [93, 89],
  [95, 96],
  [212, 213],
  [348, 349],
  [350, 351],
  [352, 353],
  [354, 355],
  [356, 357],
  [358, 359],
  [360, 361],
  [362, 363],
  [364, 365],
  [445, 446],
  [618, 619],
  [621, 622],
  [1184, 1185],
  [1277, 1278],
  [1280, 1281],
  [1282, 1283],
  [1397, 1398],
  [1401, 1402],
  [1403, 1404],
  [1468, 1469],
  [1525, 1527],
  [1578, 1579],
  [1664, 1665],
  [2111, 2112],
])

/** What stands for a secret, whatever its length. */
export const stars = '***'
