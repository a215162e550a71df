/** Settings that say which messages are let in. */
import { mapped, noEquivalent, option, rule, type Settings } from '../setting.ts'
import { integer, noYes, text, yesNo } from '../value.ts'

export const validationSettings: Settings = {
  UseDataDictionary: mapped(yesNo, (draft, value) => void (draft.validate &&= value)),
  ValidateIncomingMessage: mapped(yesNo, (draft, value) => void (draft.validate &&= value)),
  DataDictionary: mapped(text, (draft, value) => void (draft.dictionaries.only = value)),
  TransportDataDictionary: mapped(text, (draft, value) => void (draft.dictionaries.transport = value)),
  AppDataDictionary: mapped(
    text,
    (draft, value, _, suffix) => {
      if (suffix === '') draft.dictionaries.application = value
      else draft.dictionaries.byVersion = { ...draft.dictionaries.byVersion, [suffix.slice(1)]: value }
    },
    /^\.FIX\.[4-9]\.\d(SP\d)?$/,
  ),
  ValidateFieldsOutOfOrder: rule('sectionOrder', yesNo),
  ValidateFieldsHaveValues: rule('emptyValues', yesNo),
  ValidateUserDefinedFields: rule('userDefinedTags', yesNo),
  ValidateUnorderedGroupFields: rule('groupOrder', yesNo),
  AllowUnknownMsgFields: rule('unknownTags', noYes),
  AllowUnknownEnumValues: rule('enumerations', noYes),
  FirstFieldInGroupIsDelimiter: mapped(yesNo, (_, value, tell) => {
    if (value) tell.notMapped('noEquivalent', 'entries begin with any member here already; switch groupOrder off to let them in')
  }),
  ValidateSequenceNumbers: option('checkSequenceNumbers', yesNo),
  ValidateChecksum: option('validateChecksum', yesNo),
  ValidateLengthAndChecksum: mapped(yesNo, (draft, value, tell) => {
    draft.options.validateChecksum = value
    if (!value) tell.note('BodyLength(9) is always checked: without it no message has an end')
  }),
  CheckCompID: option('checkCompIDs', yesNo),
  CheckLatency: mapped(yesNo, (draft, value) => void (draft.checkLatency = value)),
  MaxLatency: mapped(integer(1, 1_000_000), (draft, value) => void (draft.options.sendingTimeThresholdMs = value * 1000)),
  RejectGarbledMessage: option('rejectGarbled', yesNo),
  RejectInvalidMessage: option('rejectInvalid', yesNo),
  RejectMessageOnUnhandledException: noEquivalent('what a handler throws is its own to catch; refuse() answers a message'),
  RequiresOrigSendingTime: option('requireOrigSendingTime', yesNo),
  AllowPosDup: option('allowPosDup', yesNo),
  PreserveMessageFieldsOrder: mapped(yesNo, (_, value, tell) => {
    if (!value) tell.note('fields keep the order in which they came or were written')
  }),
  Encoding: noEquivalent("bytes are never recoded; the codec's charset says what text is"),
}
