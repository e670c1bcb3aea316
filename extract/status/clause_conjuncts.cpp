// What a verb takes over from the one that it is joined to, and where that ends.
#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

namespace {

bool is_verb(const language::Token& token) { return token.pos == Pos::VERB || token.pos == Pos::AUX; }

}  // namespace

/// Whether a participle goes on behind an infinitive as what governs that: "refused to stop and opened fire",
/// where the infinitive would ask for another form.
bool ClauseStatus::goes_on_outside(std::uint32_t verb) const {
  const std::uint32_t first = analysis_.document.tokens[verb].head;
  if (reading_.predicates.infinitive_mark(first) == Tree::no_token) return false;
  if (analysis_.document.tag(verb) == "VBG") return true;  // "after agreeing to send a team and rejecting"
  if (analysis_.document.tag(verb) != "VBN") return false;
  const bool passive = analysis_.tree.child(first, Label::auxpass) != Tree::no_token;
  return !passive || analysis_.tree.child(verb, Label::dobj) != Tree::no_token;
}

/// "agreed to strengthen controls and to hold a drill", "is expected to travel north, and to meet": the
/// second infinitive, which the parser may join to the verb that governs the first.
std::optional<Verdict> ClauseStatus::second_infinitive(std::uint32_t verb, int depth) const {
  const std::uint32_t first = analysis_.document.tokens[verb].head;
  if (reading_.predicates.infinitive_mark(first) != Tree::no_token) {
    const Verdict found = of_verb(first, depth + 1);
    return is_real(found.status) ? std::nullopt : std::optional(found);
  }
  for (const std::uint32_t child : analysis_.tree.children(first)) {
    if (child > verb || child < first || analysis_.document.tokens[child].label != Label::xcomp) continue;
    if (reading_.predicates.infinitive_mark(child) != Tree::no_token) return under_word(first, true, depth);
  }
  return std::nullopt;
}

std::optional<Verdict> ClauseStatus::conjoined(std::uint32_t verb, int depth) const {
  const auto& at = analysis_.document.tokens[verb];
  if (at.label != Label::conj || !is_verb(analysis_.document.tokens[at.head])) return std::nullopt;
  if (analysis_.tree.child(verb, Label::nsubj) != Tree::no_token) return std::nullopt;
  if (has_own_auxiliary(verb)) return std::nullopt;
  const std::string_view tag = analysis_.document.tag(verb);
  if (is_one_of(tag, {"VBD", "VBZ", "VBP"}) || goes_on_outside(verb)) return std::nullopt;
  const Verdict first = of_verb(at.head, depth + 1);
  if (is_real(first.status)) return std::nullopt;
  return first;
}

}  // namespace chancery::extract
