// Reading in plain C, the floor's half: one pass that frames, sums and indexes a message, and conversions of values. No dictionary at run time, no
// allocation, no vector instructions by hand.
#ifndef SCAN_H
#define SCAN_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  int tag;
  const char* value;
  int length;
} Field;

static Field fields[8192];
static int fieldCount;

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

static void broken(void) {
  fprintf(stderr, "a message of the corpus is broken\n");
  exit(1);
}

#endif
