// What a medium takes back of what it told before.
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;

namespace {

bool is_publication(std::string_view lemma) {
  return is_one_of(lemma, {"post", "version", "story", "article", "report", "headline", "entry", "update",
                           "item", "dispatch", "tweet", "caption", "edition", "alert", "bulletin"});
}

}  // namespace

/// "An earlier version of this article said that he had fled", "The paper wrongly reported that he had"
std::optional<Verdict> ClauseStatus::taken_back(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t above = tokens[verb].head;
  if (tokens[verb].label != Label::ccomp || verb < above ||
      !is_one_of(reading_.fillers.lemma(above),
                 {"say", "state", "report", "claim", "write", "suggest", "misstate"}))
    return std::nullopt;
  const std::uint32_t subject = analysis_.tree.child(above, Label::nsubj);
  const bool earlier =
      subject != Tree::no_token && is_publication(reading_.fillers.lemma(subject)) &&
      std::ranges::any_of(analysis_.tree.children(subject), [&](std::uint32_t child) {
        return is_one_of(analysis_.folded.word(child), {"earlier", "previous", "original", "prior"});
      });
  const bool wrongly = std::ranges::any_of(analysis_.tree.children(above), [&](std::uint32_t child) {
    return is_one_of(analysis_.folded.word(child),
                     {"incorrectly", "wrongly", "mistakenly", "erroneously", "falsely"});
  });
  if (!earlier && !wrongly && reading_.fillers.lemma(above) != "misstate") return std::nullopt;
  return Verdict{Status::negated, nullptr, above, "status.taken-back"};
}

}  // namespace chancery::extract
