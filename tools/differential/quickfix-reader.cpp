// QuickFIX C++ as a reader: takes messages on stdin, each behind its length as four bytes (most significant first), and says on stdout what it makes
// of each, one a line, five columns with tabs between:
//   verdict   accepted, or where it stopped: framing, parsing, validation
//   reason    the class of what was thrown; - where nothing was
//   code      SessionRejectReason(373) that the library's session sends for it; -1 where there is none
//   tag       RefTagID(371) of it; 0 where there is none
//   fields    header/body/trailer as far as it was parsed: tag=value with commas between, by ascending tags and values, the entries of a group in
//             brackets behind its count field; all but letters, digits, points and minus signs as %XX
// A message is read as a session of the library reads it: out of the stream by its parser, into a message with its dictionary, then validated.
// Build: g++ -std=c++14 -O2 -w quickfix-reader.cpp -lquickfix -lpthread. Run: quickfix-reader SESSION.xml [APPLICATION.xml]
#include <quickfix/DataDictionary.h>
#include <quickfix/Exceptions.h>
#include <quickfix/Message.h>
#include <quickfix/Parser.h>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace {

std::string escaped(const std::string& text) {
  std::string out;
  for (unsigned char byte : text) {
    if (isalnum(byte) || byte == '.' || byte == '-') {
      out += byte;
    } else {
      char code[4];
      snprintf(code, sizeof code, "%%%02X", byte);
      out += code;
    }
  }
  return out;
}

// One field with the entries of its group, for the order of the fields: of two with one tag, the library does not keep which came first.
struct Printed {
  int tag;
  std::string text;
  bool operator<(const Printed& other) const { return tag != other.tag ? tag < other.tag : text < other.text; }
};

std::string print(const FIX::FieldMap& map) {
  std::vector<Printed> fields;
  for (auto field = map.begin(); field != map.end(); ++field) {
    const int tag = field->getTag();
    std::string text = std::to_string(tag) + '=' + escaped(field->getString());
    for (auto group = map.g_begin(); group != map.g_end(); ++group) {
      if (group->first != tag) continue;
      for (const FIX::FieldMap* entry : group->second) text += '(' + print(*entry) + ')';
    }
    fields.push_back({tag, text});
  }
  std::sort(fields.begin(), fields.end());
  std::string line;
  for (const Printed& field : fields) line += (line.empty() ? "" : ",") + field.text;
  return line;
}

struct Verdict {
  std::string stage, reason;
  int code, tag;
};

Verdict judge(const std::string& bytes, FIX::Message& message, const FIX::DataDictionary& session, const FIX::DataDictionary& application) {
  FIX::Parser parser;
  parser.addToStream(bytes);
  std::string framed;
  try {
    if (!parser.readFixMessage(framed)) return {"framing", "incomplete", -1, 0};
  } catch (FIX::MessageParseError&) {
    return {"framing", "MessageParseError", -1, 0};
  }
  if (framed != bytes) return {"framing", "partly", -1, 0};
  try {
    message.setString(framed, true, &session, &application);
  } catch (FIX::InvalidMessage& error) {
    return {"parsing", "InvalidMessage", -1, 0};
  } catch (std::exception& error) {
    return {"parsing", "other", -1, 0};
  }
  try {
    if (&session != &application && message.isApp())
      FIX::DataDictionary::validate(message, &session, &application);
    else
      session.validate(message);
  } catch (FIX::UnsupportedVersion&) {
    return {"validation", "UnsupportedVersion", -1, 8};
  } catch (FIX::InvalidMessageType&) {
    return {"validation", "InvalidMessageType", 11, 35};
  } catch (FIX::InvalidTagNumber& error) {
    return {"validation", "InvalidTagNumber", 0, error.field};
  } catch (FIX::RequiredTagMissing& error) {
    return {"validation", "RequiredTagMissing", 1, error.field};
  } catch (FIX::TagNotDefinedForMessage& error) {
    return {"validation", "TagNotDefinedForMessage", 2, error.field};
  } catch (FIX::NoTagValue& error) {
    return {"validation", "NoTagValue", 4, error.field};
  } catch (FIX::IncorrectTagValue& error) {
    return {"validation", "IncorrectTagValue", 5, error.field};
  } catch (FIX::IncorrectDataFormat& error) {
    return {"validation", "IncorrectDataFormat", 6, error.field};
  } catch (FIX::RepeatedTag& error) {
    return {"validation", "RepeatedTag", 13, error.field};
  } catch (FIX::TagOutOfOrder& error) {
    return {"validation", "TagOutOfOrder", 14, error.field};
  } catch (FIX::RepeatingGroupCountMismatch& error) {
    return {"validation", "RepeatingGroupCountMismatch", 16, error.field};
  } catch (FIX::FieldNotFound& error) {
    return {"validation", "FieldNotFound", -1, error.field};
  } catch (std::exception& error) {
    return {"validation", "other", -1, 0};
  }
  return {"accepted", "-", -1, 0};
}

bool read(std::string& bytes) {
  unsigned char head[4];
  if (fread(head, 1, 4, stdin) != 4) return false;
  bytes.resize(size_t(head[0]) << 24 | head[1] << 16 | head[2] << 8 | head[3]);
  return fread(&bytes[0], 1, bytes.size(), stdin) == bytes.size();
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2 || count > 3) {
    std::cerr << "quickfix-reader SESSION.xml [APPLICATION.xml]" << std::endl;
    return 2;
  }
  try {
    const FIX::DataDictionary session(arguments[1]);
    const std::unique_ptr<FIX::DataDictionary> application(count == 3 ? new FIX::DataDictionary(arguments[2]) : nullptr);
    std::string bytes;
    while (read(bytes)) {
      FIX::Message message;
      const Verdict verdict = judge(bytes, message, session, application ? *application : session);
      const std::string fields = print(message.getHeader()) + '/' + print(message) + '/' + print(message.getTrailer());
      // At once: the next message may end the program.
      printf("%s\t%s\t%d\t%d\t%s\n", verdict.stage.c_str(), verdict.reason.c_str(), verdict.code, verdict.tag, fields.c_str());
      fflush(stdout);
    }
  } catch (FIX::ConfigError& error) {
    std::cerr << "a dictionary does not load: " << error.what() << std::endl;
    return 3;
  }
  return 0;
}
