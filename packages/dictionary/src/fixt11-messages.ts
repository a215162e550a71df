// Written by `fix dictionary import` from FIXT11.xml: facts only. Do not edit.
import type { DataBytes, UtcText } from './tables.ts'

/** Enumerations by the name of their field: the names stand for wire values. */
export interface Enumerations {
  /** EncryptMethod(98) */
  encryptMethod: 'NoneOther' | 'Pkcs' | 'Des' | 'Pkcsdes' | 'Pgpdes' | 'Pgpdesmd5' | 'Pemdesmd5'
  /** SessionRejectReason(373) */
  sessionRejectReason: 'InvalidTagNumber' | 'RequiredTagMissing' | 'TagNotDefinedForThisMessageType' | 'UndefinedTag' | 'TagSpecifiedWithoutAValue' | 'ValueIsIncorrect' | 'IncorrectDataFormatForValue' | 'DecryptionProblem' | 'SignatureProblem' | 'CompidProblem' | 'SendingtimeAccuracyProblem' | 'InvalidMsgtype' | 'XmlValidationError' | 'TagAppearsMoreThanOnce' | 'TagSpecifiedOutOfRequiredOrder' | 'RepeatingGroupFieldsOutOfOrder' | 'IncorrectNumingroupCountForRepeatingGroup' | 'NonDataValueIncludesFieldDelimiter' | 'InvalidUnsupportedApplicationVersion' | 'Other'
  /** ApplVerID(1128) */
  applVerID: 'Fix27' | 'Fix30' | 'Fix40' | 'Fix41' | 'Fix42' | 'Fix43' | 'Fix44' | 'Fix50' | 'Fix50Sp1' | 'Fix50Sp2'
  /** SessionStatus(1409) */
  sessionStatus: 'SessionActive' | 'SessionPasswordChanged' | 'SessionPasswordDueToExpire' | 'NewSessionPasswordDoesNotComplyWithPolicy' | 'SessionLogoutComplete' | 'InvalidUsernameOrPassword' | 'AccountLocked' | 'LogonsAreNotAllowedAtThisTime' | 'PasswordExpired'
}

/** An entry of NoHops(627). */
export interface HopGrpHopsEntry {
  readonly hopCompID: string
  readonly hopSendingTime?: UtcText
  readonly hopRefID?: number
}

/** HopGrp, a component. */
export interface HopGrpComponent {
  readonly noHops?: readonly HopGrpHopsEntry[]
}

/** MsgTypeGrp, a component. */
export interface MsgTypeGrpComponent {
}

/** An entry of NoHops(627). */
export interface HeaderHopsEntry {
  readonly hopCompID: string
  readonly hopSendingTime?: UtcText
  readonly hopRefID?: number
}

/** Header and trailer, but for what the writer fills in: BodyLength(9), MsgType(35), CheckSum(10). */
export interface Header {
  readonly beginString: string
  readonly applVerID?: Enumerations['applVerID']
  readonly applExtID?: number
  readonly cstmApplVerID?: string
  readonly senderCompID: string
  readonly targetCompID: string
  readonly onBehalfOfCompID?: string
  readonly deliverToCompID?: string
  readonly secureDataLen?: number
  readonly secureData?: DataBytes
  readonly msgSeqNum: number
  readonly senderSubID?: string
  readonly senderLocationID?: string
  readonly targetSubID?: string
  readonly targetLocationID?: string
  readonly onBehalfOfSubID?: string
  readonly onBehalfOfLocationID?: string
  readonly deliverToSubID?: string
  readonly deliverToLocationID?: string
  readonly possDupFlag?: boolean
  readonly possResend?: boolean
  readonly sendingTime: UtcText
  readonly origSendingTime?: UtcText
  readonly xmlDataLen?: number
  readonly xmlData?: DataBytes
  readonly messageEncoding?: string
  readonly lastMsgSeqNumProcessed?: number
  readonly noHops?: readonly HeaderHopsEntry[]
  readonly signatureLength?: number
  readonly signature?: DataBytes
}

/** Heartbeat(0). */
export interface Heartbeat {
  readonly testReqID?: string
}

/** TestRequest(1). */
export interface TestRequest {
  readonly testReqID: string
}

/** ResendRequest(2). */
export interface ResendRequest {
  readonly beginSeqNo: number
  readonly endSeqNo: number
}

/** Reject(3). */
export interface Reject {
  readonly refSeqNum: number
  readonly refTagID?: number
  readonly refMsgType?: string
  readonly refApplVerID?: string
  readonly refApplExtID?: number
  readonly refCstmApplVerID?: string
  readonly sessionRejectReason?: Enumerations['sessionRejectReason']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** SequenceReset(4). */
export interface SequenceReset {
  readonly gapFillFlag?: boolean
  readonly newSeqNo: number
}

/** Logout(5). */
export interface Logout {
  readonly sessionStatus?: Enumerations['sessionStatus']
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** Logon(A). */
export interface Logon extends Partial<MsgTypeGrpComponent> {
  readonly encryptMethod: Enumerations['encryptMethod']
  readonly heartBtInt: number
  readonly rawDataLength?: number
  readonly rawData?: DataBytes
  readonly resetSeqNumFlag?: boolean
  readonly nextExpectedMsgSeqNum?: number
  readonly maxMessageSize?: number
  readonly testMessageIndicator?: boolean
  readonly username?: string
  readonly password?: string
  readonly newPassword?: string
  readonly encryptedPasswordMethod?: number
  readonly encryptedPasswordLen?: number
  readonly encryptedPassword?: DataBytes
  readonly encryptedNewPasswordLen?: number
  readonly encryptedNewPassword?: DataBytes
  readonly sessionStatus?: Enumerations['sessionStatus']
  readonly defaultApplVerID: string
  readonly defaultApplExtID?: number
  readonly defaultCstmApplVerID?: string
  readonly text?: string
  readonly encodedTextLen?: number
  readonly encodedText?: DataBytes
}

/** XMLnonFIX(n). */
export interface XMLnonFIX {
}

/** The shapes of all messages by name, and that of the header. */
export interface Messages {
  header: Header
  Heartbeat: Heartbeat
  TestRequest: TestRequest
  ResendRequest: ResendRequest
  Reject: Reject
  SequenceReset: SequenceReset
  Logout: Logout
  Logon: Logon
  XMLnonFIX: XMLnonFIX
}
