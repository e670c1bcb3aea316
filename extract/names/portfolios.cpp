#include "extract/names/portfolios.hpp"

#include <string_view>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

constexpr std::uint32_t longest_list = 14;  ///< tokens

bool is_holder_of_charges(const Draft& draft, std::uint32_t at) {
  return is_one_of(draft.lemma(at), {"minister", "ministry", "secretary", "commissioner", "department"}) ||
         is_one_of(draft.lower(at), {"minister", "ministers", "ministry", "ministries", "secretary"});
}

bool is_and(std::string_view word) { return word == "and" || word == "&"; }

/// The end of a list of charges with a comma and a last "and"; `begin` where there is none.
std::uint32_t end_of_list(const Draft& draft, std::uint32_t begin) {
  std::uint32_t end = begin;
  std::uint32_t at = begin;
  bool comma = false;
  bool last = false;
  while (draft.same_sentence(begin, at) && at < begin + longest_list) {
    std::uint32_t item = at;
    while (draft.same_sentence(begin, item) && item < at + 4 && draft.words.is_charge(draft.lower(item)))
      ++item;
    if (item == at) break;
    if (last && comma) end = item;
    at = item;
    last = false;
    if (draft.lower(at) == ",") {
      comma = true;
      ++at;
    }
    if (is_and(draft.lower(at))) {
      last = true;
      ++at;
    } else if (draft.lower(at - 1) != ",") {
      break;
    }
  }
  return end;
}

}  // namespace

bool in_portfolio_list(const Draft& draft, std::uint32_t at) {
  std::uint32_t begin = at;
  while (begin > 1 && begin + longest_list > at && draft.same_sentence(at, begin - 1)) {
    const std::string_view before = draft.lower(begin - 1);
    if (is_one_of(before, {"of", "for"})) {
      if (!is_holder_of_charges(draft, begin - 2)) return false;
      return at < end_of_list(draft, begin);
    }
    if (before != "," && !is_and(before) && !draft.words.is_charge(before)) return false;
    --begin;
  }
  return false;
}

bool are_charges(const Draft& draft, TokenRange range) {
  for (std::uint32_t at = range.begin; at < range.end; ++at) {
    if (!draft.words.is_charge(draft.lower(at)) && !is_and(draft.lower(at))) return false;
  }
  return !range.empty();
}

bool is_portfolio(const Draft& draft, TokenRange range) {
  for (std::uint32_t at = range.begin; at < range.end; ++at) {
    if (!in_portfolio_list(draft, at)) return false;
  }
  return !range.empty();
}

}  // namespace chancery::extract
