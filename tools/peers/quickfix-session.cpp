// QuickFIX C++ as a subject of the session's benchmark: an acceptor that answers each order with a report, or the initiator that sends them, each a process
// of its own. `trips` sends the next order from the callback that has the report, in the engine's own thread: the best case for it. Nothing is logged.
// As acceptor it says `ready PORT` and waits for the end of its input. As initiator it takes lines:
//   trips COUNT INFLIGHT    -> NS P50 P99 P999 P9999     so many round trips, so many at a time
//   rate COUNT PERSECOND    -> the same, each counted from the moment it was due
// Build: g++ -std=c++14 -O2 -w quickfix-session.cpp -lquickfix -lpthread. Run: quickfix-session acceptor|initiator PORT DICTIONARY.xml memory|FOLDER
#include <quickfix/Application.h>
#include <quickfix/FileStore.h>
#include <quickfix/Log.h>
#include <quickfix/MessageStore.h>
#include <quickfix/Session.h>
#include <quickfix/SessionSettings.h>
#include <quickfix/SocketAcceptor.h>
#include <quickfix/SocketInitiator.h>
#include <quickfix/fix44/ExecutionReport.h>
#include <quickfix/fix44/NewOrderSingle.h>

#include <time.h>

#include <algorithm>
#include <condition_variable>
#include <iostream>
#include <memory>
#include <mutex>
#include <sstream>
#include <string>
#include <vector>

namespace {

class Silent : public FIX::Log {
 public:
  void clear() override {}
  void backup() override {}
  void onIncoming(const std::string&) override {}
  void onOutgoing(const std::string&) override {}
  void onEvent(const std::string&) override {}
};

class SilentFactory : public FIX::LogFactory {
 public:
  FIX::Log* create() override { return new Silent; }
  FIX::Log* create(const FIX::SessionID&) override { return new Silent; }
  void destroy(FIX::Log* log) override { delete log; }
};

double nowNs() {
  timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e9 + time.tv_nsec;
}

class Silence : public FIX::Application {
 public:
  void onCreate(const FIX::SessionID&) override {}
  void onLogon(const FIX::SessionID&) override {}
  void onLogout(const FIX::SessionID&) override {}
  void toAdmin(FIX::Message&, const FIX::SessionID&) override {}
  void toApp(FIX::Message&, const FIX::SessionID&) throw(FIX::DoNotSend) override {}
  void fromAdmin(const FIX::Message&, const FIX::SessionID&) throw(FIX::FieldNotFound, FIX::IncorrectDataFormat, FIX::IncorrectTagValue,
                                                                   FIX::RejectLogon) override {}
  void fromApp(const FIX::Message&, const FIX::SessionID&) throw(FIX::FieldNotFound, FIX::IncorrectDataFormat, FIX::IncorrectTagValue,
                                                                 FIX::UnsupportedMessageType) override {}
};

// Accepts every order but one that nobody is to be told of: HandlInst(21)=3.
class Venue : public Silence {
 public:
  void fromApp(const FIX::Message& order, const FIX::SessionID& id) throw(FIX::FieldNotFound, FIX::IncorrectDataFormat,
                                                                          FIX::IncorrectTagValue, FIX::UnsupportedMessageType) override {
    FIX::ClOrdID clOrdID;
    FIX::Symbol symbol;
    FIX::Side side;
    FIX::OrderQty qty;
    FIX::Price price;
    FIX::HandlInst handlInst;
    order.getField(clOrdID);
    order.getField(symbol);
    order.getField(side);
    order.getField(qty);
    order.getField(price);
    order.getField(handlInst);
    if (handlInst.getValue() == '3') return;
    const std::string number = std::to_string(++count_);
    const FIX::OrderID orderID(number);
    const FIX::ExecID execID(number);
    FIX44::ExecutionReport report(orderID, execID, FIX::ExecType('0'), FIX::OrdStatus('0'), side, FIX::LeavesQty(qty.getValue()),
                                  FIX::CumQty(0), FIX::AvgPx(0));
    report.set(clOrdID);
    report.set(symbol);
    report.set(qty);
    report.set(price);
    report.set(FIX::TransactTime(FIX::UtcTimeStamp(), 3));
    FIX::Session::sendToTarget(report, id);
  }

 private:
  int count_ = 0;
};

class Trader : public Silence {
 public:
  void onLogon(const FIX::SessionID& id) override {
    const std::lock_guard<std::mutex> hold(mutex_);
    id_ = id;
    up_ = true;
    changed_.notify_all();
  }

  void fromApp(const FIX::Message& report, const FIX::SessionID&) throw(FIX::FieldNotFound, FIX::IncorrectDataFormat,
                                                                        FIX::IncorrectTagValue, FIX::UnsupportedMessageType) override {
    FIX::ClOrdID clOrdID;
    FIX::OrdStatus status;
    FIX::LeavesQty leaves;
    report.getField(clOrdID);
    report.getField(status);
    report.getField(leaves);
    const size_t number = std::stoul(clOrdID.getValue());
    tookNs_[number] = nowNs() - fromNs_[number];
    if (sending_ && sent_ < count_) sendNow();
    if (++back_ < count_) return;
    const std::lock_guard<std::mutex> hold(mutex_);
    done_ = true;
    changed_.notify_all();
  }

  void waitForLogon() {
    std::unique_lock<std::mutex> hold(mutex_);
    changed_.wait(hold, [this] { return up_; });
  }

  std::string trips(size_t count, size_t inFlight) {
    begin(count);
    const double from = nowNs();
    // The numbers of the burst are taken at once, so that the callbacks go on behind them.
    sending_ = true;
    const size_t burst = std::min(inFlight, count);
    sent_ = burst;
    for (size_t number = 0; number < burst; number++) {
      fromNs_[number] = nowNs();
      send(number);
    }
    wait();
    return answer(nowNs() - from);
  }

  std::string rate(size_t count, double perSecond) {
    begin(count);
    sending_ = false;
    const double from = nowNs() + 1e6;
    for (size_t number = 0; number < count; number++) fromNs_[number] = from + number * 1e9 / perSecond;
    for (size_t number = 0; number < count; number++) {
      for (double left = fromNs_[number] - nowNs(); left > 0; left = fromNs_[number] - nowNs()) {
        if (left < 60000) continue;
        const timespec nap = {0, (long)(left - 50000)};
        nanosleep(&nap, nullptr);
      }
      send(number);
    }
    wait();
    return answer(nowNs() - from);
  }

 private:
  void begin(size_t count) {
    fromNs_.assign(count, 0);
    tookNs_.assign(count, 0);
    count_ = count;
    sent_ = back_ = 0;
    done_ = false;
  }

  void sendNow() {
    const size_t number = sent_++;
    fromNs_[number] = nowNs();
    send(number);
  }

  void send(size_t number) {
    FIX44::NewOrderSingle order(FIX::ClOrdID(std::to_string(number)), FIX::Side('1'), FIX::TransactTime(FIX::UtcTimeStamp(), 3), FIX::OrdType('2'));
    order.set(FIX::Account("ACC20417"));
    order.set(FIX::Currency("USD"));
    order.set(FIX::HandlInst('1'));
    order.set(FIX::OrderQty(100000 + number % 1000));
    order.set(FIX::Price(1.10005));
    order.set(FIX::Symbol("EUR/USD"));
    order.set(FIX::TimeInForce('0'));
    FIX::Session::sendToTarget(order, id_);
  }

  void wait() {
    std::unique_lock<std::mutex> hold(mutex_);
    changed_.wait(hold, [this] { return done_; });
  }

  std::string answer(double ns) {
    std::sort(tookNs_.begin(), tookNs_.end());
    std::ostringstream out;
    out.precision(15);
    out << ns;
    for (const double part : {0.5, 0.99, 0.999, 0.9999}) out << ' ' << tookNs_[std::min(count_ - 1, (size_t)(part * count_))];
    return out.str();
  }

  FIX::SessionID id_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool up_ = false;
  bool done_ = false;
  bool sending_ = false;
  size_t count_ = 0, sent_ = 0, back_ = 0;
  std::vector<double> fromNs_, tookNs_;
};

FIX::SessionSettings settingsOf(bool acceptor, const std::string& port, const std::string& dictionary, const std::string& folder) {
  std::ostringstream text;
  text << "[DEFAULT]\nConnectionType=" << (acceptor ? "acceptor" : "initiator") << "\nBeginString=FIX.4.4\nStartTime=00:00:00\nEndTime=00:00:00\n"
       << "UseDataDictionary=Y\nDataDictionary=" << dictionary << "\nSocketNodelay=Y\nFileStorePath=" << folder << "\n";
  if (acceptor) {
    text << "SocketAcceptPort=" << port << "\nSocketReuseAddress=Y\n";
    for (const char* peer : {"TRADER", "FLOOD"}) text << "[SESSION]\nSenderCompID=VENUE\nTargetCompID=" << peer << "\n";
  } else {
    text << "SocketConnectHost=127.0.0.1\nSocketConnectPort=" << port << "\nHeartBtInt=30\nReconnectInterval=1\n"
         << "[SESSION]\nSenderCompID=TRADER\nTargetCompID=VENUE\n";
  }
  std::istringstream lines(text.str());
  return FIX::SessionSettings(lines);
}

void serve(Trader& trader) {
  for (std::string line; std::getline(std::cin, line);) {
    std::istringstream words(line);
    std::string what;
    size_t count = 0;
    double second = 0;
    words >> what >> count >> second;
    if (what == "trips" && count > 0 && second >= 1)
      std::cout << trader.trips(count, (size_t)second) << std::endl;
    else if (what == "rate" && count > 0 && second >= 1)
      std::cout << trader.rate(count, second) << std::endl;
    else
      std::cout << "error no such line: " << line << std::endl;
  }
}

}  // namespace

int main(int count, char** given) {
  if (count != 5) return 2;
  const bool acceptor = std::string(given[1]) == "acceptor";
  const std::string store = given[4];
  try {
    const FIX::SessionSettings settings = settingsOf(acceptor, given[2], given[3], store);
    SilentFactory log;
    std::unique_ptr<FIX::MessageStoreFactory> factory;
    if (store == "memory")
      factory.reset(new FIX::MemoryStoreFactory);
    else
      factory.reset(new FIX::FileStoreFactory(settings));
    if (acceptor) {
      Venue venue;
      FIX::SocketAcceptor engine(venue, *factory, settings, log);
      engine.start();
      std::cout << "ready " << given[2] << std::endl;
      for (std::string line; std::getline(std::cin, line);) std::cout << "error no such line: " << line << std::endl;
      engine.stop(true);
    } else {
      Trader trader;
      FIX::SocketInitiator engine(trader, *factory, settings, log);
      engine.start();
      trader.waitForLogon();
      std::cout << "ready " << __VERSION__ << std::endl;
      serve(trader);
      engine.stop(true);
    }
  } catch (const std::exception& error) {
    std::cerr << error.what() << std::endl;
    return 1;
  }
  return 0;
}
