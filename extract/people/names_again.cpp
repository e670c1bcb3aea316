#include "extract/people/names_again.hpp"

#include <algorithm>

namespace chancery::extract {

using graph::EntityKind;

NamesAgain::NamesAgain(const Draft& draft, NewPersons& persons) : draft_(draft), persons_(persons) {
  for (const Found& found : draft_.found) {
    if (found.kind != EntityKind::person || found.end - found.begin < 2) continue;
    auto& names = names_[draft_.word(found.begin)];
    std::string name(found.span.in(draft_.document().text));
    if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
  }
  for (auto& [first, names] : names_) {
    std::ranges::stable_sort(names,
                             [](const auto& one, const auto& other) { return one.size() > other.size(); });
  }
}

void NamesAgain::read(std::uint32_t at) {
  const std::vector<std::string>* names = names_.find(draft_.word(at));
  if (names == nullptr) return;
  for (const std::string& name : *names) {
    const std::uint32_t end = end_of(name, at);
    if (end == at || !is_open(at, end)) continue;
    if (Found* const found = persons_.at(at))
      persons_.make(*found, "name.again");
    else
      persons_.add(at, end, "name.again");
    return;
  }
}

/// One past the last token of the name that is written from the token on; the token where it is not.
std::uint32_t NamesAgain::end_of(const std::string& name, std::uint32_t begin) const {
  const Span span{draft_.token(begin).span.begin,
                  draft_.token(begin).span.begin + static_cast<std::uint32_t>(name.size())};
  const std::string_view text = draft_.document().text;
  if (span.end > text.size() || span.in(text) != name) return begin;
  std::uint32_t end = begin;
  while (end < draft_.token_count() && draft_.token(end).span.begin < span.end) ++end;
  return draft_.token(end - 1).span.end == span.end && draft_.same_sentence(begin, end - 1) ? end : begin;
}

/// Whether nothing, or just one guess of the model, lies over these tokens.
bool NamesAgain::is_open(std::uint32_t begin, std::uint32_t end) const {
  const Found* const found = draft_.found_over(begin);
  for (std::uint32_t i = begin; i < end; ++i) {
    if (draft_.found_over(i) != found || draft_.title_at[i] != none) return false;
  }
  if (found == nullptr) return true;
  const bool guessed = found->known == nullptr && found->reason.rule == "name.model";
  return guessed && found->kind != EntityKind::person && found->begin == begin && found->end == end;
}

}  // namespace chancery::extract
