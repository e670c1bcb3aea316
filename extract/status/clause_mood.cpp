// Mood and modality of a clause: auxiliaries, obligation, the subjunctive.
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;

/// "said it would", "told a conference, adding that he would"
bool ClauseStatus::tells_in_past(std::uint32_t verb) const {
  const auto& at = analysis_.document.tokens[verb];
  const std::string_view tag = analysis_.document.tag(verb);
  if (tag == "VBD") return true;
  const bool beside = tag == "VBG" && (at.label == Label::advcl || at.label == Label::acl);
  return beside && is_one_of(reading_.fillers.lemma(verb), {"add", "say", "announce", "declare", "note"}) &&
         analysis_.document.tag(at.head) == "VBD";
}

/// "would confirm only that they were thin": and does so.
bool ClauseStatus::says_only(std::uint32_t verb) const {
  const std::uint32_t own = reading_.event_of_token[verb];
  if (own == graph::no_index || !is_speech(own)) return false;
  return std::ranges::any_of(analysis_.tree.children(verb),
                             [&](std::uint32_t child) { return analysis_.document.word(child) == "only"; });
}

/// The modals of a verb, also where the parser hangs "would" on the "have" of "would have barred".
std::vector<std::uint32_t> ClauseStatus::modals(std::uint32_t verb) const {
  std::vector<std::uint32_t> found;
  const auto add = [&](std::uint32_t above) {
    for (const std::uint32_t child : analysis_.tree.children(above)) {
      if (analysis_.document.tokens[child].label == Label::aux && analysis_.document.tag(child) == "MD")
        found.push_back(child);
    }
  };
  add(verb);
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (found.empty() && analysis_.document.tokens[child].label == Label::aux) add(child);
  }
  return found;
}

/// "would have", "to have"
bool ClauseStatus::has_perfect(std::uint32_t verb) const {
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t have) {
    return analysis_.document.tokens[have].label == Label::aux && analysis_.document.word(have) == "have";
  });
}

std::optional<Verdict> ClauseStatus::modal(std::uint32_t verb) const {
  for (const std::uint32_t child : modals(verb)) {
    const StatusCue* found = cue(child, CueScope::modal);
    if (!found || (analysis_.document.word(child) == "would" && says_only(verb))) continue;
    Verdict verdict{found->status, found->row, child, "status.modal"};
    std::uint32_t first = verb;
    while (analysis_.document.tokens[first].label == Label::conj)
      first = analysis_.document.tokens[first].head;
    const auto& at = analysis_.document.tokens[first];
    // "would have suspended the deal": it was not
    if (!has_perfect(verb) && reading_.fillers.lemma(child) == "would" && at.label == Label::ccomp &&
        !conditional(verb) && tells_in_past(at.head)) {
      if (auto content = content_of(at.head); content && first > at.head) return content;
      const std::uint32_t who = analysis_.tree.subject(verb);
      // "any move would be condemned, he said"
      if (who == Tree::no_token || !is_any(who))
        verdict.status = Status::planned;  // "said it would send": what "will" becomes in reported speech
    }
    if (analysis_.folded.word(child + 1) == "rather") verdict.status = Status::hypothetical;
    if (verdict.status == Status::planned && hangs_on_condition(verb)) verdict.status = Status::hypothetical;
    return verdict;
  }
  return std::nullopt;
}

/// "has to leave", "has still to be ratified"; whoever had to leave did.
bool ClauseStatus::is_obliged(std::uint32_t governor) const {
  if (analysis_.document.lemma(governor) != "have" ||
      analysis_.tree.child(governor, Label::dobj) != Tree::no_token)
    return false;
  // "had to leave" is done, "had still to be ratified" is not
  const bool still =
      governor + 1 < analysis_.document.tokens.size() && analysis_.folded.word(governor + 1) == "still";
  return still || is_present(governor);
}

/// "is going to send", "remains to be ratified"
bool ClauseStatus::is_ahead_of(std::uint32_t governor, std::uint32_t verb) const {
  const std::string_view lemma = analysis_.document.lemma(governor);
  if (lemma == "remain") return analysis_.tree.child(verb, Label::auxpass) != Tree::no_token;
  if (lemma != "go" || analysis_.document.tag(governor) != "VBG" || governor + 1 >= verb ||
      analysis_.document.tag(governor + 1) != "TO")
    return false;
  return std::ranges::any_of(analysis_.tree.children(governor), [&](std::uint32_t child) {
    return analysis_.document.lemma(child) == "be" && child < governor;
  });
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
  if (is_one_of(reading_.fillers.lemma(tokens[verb].head),
                {"let", "make", "have", "help", "see", "watch", "hear"}))
    return false;  // "let him fly"
  const bool asked =
      is_one_of(reading_.fillers.lemma(tokens[verb].head),
                {"suggest", "propose", "demand", "insist", "recommend", "request", "urge", "ask", "require"});
  bool bare = analysis_.document.tag(verb) == "VB" || (asked && analysis_.document.tag(verb) == "VBP" &&
                                                       analysis_.document.tag(tokens[verb].head) == "VBD");
  bool subject = false;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Label label = tokens[child].label;
    if (language::is_subject(label)) subject = true;
    if (label == Label::aux) return false;
    if (label == Label::auxpass) bare = analysis_.document.word(child) == "be";
  }
  return bare && subject;
}

}  // namespace chancery::extract
