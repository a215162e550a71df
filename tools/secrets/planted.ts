/** The secrets that tests give to what they run: all of one run begin alike, so that one search finds each of them wherever it has got to. */
import { randomBytes } from 'node:crypto'

const variable = 'FIX_SECRET_MARK'

/** What each planted secret of this run begins with; children of the process have the same. */
export const mark = (process.env[variable] ??= `S3CR3T-${randomBytes(8).toString('hex')}`)

/** A secret that is found again. `of` tells it from others. */
export const planted = (of: string): string => `${mark}-${of}`
