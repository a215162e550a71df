/**
 * Characters that a line for people must not have: what moves the cursor, ends the line or turns its direction round is written as \x0a or \u202e. What a
 * counterparty sends is shown, and does nothing to the terminal that shows it.
 */

/** Control characters, the separators of lines and paragraphs, and what changes the direction of text; written with escapes, as they would do here what they do there. */
const unsafe = /[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

export function escapeText(text: string): string {
  return text.replace(unsafe, (character) => escapeCode(character.charCodeAt(0)))
}

/** \x0a, or \u202e beyond one byte. */
export function escapeCode(code: number): string {
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}

/** Whether a byte as a Latin-1 character does something rather than be seen. */
export function isControl(byte: number): boolean {
  return byte < 32 || (byte >= 127 && byte < 160)
}
