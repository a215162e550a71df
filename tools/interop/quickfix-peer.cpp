// QuickFIX C++ as the other end of a fault-injecting line: either role, any version, plain or TLS, with its file store, so that it comes back
// where it stood. What it applies it says on stdout, one line each; what it is to do comes on stdin:
//   send TYPE ID   an application message, D, 8 or B, by that id; said as `sent SEQ ID` once it has its number, with or without a connection
//   test           send TestRequest(1)
//   numbers        said as `numbers NEXT_OUT NEXT_IN`
//   logout         send Logout(5), and log on no more
//   logon          log on again
//   quit           stop
// It says: `listening`, `logon`, `logout`, `app SEQ ID Y|N` (the last is PossDupFlag), `event TEXT`.
// Settings are arguments NAME=VALUE: role, begin, port, dictionary, application (from FIX.5.0 on), store, and if wanted log (a folder), tls (a
// folder with ca.pem, peer.pem, peer.key).
// Build: g++ -std=c++14 -w -DHAVE_SSL=1 quickfix-peer.cpp -lquickfix -lpthread -lssl -lcrypto
#include <quickfix/Application.h>
#include <quickfix/FileLog.h>
#include <quickfix/FileStore.h>
#include <quickfix/Log.h>
#include <quickfix/ThreadedSSLSocketAcceptor.h>
#include <quickfix/SSLSocketInitiator.h>
#include <quickfix/Session.h>
#include <quickfix/SessionSettings.h>
#include <quickfix/SocketAcceptor.h>
#include <quickfix/SocketInitiator.h>

#include <algorithm>
#include <ctime>
#include <iostream>
#include <map>
#include <memory>
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

// What the engine says of itself; the wire is the business of its file log.
class Events : public FIX::Log {
 public:
  void clear() override {}
  void backup() override {}
  void onIncoming(const std::string&) override {}
  void onOutgoing(const std::string&) override {}
  void onEvent(const std::string& text) override { say("event", text); }
};

class EventsFactory : public FIX::LogFactory {
 public:
  FIX::Log* create() override { return new Events; }
  FIX::Log* create(const FIX::SessionID&) override { return new Events; }
  void destroy(FIX::Log* log) override { delete log; }
};

// The field by which each type is known again.
int idTag(const std::string& type) { return type == "D" ? 11 : type == "8" ? 17 : 148; }

class Applied : public FIX::Application {
 public:
  void onCreate(const FIX::SessionID&) override {}
  void onLogon(const FIX::SessionID&) override { say("logon", ""); }
  void onLogout(const FIX::SessionID&) override { say("logout", ""); }
  void toAdmin(FIX::Message&, const FIX::SessionID&) override {}
  void toApp(FIX::Message&, const FIX::SessionID&) throw(FIX::DoNotSend) override {}
  void fromAdmin(const FIX::Message&, const FIX::SessionID&) throw(FIX::FieldNotFound, FIX::IncorrectDataFormat, FIX::IncorrectTagValue,
                                                                   FIX::RejectLogon) override {}
  void fromApp(const FIX::Message& message, const FIX::SessionID&) throw(FIX::FieldNotFound, FIX::IncorrectDataFormat,
                                                                         FIX::IncorrectTagValue, FIX::UnsupportedMessageType) override {
    const FIX::Header& header = message.getHeader();
    const std::string type = header.getField(35);
    const bool again = header.isSetField(43) && header.getField(43) == "Y";
    say("app", header.getField(34) + ' ' + message.getField(idTag(type)) + (again ? " Y" : " N"));
  }
};

std::string utcNow() {
  const std::time_t now = std::time(nullptr);
  char text[32];
  std::strftime(text, sizeof text, "%Y%m%d-%H:%M:%S", std::gmtime(&now));
  return text;
}

// An hour ago: the session's day does not end while this runs.
std::string startOfDay() {
  const std::time_t then = std::time(nullptr) - 3600;
  char text[32];
  std::strftime(text, sizeof text, "%H:%M:%S", std::gmtime(&then));
  return text;
}

FIX::Message messageOf(const std::string& type, const std::string& id, const std::string& begin) {
  FIX::Message message;
  message.getHeader().setField(35, type);
  message.setField(idTag(type), id);
  if (type == "B") {
    FIX::Group line(33, 58);
    line.setField(58, id);
    message.addGroup(line);
    return message;
  }
  message.setField(55, "EURUSD");
  message.setField(54, "1");
  message.setField(38, "100");
  if (type == "D") {
    message.setField(40, "1");
    message.setField(60, utcNow());
    if (begin == "FIX.4.2") message.setField(21, "1");
    return message;
  }
  message.setField(37, "Q-" + id);
  message.setField(39, "0");
  message.setField(150, "0");
  message.setField(151, "100");
  message.setField(14, "0");
  message.setField(6, "0");
  if (begin == "FIX.4.2") message.setField(20, "0");
  return message;
}

typedef std::map<std::string, std::string> Arguments;

FIX::SessionSettings settingsOf(const Arguments& given, const FIX::SessionID& id) {
  const std::string role = given.at("role");
  FIX::Dictionary all;
  all.setString("ConnectionType", role);
  all.setString("StartTime", startOfDay());
  all.setString("EndTime", startOfDay());
  all.setString("FileStorePath", given.at("store"));
  if (given.count("log")) all.setString("FileLogPath", given.at("log"));
  all.setString("UseDataDictionary", "Y");
  if (given.count("application")) {
    all.setString("TransportDataDictionary", given.at("dictionary"));
    all.setString("AppDataDictionary", given.at("application"));
    all.setString("DefaultApplVerID", "FIX.5.0SP2");
  } else {
    all.setString("DataDictionary", given.at("dictionary"));
  }
  all.setString("LogonTimeout", "2");
  all.setString("LogoutTimeout", "1");
  if (role == "acceptor") {
    all.setString("SocketAcceptPort", given.at("port"));
    all.setString("SocketReuseAddress", "Y");
  } else {
    all.setString("SocketConnectHost", "127.0.0.1");
    all.setString("SocketConnectPort", given.at("port"));
    all.setString("ReconnectInterval", "1");
    all.setString("HeartBtInt", "5");
  }
  all.setString("SocketNodelay", "Y");
  if (given.count("tls")) {
    const std::string tls = given.at("tls");
    const std::string side = role == "acceptor" ? "Server" : "Client";
    all.setString(side + "CertificateFile", tls + "/peer.pem");
    all.setString(side + "CertificateKeyFile", tls + "/peer.key");
    all.setString("CertificationAuthoritiesFile", tls + "/ca.pem");
    // An initiator verifies whom it calls; an acceptor asks for no certificate.
    all.setString("CertificateVerifyLevel", role == "acceptor" ? "0" : "1");
  }
  FIX::SessionSettings settings;
  settings.set(all);
  FIX::Dictionary session;
  session.setString("ConnectionType", role);
  settings.set(id, session);
  return settings;
}

// An acceptor or an initiator: they start and stop alike but share no base.
template <typename Engine>
int run(Engine& engine, const FIX::SessionID& id) {
  engine.start();
  say("listening", "");
  for (std::string line; std::getline(std::cin, line);) {
    std::istringstream words(line);
    std::string word;
    words >> word;
    FIX::Session* our = FIX::Session::lookupSession(id);
    if (word == "send") {
      std::string type, name;
      words >> type >> name;
      FIX::Message message = messageOf(type, name, id.getBeginString().getString());
      FIX::Session::sendToTarget(message, id);
      say("sent", message.getHeader().getField(34) + ' ' + name);
    } else if (word == "test") {
      FIX::Message test;
      test.getHeader().setField(35, "1");
      test.setField(112, "T");
      FIX::Session::sendToTarget(test, id);
    } else if (word == "numbers") {
      say("numbers", std::to_string(our->getExpectedSenderNum()) + ' ' + std::to_string(our->getExpectedTargetNum()));
    } else if (word == "logout") {
      our->logout("end of the cycle");
    } else if (word == "logon") {
      our->logon();
    } else if (word == "quit") {
      break;
    }
  }
  engine.stop(true);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  Arguments given;
  for (int at = 1; at < argc; at++) {
    const std::string word = argv[at];
    const size_t split = word.find('=');
    if (split == std::string::npos) {
      std::cerr << word << ": NAME=VALUE expected" << std::endl;
      return 2;
    }
    given[word.substr(0, split)] = word.substr(split + 1);
  }
  try {
    const bool acceptor = given.at("role") == "acceptor";
    const FIX::SessionID id(given.at("begin"), "PEER", "OURS");
    const FIX::SessionSettings settings = settingsOf(given, id);
    Applied application;
    FIX::FileStoreFactory store(settings);
    std::unique_ptr<FIX::LogFactory> log;
    if (given.count("log")) log.reset(new FIX::FileLogFactory(settings));
    else log.reset(new EventsFactory);
    if (acceptor && given.count("tls")) {
      // The acceptor with one thread takes no connection any more once a TLS handshake has been broken off.
      FIX::ThreadedSSLSocketAcceptor engine(application, store, settings, *log);
      return run(engine, id);
    }
    if (acceptor) {
      FIX::SocketAcceptor engine(application, store, settings, *log);
      return run(engine, id);
    }
    if (given.count("tls")) {
      FIX::SSLSocketInitiator engine(application, store, settings, *log);
      return run(engine, id);
    }
    FIX::SocketInitiator engine(application, store, settings, *log);
    return run(engine, id);
  } catch (const std::exception& error) {
    std::cerr << error.what() << std::endl;
    return 1;
  }
}
