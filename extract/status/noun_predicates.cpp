// What is said of an event by a predicate: "the visit is on hold", "talks are under way".
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;

namespace {

/// Verbs that only join the event to what is said of it.
bool is_copula(std::string_view lemma) {
  return is_one_of(lemma, {"be", "look", "seem", "appear", "remain", "stay", "hang", "get"});
}

}  // namespace

/// "on hold", "dead": the cue that stands behind a copula, or null.
const StatusCue* ClauseStatus::predicate_cue(std::uint32_t word) const {
  const Label label = analysis_.document.tokens[word].label;
  if (label == Label::acomp || label == Label::advmod || label == Label::prt || label == Label::attr ||
      label == Label::oprd) {
    const std::uint32_t inner = analysis_.tree.child(word, Label::prep);  // "up in the air"
    const StatusCue* found = cue(word, CueScope::predicate);
    return found || inner == Tree::no_token ? found : predicate_cue(inner);
  }
  const std::uint32_t object =
      label == Label::prep ? analysis_.tree.child(word, Label::pobj) : Tree::no_token;
  if (object == Tree::no_token) return nullptr;
  const std::string phrase =
      std::string(analysis_.document.lemma(word)) + ' ' + std::string(reading_.fillers.lemma(object));
  return cue_of(phrase, CueScope::predicate);
}

/// "The visit is on hold": `speech` has been spoken, whatever becomes of it.
std::optional<Verdict> ClauseStatus::predicated(std::uint32_t be, std::uint32_t word, bool speech) const {
  const StatusCue* found = speech ? nullptr : predicate_cue(word);
  if (!found) return std::nullopt;
  Verdict verdict{found->status, found->row, word, "status.said-of"};
  if (verdict.status == Status::ongoing && !is_present(be)) return std::nullopt;
  if (!negated(be)) return verdict;
  if (verdict.status == Status::cancelled) return std::nullopt;
  if (verdict.status != Status::hypothetical) verdict.status = Status::negated;
  return verdict;
}

/// "a rescue was unlikely", "talks are out of the question", "The signing is a matter of days": what is said
/// of the event that is the subject.
std::optional<Verdict> ClauseStatus::said_of(std::uint32_t be, bool speech) const {
  if (!is_copula(analysis_.document.lemma(be))) return std::nullopt;
  const bool no = negated(be).has_value();
  for (const std::uint32_t child : analysis_.tree.children(be)) {
    const Label label = analysis_.document.tokens[child].label;
    if (auto found = predicated(be, child, speech)) return found;
    if (label == Label::prep && !speech && is_out_of_question(child))
      return Verdict{no ? Status::hypothetical : Status::negated, nullptr, child, "status.said-of"};
    if (label == Label::attr && !no && is_matter_of_time(child))
      return Verdict{Status::expected, nullptr, child, "status.said-of"};
    if (label != Label::acomp || analysis_.tree.child(child, Label::xcomp) != Tree::no_token) continue;
    const std::string_view word = reading_.fillers.lemma(child);
    if (word == "impossible" || (word == "possible" && no))
      return Verdict{Status::negated, nullptr, child, "status.said-of"};
    const bool open =
        is_one_of(word, {"unlikely", "improbable", "conceivable", "possible", "doubtful", "unthinkable",
                         "inconceivable", "uncertain", "unclear", "conditional", "contingent"});
    if (word == "due" && is_cause(child)) continue;
    const bool near = is_one_of(word, {"likely", "probable", "imminent", "inevitable", "certain", "due"});
    if (!open && !near) continue;
    return Verdict{no || open ? Status::hypothetical : Status::expected, nullptr, child, "status.said-of"};
  }
  return std::nullopt;
}

/// "sanctions under discussion", "talks on hold": a phrase behind the noun itself.
std::optional<Verdict> ClauseStatus::under_discussion(std::uint32_t preposition) const {
  const StatusCue* found = predicate_cue(preposition);
  if (!found || found->status != Status::hypothetical) return std::nullopt;
  return Verdict{found->status, found->row, preposition, "status.said-of"};
}

/// "out of the question"
bool ClauseStatus::is_out_of_question(std::uint32_t preposition) const {
  if (analysis_.document.lemma(preposition) != "out") return false;
  const std::uint32_t inner = analysis_.tree.child(preposition, Label::prep);
  const std::uint32_t of = inner == Tree::no_token ? inner : analysis_.tree.child(inner, Label::pobj);
  return of != Tree::no_token && reading_.fillers.lemma(of) == "question";
}

/// "was due to Algerian good offices"
bool ClauseStatus::is_cause(std::uint32_t due) const {
  return std::ranges::any_of(analysis_.tree.children(due), [&](std::uint32_t child) {
    return analysis_.document.tokens[child].label == Label::prep && analysis_.document.word(child) == "to";
  });
}

/// "a matter of days"
bool ClauseStatus::is_matter_of_time(std::uint32_t noun) const {
  const std::uint32_t of =
      reading_.fillers.lemma(noun) == "matter" ? analysis_.tree.child(noun, Label::prep) : Tree::no_token;
  const std::uint32_t what = of == Tree::no_token ? of : analysis_.tree.child(of, Label::pobj);
  return what != Tree::no_token &&
         is_one_of(reading_.fillers.lemma(what), {"time", "hour", "day", "week", "month"});
}

}  // namespace chancery::extract
