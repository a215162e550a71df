import { describe, expect, it } from 'vitest'
import { reasons, type ReasonName } from '../src/shadow/reasons.ts'
import { logOf, shadowOf } from './logged.ts'

const logon = `
  > 09:30:00.000 35=A|34=1|98=0|108=30
  < 09:30:00.010 35=A|34=1|98=0|108=30`
const tooLow = `${logon}
  < 09:30:01.000 35=0|34=1
  > 09:30:01.001 35=5|34=2|58=MsgSeqNum too low, expecting 2 but received 1`
const news = '148=x|33=1|58=y'
/** Our engine as it is unless told. */
const ours = {}

/** What the reason is for: a log in which nothing else differs. */
const cases: Record<ReasonName, { log: string; config?: object; beside?: ReasonName[] }> = {
  heartbeatTime: { log: `${logon}\n> 09:30:31.900 35=0|34=2` },
  connectionOver: { log: `${logon}\n> 09:40:00.000 35=A|34=2|98=0|108=30\n< 09:40:00.010 35=A|34=2|98=0|108=30` },
  testReqID: { log: `${logon}\n> 09:30:30.100 35=0|34=2\n> 09:30:36.100 35=1|34=3|112=TEST`, config: ours },
  text: { log: tooLow.replace('too low, expecting 2 but received 1', 'low: 2 was due, 1 came') },
  rejectDetail: { log: `${logon}\n< 09:30:01.000 35=0|34=2|999=1\n> 09:30:01.001 35=3|34=2|45=2|58=Invalid tag number|372=0|373=0` },
  gapFillSplit: {
    log: `${logon}
      > 09:30:30.000 35=0|34=2
      < 09:30:30.000 35=0|34=2
      < 09:30:31.000 35=2|34=3|7=1|16=0
      > 09:30:31.001 35=4|34=1|43=Y|122=20260102-09:30:31.001|36=2|123=Y
      > 09:30:31.002 35=4|34=2|43=Y|122=20260102-09:30:31.002|36=3|123=Y`,
  },
  sentMeanwhile: {
    log: `${logon}
      < 09:30:01.000 35=2|34=2|7=1|16=0
      > 09:30:01.001 35=B|34=2|${news}
      > 09:30:01.002 35=4|34=1|43=Y|122=20260102-09:30:01.002|36=2|123=Y
      > 09:30:01.003 35=B|34=2|43=Y|122=20260102-09:30:01.001|${news}`,
  },
  neverLogged: {
    log: `${logon}
      > 09:30:20.000 35=A|34=3|98=0|108=30
      < 09:30:20.010 35=A|34=2|98=0|108=30
      < 09:30:20.020 35=2|34=3|7=2|16=0
      > 09:30:20.021 35=B|34=2|43=Y|122=20260102-09:30:10.000|${news}
      > 09:30:20.022 35=4|34=3|43=Y|122=20260102-09:30:20.022|36=4|123=Y`,
    beside: ['numbersTaken'],
  },
  applicationDeclined: {
    log: `${logon}
      > 09:30:01.000 35=B|34=2|${news}
      < 09:30:02.000 35=2|34=2|7=1|16=0
      > 09:30:02.001 35=4|34=1|43=Y|122=20260102-09:30:02.001|36=3|123=Y`,
    beside: ['gapFillSplit'],
  },
  orderNotResent: {
    log: `${logon}
      > 09:30:01.000 35=D|34=2|11=A|55=X|54=1|38=1|40=1|60=20260102-09:30:01
      < 09:30:02.000 35=2|34=2|7=2|16=0
      > 09:30:02.001 35=D|34=2|43=Y|122=20260102-09:30:01.000|11=A|55=X|54=1|38=1|40=1|60=20260102-09:30:01`,
    config: ours,
  },
  numbersTaken: { log: `${logon}\n> 09:30:20.000 35=A|34=5|98=0|108=30\n< 09:30:20.010 35=A|34=2|98=0|108=30` },
  numbersReset: { log: `${logon}\n> 09:30:20.000 35=A|34=1|98=0|108=30\n< 09:30:20.010 35=A|34=1|98=0|108=30` },
  logonFields: { log: logon.replace('108=30', '108=30|553=joe') },
  headerFields: { log: `${logon}\n< 09:30:01.000 35=1|34=2|112=x\n> 09:30:01.001 35=0|34=2|369=2|112=x` },
  logoutAsked: { log: `${logon}\n> 09:30:01.000 35=5|34=2\n< 09:30:01.010 35=5|34=2` },
  rejectedBeforeNumber: {
    log: `${logon}\n< 09:30:01.000 35=0|34=5|999=1\n> 09:30:01.001 35=3|34=2|45=5|58=Invalid tag number|371=999|372=0|373=0`,
  },
  countedOutOfTurn: { log: `${logon}\n< 09:30:01.000 35=3|34=5|45=1|58=no` },
  sentBehindLogout: { log: `${tooLow}\n> 09:30:01.002 35=B|34=3|${news}` },
  tookBehindLogout: {
    log: `${tooLow}
      < 09:30:01.100 35=0|34=2
      > 09:30:20.000 35=A|34=3|98=0|108=30
      < 09:30:20.010 35=A|34=3|98=0|108=30`,
  },
  earlyIsNoLife: {
    log: `${logon}
      < 09:30:10.000 35=0|34=5
      > 09:30:10.001 35=2|34=2|7=2|16=0
      < 09:30:30.000 35=0|34=6
      > 09:30:36.500 35=1|34=3|112=TEST`,
  },
  rejectOfReject: {
    log: `${logon}\n< 09:30:01.000 35=3|34=2|45=1|999=1\n> 09:30:01.001 35=3|34=2|45=2|58=Invalid tag number|371=999|372=3|373=0`,
  },
  askedTwice: {
    log: `${logon}
      < 09:30:01.000 35=0|34=5
      > 09:30:01.001 35=2|34=2|7=2|16=0
      < 09:30:01.002 35=3|34=6|45=1|58=no
      < 09:30:01.003 35=0|34=7
      > 09:30:01.004 35=2|34=3|7=3|16=0`,
    beside: ['countedOutOfTurn'],
  },
  requestStillOpen: {
    log: `${logon}
      < 09:30:01.000 35=0|34=4
      > 09:30:01.001 35=2|34=2|7=2|16=0
      < 09:30:01.002 35=4|34=2|43=Y|122=20260102-09:30:01.002|36=5|123=Y
      < 09:30:02.000 35=0|34=6
      < 09:30:05.000 35=0|34=7`,
  },
  laterOfTwo: {
    log: `${logon}
      < 09:30:01.000 35=1|34=3|112=x
      > 09:30:01.001 35=2|34=2|7=2|16=0
      < 09:30:01.002 35=4|34=3|43=Y|122=20260102-09:30:01.002|36=4|123=Y
      < 09:30:01.003 35=4|34=2|43=Y|122=20260102-09:30:01.003|36=3|123=Y
      < 09:30:05.000 35=0|34=4`,
  },
  askedAgain: {
    log: `${logon.replaceAll('108=30', '108=5')}
      < 09:30:01.000 35=0|34=5
      > 09:30:01.001 35=2|34=2|7=2|16=0
      > 09:30:06.001 35=0|34=3
      < 09:30:06.001 35=0|34=6
      < 09:30:11.000 35=0|34=7
      > 09:30:11.005 35=0|34=4
      > 09:30:16.006 35=0|34=5`,
    config: ours,
  },
}

describe('a difference is explained', () => {
  it.each(Object.entries(cases))('as %s', (reason, { log, config, beside = [] }) => {
    const { counts, reasons: found } = shadowOf(logOf(log), config)
    expect(found.toSorted()).toEqual([reason, ...beside].toSorted())
    expect(counts.unexplained).toBe(0)
  })

  it('by one of these reasons and no other', () => {
    expect(Object.keys(cases).toSorted()).toEqual(Object.keys(reasons).toSorted())
  })
})

describe('no difference is seen', () => {
  it('where an initiator logs on, answers a test, beats in time, fills a gap and answers a Logout', () => {
    const { counts, differences } = shadowOf(
      logOf(`${logon}
        < 09:30:01.000 35=1|34=2|112=x
        > 09:30:01.001 35=0|34=2|112=x
        < 09:30:25.000 35=0|34=3
        > 09:30:31.500 35=0|34=3
        < 09:30:32.000 35=0|34=5
        > 09:30:32.001 35=2|34=4|7=4|16=0
        < 09:30:32.010 35=4|34=4|43=Y|122=20260102-09:30:32.010|36=6|123=Y
        < 09:30:33.000 35=5|34=6
        > 09:30:33.001 35=5|34=5`),
    )
    expect(differences).toEqual([])
    expect(counts).toMatchObject({ connections: 1, received: 6, equal: 5, explained: 0, unexplained: 0 })
  })

  it('where an acceptor sends application messages and sends them again, with a reset by the peer', () => {
    const { counts, differences } = shadowOf(
      logOf(`
        < 09:30:00.000 35=A|34=1|98=0|108=30|141=Y
        > 09:30:00.001 35=A|34=1|98=0|108=30|141=Y
        > 09:30:01.000 35=B|34=2|${news}
        < 09:30:02.000 35=2|34=2|7=1|16=0
        > 09:30:02.001 35=4|34=1|43=Y|122=20260102-09:30:02.001|36=2|123=Y
        > 09:30:02.002 35=B|34=2|43=Y|122=20260102-09:30:01.000|${news}
        < 09:30:03.000 35=AE|34=3|571=1|570=N|55=X|32=1|31=1|75=20260102|60=20260102-09:30:00|552=1|54=1|37=1
        > 09:30:03.001 35=j|34=3|45=3|58=Unsupported Message Type|372=AE|380=3`),
    )
    expect(differences).toEqual([])
    expect(counts).toMatchObject({ application: 1, equal: 4, notJudged: 0 })
  })

  it('before the first Logon, where nothing is known', () => {
    const { counts } = shadowOf(logOf(`< 09:29:00.000 35=0|34=7\n> 09:29:01.000 35=0|34=8${logon.replaceAll('34=1', '34=9')}`))
    expect(counts).toMatchObject({ notJudged: 2, equal: 1, unexplained: 0 })
  })
})

describe('a difference is unexplained', () => {
  it.each([
    ['an answer that is missing', `${logon}\n< 09:30:01.000 35=1|34=2|112=x\n< 09:30:05.000 35=0|34=3`, 'onlyOurs'],
    ['an answer to nothing', `${logon}\n> 09:30:01.000 35=0|34=2|112=x`, 'onlyTheirs'],
    ['a hole that is asked for wrongly', `${logon}\n< 09:30:01.000 35=0|34=5\n> 09:30:01.001 35=2|34=2|7=3|16=0`, 'fields'],
    ['a hole that is not asked for', `${logon}\n< 09:30:01.000 35=0|34=5\n< 09:30:05.000 35=0|34=6`, 'onlyOurs'],
    [
      'another reason of a Reject',
      `${logon}\n< 09:30:01.000 35=0|34=2|999=1\n> 09:30:01.001 35=3|34=2|45=2|58=x|371=999|372=0|373=1`,
      'fields',
    ],
    ['a heartbeat that is late', `${logon}\n> 09:30:34.000 35=0|34=2`, 'onlyOurs'],
    ['a number that is left out', `${logon}\n> 09:30:01.000 35=B|34=2|${news}\n> 09:30:02.000 35=B|34=4|${news}`, 'number'],
    [
      'a gap fill that goes too far',
      `${logon}\n< 09:30:01.000 35=2|34=2|7=1|16=1\n> 09:30:01.001 35=4|34=1|43=Y|122=20260102-09:30:01.001|36=9|123=Y`,
      'fields',
    ],
    ['a test that comes too early', `${logon}\n> 09:30:20.000 35=1|34=2|112=TEST`, 'onlyTheirs'],
    [
      'a session that goes on behind a number that is too low',
      `${logon}\n< 09:30:01.000 35=0|34=1\n< 09:30:02.000 35=1|34=2|112=x\n> 09:30:02.001 35=0|34=2|112=x`,
      'onlyTheirs',
    ],
  ])('%s', (_, log, kind) => {
    const { counts, differences } = shadowOf(logOf(log))
    expect(counts.unexplained).toBeGreaterThan(0)
    expect(differences.filter(({ reason }) => reason === undefined).map((difference) => difference.kind)).toContain(kind)
  })

  it('once: behind it ours goes on from where the engine stands', () => {
    const { counts } = shadowOf(
      logOf(`${logon}
        > 09:30:01.000 35=0|34=2|112=x
        < 09:30:02.000 35=1|34=2|112=y
        > 09:30:02.001 35=0|34=3|112=y
        < 09:30:03.000 35=2|34=3|7=1|16=0
        > 09:30:03.001 35=4|34=1|43=Y|122=20260102-09:30:03.001|36=4|123=Y`),
    )
    expect(counts).toMatchObject({ equal: 3, unexplained: 1 })
  })
})
