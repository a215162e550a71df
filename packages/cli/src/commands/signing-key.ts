/** The private key that signs a Logon, from behind its reference; what of it may be shown, and how it signs. */
import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import type { LogonSigning } from '@fix/venue'
import { signedText } from '../doctor/signature.ts'

export interface SigningKey {
  readonly keyType: string
  /** The public half, SubjectPublicKeyInfo in base64: what the venue was given. */
  readonly publicKey: string
  sign(text: string): string
  holds(text: string, signature: string): boolean
}

/** Throws where the text is no private key in PEM. */
export function signingKeyOf(pem: string): SigningKey {
  const key: KeyObject = createPrivateKey(pem)
  const publicKey = createPublicKey(key)
  return {
    keyType: key.asymmetricKeyType ?? 'unknown',
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    sign: (text) => sign(null, Buffer.from(text, 'latin1'), key).toString('base64'),
    holds: (text, signature) => verify(null, Buffer.from(text, 'latin1'), publicKey, Buffer.from(signature, 'base64')),
  }
}

/** As a session wants it: fields for each Logon(A), and none for any other message. */
export function logonSigner(key: SigningKey, signing: LogonSigning): (message: Uint8Array) => readonly (readonly [number, string])[] {
  return (message) => {
    const text = Buffer.from(message).toString('latin1')
    if (!text.includes('\x0135=A\x01')) return []
    const signature = key.sign(signedText(text, signing))
    return [
      [signing.lengthTag, String(signature.length)],
      [signing.signatureTag, signature],
    ]
  }
}
