/**
 * What runs inside Redis. Each script is one step for everybody else: token, index and room are looked at and all records are appended with nobody in between, and
 * the append-only file gets it as one transaction, so a torn end of that file drops a batch whole.
 *
 * KEYS of each: head (hash: epoch, idx, and writer, whose epoch it is), log (a stream whose ids are `INDEX-0`), numbers (hash: `STREAM DIR` -> `EPOCH SEQ`), snapshot (hash: idx, state).
 * Index and epoch travel as decimal text: Lua prints a great number as a float.
 */

const head = `
local head = redis.call('HMGET', KEYS[1], 'epoch', 'idx', 'writer')
local epoch, idx, writer = head[1] or '0', head[2] or '0', head[3] or ''
`

/** `isFenced` of record-log.ts, over ARGV: epoch, writer. */
const fence = `
local by, name = tonumber(ARGV[1]), ARGV[2]
local ours = by == tonumber(epoch) and name == writer
if by < tonumber(epoch) or ((name ~= '' or by == tonumber(epoch)) and not ours) then return {'fenced', epoch} end
`

/** ARGV: epoch, writer, expectIdx, lastIdx, count, that many records, then stream and direction, epoch, seq of the newest numbers. */
export const appendScript = `${head}${fence}
if ARGV[3] ~= idx then return {'indexMismatch', idx} end
local count = tonumber(ARGV[5])
for n = 1, count do
  redis.call('XADD', KEYS[2], string.format('%.0f-0', tonumber(idx) + n), 'r', ARGV[5 + n])
end
for at = 6 + count, #ARGV, 3 do
  local before = redis.call('HGET', KEYS[3], ARGV[at])
  local oldEpoch, oldSeq = string.match(before or '0 -1', '(%S+) (%S+)')
  local newEpoch, newSeq = tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
  if newEpoch > tonumber(oldEpoch) or (newEpoch == tonumber(oldEpoch) and newSeq > tonumber(oldSeq)) then
    redis.call('HSET', KEYS[3], ARGV[at], ARGV[at + 1] .. ' ' .. ARGV[at + 2])
  end
end
redis.call('HSET', KEYS[1], 'epoch', ARGV[1], 'idx', ARGV[4], 'writer', ARGV[2])
return {'appended', ARGV[4]}
`

/** ARGV: the epoch that is expected, the next one, whose that is. */
export const bumpScript = `${head}
if ARGV[1] ~= epoch then return {'fenced', epoch} end
redis.call('HSET', KEYS[1], 'epoch', ARGV[2], 'idx', idx, 'writer', ARGV[3])
return {'epoch', ARGV[2]}
`

/** ARGV: epoch, writer, idx, state. */
export const snapshotScript = `${head}${fence}
if tonumber(ARGV[3]) > tonumber(idx) then return {'indexMismatch', idx} end
if tonumber(redis.call('HGET', KEYS[4], 'idx') or '0') <= tonumber(ARGV[3]) then
  redis.call('HSET', KEYS[4], 'idx', ARGV[3], 'state', ARGV[4])
end
return {'kept'}
`

/** Epoch and index, then the newest numbers, all of one moment. */
export const seqsScript = `${head}
return {epoch, idx, redis.call('HGETALL', KEYS[3])}
`
