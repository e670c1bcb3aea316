// Whether somebody may have an office by what it is in charge of.
#include <algorithm>

#include "extract/coreference/office_holders.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

/// "energy" of "the Energy Minister": what the title tells of the office beside its noun.
std::vector<std::string_view> OfficeHolders::charges(const Title& title) const {
  std::vector<std::string_view> words;
  for (std::uint32_t at = title.begin; at < title.end; ++at) {
    const std::string_view word = draft_.lower(at);
    const language::Pos pos = draft_.token(at).pos;
    const bool tells = pos == language::Pos::NOUN || pos == language::Pos::PROPN || pos == language::Pos::ADJ;
    if (at == title.head || !tells || !title.role.contains(draft_.token(at).span) ||
        is_one_of(word, {"deputy", "vice", "first", "second", "acting", "interim", "former", "union", "state",
                         "cabinet", "federal", "affairs", "new", "senior", "junior", "assistant"}))
      continue;
    words.push_back(word);
  }
  return words;
}

/// Whether one minister has the ports and another one the energy.
bool OfficeHolders::has_other_charge(const Title& one, const Title& other) const {
  if (draft_.lemma(one.head) != "minister" || draft_.lemma(other.head) != "minister") return false;
  if (one.office == nullptr || other.office == nullptr) return false;
  const bool open = one.office->type == "Minister";  // one row stands for many charges
  if (one.office == other.office && !open) return false;
  const auto mine = charges(one);
  const auto theirs = charges(other);
  return !mine.empty() && !theirs.empty() && std::ranges::none_of(mine, [&](std::string_view word) {
    return std::ranges::find(theirs, word) != theirs.end();
  });
}

/// "the prime minister" is no foreign minister, the energy minister not the minister of ports.
bool OfficeHolders::has_type(std::uint32_t person, const Title& title) const {
  bool elsewhere = false;
  bool fits = false;
  for (const std::uint32_t number : draft_.persons[person].titles) {
    const Title& one = draft_.titles[number];
    const bool apart = !one.counterpart && has_other_charge(one, title);
    elsewhere = elsewhere || apart;
    fits = fits || (!apart && (one.counterpart || draft_.lemma(one.head) == "minister"));
  }
  if (elsewhere && !fits) return false;
  const auto is_told = [](std::string_view type) {
    return is_one_of(type, {"HeadOfGovernment", "ForeignMinister", "DefenceMinister"});
  };
  if (title.office == nullptr || !is_told(title.office->type)) return true;
  bool other = false;
  for (const std::uint32_t number : draft_.persons[person].titles) {
    const Title& one = draft_.titles[number];
    if (one.counterpart || one.office == nullptr || one.office->type == title.office->type) return true;
    other = other || is_told(one.office->type) || one.office->type == "HeadOfState";
  }
  return !other;
}

}  // namespace chancery::extract
