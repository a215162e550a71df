/** What a test counted, for the page of reliability: `({ task }) => { task.meta.figure = '312 of 312 cuts' }`. */
import 'vitest'

declare module 'vitest' {
  interface TaskMeta {
    figure?: string
  }
}
