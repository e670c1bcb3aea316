#include "extract/people/place_cues.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

bool is_strict(std::string_view preposition) { return is_one_of(preposition, {"near", "around", "outside"}); }

bool is_no_place(std::string_view word) {
  return is_one_of(
      word,
      {"english",   "arabic",     "spanish",    "french",    "russian", "german",    "chinese",  "mandarin",
       "hindi",     "urdu",       "farsi",      "persian",   "dari",    "pashto",    "swahili",  "hebrew",
       "turkish",   "kurdish",    "portuguese", "japanese",  "korean",  "ukrainian", "italian",  "latin",
       "greek",     "article",    "chapter",    "annex",     "section", "paragraph", "figure",   "table",
       "part",      "group",      "phase",      "housing",   "ramadan", "lent",      "advent",   "easter",
       "christmas", "parliament", "congress",   "cabinet",   "council", "god",       "allah",    "internet",
       "islam",     "brexit",     "defence",    "defense",   "finance", "justice",   "interior", "customs",
       "treasury",  "mass",       "school",     "university"});
}

bool is_aimed(std::string_view lemma) {
  return is_one_of(lemma, {"aim",  "look",  "shout", "laugh", "fire",   "shoot", "direct", "point", "anger",
                           "hit",  "hurl",  "throw", "lash",  "target", "jab",   "scoff",  "swipe", "angry",
                           "work", "study", "jibe",  "glare", "smile",  "wave",  "yell",   "swing", "dig"});
}

bool is_motion(std::string_view lemma) {
  return is_one_of(lemma,
                   {"travel", "fly",     "move",  "flee",     "return",  "go",       "drive",   "march",
                    "sail",   "advance", "trek",  "evacuate", "convoy",  "airlift",  "retreat", "walk",
                    "deport", "trip",    "visit", "flight",   "journey", "transfer", "ship",    "head"});
}

bool is_settlement(std::string_view lemma) {
  return is_one_of(lemma, {"city",   "town",     "village", "port",      "suburb",     "district", "province",
                           "island", "township", "hamlet",  "commune",   "capital",    "outskirt", "county",
                           "region", "region",   "resort",  "peninsula", "settlement", "area",     "valley"});
}

}  // namespace chancery::extract
