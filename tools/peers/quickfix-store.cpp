// QuickFIX C++ as a subject of the store's benchmark: its FileStore, and of a session's work on a sent message just what touches it: the message is set by its
// number, and the next number is raised. Each is written and flushed to the kernel; nothing is synced, and message, index and number are three files.
// Build: g++ -std=c++14 -O2 -w quickfix-store.cpp -lquickfix -lpthread. Run: quickfix-store CORPUS FOLDER
#include "corpus.h"

#include <quickfix/FileStore.h>
#include <quickfix/SessionID.h>

#include <iostream>
#include <string>
#include <vector>

namespace {

FIX::MessageStore* store;
std::vector<std::string> messages;

void storeAll(const Kind*, Figures* figures) {
  for (const std::string& message : messages) {
    if (!store->set(store->getNextSenderMsgSeqNum(), message)) std::exit(1);
    store->incrNextSenderMsgSeqNum();
    figures->fields++;
    figures->text += message.size();
  }
}

void noText(const Kind*) {}

}  // namespace

int main(int count, char** given) {
  if (count != 3) return 2;
  try {
    loadKind(given[1], "order");
    const Kind* kind = kindOf("order");
    for (int number = 0; number < kind->messages; number++)
      messages.emplace_back(kind->bytes + kind->starts[number], kind->starts[number + 1] - kind->starts[number]);
    FIX::FileStoreFactory factory(std::string{given[2]});
    store = factory.create(FIX::SessionID("FIX.4.4", "ALPHADESK", "MARKET"));
    static const NamedWork works[] = {{"store", storeAll}};
    return serve(works, 1, noText, __VERSION__);
  } catch (const std::exception& error) {
    std::cerr << error.what() << std::endl;
    return 1;
  }
}
