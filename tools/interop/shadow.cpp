// Both sides of sessions on QuickFIX C++ in one process, each side with file logs of its own: what `fix shadow` is shown. One process, so that a clock that
// is made to run faster runs the same for both. Which sessions there are, and where their logs go, a .cfg file says.
// Commands come on stdin, one a line; ID is FIX.4.4:ME->VENUE as seen from the side that acts:
//   send ID 35=D|11=A1|…   an application or session message as it stands, | for SOH; the engine writes the header
//   next ID N              the next number that this side sends is N
//   logout ID, logon ID    Logout(5), and coming back
//   quit                   stop
// On stdout: `ready`, then `logon ID` and `logout ID`.
// Build: g++ -std=c++14 shadow.cpp -lquickfix -lpthread. Run: shadow ACCEPTORS.cfg INITIATORS.cfg
#include <quickfix/Application.h>
#include <quickfix/FileLog.h>
#include <quickfix/MessageStore.h>
#include <quickfix/Session.h>
#include <quickfix/SessionSettings.h>
#include <quickfix/SocketAcceptor.h>
#include <quickfix/SocketInitiator.h>

#include <iostream>
#include <mutex>
#include <sstream>
#include <string>

namespace {

std::mutex outMutex;

void say(const std::string& text) {
  const std::lock_guard<std::mutex> hold(outMutex);
  std::cout << text << std::endl;
}

FIX::Message report(const FIX::Message& order, int exec) {
  FIX::Message message;
  message.getHeader().setField(35, "8");
  message.setField(37, "Q-" + order.getField(11));
  message.setField(11, order.getField(11));
  message.setField(17, "E" + std::to_string(exec));
  message.setField(150, "0");
  message.setField(39, "0");
  message.setField(55, order.getField(55));
  message.setField(54, order.getField(54));
  message.setField(38, order.getField(38));
  message.setField(14, "0");
  message.setField(151, order.getField(38));
  message.setField(6, "0");
  return message;
}

// Reports each order as new, takes what a client takes, and handles nothing else.
class Desk : public FIX::Application {
 public:
  void onCreate(const FIX::SessionID&) override {}
  void onLogon(const FIX::SessionID& id) override { say("logon " + id.toString()); }
  void onLogout(const FIX::SessionID& id) override { say("logout " + id.toString()); }
  void toAdmin(FIX::Message&, const FIX::SessionID&) override {}
  void toApp(FIX::Message&, const FIX::SessionID&) throw(FIX::DoNotSend) override {}
  void fromAdmin(const FIX::Message&, const FIX::SessionID&) throw(FIX::FieldNotFound, FIX::IncorrectDataFormat, FIX::IncorrectTagValue,
                                                                   FIX::RejectLogon) override {}
  void fromApp(const FIX::Message& message, const FIX::SessionID& id) throw(FIX::FieldNotFound, FIX::IncorrectDataFormat,
                                                                            FIX::IncorrectTagValue, FIX::UnsupportedMessageType) override {
    const std::string type = message.getHeader().getField(35);
    if (type == "D") {
      FIX::Message answer = report(message, ++execs_);
      FIX::Session::sendToTarget(answer, id);
    } else if (type != "8" && type != "B" && type != "j") {
      throw FIX::UnsupportedMessageType();
    }
  }

 private:
  int execs_ = 0;
};

FIX::Message parsed(const std::string& text) {
  FIX::Message message;
  std::istringstream fields(text);
  for (std::string field; std::getline(fields, field, '|');) {
    const std::size_t equals = field.find('=');
    if (equals == std::string::npos) continue;
    const int tag = std::stoi(field.substr(0, equals));
    if (tag == 35 || tag == 97) message.getHeader().setField(tag, field.substr(equals + 1));
    else message.setField(tag, field.substr(equals + 1));
  }
  return message;
}

void obey(const std::string& line) {
  std::istringstream words(line);
  std::string verb, name, rest;
  words >> verb >> name;
  std::getline(words >> std::ws, rest);
  FIX::SessionID id;
  id.fromString(name);
  FIX::Session* session = FIX::Session::lookupSession(id);
  if (session == nullptr) throw std::runtime_error("no session " + name);
  if (verb == "send") {
    FIX::Message message = parsed(rest);
    session->send(message);
  } else if (verb == "next") {
    session->setNextSenderMsgSeqNum(std::stoi(rest));
  } else if (verb == "logout") {
    session->logout();
  } else if (verb == "logon") {
    session->logon();
  } else {
    throw std::runtime_error("no command " + verb);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: shadow ACCEPTORS.cfg INITIATORS.cfg" << std::endl;
    return 2;
  }
  try {
    Desk venue, client;
    FIX::SessionSettings acceptors(argv[1]), initiators(argv[2]);
    FIX::MemoryStoreFactory store;
    FIX::FileLogFactory venueLog(acceptors), clientLog(initiators);
    FIX::SocketAcceptor acceptor(venue, store, acceptors, venueLog);
    FIX::SocketInitiator initiator(client, store, initiators, clientLog);
    acceptor.start();
    initiator.start();
    say("ready");
    for (std::string line; std::getline(std::cin, line) && line != "quit";) {
      try {
        obey(line);
      } catch (const std::exception& error) {
        std::cerr << line << ": " << error.what() << std::endl;
      }
    }
    initiator.stop();
    acceptor.stop();
    return 0;
  } catch (const std::exception& error) {
    std::cerr << error.what() << std::endl;
    return 1;
  }
}
