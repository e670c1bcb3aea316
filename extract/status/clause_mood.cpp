// Mood and modality of a clause: auxiliaries, conditions, open questions, the subjunctive.
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;

std::optional<Verdict> ClauseStatus::modal(std::uint32_t verb) const {
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (analysis_.document.tokens[child].label != Label::aux || analysis_.document.tag(child) != "MD")
      continue;
    const StatusCue* found = cue(child, CueScope::modal);
    if (!found) continue;
    Verdict verdict{found->status, found->row, child, "status.modal"};
    std::uint32_t first = verb;
    while (analysis_.document.tokens[first].label == Label::conj)
      first = analysis_.document.tokens[first].head;
    const auto& at = analysis_.document.tokens[first];
    // "would have suspended the deal": it was not
    const bool unreal = std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t have) {
      return analysis_.document.tokens[have].label == Label::aux && analysis_.document.word(have) == "have";
    });
    if (!unreal && reading_.fillers.lemma(child) == "would" && at.label == Label::ccomp &&
        !conditional(verb) && analysis_.document.tag(at.head) == "VBD") {
      if (auto content = content_of(at.head)) return content;
      verdict.status = Status::planned;  // "said it would send": what "will" becomes in reported speech
    }
    if (verdict.status == Status::planned && hangs_on_condition(verb)) verdict.status = Status::hypothetical;
    return verdict;
  }
  return std::nullopt;
}

/// "if it does not apologise": neither the deed nor its lack is told.
std::optional<Verdict> ClauseStatus::supposed(std::uint32_t verb) const {
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (child > verb || analysis_.document.tokens[child].label != Label::mark) continue;
    if (reading_.fillers.lemma(child) != "if") continue;
    if (const StatusCue* found = cue(child, CueScope::mark))
      return Verdict{found->status, found->row, child, "status.condition"};
  }
  return std::nullopt;
}

/// "will leave when the treaty is signed": what is awaited by what lies ahead does so too.
std::optional<Verdict> ClauseStatus::awaited(std::uint32_t verb, int depth) const {
  const std::uint32_t main = analysis_.document.tokens[verb].head;
  // "would be freed once a fine was paid": "is" in reported speech
  const bool shifted = std::ranges::any_of(analysis_.tree.children(main), [&](std::uint32_t child) {
    return analysis_.document.word(child) == "would" && analysis_.document.tokens[child].head == main;
  });
  if (!is_present(verb) && !shifted) return std::nullopt;
  // "would not talk until she was released"
  const std::uint32_t mark = analysis_.tree.child(verb, Label::mark);
  if (shifted && mark != Tree::no_token &&
      is_one_of(analysis_.document.word(mark), {"until", "unless", "before"}))
    return Verdict{Status::hypothetical, nullptr, mark, "status.awaited"};
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Label label = analysis_.document.tokens[child].label;
    const std::string_view word = reading_.fillers.lemma(child);
    if (child > verb || (label != Label::mark && label != Label::advmod)) continue;
    if (word != "when" && word != "once" && (word != "before" || shifted) && (word != "after" || shifted))
      continue;
    if (!is_real(of_verb(main, depth + 1).status))
      return Verdict{Status::planned, nullptr, child, "status.awaited"};
  }
  return std::nullopt;
}

/// "the day the treaty is signed"
std::optional<Verdict> ClauseStatus::on_the_day(std::uint32_t verb) const {
  const std::uint32_t day = analysis_.document.tokens[verb].head;
  const std::string_view word = reading_.fillers.lemma(day);
  if (!is_present(verb) || (word != "day" && word != "moment" && word != "minute")) return std::nullopt;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const std::string_view tag = analysis_.document.tag(child);
    if (tag == "WDT" || tag == "WP") return std::nullopt;  // "a day that marks"
  }
  return Verdict{Status::planned, nullptr, day, "status.awaited"};
}

/// "will expel him if it does not apologise": only in that case; not "even if".
bool ClauseStatus::hangs_on_condition(std::uint32_t verb) const {
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    if (analysis_.document.tokens[child].label != Label::advcl) return false;
    const std::uint32_t mark = analysis_.tree.child(child, Label::mark);
    if (mark == Tree::no_token || reading_.fillers.lemma(mark) != "if") return false;
    return mark == 0 ||
           (reading_.fillers.lemma(mark - 1) != "even" && reading_.fillers.lemma(mark - 1) != "as");
  });
}

/// "has to leave", "has still to be ratified"; whoever had to leave did.
bool ClauseStatus::is_obliged(std::uint32_t governor) const {
  return analysis_.document.lemma(governor) == "have" && is_present(governor) &&
         analysis_.tree.child(governor, Label::dobj) == Tree::no_token;
}

/// "if", "unless" before the clause, or in a clause that hangs on it.
std::optional<Verdict> ClauseStatus::conditional(std::uint32_t verb) const {
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Label label = analysis_.document.tokens[child].label;
    if (label == Label::mark || label == Label::advmod) {
      const StatusCue* found = cue(child, CueScope::mark);
      // "until they have met" lies ahead, "until they met" does not
      if (found && found->status == Status::planned && !is_present(verb)) found = nullptr;
      if (!found) found = cue_before(child);
      if (found) return Verdict{found->status, found->row, child, "status.condition"};
    }
    if (label == Label::aux && analysis_.document.tokens[verb].label == Label::advcl) {
      std::uint32_t subject = analysis_.tree.child(verb, Label::nsubj);
      if (subject == Tree::no_token) subject = analysis_.tree.child(verb, Label::nsubjpass);
      const std::string_view word = reading_.fillers.lemma(child);
      if (subject != Tree::no_token && child < subject && (word == "have" || word == "should")) {
        return Verdict{Status::hypothetical, nullptr, child, "status.inversion"};  // "Had patrols begun"
      }
    }
  }
  // "would have suspended the deal had the bill been adopted", where the parser makes two verbs of it
  const std::uint32_t had = analysis_.document.tokens[verb].head;
  const bool inverted = analysis_.document.word(had) == "had" && analysis_.tree.left_edge(verb) == had + 1 &&
                        analysis_.document.tag(verb) == "VBN" &&
                        analysis_.tree.child(had, Label::nsubj) == Tree::no_token;
  if (inverted) return Verdict{Status::hypothetical, nullptr, had, "status.inversion"};
  return std::nullopt;
}

/// "provided that it withdraws": a participle that opens the clause, in front of its "that".
const StatusCue* ClauseStatus::cue_before(std::uint32_t mark) const {
  if (mark == 0 || analysis_.document.word(mark) != "that") return nullptr;
  const auto& before = analysis_.document.tokens[mark - 1];
  if (before.sentence != analysis_.document.tokens[mark].sentence || before.pos != language::Pos::VERB)
    return nullptr;
  const bool finite = analysis_.tree.child(mark - 1, Label::nsubj) != Tree::no_token;
  return finite ? nullptr : cue(mark - 1, CueScope::mark);  // "The treaty provided that"
}

bool ClauseStatus::is_present(std::uint32_t verb) const {
  const auto present = [&](std::uint32_t token) {
    const std::string_view tag = analysis_.document.tag(token);
    return tag == "VBZ" || tag == "VBP";
  };
  return present(verb) || std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
           const Label label = analysis_.document.tokens[child].label;
           return (label == Label::aux || label == Label::auxpass) && present(child);
         });
}

bool ClauseStatus::has_own_auxiliary(std::uint32_t verb) const {
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    const Label label = analysis_.document.tokens[child].label;
    return label == Label::aux || label == Label::auxpass;
  });
}

/// "ordered that he be handed over", "on condition that it ratify": a clause in the subjunctive lies ahead.
bool ClauseStatus::is_subjunctive(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  if (tokens[verb].label != Label::ccomp && tokens[verb].label != Label::acl) return false;
  // "suggested that they meet": the present behind what was only suggested
  const bool proposes = is_one_of(reading_.fillers.lemma(tokens[verb].head),
                                  {"suggest", "propose", "demand", "insist", "recommend", "request", "ask"});
  bool bare = analysis_.document.tag(verb) == "VB" || (proposes && analysis_.document.tag(verb) == "VBP" &&
                                                       analysis_.document.tag(tokens[verb].head) == "VBD");
  bool subject = false;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Label label = tokens[child].label;
    if (label == Label::nsubj || label == Label::nsubjpass) subject = true;
    if (label == Label::aux) return false;
    if (label == Label::auxpass) bare = analysis_.document.word(child) == "be";
  }
  return bare && subject;
}

/// "is investigating whether he took part", "has not decided whether to meet"
std::optional<Verdict> ClauseStatus::open_question(std::uint32_t verb) const {
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (analysis_.document.tokens[child].label == Label::mark && reading_.fillers.lemma(child) == "whether") {
      const StatusCue* found = cue(child, CueScope::mark);
      if (found) return Verdict{found->status, found->row, child, "status.question"};
    }
  }
  return std::nullopt;
}

}  // namespace chancery::extract
