#include "language/string_id.hpp"

#include <array>
#include <cstring>
#include <string>
#include <unordered_map>
#include <vector>

namespace chancery::language {
namespace {

using namespace std::string_view_literals;

// The symbols of spaCy (MIT, ExplosionAI), in the order of their ids. FLAG19 to FLAG63 and DEPRECATED001 to
// DEPRECATED276 are runs; they are written here by their first name.
constexpr std::array symbols{""sv,
                             "IS_ALPHA"sv,
                             "IS_ASCII"sv,
                             "IS_DIGIT"sv,
                             "IS_LOWER"sv,
                             "IS_PUNCT"sv,
                             "IS_SPACE"sv,
                             "IS_TITLE"sv,
                             "IS_UPPER"sv,
                             "LIKE_URL"sv,
                             "LIKE_NUM"sv,
                             "LIKE_EMAIL"sv,
                             "IS_STOP"sv,
                             "IS_OOV_DEPRECATED"sv,
                             "IS_BRACKET"sv,
                             "IS_QUOTE"sv,
                             "IS_LEFT_PUNCT"sv,
                             "IS_RIGHT_PUNCT"sv,
                             "IS_CURRENCY"sv,
                             "FLAG19"sv,
                             "ID"sv,
                             "ORTH"sv,
                             "LOWER"sv,
                             "NORM"sv,
                             "SHAPE"sv,
                             "PREFIX"sv,
                             "SUFFIX"sv,
                             "LENGTH"sv,
                             "CLUSTER"sv,
                             "LEMMA"sv,
                             "POS"sv,
                             "TAG"sv,
                             "DEP"sv,
                             "ENT_IOB"sv,
                             "ENT_TYPE"sv,
                             "HEAD"sv,
                             "SENT_START"sv,
                             "SPACY"sv,
                             "PROB"sv,
                             "LANG"sv,
                             "ADJ"sv,
                             "ADP"sv,
                             "ADV"sv,
                             "AUX"sv,
                             "CONJ"sv,
                             "CCONJ"sv,
                             "DET"sv,
                             "INTJ"sv,
                             "NOUN"sv,
                             "NUM"sv,
                             "PART"sv,
                             "PRON"sv,
                             "PROPN"sv,
                             "PUNCT"sv,
                             "SCONJ"sv,
                             "SYM"sv,
                             "VERB"sv,
                             "X"sv,
                             "EOL"sv,
                             "SPACE"sv,
                             "DEPRECATED001"sv,
                             "PERSON"sv,
                             "NORP"sv,
                             "FACILITY"sv,
                             "ORG"sv,
                             "GPE"sv,
                             "LOC"sv,
                             "PRODUCT"sv,
                             "EVENT"sv,
                             "WORK_OF_ART"sv,
                             "LANGUAGE"sv,
                             "LAW"sv,
                             "DATE"sv,
                             "TIME"sv,
                             "PERCENT"sv,
                             "MONEY"sv,
                             "QUANTITY"sv,
                             "ORDINAL"sv,
                             "CARDINAL"sv,
                             "acomp"sv,
                             "advcl"sv,
                             "advmod"sv,
                             "agent"sv,
                             "amod"sv,
                             "appos"sv,
                             "attr"sv,
                             "aux"sv,
                             "auxpass"sv,
                             "cc"sv,
                             "ccomp"sv,
                             "complm"sv,
                             "conj"sv,
                             "cop"sv,
                             "csubj"sv,
                             "csubjpass"sv,
                             "dep"sv,
                             "det"sv,
                             "dobj"sv,
                             "expl"sv,
                             "hmod"sv,
                             "hyph"sv,
                             "infmod"sv,
                             "intj"sv,
                             "iobj"sv,
                             "mark"sv,
                             "meta"sv,
                             "neg"sv,
                             "nmod"sv,
                             "nn"sv,
                             "npadvmod"sv,
                             "nsubj"sv,
                             "nsubjpass"sv,
                             "num"sv,
                             "number"sv,
                             "oprd"sv,
                             "obj"sv,
                             "obl"sv,
                             "parataxis"sv,
                             "partmod"sv,
                             "pcomp"sv,
                             "pobj"sv,
                             "poss"sv,
                             "possessive"sv,
                             "preconj"sv,
                             "prep"sv,
                             "prt"sv,
                             "punct"sv,
                             "quantmod"sv,
                             "relcl"sv,
                             "rcmod"sv,
                             "root"sv,
                             "xcomp"sv,
                             "acl"sv,
                             "ENT_KB_ID"sv,
                             "MORPH"sv,
                             "ENT_ID"sv,
                             "IDX"sv,
                             "_"sv};

std::unordered_map<std::string, std::uint64_t> number_symbols() {
  std::unordered_map<std::string, std::uint64_t> ids;
  std::uint64_t next = 0;
  for (const std::string_view symbol : symbols) {
    if (symbol == "FLAG19") {
      for (int flag = 19; flag <= 63; ++flag) ids.emplace("FLAG" + std::to_string(flag), next++);
    } else if (symbol == "DEPRECATED001") {
      for (int old = 1001; old <= 1276; ++old)
        ids.emplace("DEPRECATED" + std::to_string(old).substr(1), next++);
    } else {
      ids.emplace(symbol, next++);
    }
  }
  return ids;
}

}  // namespace

std::uint64_t string_hash(std::string_view text) {
  constexpr std::uint64_t multiplier = 0xc6a4a7935bd1e995;
  constexpr unsigned shift = 47;
  constexpr std::uint64_t seed = 1;
  std::uint64_t hash = seed ^ (text.size() * multiplier);
  while (text.size() >= 8) {
    std::uint64_t block = 0;
    std::memcpy(&block, text.data(), 8);
    block *= multiplier;
    block ^= block >> shift;
    hash = (hash ^ block * multiplier) * multiplier;
    text.remove_prefix(8);
  }
  if (!text.empty()) {
    std::uint64_t tail = 0;
    std::memcpy(&tail, text.data(), text.size());
    hash = (hash ^ tail) * multiplier;
  }
  hash ^= hash >> shift;
  hash *= multiplier;
  return hash ^ hash >> shift;
}

std::uint64_t string_id(std::string_view text) {
  constexpr std::size_t longest = 17;
  if (text.size() <= longest) {
    static const std::unordered_map<std::string, std::uint64_t> reserved = number_symbols();
    const auto found = reserved.find(std::string(text));
    if (found != reserved.end()) return found->second;
  }
  return string_hash(text);
}

}  // namespace chancery::language
