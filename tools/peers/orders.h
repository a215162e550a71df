// Writing in plain C, the floor's other half: an order from a template that holds what is the same in a session.
#ifndef ORDERS_H
#define ORDERS_H

#include "corpus.h"
#include "scan.h"

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

#endif
