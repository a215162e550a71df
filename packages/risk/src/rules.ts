/**
 * The controls, in the order of evaluation, which is that of `riskCodes`. Each is one pure predicate over the case that says when the
 * order may pass; written so that NaN, which is what a missing number is, never passes. `limit` and `actual` are the two sides of the
 * comparison that failed, in the unit of the rule.
 */
import { riskCodes } from '@fix/events'
import { drawdownRules } from './rules/drawdown.ts'
import { exposureRules } from './rules/exposure.ts'
import { marketRules } from './rules/market.ts'
import { paceRules } from './rules/pace.ts'
import { permissionRules } from './rules/permission.ts'
import { priceRules } from './rules/price.ts'
import type { Rule } from './rules/rule.ts'
import { sanityRules } from './rules/sanity.ts'
import { sizeRules } from './rules/size.ts'

export type { Rule } from './rules/rule.ts'

const all = [
  ...sanityRules,
  ...permissionRules,
  ...sizeRules,
  ...marketRules,
  ...priceRules,
  ...paceRules,
  ...exposureRules,
  ...drawdownRules,
]

export const rules: readonly Rule[] = all.sort((a, b) => riskCodes.indexOf(a.code) - riskCodes.indexOf(b.code))
