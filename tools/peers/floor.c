// The floor: plain C that does the same work with nothing around it. One pass frames, sums and indexes; then each field is converted as its tag says;
// text is a pointer and a length. No dictionary at run time, no allocation, no vector instructions by hand.
// Build: gcc -O2 floor.c. Run: floor FOLDER
#include "corpus.h"

typedef struct {
  int tag;
  const char* value;
  int length;
} Field;

static Field fields[8192];
static int fieldCount;
static unsigned char readings[1024];
// Not static to the reading functions: whatever they find must really be computed.
static volatile long long sink;

static int digit(const char* at) { return *at - '0'; }

// Frames, sums and indexes the message at `from`; the place behind it, or NULL.
static const char* scan(const char* from, const char* end) {
  const char* at = from;
  if (end - at < 20 || memcmp(at, "8=FIX", 5)) return NULL;
  const char* equals = at + 1;
  unsigned sum = 0;
  while (at < end && *at != 1) sum += (unsigned char)*at++;
  fields[0].tag = 8;
  fields[0].value = equals + 1;
  fields[0].length = (int)(at - equals - 1);
  if (at + 3 >= end || at[1] != '9' || at[2] != '=') return NULL;
  sum += 1 + '9' + '=';
  at += 3;
  fields[1].tag = 9;
  fields[1].value = at;
  long length = 0;
  for (; at < end && *at != 1; at++) {
    if (digit(at) < 0 || digit(at) > 9) return NULL;
    length = length * 10 + digit(at);
    sum += (unsigned char)*at;
  }
  fields[1].length = (int)(at - fields[1].value);
  sum += 1;
  at++;
  const char* trailer = at + length;
  if (trailer + 7 > end || trailer[-1] != 1 || memcmp(trailer, "10=", 3) || trailer[6] != 1) return NULL;
  int count = 2;
  while (at < trailer) {
    int tag = 0;
    for (; digit(at) >= 0 && digit(at) <= 9; at++) {
      tag = tag * 10 + digit(at);
      sum += (unsigned char)*at;
    }
    if (*at != '=') return NULL;
    sum += '=';
    const char* value = ++at;
    for (; *at != 1; at++) sum += (unsigned char)*at;
    sum += 1;
    fields[count].tag = tag;
    fields[count].value = value;
    fields[count].length = (int)(at - value);
    if (++count == 8191) return NULL;
    at++;
  }
  fields[count].tag = 10;
  fields[count].value = trailer + 3;
  fields[count].length = 3;
  fieldCount = count + 1;
  if ((int)(sum & 255) != digit(trailer + 3) * 100 + digit(trailer + 4) * 10 + digit(trailer + 5)) return NULL;
  return trailer + 7;
}

static long long integer(const char* at, int length) {
  const char* end = at + length;
  const int negative = *at == '-';
  long long value = 0;
  for (at += negative; at < end; at++) {
    if (digit(at) < 0 || digit(at) > 9) return 0;
    value = value * 10 + digit(at);
  }
  return negative ? -value : value;
}

static long long scaled(const char* at, int length, int scale) {
  const char* end = at + length;
  const int negative = *at == '-';
  long long value = 0;
  int left = -1;
  for (at += negative; at < end; at++) {
    if (*at == '.' && left < 0) {
      left = scale;
      continue;
    }
    if (digit(at) < 0 || digit(at) > 9 || left == 0) return 0;
    value = value * 10 + digit(at);
    if (left > 0) left--;
  }
  for (left = left < 0 ? scale : left; left > 0; left--) value *= 10;
  return negative ? -value : value;
}

static int number(const char* at, int digits) {
  int value = 0;
  for (int place = 0; place < digits; place++) {
    const int next = digit(at + place);
    if (next < 0 || next > 9) return -1;
    value = value * 10 + next;
  }
  return value;
}

// Microseconds since 1970; 0 where it is no time stamp.
static long long utc(const char* at, int length) {
  const int y = number(at, 4), month = number(at + 4, 2), day = number(at + 6, 2);
  const int hour = number(at + 9, 2), minute = number(at + 12, 2), second = number(at + 15, 2);
  if (length < 17 || at[8] != '-' || at[11] != ':' || at[14] != ':' || y < 0 || month < 1 || month > 12 || day < 1 || day > 31) return 0;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return 0;
  const int year = month <= 2 ? y - 1 : y;
  const int era = year / 400, yearOfEra = year - era * 400;
  const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
  const long long days = era * 146097LL + dayOfEra - 719468;
  long long us = 0;
  for (int place = 18; place < 24; place++) us = us * 10 + (place < length ? digit(at + place) : 0);
  return ((days * 24 + hour) * 60 + minute) * 60000000LL + second * 1000000LL + us;
}

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

static void broken(void) {
  fprintf(stderr, "a message of the corpus is broken\n");
  exit(1);
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

// What an application has in hand when it sends an order.
typedef struct {
  int seqNum;
  long long sendingUs, transactUs, price, qty;
  char clOrdID[32], currency[8], symbol[16];
  int side;
} Order;

static Order orders[1024];
static int orderCount;
static char out[512];

static void copyField(char* to, int tag) {
  for (int place = 0; place < fieldCount; place++) {
    if (fields[place].tag != tag) continue;
    memcpy(to, fields[place].value, (size_t)fields[place].length);
    to[fields[place].length] = 0;
  }
}

static void loadOrders(const Kind* kind) {
  const char* end = kind->bytes + kind->length;
  for (const char* at = kind->bytes; at < end;) {
    at = scan(at, end);
    if (!at) broken();
    Order* order = &orders[orderCount++];
    for (int place = 0; place < fieldCount; place++) {
      const Field* field = &fields[place];
      switch (field->tag) {
        case 34: order->seqNum = (int)integer(field->value, field->length); break;
        case 52: order->sendingUs = utc(field->value, field->length); break;
        case 60: order->transactUs = utc(field->value, field->length); break;
        case 44: order->price = scaled(field->value, field->length, 5); break;
        case 38: order->qty = integer(field->value, field->length); break;
        case 54: order->side = *field->value; break;
      }
    }
    copyField(order->clOrdID, 11);
    copyField(order->currency, 15);
    copyField(order->symbol, 55);
  }
}

static char* constant(char* at, const char* text, size_t length) {
  memcpy(at, text, length);
  return at + length;
}
#define CONSTANT(at, text) constant(at, text, sizeof(text) - 1)

static char* text(char* at, const char* value) {
  while (*value) *at++ = *value++;
  *at++ = 1;
  return at;
}

static char* digits(char* at, long long value, int count) {
  for (int place = count - 1; place >= 0; place--) {
    at[place] = (char)('0' + value % 10);
    value /= 10;
  }
  return at + count;
}

static char* natural(char* at, long long value) {
  int count = 1;
  for (long long rest = value; rest >= 10; rest /= 10) count++;
  return digits(at, value, count);
}

static char* stamp(char* at, long long us) {
  static long long cachedSecond = -1;
  static char cached[17];
  const long long second = us / 1000000;
  if (second != cachedSecond) {
    const long long days = second / 86400, ofDay = second % 86400, shifted = days + 719468;
    const int era = (int)(shifted / 146097), dayOfEra = (int)(shifted - era * 146097LL);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shiftedMonth = (5 * dayOfYear + 2) / 153, month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    digits(cached, yearOfEra + era * 400 + (month <= 2), 4);
    digits(cached + 4, month, 2);
    digits(cached + 6, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, 2);
    cached[8] = '-';
    digits(cached + 9, ofDay / 3600, 2);
    cached[11] = ':';
    digits(cached + 12, ofDay / 60 % 60, 2);
    cached[14] = ':';
    digits(cached + 15, ofDay % 60, 2);
    cachedSecond = second;
  }
  memcpy(at, cached, 17);
  at[17] = '.';
  at = digits(at + 18, us % 1000000 / 1000, 3);
  *at++ = 1;
  return at;
}

// One order from a template that holds what is the same in a session; its length. It stands at the start of `out`.
static int encode(const Order* order) {
  char* at = CONSTANT(out, "8=FIX.4.4\0019=000\00135=D\00134=");
  at = natural(at, order->seqNum);
  at = CONSTANT(at, "\00149=ALPHADESK\00152=");
  at = stamp(at, order->sendingUs);
  at = text(CONSTANT(at, "56=MARKET\0011=ACC20417\00111="), order->clOrdID);
  at = text(CONSTANT(at, "15="), order->currency);
  at = natural(CONSTANT(at, "21=1\00138="), order->qty);
  at = natural(CONSTANT(at, "\00140=2\00144="), order->price / 100000);
  *at++ = '.';
  at = digits(at, order->price % 100000, 5);
  at = CONSTANT(at, "\00154=");
  *at++ = (char)order->side;
  at = text(CONSTANT(at, "\00155="), order->symbol);
  at = stamp(CONSTANT(at, "59=0\00160="), order->transactUs);
  // Orders of this corpus have a body of three digits.
  digits(out + 12, at - (out + 16), 3);
  unsigned sum = 0;
  for (const char* each = out; each < at; each++) sum += (unsigned char)*each;
  at = digits(CONSTANT(at, "10="), sum & 255, 3);
  *at++ = 1;
  return (int)(at - out);
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
