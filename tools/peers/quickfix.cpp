// QuickFIX C++ as a subject of the benchmark: its own parser frames, Message::setString checks and indexes with the dictionary and its groups.
// `read-all` and `read-three` read as its documentation shows, through field objects and a group object that is filled; `bare-all` and `bare-three`
// convert straight from the strings that the message holds, which is the fastest that its interface allows. Each message is given to the parser alone,
// as from a socket that is fast enough: the best case for it.
// Build: g++ -std=c++14 -O2 -w quickfix.cpp -lquickfix -lpthread. Run: quickfix FOLDER DICTIONARY.xml
#include "corpus.h"

#include <quickfix/DataDictionary.h>
#include <quickfix/FieldConvertors.h>
#include <quickfix/Message.h>
#include <quickfix/Parser.h>
#include <quickfix/fix44/NewOrderSingle.h>

#include <iostream>
#include <string>
#include <vector>

namespace {

FIX::DataDictionary* dictionary;
FIX::Parser parser;
std::string framed;

void broken(const std::string& why) {
  std::cerr << "a message of the corpus is broken: " << why << std::endl;
  std::exit(1);
}

const std::string& frame(const Kind* kind, int number) {
  const size_t from = kind->starts[number];
  parser.addToStream(kind->bytes + from, kind->starts[number + 1] - from);
  if (!parser.readFixMessage(framed)) broken("no frame");
  return framed;
}

void addTime(const FIX::UtcTimeStamp& time, Figures& sums) { sums.times += time.getTimeT() * 1000.0 + time.getMillisecond() - timesFromMs; }

void addText(const std::string& text, Figures& sums) { sums.text += text.size() + (unsigned char)text[text.size() - 1]; }

// Into an object of the field's class, and out of that.
template <typename Class>
Class field(const FIX::FieldMap& map, int tag) {
  Class field(tag);
  map.getField(field);
  return field;
}

void readField(const FIX::FieldMap& map, const Step& step, Figures& sums) {
  switch (step.reading) {
    case TEXT: addText(field<FIX::StringField>(map, step.tag).getValue(), sums); break;
    case INT: sums.ints += field<FIX::IntField>(map, step.tag).getValue(); break;
    case CHAR: sums.chars += (unsigned char)field<FIX::CharField>(map, step.tag).getValue(); break;
    case PRICE:
    case QTY: sums.decimals += field<FIX::DoubleField>(map, step.tag).getValue(); break;
    case UTC: addTime(field<FIX::UtcTimeStampField>(map, step.tag).getValue(), sums); break;
    case NONE: return;
  }
  sums.fields++;
}

void readBare(const FIX::FieldMap& map, const Step& step, Figures& sums) {
  const std::string& value = map.getField(step.tag);
  switch (step.reading) {
    case TEXT: addText(std::string(value), sums); break;
    case INT: sums.ints += FIX::IntConvertor::convert(value); break;
    case CHAR: sums.chars += (unsigned char)FIX::CharConvertor::convert(value); break;
    case PRICE:
    case QTY: sums.decimals += FIX::DoubleConvertor::convert(value); break;
    case UTC: addTime(FIX::UtcTimeStampConvertor::convert(value), sums); break;
    case NONE: return;
  }
  sums.fields++;
}

// Where a field outside groups stands.
const FIX::FieldMap& mapOf(const FIX::Message& message, int tag) {
  if (FIX::Message::isHeaderField(tag)) return message.getHeader();
  if (FIX::Message::isTrailerField(tag)) return message.getTrailer();
  return message;
}

void readAll(const Kind* kind, Figures* figures) {
  for (int number = 0; number < kind->messages; number++) {
    FIX::Message message;
    message.setString(frame(kind, number), true, dictionary);
    for (int at = 0; at < kind->tops; at++) readField(mapOf(message, kind->top[at].tag), kind->top[at], *figures);
    if (kind->countTag == 0) continue;
    const int entries = field<FIX::IntField>(message, kind->countTag).getValue();
    FIX::Group group(kind->countTag, kind->delimiter);
    for (int entry = 1; entry <= entries; entry++) {
      message.getGroup(entry, group);
      for (int at = 0; at < kind->entries; at++) readField(group, kind->entry[at], *figures);
    }
  }
}

void bareAll(const Kind* kind, Figures* figures) {
  for (int number = 0; number < kind->messages; number++) {
    FIX::Message message;
    message.setString(frame(kind, number), true, dictionary);
    for (int at = 0; at < kind->tops; at++) readBare(mapOf(message, kind->top[at].tag), kind->top[at], *figures);
    if (kind->countTag == 0) continue;
    const int entries = FIX::IntConvertor::convert(message.getField(kind->countTag));
    for (int entry = 1; entry <= entries; entry++) {
      const FIX::FieldMap& group = message.getGroupRef(entry, kind->countTag);
      for (int at = 0; at < kind->entries; at++) readBare(group, kind->entry[at], *figures);
    }
  }
}

void readThree(const Kind* kind, Figures* figures) {
  for (int number = 0; number < kind->messages; number++) {
    FIX::Message message;
    message.setString(frame(kind, number), true, dictionary);
    for (int at = 0; at < kind->threes; at++) {
      const Step& step = kind->three[at];
      if (!step.inEntry) {
        readField(mapOf(message, step.tag), step, *figures);
        continue;
      }
      FIX::Group group(kind->countTag, kind->delimiter);
      message.getGroup(1, group);
      readField(group, step, *figures);
    }
  }
}

void bareThree(const Kind* kind, Figures* figures) {
  for (int number = 0; number < kind->messages; number++) {
    FIX::Message message;
    message.setString(frame(kind, number), true, dictionary);
    for (int at = 0; at < kind->threes; at++) {
      const Step& step = kind->three[at];
      readBare(step.inEntry ? message.getGroupRef(1, kind->countTag) : mapOf(message, step.tag), step, *figures);
    }
  }
}

void validate(const Kind* kind, Figures* figures) {
  for (int number = 0; number < kind->messages; number++) {
    FIX::Message message;
    message.setString(frame(kind, number), true, dictionary);
    dictionary->validate(message);
    figures->fields++;
  }
}

// What an application has in hand when it sends an order.
struct Order {
  int seqNum;
  FIX::UtcTimeStamp sending, transact;
  double price, qty;
  std::string sender, target, account, clOrdID, currency, symbol;
  char handlInst, ordType, side, timeInForce;
};
std::vector<Order> orders;

void loadOrders(const Kind* kind) {
  for (int number = 0; number < kind->messages; number++) {
    FIX::Message message;
    message.setString(frame(kind, number), true, dictionary);
    const FIX::Header& header = message.getHeader();
    Order order;
    order.seqNum = FIX::IntConvertor::convert(header.getField(34));
    order.sending = FIX::UtcTimeStampConvertor::convert(header.getField(52));
    order.transact = FIX::UtcTimeStampConvertor::convert(message.getField(60));
    order.price = FIX::DoubleConvertor::convert(message.getField(44));
    order.qty = FIX::DoubleConvertor::convert(message.getField(38));
    order.sender = header.getField(49);
    order.target = header.getField(56);
    order.account = message.getField(1);
    order.clOrdID = message.getField(11);
    order.currency = message.getField(15);
    order.symbol = message.getField(55);
    order.handlInst = message.getField(21)[0];
    order.ordType = message.getField(40)[0];
    order.side = message.getField(54)[0];
    order.timeInForce = message.getField(59)[0];
    orders.push_back(order);
  }
}

const std::string& encode(const Order& order, std::string& out) {
  FIX44::NewOrderSingle message(FIX::ClOrdID(order.clOrdID), FIX::Side(order.side), FIX::TransactTime(order.transact, 3), FIX::OrdType(order.ordType));
  FIX::Header& header = message.getHeader();
  header.setField(FIX::MsgSeqNum(order.seqNum));
  header.setField(FIX::SenderCompID(order.sender));
  header.setField(FIX::SendingTime(order.sending, 3));
  header.setField(FIX::TargetCompID(order.target));
  message.set(FIX::Account(order.account));
  message.set(FIX::Currency(order.currency));
  message.set(FIX::HandlInst(order.handlInst));
  message.set(FIX::OrderQty(order.qty));
  message.set(FIX::Price(order.price));
  message.set(FIX::Symbol(order.symbol));
  message.set(FIX::TimeInForce(order.timeInForce));
  return message.toString(out);
}

void encodeAll(const Kind*, Figures* figures) {
  std::string out;
  for (const Order& order : orders) {
    figures->text += encode(order, out).size();
    figures->fields++;
  }
}

// The message is kept, and only what differs from order to order is set.
void bareEncodeAll(const Kind*, Figures* figures) {
  static FIX44::NewOrderSingle message;
  static bool first = true;
  std::string out;
  FIX::Header& header = message.getHeader();
  if (first) {
    const Order& order = orders[0];
    header.setField(FIX::SenderCompID(order.sender));
    header.setField(FIX::TargetCompID(order.target));
    message.set(FIX::Account(order.account));
    message.set(FIX::HandlInst(order.handlInst));
    message.set(FIX::OrdType(order.ordType));
    message.set(FIX::TimeInForce(order.timeInForce));
    first = false;
  }
  for (const Order& order : orders) {
    header.setField(FIX::MsgSeqNum(order.seqNum));
    header.setField(FIX::SendingTime(order.sending, 3));
    message.set(FIX::ClOrdID(order.clOrdID));
    message.set(FIX::Currency(order.currency));
    message.set(FIX::OrderQty(order.qty));
    message.set(FIX::Price(order.price));
    message.set(FIX::Side(order.side));
    message.set(FIX::Symbol(order.symbol));
    message.set(FIX::TransactTime(order.transact, 3));
    figures->text += message.toString(out).size();
    figures->fields++;
  }
}

void encodedText(const Kind*) {
  std::string out;
  for (const Order& order : orders)
    for (const char byte : encode(order, out)) putchar(byte == 1 ? '|' : byte);
}

}  // namespace

int main(int count, char** given) {
  if (count != 3) return 2;
  try {
    FIX::DataDictionary read(given[2]);
    dictionary = &read;
    loadKinds(given[1]);
    loadOrders(kindOf("order"));
    static const NamedWork works[] = {
        {"read-all", readAll},   {"bare-all", bareAll}, {"read-three", readThree},      {"bare-three", bareThree},
        {"validate", validate}, {"encode", encodeAll}, {"bare-encode", bareEncodeAll},
    };
    return serve(works, sizeof works / sizeof *works, encodedText, __VERSION__);
  } catch (const std::exception& error) {
    broken(error.what());
  }
}
