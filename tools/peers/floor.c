// The floor: plain C that does the same work with nothing around it. One pass frames, sums and indexes; then each field is converted as its tag says;
// text is a pointer and a length.
// Build: gcc -O2 floor.c. Run: floor FOLDER
#include "corpus.h"
#include "orders.h"
#include "scan.h"

static unsigned char readings[1024];
// Written to, so that whatever is found must really be computed.
static volatile long long sink;

static void convert(enum Reading reading, const char* value, int length, Figures* sums) {
  switch (reading) {
    case TEXT: sums->text += length + (unsigned char)value[length - 1]; break;
    case INT: sums->ints += integer(value, length); break;
    case CHAR: sums->chars += (unsigned char)*value; break;
    case PRICE: sums->decimals += scaled(value, length, 5); break;
    case QTY: sums->decimals += scaled(value, length, 0) * 100000.0; break;
    case UTC: sums->times += utc(value, length) / 1000.0 - timesFromMs; break;
    case NONE: return;
  }
  sums->fields++;
}

static void expectReadings(const Kind* kind) {
  memset(readings, 0, sizeof readings);
  for (int at = 0; at < kind->tops; at++) readings[kind->top[at].tag] = kind->top[at].reading;
  for (int at = 0; at < kind->entries; at++) readings[kind->entry[at].tag] = kind->entry[at].reading;
}

static void readAll(const Kind* kind, Figures* figures) {
  Figures sums = {0};
  const char* end = kind->bytes + kind->length;
  expectReadings(kind);
  for (const char* at = kind->bytes; at < end;) {
    at = scan(at, end);
    if (!at) broken();
    long long entries = 0;
    for (int place = 0; place < fieldCount; place++) {
      const Field* field = &fields[place];
      if (field->tag == kind->delimiter) entries++;
      convert(field->tag < 1024 ? (enum Reading)readings[field->tag] : NONE, field->value, field->length, &sums);
    }
    sink = entries;
  }
  figures->fields += sums.fields;
  figures->ints += sums.ints;
  figures->decimals += sums.decimals / 100000;
  figures->chars += sums.chars;
  figures->text += sums.text;
  figures->times += sums.times;
}

// Frames, sums and indexes as above, and converts the first field with each of the three tags.
static void readThree(const Kind* kind, Figures* figures) {
  Figures sums = {0};
  const char* end = kind->bytes + kind->length;
  for (const char* at = kind->bytes; at < end;) {
    at = scan(at, end);
    if (!at) broken();
    for (int each = 0; each < kind->threes; each++) {
      const Step* step = &kind->three[each];
      for (int place = 0; place < fieldCount; place++) {
        if (fields[place].tag != step->tag) continue;
        convert(step->reading, fields[place].value, fields[place].length, &sums);
        break;
      }
    }
  }
  figures->fields += sums.fields;
  figures->ints += sums.ints;
  figures->decimals += sums.decimals / 100000;
  figures->chars += sums.chars;
  figures->text += sums.text;
}

static void encodeAll(const Kind* kind, Figures* figures) {
  (void)kind;
  for (int at = 0; at < orderCount; at++) {
    figures->text += encode(&orders[at]);
    figures->fields++;
  }
}

static void encodedText(const Kind* kind) {
  (void)kind;
  for (int at = 0; at < orderCount; at++) {
    const int length = encode(&orders[at]);
    for (int each = 0; each < length; each++) putchar(out[each] == 1 ? '|' : out[each]);
  }
}

int main(int count, char** given) {
  if (count != 2) return 2;
  loadKinds(given[1]);
  loadOrders(kindOf("order"));
  static const NamedWork works[] = {{"read-all", readAll}, {"read-three", readThree}, {"encode", encodeAll}};
  return serve(works, sizeof works / sizeof *works, encodedText, __VERSION__);
}
