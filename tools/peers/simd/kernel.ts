// The kernel as text of WebAssembly: where the fields of one message lie, found 16 bytes at a time. What is unusual in any way, it leaves to the plain pass,
// by answering -1: data fields, tags of eight digits and more, tags beyond the table, and whatever is no field.
//
// Two loops. The first goes through blocks of 64 bytes, adds them up and notes the place of each SOH: 64 bytes give one mask, and as many places as most
// blocks have are written whether they are there or not, so that the processor has little to guess. The second goes through the fields: of each, four
// bytes are read as one number, in which the digits of the tag are; that they are digits is asked once, at the end.
// What `npm run assemble` makes of it lies in kernel.json; a test holds the two together.

/** Where things lie in the memory. The columns begin at different offsets within a page of 4096, else writing one would hold up reading another. */
export const memory = {
  /** Two results beside the count: the sum, and the place of the first field that counts a group. */
  sum: 0,
  firstGroup: 4,
  /** By tag, as in the plain index: `base` and the place of the first field; a mark for special tags, whose places are in `specials`; and their flags. */
  slots: 0x1_0000,
  specials: 0x5_0000,
  flags: 0x9_0000,
  tags: 0xa_0000,
  starts: 0xe_0440,
  ends: 0x12_0880,
  input: 0x18_0000,
  pages: 512,
} as const

/** Most fields and most bytes that there is room for; the tables have room for tags below 65536. */
export const mostFields = 0xf000
export const mostBytes = mostFields * 3

/** What is read beyond the last byte of a message, at most. */
export const slack = 64

/** Places of SOH that are written without a look whether there are so many. */
const atOnce = 12

const lanes = (from: number): string => `(v128.const i8x16 ${Array.from({ length: 16 }, (_, lane) => from + lane).join(' ')})`
const each = (count: number, text: (number: number) => string): string => Array.from({ length: count }, (_, at) => text(at)).join('\n')

export const kernel = `
(module
  (memory (export "memory") ${memory.pages})

  ;; Indexes the bytes from $from to excluded $to, the last of which is SOH. $shift is added to each place. Gives the number of fields, or -1.
  (func (export "index")
    (param $from i32) (param $to i32) (param $shift i32) (param $base i32) (param $limit i32) (result i32)
    (local $at i32) (local $left i32) (local $out i32) (local $soh i64) (local $total v128)
    (local $v0 v128) (local $v1 v128) (local $v2 v128) (local $v3 v128)
    (local $place i32) (local $count i32) (local $next i32) (local $word i32) (local $length i32) (local $check i32) (local $digit i32)
    (local $tag i32) (local $slot i32) (local $wrong i32) (local $offset i32) (local $firstGroup i32)

    (local.set $at (local.get $from))
    (local.set $out (i32.const ${memory.ends}))
    (loop $blocks
      ${each(4, (n) => `(local.set $v${n} (v128.load offset=${16 * n} align=1 (local.get $at)))`)}
      (local.set $left (i32.sub (local.get $to) (local.get $at)))
      (if (i32.lt_s (local.get $left) (i32.const 64))
        (then
          ${each(
            4,
            (n) => `(local.set $v${n} (v128.and (local.get $v${n}) (i8x16.gt_s (i8x16.splat (local.get $left)) ${lanes(16 * n)})))`,
          )}))
      (local.set $total (i32x4.add (local.get $total) (i32x4.extadd_pairwise_i16x8_u
        (i16x8.add
          (i16x8.add (i16x8.extadd_pairwise_i8x16_u (local.get $v0)) (i16x8.extadd_pairwise_i8x16_u (local.get $v1)))
          (i16x8.add (i16x8.extadd_pairwise_i8x16_u (local.get $v2)) (i16x8.extadd_pairwise_i8x16_u (local.get $v3)))))))
      (local.set $soh
        (i64.or
          (i64.or ${[0, 1].map(sohBits).join(' ')})
          (i64.or ${[2, 3].map(sohBits).join(' ')})))
      (local.set $next (i32.add (local.get $out) (i32.shl (i32.wrap_i64 (i64.popcnt (local.get $soh))) (i32.const 2))))
      (if (i32.gt_u (local.get $next) (i32.const ${memory.ends + mostFields * 4})) (then (return (i32.const -1))))
      (local.set $place (i32.add (local.get $at) (local.get $shift)))
      (loop $more
        ${each(
          atOnce,
          (n) => `
        (i32.store offset=${4 * n} (local.get $out) (i32.add (local.get $place) (i32.wrap_i64 (i64.ctz (local.get $soh)))))
        (local.set $soh (i64.and (local.get $soh) (i64.sub (local.get $soh) (i64.const 1))))`,
        )}
        (local.set $out (i32.add (local.get $out) (i32.const ${4 * atOnce})))
        (br_if $more (i64.ne (local.get $soh) (i64.const 0))))
      (local.set $out (local.get $next))
      (local.set $at (i32.add (local.get $at) (i32.const 64)))
      (br_if $blocks (i32.lt_s (local.get $at) (local.get $to))))

    (i32.store (i32.const ${memory.sum}) (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $total)) (i32x4.extract_lane 1 (local.get $total)))
      (i32.add (i32x4.extract_lane 2 (local.get $total)) (i32x4.extract_lane 3 (local.get $total)))))

    ;; $next is the byte behind the field before; $offset is four times the place of the field.
    (local.set $count (i32.sub (local.get $out) (i32.const ${memory.ends})))
    (local.set $next (local.get $from))
    (local.set $firstGroup (i32.const 0x7fffffff))
    (loop $fields
      ;; The first four bytes, digits as numbers 0 to 9. Most tags have one to three digits; which, comes again with each message of a type.
      (local.set $word (i32.xor (i32.load align=1 (local.get $next)) (i32.const 0x30303030)))
      (local.set $tag (i32.and (local.get $word) (i32.const 255)))
      (local.set $wrong (i32.or (local.get $wrong) (i32.sub (local.get $tag) (i32.const 1))))
      (block $tagged
        (if (i32.eq (i32.and (local.get $word) (i32.const 0xff00)) (i32.const 0x0d00))
          (then
            (local.set $check (i32.const 0xff))
            (local.set $length (i32.const 1))
            (br $tagged)))
        (local.set $tag (i32.add (i32.mul (local.get $tag) (i32.const 10)) (i32.and (i32.shr_u (local.get $word) (i32.const 8)) (i32.const 255))))
        (if (i32.eq (i32.and (local.get $word) (i32.const 0xff0000)) (i32.const 0x0d0000))
          (then
            (local.set $check (i32.const 0xffff))
            (local.set $length (i32.const 2))
            (br $tagged)))
        (local.set $tag (i32.add (i32.mul (local.get $tag) (i32.const 10)) (i32.and (i32.shr_u (local.get $word) (i32.const 16)) (i32.const 255))))
        (local.set $length (i32.const 3))
        (local.set $check (i32.const 0xffffff))
        (br_if $tagged (i32.eq (i32.shr_u (local.get $word) (i32.const 24)) (i32.const 0x0d)))
        (local.set $tag (i32.add (i32.mul (local.get $tag) (i32.const 10)) (i32.shr_u (local.get $word) (i32.const 24))))
        (local.set $check (i32.const -1))
        (loop $digits
          (local.set $length (i32.add (local.get $length) (i32.const 1)))
          (local.set $digit (i32.xor (i32.load8_u (i32.add (local.get $next) (local.get $length))) (i32.const 0x30)))
          (br_if $tagged (i32.eq (local.get $digit) (i32.const 0x0d)))
          (if (i32.or (i32.gt_u (local.get $digit) (i32.const 9)) (i32.gt_u (local.get $length) (i32.const 6))) (then (return (i32.const -1))))
          (local.set $tag (i32.add (i32.mul (local.get $tag) (i32.const 10)) (local.get $digit)))
          (br $digits)))
      ;; A byte that is no digit leaves its highest bit, and so does a first digit 0.
      (local.set $word (i32.and (local.get $word) (local.get $check)))
      (local.set $wrong (i32.or (local.get $wrong) (i32.or (i32.add (local.get $word) (i32.const 0x76767676)) (local.get $word))))
      (i32.store offset=${memory.tags} (local.get $offset) (local.get $tag))
      (i32.store offset=${memory.starts} (local.get $offset)
        (i32.add
          (i32.add (local.get $next) (i32.add (local.get $shift) (i32.const 1)))
          (local.get $length)))
      (local.set $next (i32.add
        (i32.sub (i32.load offset=${memory.ends} (local.get $offset)) (local.get $shift))
        (i32.const 1)))
      (if (i32.ge_u (local.get $tag) (local.get $limit)) (then (return (i32.const -1))))
      (local.set $tag (i32.shl (local.get $tag) (i32.const 2)))
      (local.set $slot (i32.load offset=${memory.slots} (local.get $tag)))
      (if (i32.lt_s (local.get $slot) (local.get $base))
        (then
          (local.set $place (i32.add (local.get $base) (i32.shr_u (local.get $offset) (i32.const 2))))
          (if (i32.ge_s (local.get $slot) (i32.const 0))
            (then (i32.store offset=${memory.slots} (local.get $tag) (local.get $place)))
            (else
              (if (i32.lt_s (i32.load offset=${memory.specials} (local.get $tag)) (local.get $base))
                (then (i32.store offset=${memory.specials} (local.get $tag) (local.get $place))))
              (local.set $slot (i32.load8_u offset=${memory.flags} (i32.shr_u (local.get $tag) (i32.const 2))))
              ;; A data field may follow, and hold SOH.
              (if (i32.and (local.get $slot) (i32.const 1)) (then (return (i32.const -1))))
              (if (i32.and
                  (i32.eq (local.get $firstGroup) (i32.const 0x7fffffff))
                  (i32.shr_u (i32.and (local.get $slot) (i32.const 2)) (i32.const 1)))
                (then (local.set $firstGroup (i32.shr_u (local.get $offset) (i32.const 2)))))))))
      (local.set $offset (i32.add (local.get $offset) (i32.const 4)))
      (br_if $fields (i32.lt_u (local.get $offset) (local.get $count))))
    (i32.store (i32.const ${memory.firstGroup}) (local.get $firstGroup))
    (if (i32.and (local.get $wrong) (i32.const 0x80808080)) (then (return (i32.const -1))))
    (i32.shr_u (local.get $count) (i32.const 2))))
`

/** Bit by bit, which bytes of a block's n-th 16 are SOH. */
function sohBits(n: number): string {
  const bits = `(i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $v${n}) (i8x16.splat (i32.const 1)))))`
  return n === 0 ? bits : `(i64.shl ${bits} (i64.const ${16 * n}))`
}
