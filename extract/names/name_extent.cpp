#include "extract/names/name_extent.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Pos;

bool NameExtent::is_trimmed_at_end(std::uint32_t at) const {
  const auto& token = draft_.token(at);
  const std::string_view word = draft_.word(at);
  return token.pos == Pos::PUNCT || token.pos == Pos::SPACE || draft_.document().tag(at) == "POS" ||
         word == "of" || word == "'s" || word == "’s" || word == "-" || word == "—" || word == "–";
}

TokenRange NameExtent::trimmed(TokenRange range) const {
  while (range.begin < range.end) {
    const auto& token = draft_.token(range.begin);
    const bool article = token.pos == Pos::DET && draft_.found_over(range.begin) == nullptr;
    const bool verb = token.pos == Pos::VERB && range.size() > 1 && !is_capitalised(draft_.word(range.begin));
    const bool possessive = draft_.document().tag(range.begin) == "POS";
    const bool hyphenated =
        draft_.word_safe(range.begin + 1) == "-" && joined(range.begin + 1);  // "Per-Olof"
    const bool preposition = token.pos == Pos::ADP && !hyphenated;
    if (!article && !verb && !possessive && token.pos != Pos::SPACE && token.pos != Pos::PUNCT &&
        !preposition)
      break;
    ++range.begin;
  }
  range.end = before_time(before_open_bracket(range), range.begin);
  while (range.begin < range.end && is_trimmed_at_end(range.end - 1)) --range.end;
  return range;
}

/// "Bentiu on February", "Lakatoro tomorrow": the end of what stands before a time.
std::uint32_t NameExtent::before_time(std::uint32_t end, std::uint32_t begin) const {
  for (std::uint32_t at = begin + 1; at < end; ++at) {
    const bool day = is_one_of(draft_.word(at), {"tomorrow", "today", "yesterday", "tonight"});
    const bool on =
        draft_.word(at) == "on" && at + 1 < draft_.token_count() &&
        is_one_of(draft_.word(at + 1), {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
                                        "Sunday", "January", "February", "March", "April", "May", "June",
                                        "July", "August", "September", "October", "November", "December"});
    if (day || on) return at;
  }
  return end;
}

/// "Liberation Council (PLC": the end of what stands before a bracket that the range does not close.
std::uint32_t NameExtent::before_open_bracket(TokenRange range) const {
  std::uint32_t open = range.end;
  for (std::uint32_t at = range.begin + 1; at < range.end; ++at) {
    if (draft_.word(at) == "(") open = at;
    if (draft_.word(at) == ")") open = range.end;
  }
  return open;
}

TokenRange NameExtent::behind_owner(TokenRange range) const {
  for (std::uint32_t i = range.begin + 1; i < range.end; ++i) {
    const Found* owner = draft_.document().tag(i) == "POS" ? draft_.found_over(i - 1) : nullptr;
    if (owner != nullptr && owner->known != nullptr && owner->begin == range.begin &&
        owner->kind == EntityKind::state)
      return {i + 1, range.end};
  }
  return range;
}

TokenRange NameExtent::behind_count(TokenRange range) const {
  if (range.size() < 2 || range.end >= draft_.token_count()) return range;
  const bool counts = draft_.token(range.begin).pos == Pos::NUM && draft_.found_over(range.begin) == nullptr;
  const bool counted = draft_.document().tag(range.end) == "NNS";
  return counts && counted ? TokenRange{range.begin + 1, range.end} : range;
}

TokenRange NameExtent::behind_adjective(TokenRange range) const {
  const Found* found = draft_.found_over(range.begin);
  const bool origin = found != nullptr && found->begin == range.begin && found->known != nullptr &&
                      found->known->how == Known::How::adjective && found->end < range.end;
  return origin ? TokenRange{found->end, range.end} : range;
}

TokenRange NameExtent::without_adjective(TokenRange range) const {
  const Found* found = draft_.found_over(range.begin);
  if (found != nullptr && is_state_word(*found) && found->end < range.end &&
      draft_.found_over(found->end) != nullptr) {
    range.begin = found->end;
  }
  return range;
}

}  // namespace chancery::extract
