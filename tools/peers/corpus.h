// What the peers in C and C++ share: the corpus and the plan of one kind of message, and the lines by which the benchmark asks (serve.js says them).
// Time is taken around the passes alone.
#ifndef CORPUS_H
#define CORPUS_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum Reading { NONE, TEXT, INT, CHAR, PRICE, QTY, UTC };

typedef struct {
  int tag;
  enum Reading reading;
  int inEntry;
} Step;

typedef struct {
  char name[40];
  char* bytes;
  size_t length;
  // Starts of the messages, and behind the last one the end.
  size_t* starts;
  int messages;
  Step top[64], entry[16], three[3];
  int tops, entries, threes;
  int countTag, delimiter;
} Kind;

typedef struct {
  long long fields, ints, chars, text;
  double decimals, times;
} Figures;

#define MOST_KINDS 16
static Kind kinds[MOST_KINDS];
static int kindCount;

// 2026-01-01 in milliseconds: what times are summed from.
static const double timesFromMs = 1767225600000.0;

static enum Reading readingOf(const char* word) {
  static const char* const words[] = {"", "text", "int", "char", "price", "qty", "utc"};
  for (int at = 1; at < 7; at++)
    if (!strcmp(word, words[at])) return (enum Reading)at;
  fprintf(stderr, "no reading %s\n", word);
  exit(1);
}

static FILE* opened(const char* folder, const char* name, const char* suffix) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s.%s", folder, name, suffix);
  FILE* file = fopen(path, "rb");
  if (!file) {
    perror(path);
    exit(1);
  }
  return file;
}

static void loadPlan(Kind* kind, const char* folder) {
  FILE* file = opened(folder, kind->name, "plan");
  char what[16], word[16], where[16];
  int tag, other;
  char line[128];
  while (fgets(line, sizeof line, file)) {
    if (sscanf(line, "group %d %d", &tag, &other) == 2) {
      kind->countTag = tag;
      kind->delimiter = other;
    } else if (sscanf(line, "three %d %15s %15s", &tag, word, where) == 3) {
      Step step = {tag, readingOf(word), !strcmp(where, "entry")};
      kind->three[kind->threes++] = step;
    } else if (sscanf(line, "%15s %d %15s", what, &tag, word) == 3) {
      const int inEntry = !strcmp(what, "entry");
      Step step = {tag, readingOf(word), inEntry};
      if (inEntry) kind->entry[kind->entries++] = step;
      else kind->top[kind->tops++] = step;
    }
  }
  fclose(file);
}

static void loadKind(const char* folder, const char* name) {
  Kind* kind = &kinds[kindCount++];
  snprintf(kind->name, sizeof kind->name, "%s", name);
  loadPlan(kind, folder);
  FILE* file = opened(folder, name, "fix");
  fseek(file, 0, SEEK_END);
  kind->length = (size_t)ftell(file);
  rewind(file);
  kind->bytes = (char*)malloc(kind->length + 1);
  if (fread(kind->bytes, 1, kind->length, file) != kind->length) exit(1);
  kind->bytes[kind->length] = 0;
  fclose(file);
  kind->starts = (size_t*)malloc(sizeof(size_t) * (kind->length / 32 + 2));
  for (size_t at = 0; at < kind->length; at++)
    if (!memcmp(kind->bytes + at, "8=FIX", 5) && (at == 0 || kind->bytes[at - 1] == 1)) kind->starts[kind->messages++] = at;
  kind->starts[kind->messages] = kind->length;
}

static void loadKinds(const char* folder) {
  static const char* const names[] = {"order", "execution-report", "snapshot-20", "incremental-10", "size-1", "size-10", "size-100", "size-1000"};
  for (size_t at = 0; at < sizeof names / sizeof *names; at++) loadKind(folder, names[at]);
}

static Kind* kindOf(const char* name) {
  for (int at = 0; at < kindCount; at++)
    if (!strcmp(kinds[at].name, name)) return &kinds[at];
  return NULL;
}

// One work goes once through the corpus of a kind.
typedef void (*Work)(const Kind* kind, Figures* figures);
typedef struct {
  const char* name;
  Work work;
} NamedWork;

static long long nowNs(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

// Answers `WORK/KIND PASSES` until the input ends; `text` prints the messages that encode/order writes.
static int serve(const NamedWork* works, int count, void (*text)(const Kind* kind), const char* version) {
  char line[128], work[64], name[64];
  int passes;
  printf("ready %s\n", version);
  fflush(stdout);
  while (fgets(line, sizeof line, stdin)) {
    const NamedWork* found = NULL;
    Kind* kind = NULL;
    if (!strncmp(line, "text ", 5)) {
      text(kindOf("order"));
      putchar('\n');
    } else if (sscanf(line, "%63[^/]/%63s %d", work, name, &passes) == 3) {
      for (int at = 0; at < count; at++)
        if (!strcmp(works[at].name, work)) found = &works[at];
      kind = kindOf(name);
    }
    if (found && kind) {
      Figures figures;
      memset(&figures, 0, sizeof figures);
      const long long from = nowNs();
      for (int pass = 0; pass < passes; pass++) found->work(kind, &figures);
      const long long ns = nowNs() - from;
      printf("%lld %lld %lld %.17g %lld %lld %.17g\n", ns, figures.fields, figures.ints, figures.decimals, figures.chars, figures.text, figures.times);
    } else if (strncmp(line, "text ", 5)) {
      printf("error no work %s", line);
    }
    fflush(stdout);
  }
  return 0;
}

#endif
