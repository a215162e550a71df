// A counterparty that nobody here wrote: an acceptor on QuickFIX C++, for the interop tests. It fills every order at once and says on stdout what
// goes over the wire, one message a line with | for SOH. Commands come on stdin, one a line:
//   expect N     from now on the next number expected from the peer is N: a lower one than the truth opens a gap on our side of the peer's stream
//   news TEXT    send a News(B); while the peer is away it only takes its number: a gap for the peer to find at its next Logon
//   logout       send Logout(5)
//   quit         stop
// Build: g++ -std=c++14 counterparty.cpp -lquickfix -lpthread. Run: counterparty PORT DICTIONARY.xml
#include <quickfix/Application.h>
#include <quickfix/Log.h>
#include <quickfix/MessageStore.h>
#include <quickfix/Session.h>
#include <quickfix/SessionSettings.h>
#include <quickfix/SocketAcceptor.h>

#include <algorithm>
#include <iostream>
#include <mutex>
#include <sstream>
#include <string>

namespace {

std::mutex outMutex;

void say(const std::string& kind, std::string text) {
  std::replace(text.begin(), text.end(), '\001', '|');
  const std::lock_guard<std::mutex> hold(outMutex);
  std::cout << kind << ' ' << text << std::endl;
}

// What went over the wire, as the engine itself saw it.
class Wire : public FIX::Log {
 public:
  void clear() override {}
  void backup() override {}
  void onIncoming(const std::string& text) override { say("in", text); }
  void onOutgoing(const std::string& text) override { say("out", text); }
  void onEvent(const std::string& text) override { say("event", text); }
};

class WireFactory : public FIX::LogFactory {
 public:
  FIX::Log* create() override { return new Wire; }
  FIX::Log* create(const FIX::SessionID&) override { return new Wire; }
  void destroy(FIX::Log* log) override { delete log; }
};

FIX::Message report(const FIX::Message& order, const std::string& execId, char execType, const std::string& lastQty,
                    const std::string& cumQty, const std::string& leavesQty) {
  const std::string price = order.isSetField(44) ? order.getField(44) : "1.10000";
  FIX::Message message;
  message.getHeader().setField(35, "8");
  message.setField(37, "Q-" + order.getField(11));
  message.setField(11, order.getField(11));
  message.setField(17, execId);
  message.setField(150, std::string(1, execType));
  message.setField(39, execType == 'F' ? "2" : "0");
  message.setField(55, order.getField(55));
  message.setField(54, order.getField(54));
  message.setField(38, order.getField(38));
  message.setField(14, cumQty);
  message.setField(151, leavesQty);
  message.setField(6, execType == 'F' ? price : "0");
  if (execType == 'F') {
    message.setField(32, lastQty);
    message.setField(31, price);
  }
  return message;
}

class Exchange : public FIX::Application {
 public:
  void onCreate(const FIX::SessionID&) override {}
  void onLogon(const FIX::SessionID& id) override { say("logon", id.toString()); }
  void onLogout(const FIX::SessionID& id) override { say("logout", id.toString()); }
  void toAdmin(FIX::Message&, const FIX::SessionID&) override {}
  void toApp(FIX::Message&, const FIX::SessionID&) throw(FIX::DoNotSend) override {}
  void fromAdmin(const FIX::Message&, const FIX::SessionID&) throw(FIX::FieldNotFound, FIX::IncorrectDataFormat, FIX::IncorrectTagValue,
                                                                   FIX::RejectLogon) override {}
  void fromApp(const FIX::Message& message, const FIX::SessionID& id) throw(FIX::FieldNotFound, FIX::IncorrectDataFormat,
                                                                            FIX::IncorrectTagValue, FIX::UnsupportedMessageType) override {
    const std::string type = message.getHeader().getField(35);
    if (type != "D") throw FIX::UnsupportedMessageType();
    const bool again = message.getHeader().isSetField(43) && message.getHeader().getField(43) == "Y";
    say("order", message.getField(11) + (again ? " possDup" : ""));
    const std::string qty = message.getField(38);
    FIX::Message accepted = report(message, next(), '0', "0", "0", qty);
    FIX::Message filled = report(message, next(), 'F', qty, qty, "0");
    FIX::Session::sendToTarget(accepted, id);
    FIX::Session::sendToTarget(filled, id);
  }

 private:
  std::string next() { return "E" + std::to_string(++execs_); }
  int execs_ = 0;
};

FIX::Dictionary settingsOf(const std::string& dictionary, const std::string& port) {
  FIX::Dictionary settings;
  settings.setString("ConnectionType", "acceptor");
  settings.setString("SocketAcceptPort", port);
  settings.setString("SocketReuseAddress", "Y");
  settings.setString("StartTime", "00:00:00");
  settings.setString("EndTime", "00:00:00");
  settings.setString("UseDataDictionary", "Y");
  settings.setString("DataDictionary", dictionary);
  return settings;
}

void sendNews(const FIX::SessionID& id, const std::string& headline) {
  FIX::Message news;
  news.getHeader().setField(35, "B");
  news.setField(148, headline);
  FIX::Group line(33, 58);
  line.setField(58, headline);
  news.addGroup(line);
  FIX::Session::sendToTarget(news, id);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: counterparty PORT DICTIONARY.xml" << std::endl;
    return 2;
  }
  try {
    const FIX::SessionID id("FIX.4.4", "VENUE", "ME");
    FIX::SessionSettings settings;
    settings.set(settingsOf(argv[2], argv[1]));
    FIX::Dictionary session;
    session.setString("ConnectionType", "acceptor");
    settings.set(id, session);

    Exchange exchange;
    FIX::MemoryStoreFactory store;
    WireFactory wire;
    FIX::SocketAcceptor acceptor(exchange, store, settings, wire);
    acceptor.start();
    say("listening", argv[1]);

    for (std::string line; std::getline(std::cin, line);) {
      std::istringstream words(line);
      std::string word;
      words >> word;
      FIX::Session* our = FIX::Session::lookupSession(id);
      if (word == "expect") {
        int number = 0;
        words >> number;
        our->setNextTargetMsgSeqNum(number);
        say("expecting", std::to_string(number));
      } else if (word == "news") {
        sendNews(id, line.substr(5));
        say("sent", line.substr(5));
      } else if (word == "logout") {
        our->logout("end of day");
      } else if (word == "quit") {
        break;
      }
    }
    acceptor.stop();
    return 0;
  } catch (const std::exception& error) {
    std::cerr << error.what() << std::endl;
    return 1;
  }
}
