// A venue on QuickFIX C++ for the order path: it keeps a book of orders and executions of its own, says what became of each request in the words of FIX.4.2 or
// FIX.4.4, and at the end gives its ledger. Every message that it takes is checked against QuickFIX's dictionary of that version first.
// On stdout, one line each:
//   listening
//   in MESSAGE, out MESSAGE   what went over the wire, | for SOH
//   ledger JSON               orders, executions, position and cash as the venue has them
//   done COMMAND              the command was heard, and what it makes the venue say is said
// On stdin, one command a line:
//   answer take|refuse|reject|business|hold   how the next request is answered: taken; a report or an OrderCancelReject(9) that refuses it;
//                                       BusinessMessageReject(j); or pending until it is decided
//   decide take|refuse                  decides the request that is pending
//   fill ORDERID QTY PX                 QTY in units, PX in hundred-thousandths
//   drop ORDERID, expire ORDERID        the venue cancels it by itself, or its time has come
//   bust EXECID, correct EXECID QTY PX
//   ledger, quit
// Build: g++ -std=c++14 -w order-venue.cpp -lquickfix -lpthread. Run: order-venue PORT DICTIONARY.xml FIX.4.2|FIX.4.4
#include <quickfix/Application.h>
#include <quickfix/Log.h>
#include <quickfix/MessageStore.h>
#include <quickfix/Session.h>
#include <quickfix/SessionSettings.h>
#include <quickfix/SocketAcceptor.h>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <map>
#include <mutex>
#include <sstream>
#include <string>
#include <vector>

namespace {

std::mutex outMutex;

void say(const std::string& kind, std::string text) {
  std::replace(text.begin(), text.end(), '\001', '|');
  const std::lock_guard<std::mutex> hold(outMutex);
  std::cout << kind << ' ' << text << std::endl;
}

class Wire : public FIX::Log {
 public:
  void clear() override {}
  void backup() override {}
  void onIncoming(const std::string& text) override { say("in", text); }
  void onOutgoing(const std::string& text) override { say("out", text); }
  void onEvent(const std::string&) override {}
};

class WireFactory : public FIX::LogFactory {
 public:
  FIX::Log* create() override { return new Wire; }
  FIX::Log* create(const FIX::SessionID&) override { return new Wire; }
  void destroy(FIX::Log* log) override { delete log; }
};

// Quantities in units, prices in hundred-thousandths; market orders fill at this one.
const long long marketPrice = 110000;
const char* const soonest = "20260102-09:30:00";

std::string price(long long value) {
  std::string digits = std::to_string(value);
  if (digits.size() < 6) digits.insert(0, 6 - digits.size(), '0');
  return digits.insert(digits.size() - 5, ".");
}

long long scaled(const std::string& text) { return std::llround(std::stold(text) * 100000.0L); }

std::string field(const FIX::Message& message, int tag) { return message.isSetField(tag) ? message.getField(tag) : ""; }

struct Execution {
  std::string id;  // of the fill, or of what corrected it last
  size_t order;
  long long qty, px;
};

struct Order {
  std::string orderID, clOrdID, side, type;
  long long qty, price;
  std::string status;  // OrdStatus(39) without what is pending
};

struct Request {
  char kind = 0;  // F or G, 0 for none
  std::string clOrdID;
  size_t order = 0;
  long long qty = 0, price = 0;
};

class Venue : public FIX::Application {
 public:
  explicit Venue(bool early) : early_(early) {}
  void onCreate(const FIX::SessionID&) override {}
  void onLogon(const FIX::SessionID& id) override { id_ = id; }
  void onLogout(const FIX::SessionID&) override {}
  void toAdmin(FIX::Message&, const FIX::SessionID&) override {}
  void toApp(FIX::Message&, const FIX::SessionID&) throw(FIX::DoNotSend) override {}
  void fromAdmin(const FIX::Message&, const FIX::SessionID&) throw(FIX::FieldNotFound, FIX::IncorrectDataFormat, FIX::IncorrectTagValue,
                                                                   FIX::RejectLogon) override {}
  void fromApp(const FIX::Message& message, const FIX::SessionID&) throw(FIX::FieldNotFound, FIX::IncorrectDataFormat,
                                                                         FIX::IncorrectTagValue, FIX::UnsupportedMessageType) override {
    const std::lock_guard<std::mutex> hold(mutex_);
    const std::string type = message.getHeader().getField(35);
    if (type == "D") newOrder(message);
    else if (type == "F" || type == "G") change(message, type[0]);
    else if (type == "H") status(message);
    else if (type == "AF") massStatus(message);
    else throw FIX::UnsupportedMessageType();
  }

  void command(std::istringstream& words, const std::string& word) {
    const std::lock_guard<std::mutex> hold(mutex_);
    std::string id;
    long long qty = 0, px = 0;
    words >> id >> qty >> px;
    if (word == "answer") answer_ = id;
    else if (word == "decide") decide(id == "take");
    else if (word == "fill") fill(orderAt(id), qty, px);
    else if (word == "drop") end(orderAt(id), "4");
    else if (word == "expire") end(orderAt(id), "C");
    else if (word == "bust") amend(id, 0, 0);
    else if (word == "correct") amend(id, qty, px);
    else if (word == "ledger") ledger();
  }

 private:
  const bool early_;  // FIX.4.2: ExecTransType(20), and ExecType(150) follows the state
  FIX::SessionID id_;
  std::mutex mutex_;
  std::vector<Order> orders_;
  std::vector<Execution> executions_;
  std::map<std::string, size_t> byId_;
  std::string answer_ = "take";
  Request pending_;
  int reports_ = 0;

  void send(FIX::Message& message) { FIX::Session::sendToTarget(message, id_); }
  std::string once() {
    const std::string answer = answer_;
    answer_ = "take";
    return answer;
  }
  size_t orderAt(const std::string& orderID) const { return static_cast<size_t>(std::stoi(orderID.substr(1))) - 1; }
  static bool over(const Order& order) { return order.status == "4" || order.status == "8" || order.status == "C"; }

  long long cum(size_t at) const {
    long long sum = 0;
    for (const Execution& one : executions_) sum += one.order == at ? one.qty : 0;
    return sum;
  }
  void settle(size_t at) {
    Order& order = orders_[at];
    const long long done = cum(at);
    if (!over(order)) order.status = done >= order.qty ? "2" : done > 0 ? "1" : "0";
  }
  std::string shown(size_t at) const {
    if (pending_.kind == 0 || pending_.order != at) return orders_[at].status;
    return pending_.kind == 'F' ? "6" : "E";
  }

  // A report on an order as it stands. `why` is ExecType(150) of FIX.4.4.
  FIX::Message report(size_t at, const std::string& why) {
    const Order& order = orders_[at];
    const long long done = cum(at);
    FIX::Message report;
    report.getHeader().setField(35, "8");
    report.setField(37, order.orderID);
    report.setField(11, order.clOrdID);
    report.setField(17, why == "I" ? "0" : "E" + std::to_string(++reports_));
    std::string status = shown(at);
    if (early_) {
      report.setField(20, why == "H" ? "1" : why == "G" ? "2" : why == "I" ? "3" : "0");
      // A state there, and a reason only where it is none of the other's words.
      if (why == "5" && status == "0") status = "5";
      report.setField(150, why == "F" ? (done >= order.qty ? "2" : "1") : why == "G" || why == "H" || why == "I" ? status : why);
    } else {
      report.setField(150, why);
    }
    report.setField(39, status);
    report.setField(55, "EURUSD");
    report.setField(54, order.side);
    report.setField(38, std::to_string(order.qty));
    report.setField(40, order.type);
    if (order.type == "2") report.setField(44, price(order.price));
    report.setField(14, std::to_string(done));
    report.setField(151, std::to_string(over(order) ? 0 : std::max(0LL, order.qty - done)));
    report.setField(6, average(at, done));
    report.setField(60, soonest);
    return report;
  }

  std::string average(size_t at, long long done) const {
    if (done == 0) return "0";
    long double value = 0;
    for (const Execution& one : executions_) value += one.order == at ? static_cast<long double>(one.qty) * one.px : 0;
    std::ostringstream text;
    text.precision(9);
    text << std::fixed << static_cast<double>(value / done / 100000);
    return text.str();
  }

  void tell(size_t at, const std::string& why, const std::string& clOrdID = "", const std::string& origClOrdID = "") {
    FIX::Message said = report(at, why);
    if (!clOrdID.empty()) said.setField(11, clOrdID);
    if (!origClOrdID.empty()) said.setField(41, origClOrdID);
    send(said);
  }

  void business(const std::string& refType, const std::string& id, const std::string& text) {
    FIX::Message reject;
    reject.getHeader().setField(35, "j");
    reject.setField(372, refType);
    reject.setField(379, id);
    reject.setField(380, "0");
    reject.setField(58, text);
    send(reject);
  }

  void newOrder(const FIX::Message& message) {
    const std::string clOrdID = message.getField(11), limit = field(message, 44), answer = once();
    if (answer == "business") return business("D", clOrdID, "not accepting orders");
    const size_t at = orders_.size();
    byId_[clOrdID] = at;
    orders_.push_back({"V" + std::to_string(at + 1), clOrdID, message.getField(54), message.getField(40),
                       std::stoll(message.getField(38)), limit.empty() ? 0 : scaled(limit), answer == "reject" ? "8" : "0"});
    if (answer == "reject") {
      FIX::Message rejected = report(at, "8");
      rejected.setField(103, "3");
      rejected.setField(58, "order exceeds limit");
      return send(rejected);
    }
    tell(at, "0");
    if (orders_[at].type == "1") fill(at, orders_[at].qty, marketPrice);
  }

  void refuse(const Request& request, const std::string& reason) {
    const Order& order = orders_[request.order];
    FIX::Message reject;
    reject.getHeader().setField(35, "9");
    reject.setField(37, order.orderID);
    reject.setField(11, request.clOrdID);
    reject.setField(41, order.clOrdID);
    reject.setField(39, order.status);
    reject.setField(434, request.kind == 'F' ? "1" : "2");
    reject.setField(102, reason);
    send(reject);
  }

  void change(const FIX::Message& message, char kind) {
    const std::string clOrdID = message.getField(11), limit = field(message, 44), answer = once();
    const auto known = byId_.find(message.getField(41));
    if (known == byId_.end()) return business(std::string(1, kind), clOrdID, "UNKNOWN ORDER");
    const size_t at = known->second;
    byId_[clOrdID] = at;
    const Request request{kind, clOrdID, at, kind == 'G' ? std::stoll(message.getField(38)) : 0, limit.empty() ? orders_[at].price : scaled(limit)};
    if (over(orders_[at]) || orders_[at].status == "2") return refuse(request, "0");
    // Reason 2 is the broker's option, 3 that another request is pending.
    if (answer == "refuse") return refuse(request, "2");
    if (pending_.kind != 0) return refuse(request, "3");
    if (answer != "hold") return take(request);
    pending_ = request;
    tell(at, kind == 'F' ? "6" : "E", clOrdID, orders_[at].clOrdID);
  }

  void take(const Request& request) {
    Order& order = orders_[request.order];
    const std::string before = order.clOrdID;
    if (request.kind == 'F') {
      order.status = "4";
      return tell(request.order, "4", request.clOrdID, before);
    }
    order.clOrdID = request.clOrdID;
    order.qty = std::max(request.qty, cum(request.order));
    order.price = request.price;
    settle(request.order);
    tell(request.order, "5", request.clOrdID, before);
  }

  void decide(bool taken) {
    const Request request = pending_;
    pending_ = Request();
    if (request.kind == 0) return;
    if (orders_[request.order].status == "2") return refuse(request, "0");
    if (taken) take(request);
    else refuse(request, "2");
  }

  void fill(size_t at, long long qty, long long px) {
    executions_.push_back({"", at, qty, px});
    settle(at);
    FIX::Message filled = report(at, "F");
    executions_.back().id = filled.getField(17);
    filled.setField(32, std::to_string(qty));
    filled.setField(31, price(px));
    send(filled);
  }

  void end(size_t at, const std::string& status) {
    orders_[at].status = status;
    tell(at, status);
  }

  // A bust takes the quantity away; a correction is named by the id of the last one from then on.
  void amend(const std::string& execID, long long qty, long long px) {
    for (Execution& one : executions_) {
      if (one.id != execID) continue;
      one.qty = qty;
      one.px = px;
      settle(one.order);
      FIX::Message amended = report(one.order, qty == 0 ? "H" : "G");
      amended.setField(19, execID);
      // FIX.4.2 requires both of every report that is one.
      amended.setField(32, std::to_string(qty));
      amended.setField(31, price(px));
      one.id = amended.getField(17);
      return send(amended);
    }
  }

  void status(const FIX::Message& message) {
    const std::string clOrdID = message.getField(11);
    const auto known = byId_.find(clOrdID);
    if (known == byId_.end()) return business("H", clOrdID, "UNKNOWN ORDER");
    tell(known->second, "I", clOrdID);
  }

  void massStatus(const FIX::Message& message) {
    const std::string request = message.getField(584);
    const auto open = [](const Order& order) { return !over(order) && order.status != "2"; };
    const long count = std::count_if(orders_.begin(), orders_.end(), open);
    if (count == 0) return business("AF", request, "UNKNOWN ORDER: none is open");
    for (size_t at = 0; at < orders_.size(); at++) {
      if (!open(orders_[at])) continue;
      FIX::Message stands = report(at, "I");
      stands.setField(584, request);
      stands.setField(911, std::to_string(count));
      send(stands);
    }
  }

  void ledger() const {
    std::ostringstream json;
    long long net = 0, cash = 0;
    json << "{\"orders\":[";
    for (size_t at = 0; at < orders_.size(); at++) {
      const Order& order = orders_[at];
      const long long done = cum(at);
      json << (at == 0 ? "" : ",") << "{\"orderID\":\"" << order.orderID << "\",\"head\":\"" << order.clOrdID << "\",\"side\":\""
           << (order.side == "1" ? "buy" : "sell") << "\",\"status\":\"" << order.status << "\",\"qty\":" << order.qty << ",\"cum\":" << done
           << ",\"leaves\":" << (over(order) ? 0 : std::max(0LL, order.qty - done)) << ",\"price\":" << order.price << "}";
    }
    json << "],\"executions\":[";
    bool first = true;
    for (const Execution& one : executions_) {
      if (one.qty == 0) continue;
      const long long sign = orders_[one.order].side == "1" ? 1 : -1;
      net += sign * one.qty;
      cash -= sign * one.qty * one.px;
      json << (first ? "" : ",") << "{\"orderID\":\"" << orders_[one.order].orderID << "\",\"execID\":\"" << one.id << "\",\"qty\":" << one.qty
           << ",\"px\":" << one.px << "}";
      first = false;
    }
    json << "],\"net\":" << net << ",\"cash\":" << cash << "}";
    say("ledger", json.str());
  }
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: order-venue PORT DICTIONARY.xml FIX.4.2|FIX.4.4" << std::endl;
    return 2;
  }
  try {
    FIX::Dictionary all;
    all.setString("ConnectionType", "acceptor");
    all.setString("SocketAcceptPort", argv[1]);
    all.setString("SocketReuseAddress", "Y");
    all.setString("SocketNodelay", "Y");
    all.setString("StartTime", "00:00:00");
    all.setString("EndTime", "00:00:00");
    all.setString("UseDataDictionary", "Y");
    all.setString("DataDictionary", argv[2]);
    FIX::SessionSettings settings;
    settings.set(all);
    FIX::Dictionary one;
    one.setString("ConnectionType", "acceptor");
    settings.set(FIX::SessionID(argv[3], "VENUE", "OURS"), one);
    Venue venue(std::string(argv[3]) == "FIX.4.2");
    FIX::MemoryStoreFactory store;
    WireFactory wire;
    FIX::SocketAcceptor acceptor(venue, store, settings, wire);
    acceptor.start();
    say("listening", argv[1]);
    for (std::string line; std::getline(std::cin, line) && line != "quit";) {
      std::istringstream words(line);
      std::string word;
      words >> word;
      venue.command(words, word);
      say("done", line);
    }
    acceptor.stop(true);
    return 0;
  } catch (const std::exception& error) {
    std::cerr << error.what() << std::endl;
    return 1;
  }
}
