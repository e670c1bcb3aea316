// What a clause is by the condition it sets or waits for: "if", "once", "until", "Had they", "whether".
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;

/// "if it does not apologise": neither the deed nor its lack is told.
std::optional<Verdict> ClauseStatus::supposed(std::uint32_t verb) const {
  // "in case trawlers blocked the port"
  const std::uint32_t left = analysis_.tree.left_edge(verb);
  for (std::uint32_t at = left > 1 ? left - 1 : 1; at < verb && at < left + 3; ++at) {
    if (analysis_.folded.word(at) == "case" && analysis_.folded.word(at - 1) == "in")
      return Verdict{Status::hypothetical, nullptr, at, "status.condition"};
  }
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
  const Verdict above = of_verb(main, depth + 1);
  const StatusCue* ruled_out =
      phrasal_cue(main, Tree::no_token, CueScope::object);  // "ruled out a deal until"
  const bool refused =
      !shifted && ((above.status == Status::negated && above.rule == std::string_view("status.governor")) ||
                   (ruled_out && ruled_out->status == Status::negated && is_real(above.status)));
  // "will enter into force once approved"
  const bool bare = analysis_.document.tag(verb) == "VBN" && !has_own_auxiliary(verb) &&
                    analysis_.tree.child(verb, Label::nsubj) == Tree::no_token;
  if (!is_present(verb) && !shifted && !refused && !bare) return std::nullopt;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Label label = analysis_.document.tokens[child].label;
    const std::string_view word = reading_.fillers.lemma(child);
    if (child > verb || (label != Label::mark && label != Label::advmod)) continue;
    if ((word == "until" && refused) || (shifted && is_one_of(word, {"until", "unless", "before"})))
      return Verdict{Status::hypothetical, nullptr, child, "status.awaited"};
    if (refused && !is_present(verb)) continue;
    // "would be resumed only after the pact was signed"
    if (word == "after" && shifted && child > 0 && analysis_.document.word(child - 1) == "only")
      return Verdict{Status::hypothetical, nullptr, child, "status.awaited"};
    if (word != "when" && word != "once" && (word != "before" || shifted) && (word != "after" || shifted))
      continue;
    if (word == "after" && in_title(verb)) return std::nullopt;  // "to meet after jets enter airspace"
    if (!is_real(above.status) || (bare && is_present(main)))
      return Verdict{Status::planned, nullptr, child, "status.awaited"};
  }
  return std::nullopt;
}

bool ClauseStatus::in_title(std::uint32_t token) const {
  return is_in_line(analysis_.article, analysis_.document.tokens[token].span, input::LineRole::title);
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

bool ClauseStatus::hangs_on_condition(std::uint32_t verb) const {
  if (has_condition(verb, false)) return true;
  const auto& tokens = analysis_.document.tokens;
  // "If it goes on, we will ask for talks, and the ministry will summon the envoy"
  std::uint32_t first = verb;
  while (tokens[first].label == Label::conj && tokens[first].head < first) first = tokens[first].head;
  if (first != verb && has_condition(first, true)) return true;
  // "If it goes on, the minister told parliament, Nepal will take the case to the Council"
  const std::uint32_t told = tokens[verb].head;
  const std::uint32_t index =
      tokens[verb].label == Label::ccomp ? reading_.event_of_token[told] : graph::no_index;
  if (index == graph::no_index || told > verb || !is_speech(index)) return false;
  const std::uint32_t first_word = analysis_.tree.left_edge(verb);
  const bool apart =
      analysis_.document.word(first_word) == "," || analysis_.document.word(first_word - 1) == ",";
  return apart && has_condition(told, true);
}

/// @param before  counts only what stands before the verb
bool ClauseStatus::has_condition(std::uint32_t verb, bool before) const {
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    const Label label = analysis_.document.tokens[child].label;
    if (before && child > verb) return false;
    if (label == Label::ccomp && child < verb && inverted(child)) return true;
    if (label != Label::advcl) return false;
    const std::uint32_t mark = analysis_.tree.child(child, Label::mark);
    if (mark == Tree::no_token && inverted(child)) return true;  // "Should they stay away, it will appeal"
    if (mark == Tree::no_token) return analysis_.folded.word(analysis_.tree.left_edge(child)) == "provided";
    const std::string_view word = reading_.fillers.lemma(mark);
    if (word != "if") return word == "unless" || word == "provided";
    return mark == 0 ||
           (reading_.fillers.lemma(mark - 1) != "even" && reading_.fillers.lemma(mark - 1) != "as");
  });
}

/// "would not talk until its deputy, X, was released", where the parser takes the deputy from her verb.
std::optional<Verdict> ClauseStatus::after_until(std::uint32_t verb) const {
  if (analysis_.tree.subject(verb) != Tree::no_token) return std::nullopt;
  constexpr int deepest = 3;  // "told a paper that it would not talk until"
  std::uint32_t main = verb;
  for (int i = 0; i < deepest; ++i) {
    main = analysis_.tree.child(main, Label::ccomp);
    if (main == Tree::no_token || main > verb) return std::nullopt;
    for (const std::uint32_t child : analysis_.tree.children(main)) {
      if (child > main && analysis_.document.word(child) == "until" && modal(main))
        return Verdict{Status::hypothetical, nullptr, child, "status.awaited"};
    }
  }
  return std::nullopt;
}

/// "takes effect once it is published": told in the present, it has not done so.
std::optional<Verdict> ClauseStatus::takes_place_once(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t own = reading_.event_of_token[verb];
  if (own == graph::no_index || is_speech(own) || in_title(verb)) return std::nullopt;
  if (!is_one_of(analysis_.document.tag(verb), {"VBZ", "VBP"})) return std::nullopt;
  for (const std::uint32_t clause : analysis_.tree.children(verb)) {
    const std::uint32_t hour = tokens[clause].label == Label::prep && analysis_.document.lemma(clause) == "at"
                                   ? analysis_.tree.child(clause, Label::pobj)
                                   : Tree::no_token;
    // "the border reopens at midnight", "the heads meet at ten in the morning"
    const bool told = hour != Tree::no_token && clause > verb &&
                      (is_one_of(analysis_.document.word(hour), {"midnight", "noon", "dawn"}) ||
                       tokens[hour].name == language::NameType::TIME);
    if (told) return Verdict{Status::planned, nullptr, hour, "status.time-ahead"};
    const bool bare = analysis_.document.tag(clause) == "VBN" && !has_own_auxiliary(clause);
    if (tokens[clause].label != Label::advcl || clause < verb || (!is_present(clause) && !bare)) continue;
    const std::uint32_t first = analysis_.tree.left_edge(clause);
    const bool only = reading_.fillers.lemma(first) == "only";
    const std::string_view word = reading_.fillers.lemma(only ? first + 1 : first);
    if (word == "once" || (bare && word == "when") || (only && is_one_of(word, {"when", "if", "after"})))
      return Verdict{Status::planned, nullptr, first, "status.awaited"};
  }
  return std::nullopt;
}

/// "once they have met", and not "have met once"
bool ClauseStatus::opens_clause(std::uint32_t word, std::uint32_t verb) const {
  return word < verb && std::ranges::none_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
           const Label label = analysis_.document.tokens[child].label;
           return child < word && (language::is_subject(label) || label == Label::aux);
         });
}

/// "if", "unless" before the clause, or in a clause that hangs on it.
std::optional<Verdict> ClauseStatus::conditional(std::uint32_t verb) const {
  if (auto found = before_any(verb)) return found;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Label label = analysis_.document.tokens[child].label;
    if (label == Label::mark || (label == Label::advmod && opens_clause(child, verb))) {
      const StatusCue* found = cue(child, CueScope::mark);
      // "until they have met" lies ahead, "until they met" does not
      if (found && found->status == Status::planned && !is_present(verb)) found = nullptr;
      if (!found) found = cue_before(child);
      if (found) return Verdict{found->status, found->row, child, "status.condition"};
    }
  }
  if (auto found = inverted(verb)) return found;
  if (auto found = after_until(verb)) return found;
  // "would have suspended the deal had the bill been adopted", where the parser makes two verbs of it
  const std::uint32_t had = analysis_.document.tokens[verb].head;
  const bool torn = analysis_.document.word(had) == "had" && analysis_.tree.left_edge(verb) == had + 1 &&
                    analysis_.document.tag(verb) == "VBN" &&
                    analysis_.tree.child(had, Label::nsubj) == Tree::no_token;
  if (torn) return Verdict{Status::hypothetical, nullptr, had, "status.inversion"};
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
