import { dialect, dictionary } from '@fix/dictionary'
import { fix40 } from '@fix/dictionary/fix40'
import { fix44 } from '@fix/dictionary/fix44'
import { fix50sp2 } from '@fix/dictionary/fix50sp2'
import { describe, expect, it } from 'vitest'
import { codec } from '../src/index.ts'

describe('a field that is called as something that every view has', () => {
  it.each(['Count', 'Value', 'Index', 'Find', 'Group', 'Start', 'End', 'Is', 'Has', 'Int', 'Str', 'Bytes', 'SeqNum', 'toString'])(
    'is refused when the codec is made: %s',
    (name) => {
      const venue = dialect(fix44, { fields: [`5001 ${name} STRING`] })
      expect(() => codec(venue)).toThrow(`codec: the field ${name}(5001) can't be read by name`)
    },
  )

  it('is refused where another field than MsgType(35) is called msgType', () => {
    const tables = { beginString: 'FIX.4.4', components: '', header: '', trailer: '', messages: 'U M 5001' }
    expect(() => codec(dictionary({ ...tables, fields: '5001 MsgType STRING' }))).toThrow('MsgType(5001)')
  })

  it('is refused where another field has its name in TypeScript', () => {
    const tables = { beginString: 'FIX.4.4', components: '', header: '', trailer: '', messages: 'U M 1' }
    expect(() => codec(dictionary({ ...tables, fields: '1 URLLink STRING\n2 UrlLink STRING' }))).toThrow(
      'UrlLink(2) and another are one name',
    )
  })

  it('is in no version', () => {
    for (const version of [fix40, fix44, fix50sp2]) expect(() => codec(version as typeof fix44)).not.toThrow()
  })
})
