/**
 * How the typed shapes of a dictionary look when a message is read and when it is written. Reading promises nothing: a peer may leave out what is
 * required. Writing asks for what the dictionary requires in the body; the header is the session's, and is optional here.
 */
import type { Entry, Group } from './reading/group.ts'

/** Names of a dictionary's messages. */
export type MessageName<M> = Exclude<keyof M, 'header'> & string

type HeaderOf<M> = M extends { header: infer H } ? H : object

/** A group whose entries have getters by name. */
export interface TypedGroup<E> extends Omit<Group, 'entry' | typeof Symbol.iterator> {
  entry(at: number): Entry & ReadShape<E>
  [Symbol.iterator](): Generator<Entry & ReadShape<E>>
}

/** What a getter gives: a group for a list of entries, text for data, which may be written as bytes; all else is read as it is written. */
type ReadValue<V> = [V] extends [readonly (infer E)[]] ? TypedGroup<E> : Uint8Array extends V ? string : V

/** Getters by name: undefined where the field is absent, not of its type, or a value that the dictionary does not know. */
export type ReadShape<T> = { readonly [K in keyof Required<T>]: ReadValue<NonNullable<T[K]>> | undefined }

/** Getters of the header, which every message has. */
export type ReadHeader<M> = ReadShape<HeaderOf<M>>

/** A message to be written: the body as the dictionary asks for, header fields where the caller has them. */
export type WriteShape<M, K extends MessageName<M>> = { readonly msgType: K } & Partial<HeaderOf<M>> & M[K]

/** Any message of the dictionary to be written; `msgType` tells which. */
export type AnyWriteShape<M> = { [K in MessageName<M>]: WriteShape<M, K> }[MessageName<M>]
