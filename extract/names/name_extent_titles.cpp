#include <algorithm>

#include "extract/names/name_extent.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Pos;

bool NameExtent::is_state_word(const Found& found) {
  return found.known != nullptr && found.kind != EntityKind::person &&
         (found.known->how == Known::How::adjective || found.known->how == Known::How::abbreviation);
}

/// "Minister of" + "Foreign Affairs B. Battsetseg", "Ambassador of Peru to" + "Nepal Ana Castillo"
TokenRange NameExtent::behind_title(TokenRange range) const {
  if (range.begin < 2 || !is_one_of(draft_.word(range.begin - 1), {"of", "to", "for"})) return range;
  if (draft_.words.heads_office(draft_.lower(range.begin - 2))) {
    while (range.size() > 1 && draft_.words.is_charge(draft_.lower(range.begin))) ++range.begin;
  }
  const Found* state = draft_.found_over(range.begin);
  if (state == nullptr || state->kind != EntityKind::state || state->end + 2 > range.end) return range;
  for (std::uint32_t at = range.begin - 1; at > draft_.sentence_of(range.begin).begin; --at) {
    if (draft_.token(at).pos == Pos::VERB) break;
    if (draft_.words.heads_office(draft_.lower(at - 1))) return {state->end, range.end};
  }
  return range;
}

TokenRange NameExtent::without_title(TokenRange range) const {
  range = behind_title(range);
  while (!range.empty()) {
    const std::uint32_t at = range.begin;
    if (const Found* found = draft_.found_over(at);
        found != nullptr && is_state_word(*found) && found->end < range.end) {
      range.begin = found->end;
      continue;
    }
    if (const std::uint32_t next = after_honorific(at, range.end); next > at && next < range.end) {
      range.begin = next;
      continue;
    }
    if (range.size() > 1 && ends_honorific(at)) {
      ++range.begin;
      continue;
    }
    const std::string_view folded = draft_.lower(at);
    const bool title = draft_.words.heads_offices(folded) ||
                       (draft_.words.heads_office(folded) && !is_sultan(at, range.end)) ||
                       is_one_of(folded, {"deputy", "vice", "former"});
    if (!title || at + 1 >= range.end) break;
    const bool stage = draft_.word(at + 1) == "-" && is_one_of(draft_.lower(at + 2), {"elect", "designate"});
    range.begin = at + (stage && at + 3 < range.end ? 3 : 1);
  }
  return trimmed(range);
}

/// The token behind the honorific that begins at the token; the token itself where none does.
std::uint32_t NameExtent::after_honorific(std::uint32_t at, std::uint32_t end) const {
  const std::uint32_t begin = draft_.token(at).span.begin;
  const auto honorific = draft_.words.honorific_at(draft_.document().text, begin);
  if (!honorific) return at;
  std::uint32_t next = at;
  while (next < end && draft_.token(next).span.begin < begin + honorific->second) ++next;
  return next;
}

/// "Sultan bin Zayed", "spokesman Dean Carver": a given name that is an office, too.
bool NameExtent::is_sultan(std::uint32_t at, std::uint32_t end) const {
  if (!draft_.words.is_given_name(draft_.lower(at)) || at + 1 >= end) return false;
  const std::uint32_t before = at > 1 && draft_.word(at - 1) == "," ? at - 2 : at - 1;
  const bool behind_office = (at + 2 == end || before + 2 == at) && at > 0 &&
                             draft_.same_sentence(at, before) &&
                             draft_.words.heads_office(draft_.lower(before));
  return behind_office || is_name_particle(draft_.lower(at + 1));
}

}  // namespace chancery::extract
