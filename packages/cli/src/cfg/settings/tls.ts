/** Settings of TLS, as five engines name them. Keys stay in their files; what opens them is a reference. */
import { mapped, noEquivalent, notApplicable, secret, type Draft, type Settings, type Tell } from '../setting.ts'
import { oneOf, text, words, yesNo } from '../value.ts'

const onOff = mapped(yesNo, (draft, value) => void (draft.tls.on = value))
const serverName = mapped(text, (draft, value) => void (draft.tls.servername = value))
const authorities = mapped(text, authorityFile)
const algorithm = notApplicable('an algorithm of the Java runtime')
const jks = 'a JKS key store; convert it: keytool -importkeystore -srckeystore IN -destkeystore OUT.p12 -deststoretype PKCS12'
const asPem = 'authorities are read as PEM; convert it: openssl pkcs12 -in FILE -nokeys -out ca.pem'

function authorityFile(draft: Draft, file: string, tell: Tell): void {
  if (/\.(jks|p12|pfx|keystore|truststore)$/i.test(file)) tell.notMapped('noEquivalent', asPem)
  else draft.tls.ca = file
}

/** TLSv1.3, Tls12, TLS1.2 and lists of them; older ones are not spoken. */
function protocols(draft: Draft, names: string[], tell: Tell): void {
  const spoken = names.map((name) => /^tlsv?_?1[._]?([0-3])?$/i.exec(name)?.[1] ?? '0').filter((minor) => minor === '2' || minor === '3')
  if (spoken.length < names.length) tell.notMapped('noEquivalent', 'of the versions named those before TLS 1.2 are not spoken')
  if (spoken.length === 0) return
  draft.tls.minVersion = spoken.includes('2') ? 'TLSv1.2' : 'TLSv1.3'
  draft.tls.maxVersion = spoken.includes('3') ? 'TLSv1.3' : 'TLSv1.2'
}

export const tlsSettings: Settings = {
  SocketUseSSL: onOff,
  SSLEnable: onOff,
  SocketKeyStore: mapped(text, (draft, value, tell) => {
    if (/\.(jks|keystore)$/i.test(value)) tell.notMapped('noEquivalent', jks)
    else draft.tls.pfx = value
  }),
  SocketKeyStorePassword: secret((draft, ref) => void (draft.tls.passphrase = ref)),
  KeyStoreType: mapped(oneOf({ PKCS12: 'PKCS12', JKS: 'JKS', JCEKS: 'JKS' } as const), (_, value, tell) => {
    if (value === 'JKS') tell.notMapped('noEquivalent', jks)
  }),
  SocketTrustStore: authorities,
  SocketTrustStorePassword: notApplicable('authorities are no secret: their file is PEM'),
  TrustStoreType: mapped(text, (_, value, tell) => {
    if (value.toUpperCase() !== 'PEM') tell.notMapped('noEquivalent', asPem)
  }),
  KeyManagerFactoryAlgorithm: algorithm,
  TrustManagerFactoryAlgorithm: algorithm,
  NeedClientAuth: mapped(yesNo, (draft, value) => void (draft.tls.clientCertificate = value)),
  SSLRequireClientCertificate: mapped(yesNo, (draft, value) => void (draft.tls.clientCertificate = value)),
  CertificateVerifyLevel: mapped(
    oneOf({ '0': false, '1': false, '2': true } as const),
    (draft, value) => void (draft.tls.clientCertificate = value),
  ),
  EnabledProtocols: mapped(words, protocols),
  SSLProtocols: mapped(words, protocols),
  SSLProtocol: mapped(words, (_, __, tell) =>
    tell.notMapped('noEquivalent', 'a list of +names of another library; versions from TLS 1.2 on are spoken'),
  ),
  SocketMinimumTLSVersion: mapped(words, (draft, value, tell) => {
    protocols(draft, value, tell)
    if (draft.tls.minVersion !== undefined) draft.tls.maxVersion = 'TLSv1.3'
  }),
  CipherSuites: mapped(words, (draft, value, tell) => {
    const known = value.filter((name) => /^TLS_(AES|CHACHA20)_/.test(name) || !name.startsWith('TLS_'))
    if (known.length < value.length) tell.notMapped('noEquivalent', "names of Java's suites up to TLS 1.2; give those of OpenSSL")
    if (known.length > 0) draft.tls.ciphers = known
  }),
  EndpointIdentificationAlgorithm: mapped(text, (_, value, tell) => {
    if (value.toUpperCase() !== 'HTTPS') tell.notMapped('noEquivalent', "the peer's name is always checked, as HTTPS does")
  }),
  UseSNI: mapped(yesNo, (_, value, tell) => {
    if (!value) tell.notMapped('noEquivalent', 'a host that has a name is always asked for by it')
  }),
  SNIHostName: serverName,
  SSLServerName: serverName,
  SocketServerName: serverName,
  SocketInsecureSkipVerify: mapped(yesNo, (_, value, tell) => {
    if (value) tell.notMapped('noEquivalent', 'refused: the certificate of the peer is always verified; name its authority instead')
  }),
  SSLValidateCertificates: mapped(yesNo, (_, value, tell) => {
    if (!value) tell.notMapped('noEquivalent', 'refused: the certificate of the peer is always verified; name its authority instead')
  }),
  SSLCheckCertificateRevocation: noEquivalent('revocation is not asked for'),
  SocketPrivateKeyFile: mapped(text, (draft, value) => void (draft.tls.key = value)),
  SocketCertificateFile: mapped(text, (draft, value) => void (draft.tls.cert = value)),
  SocketCAFile: authorities,
  SSLCertificate: mapped(text, (draft, value) => void (draft.tls.pfx = value)),
  SSLCertificatePassword: secret((draft, ref) => void (draft.tls.passphrase = ref)),
  SSLCACertificate: authorities,
  CertificationAuthoritiesFile: authorities,
  ClientCertificateFile: mapped(text, (draft, value) => void (draft.tls.clientSide = { ...draft.tls.clientSide, cert: value })),
  ClientCertificateKeyFile: mapped(text, (draft, value) => void (draft.tls.clientSide = { ...draft.tls.clientSide, key: value })),
  ServerCertificateFile: mapped(text, (draft, value) => void (draft.tls.serverSide = { ...draft.tls.serverSide, cert: value })),
  ServerCertificateKeyFile: mapped(text, (draft, value) => void (draft.tls.serverSide = { ...draft.tls.serverSide, key: value })),
}
