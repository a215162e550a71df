// The TRADE session of a venue on QuickFIX C++, in cTrader's dialect: a counterparty whose session layer nobody here wrote. Market orders fill at once
// at one price, limit orders rest until they are replaced or cancelled; it forgets nothing while it lives. On stdout, one line each:
//   listening
//   in MESSAGE, out MESSAGE   what went over the wire, | for SOH
//   change JSON               what happened to its account, in the words of the simulated venue's account
//   mark WORD                 the answer to `mark WORD` on stdin: everything before it has been said
// `quit`, or the end of stdin, stops it.
// Build: g++ -std=c++14 -w quickfix-venue.cpp -lquickfix -lpthread. Run: quickfix-venue PORT CLIENT
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

// Quantities in hundredths, prices in hundred-thousandths.
const long long fillPrice = 110000;

std::string decimal(long long value, int digits) {
  std::string text = std::to_string(std::llabs(value));
  if (static_cast<int>(text.size()) <= digits) text.insert(0, digits + 1 - text.size(), '0');
  text.insert(text.size() - digits, ".");
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text;
}

long long scaled(const std::string& text, int digits) { return std::llround(std::stold(text) * std::pow(10.0L, digits)); }

std::string field(const FIX::Message& message, int tag) { return message.isSetField(tag) ? message.getField(tag) : ""; }

struct Order {
  std::string orderID, clOrdID, side, type;
  long long qty, price, cum;
  std::string status;  // OrdStatus(39)
  bool working() const { return status == "0" || status == "1"; }
};

class Exchange : public FIX::Application {
 public:
  void onCreate(const FIX::SessionID&) override {}
  void onLogon(const FIX::SessionID&) override {}
  void onLogout(const FIX::SessionID&) override {}
  void toAdmin(FIX::Message&, const FIX::SessionID&) override {}
  void toApp(FIX::Message&, const FIX::SessionID&) throw(FIX::DoNotSend) override {}
  void fromAdmin(const FIX::Message&, const FIX::SessionID&) throw(FIX::FieldNotFound, FIX::IncorrectDataFormat, FIX::IncorrectTagValue,
                                                                   FIX::RejectLogon) override {}
  void fromApp(const FIX::Message& message, const FIX::SessionID& id) throw(FIX::FieldNotFound, FIX::IncorrectDataFormat,
                                                                            FIX::IncorrectTagValue, FIX::UnsupportedMessageType) override {
    id_ = id;
    const std::string type = message.getHeader().getField(35);
    if (type == "D") newOrder(message);
    else if (type == "F") cancel(message);
    else if (type == "G") replace(message);
    else if (type == "H") status(message);
    else if (type == "AF") massStatus(message);
    else if (type == "AN") positions(message);
    else if (type == "x") securities(message);
    else throw FIX::UnsupportedMessageType();
  }

 private:
  FIX::SessionID id_;
  std::vector<Order> orders_;
  std::map<std::string, size_t> byId_;
  long long net_ = 0;

  void send(FIX::Message& message) { FIX::Session::sendToTarget(message, id_); }

  static FIX::Message body(const Order& order) {
    FIX::Message report;
    report.getHeader().setField(35, "8");
    report.setField(37, order.orderID);
    report.setField(11, order.clOrdID);
    report.setField(55, "1");
    report.setField(54, order.side);
    report.setField(40, order.type);
    report.setField(38, decimal(order.qty, 2));
    if (order.type == "2") report.setField(44, decimal(order.price, 5));
    report.setField(14, decimal(order.cum, 2));
    report.setField(151, decimal(order.working() ? order.qty - order.cum : 0, 2));
    if (order.cum > 0) report.setField(6, decimal(fillPrice, 5));
    report.setField(39, order.status);
    report.setField(721, "1");
    return report;
  }

  void tell(const Order& order, const std::string& execType) {
    FIX::Message report = body(order);
    report.setField(150, execType);
    if (execType == "F") report.setField(32, decimal(order.cum, 2));
    send(report);
  }

  void changed(const std::string& kind, const Order& order, const std::string& more) {
    say("change", "{\"kind\":\"" + kind + "\",\"orderID\":\"" + order.orderID + "\",\"atUs\":0" + more + "}");
  }

  static std::string quoted(const std::string& name, const std::string& text) { return ",\"" + name + "\":\"" + text + "\""; }
  static std::string number(const std::string& name, long long value) { return ",\"" + name + "\":" + std::to_string(value); }

  void newOrder(const FIX::Message& message) {
    const std::string clOrdID = message.getField(11);
    const auto known = byId_.find(clOrdID);
    if (known != byId_.end()) return tell(orders_[known->second], "0");
    const std::string type = message.getField(40);
    const std::string price = field(message, 44);
    Order order{std::to_string(orders_.size() + 1), clOrdID, message.getField(54), type, scaled(message.getField(38), 2),
                price.empty() ? 0 : scaled(price, 5), 0, "0"};
    byId_[clOrdID] = orders_.size();
    orders_.push_back(order);
    changed("new", order,
            quoted("clOrdID", clOrdID) + quoted("symbol", "EURUSD") + quoted("side", order.side == "1" ? "buy" : "sell") +
                quoted("ordType", type == "1" ? "market" : "limit") + number("qty", order.qty) +
                (type == "2" ? number("price", order.price) : "") + quoted("positionID", "1"));
    tell(order, "0");
    if (type != "1") return;
    Order& kept = orders_.back();
    kept.cum = kept.qty;
    kept.status = "2";
    net_ += kept.side == "1" ? kept.qty : -kept.qty;
    changed("fill", kept, number("qty", kept.qty) + number("px", fillPrice));
    tell(kept, "F");
  }

  Order* wanted(const FIX::Message& message) {
    const auto known = byId_.find(field(message, 41));
    if (known == byId_.end() || !orders_[known->second].working()) {
      refuse(message.getField(11), "ORDER_NOT_FOUND: no such order at work");
      return nullptr;
    }
    return &orders_[known->second];
  }

  void cancel(const FIX::Message& message) {
    Order* order = wanted(message);
    if (order == nullptr) return;
    const std::string clOrdID = message.getField(11);
    order->status = "4";
    byId_[clOrdID] = order - orders_.data();
    changed("canceled", *order, quoted("clOrdID", clOrdID) + quoted("text", ""));
    FIX::Message report = body(*order);
    report.setField(150, "4");
    report.setField(11, clOrdID);
    report.setField(41, order->clOrdID);
    send(report);
  }

  void replace(const FIX::Message& message) {
    Order* order = wanted(message);
    if (order == nullptr) return;
    order->clOrdID = message.getField(11);
    byId_[order->clOrdID] = order - orders_.data();
    order->qty = scaled(message.getField(38), 2);
    if (message.isSetField(44)) order->price = scaled(message.getField(44), 5);
    changed("replaced", *order, quoted("clOrdID", order->clOrdID) + number("qty", order->qty) + number("price", order->price));
    tell(*order, "5");
  }

  void status(const FIX::Message& message) {
    const std::string clOrdID = message.getField(11);
    const auto known = byId_.find(clOrdID);
    if (known == byId_.end()) return refuse(clOrdID, "ORDER_NOT_FOUND: Order with clOrdId " + clOrdID + " is not found");
    FIX::Message report = body(orders_[known->second]);
    report.setField(11, clOrdID);
    report.setField(150, "0");
    send(report);
  }

  void massStatus(const FIX::Message& message) {
    const std::string request = message.getField(584);
    const long count = std::count_if(orders_.begin(), orders_.end(), [](const Order& order) { return order.working(); });
    if (count == 0) return refuse(request, "ORDER_NOT_FOUND: no orders");
    for (const Order& order : orders_) {
      if (!order.working()) continue;
      FIX::Message report = body(order);
      report.removeField(11);
      report.setField(150, "I");
      report.setField(584, request);
      report.setField(911, std::to_string(count));
      send(report);
    }
  }

  void positions(const FIX::Message& message) {
    FIX::Message report;
    report.getHeader().setField(35, "AP");
    report.setField(710, message.getField(710));
    report.setField(727, net_ == 0 ? "0" : "1");
    report.setField(728, net_ == 0 ? "2" : "0");
    if (net_ != 0) {
      report.setField(721, "1");
      report.setField(55, "1");
      report.setField(730, decimal(fillPrice, 5));
      FIX::Group held(702, 704);
      held.setField(704, net_ > 0 ? decimal(net_, 2) : "0");
      held.setField(705, net_ < 0 ? decimal(net_, 2) : "0");
      report.addGroup(held);
    }
    send(report);
  }

  void securities(const FIX::Message& message) {
    FIX::Message list;
    list.getHeader().setField(35, "y");
    list.setField(320, message.getField(320));
    list.setField(322, message.getField(320) + "-1");
    list.setField(560, "0");
    FIX::Group one(146, 55);
    one.setField(55, "1");
    one.setField(1007, "EURUSD");
    one.setField(1008, "5");
    list.addGroup(one);
    send(list);
  }

  void refuse(const std::string& id, const std::string& text) {
    FIX::Message reject;
    reject.getHeader().setField(35, "j");
    reject.setField(379, id);
    reject.setField(380, "0");
    reject.setField(58, text);
    send(reject);
  }
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: quickfix-venue PORT CLIENT" << std::endl;
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
    all.setString("UseDataDictionary", "N");
    FIX::SessionSettings settings;
    settings.set(all);
    FIX::Dictionary one;
    one.setString("ConnectionType", "acceptor");
    settings.set(FIX::SessionID("FIX.4.4", "cServer", argv[2]), one);
    Exchange exchange;
    FIX::MemoryStoreFactory store;
    WireFactory wire;
    FIX::SocketAcceptor acceptor(exchange, store, settings, wire);
    acceptor.start();
    say("listening", "");
    for (std::string line; std::getline(std::cin, line) && line != "quit";) say("mark", line.substr(line.find(' ') + 1));
    acceptor.stop(true);
    return 0;
  } catch (const std::exception& error) {
    std::cerr << error.what() << std::endl;
    return 1;
  }
}
