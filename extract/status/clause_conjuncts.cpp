// What a verb takes over from the one that it is joined to, and where that ends.
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

/// Past tenses that no participle shares.
bool is_past_alone(std::string_view word) {
  return is_one_of(word, {"went",  "took", "gave",   "came",     "began",    "spoke",     "broke",    "saw",
                          "did",   "was",  "were",   "knew",     "wrote",    "chose",     "drove",    "flew",
                          "fell",  "drew", "swore",  "threw",    "became",   "ran",       "rose",     "shook",
                          "stole", "hid",  "forgot", "withdrew", "overtook", "undertook", "overthrew"});
}

}  // namespace

/// Whether a participle goes on behind an infinitive as what governs that: "refused to stop and opened fire",
/// where the infinitive would ask for another form.
bool ClauseStatus::goes_on_outside(std::uint32_t verb) const {
  const std::uint32_t first = analysis_.document.tokens[verb].head;
  if (reading_.predicates.infinitive_mark(first) == Tree::no_token) return false;
  if (analysis_.document.tag(verb) == "VBG") return true;  // "after agreeing to send a team and rejecting"
  if (analysis_.document.tag(verb) != "VBN") return false;
  const bool passive = analysis_.tree.child(first, Label::auxpass) != Tree::no_token;
  if (!passive && analysis_.document.tag(first) == "VBN") return false;  // "were to have met and signed"
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

/// "crossed or attacked", "boarded, searched or detained"
bool ClauseStatus::joined_by_or(std::uint32_t verb) const {
  const std::uint32_t first = analysis_.document.tokens[verb].head;
  const auto is_or = [&](std::uint32_t child) { return analysis_.document.word(child) == "or"; };
  return std::ranges::any_of(analysis_.tree.children(verb), is_or) ||
         std::ranges::any_of(analysis_.tree.children(first), [&](std::uint32_t child) {
           return child > first && child < verb && is_or(child);
         });
}

/// "would have paid and submitted", "denied that they crossed and seized": the same tense as the verb it is
/// joined to.
bool ClauseStatus::goes_on_alike(std::uint32_t verb) const {
  const std::uint32_t first = analysis_.document.tokens[verb].head;
  if (analysis_.document.tag(verb) != "VBD") return false;
  for (std::uint32_t word = first + 1; word < verb; ++word) {
    if (is_one_of(analysis_.document.word(word), {"but", "yet", "while"})) return false;
  }
  const bool aside = analysis_.document.word(verb - 1) == "," || analysis_.document.word(verb - 2) == ",";
  if (aside && !joined_by_or(verb)) return false;
  bool has = false;
  bool would = false;
  for (const std::uint32_t child : analysis_.tree.children(first)) {
    if (analysis_.document.tokens[child].label != Label::aux) continue;
    has |= analysis_.document.lemma(child) == "have";
    would |= analysis_.document.tag(child) == "MD";
  }
  // "denied that it had shelled the town and said it would inquire", but "or asked for money"
  const std::uint32_t own = reading_.event_of_token[verb];
  if (!would && !joined_by_or(verb) && own != graph::no_index && is_speech(own)) return false;
  return has ? !is_past_alone(analysis_.folded.word(verb)) : analysis_.document.tag(first) == "VBD";
}

/// "Israel would withdraw and Hamas release the hostages": the auxiliary is not said again.
bool ClauseStatus::shares_auxiliary(std::uint32_t verb, std::uint32_t subject) const {
  const std::uint32_t first = analysis_.document.tokens[verb].head;
  return is_one_of(analysis_.document.tag(verb), {"VB", "VBP"}) &&
         is_one_of(analysis_.document.tag(subject), {"NN", "NNP"}) &&
         std::ranges::none_of(
             analysis_.tree.children(subject),
             [&](std::uint32_t child) { return analysis_.document.tokens[child].label == Label::conj; }) &&
         std::ranges::any_of(analysis_.tree.children(first), [&](std::uint32_t child) {
           return analysis_.document.tokens[child].label == Label::aux &&
                  analysis_.document.tag(child) == "MD";
         });
}

/// "would move the embassy, withdraw from the bloc": the parser takes the second item for an adverbial
/// clause.
bool ClauseStatus::is_listed_as_adverbial(std::uint32_t verb) const {
  const auto& at = analysis_.document.tokens[verb];
  return at.label == Label::advcl && verb > at.head && analysis_.document.tag(verb) == "VB" &&
         analysis_.document.tag(at.head) == "VB" && analysis_.folded.word(verb - 1) == ",";
}

/// "denied that he had been offered, or had accepted, asylum", "denied that troops had crossed the border,
/// shelled the town or seized the bridge": the parser joins the second clause to the verb that governs the
/// first.
std::optional<Verdict> ClauseStatus::said_of_too(std::uint32_t verb, int depth) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t above = tokens[verb].head;
  const std::uint32_t first = analysis_.tree.child(above, Label::ccomp);
  if (tokens[verb].label != Label::conj || first == Tree::no_token || first < above || first > verb ||
      analysis_.tree.child(verb, Label::nsubj) != Tree::no_token)
    return std::nullopt;
  const std::uint32_t like = analysis_.tree.child(first, Label::aux);
  const std::uint32_t own = analysis_.tree.child(verb, Label::aux);
  const bool again = own != Tree::no_token && like != Tree::no_token &&
                     analysis_.folded.word(own - 1) == "or" &&
                     analysis_.folded.word(like) == analysis_.folded.word(own);
  const bool listed = own == Tree::no_token && analysis_.document.tag(verb) == "VBD" &&
                      analysis_.document.word(verb - 1) == "," && joined_by_or(verb);
  if (!again && !listed) return std::nullopt;
  const Verdict found = of_verb(first, depth + 1);
  return is_real(found.status) ? std::nullopt : std::optional(found);
}

std::optional<Verdict> ClauseStatus::conjoined(std::uint32_t verb, int depth) const {
  const auto& at = analysis_.document.tokens[verb];
  const bool joined = at.label == Label::conj || is_listed_as_adverbial(verb);
  if (!joined || !is_verb(analysis_.document.tokens[at.head])) return std::nullopt;
  if (is_subjunctive(at.head) && analysis_.document.tokens[verb].label == Label::conj) {
    const std::uint32_t be = analysis_.tree.child(verb, Label::auxpass);  // "and relations be broken off"
    if (be != Tree::no_token && analysis_.document.word(be) == "be" &&
        analysis_.tree.child(verb, Label::aux) == Tree::no_token)
      return of_verb(at.head, depth + 1);
  }
  if (auto found = said_of_too(verb, depth)) return found;
  if (has_own_auxiliary(verb)) return std::nullopt;
  const std::uint32_t subject = analysis_.tree.child(verb, Label::nsubj);
  if (subject != Tree::no_token && !shares_auxiliary(verb, subject)) return std::nullopt;
  const std::string_view tag = analysis_.document.tag(verb);
  const bool finite = subject == Tree::no_token && is_one_of(tag, {"VBD", "VBZ", "VBP"});
  if ((finite && !goes_on_alike(verb)) || goes_on_outside(verb)) return std::nullopt;
  const Verdict first = of_verb(at.head, depth + 1);
  // "did not go and stayed", but "had not crossed the border or attacked the town"
  if (is_real(first.status) ||
      (finite && first.rule == std::string_view("status.negation") && !joined_by_or(verb)))
    return std::nullopt;
  return first;
}

}  // namespace chancery::extract
