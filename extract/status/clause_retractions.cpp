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

/// "Earlier we reported that he had been arrested. That was wrong: it was his brother."
bool ClauseStatus::is_corrected_next(std::uint32_t sentence) const {
  if (sentence + 1 >= analysis_.document.sentences.size()) return false;
  const language::Sentence& next = analysis_.document.sentences[sentence + 1];
  constexpr std::uint32_t longest = 6;  // "This, it turned out, was wrong"
  if (!is_one_of(analysis_.folded.word(next.begin), {"that", "this", "it"})) return false;
  bool wrong = false;
  for (std::uint32_t at = next.begin; at < next.end; ++at) {
    const std::string_view word = analysis_.folded.word(at);
    if (is_one_of(word, {"said", "says", "according", "told", "not", "n't"})) return false;
    if (word == ":" || at > next.begin + longest) return wrong;
    wrong = wrong || is_false(word);
  }
  return wrong;
}

/// "the report of a daily, which wrote that", "posts claiming that": the report whose own verb holds the
/// clause.
std::uint32_t ClauseStatus::written_report(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t tells = tokens[verb].head;
  if (tokens[verb].label != Label::ccomp || verb < tells ||
      (tokens[tells].label != Label::relcl && tokens[tells].label != Label::acl) ||
      !is_one_of(reading_.fillers.lemma(tells),
                 {"write", "say", "claim", "report", "allege", "suggest", "state"}))
    return Tree::no_token;
  std::uint32_t noun = tokens[tells].head;
  for (int i = 0; i < 2 && !is_claim(reading_.fillers.lemma(noun)); ++i) {
    const std::uint32_t of = tokens[noun].head;
    if (tokens[noun].label != Label::pobj || !is_one_of(analysis_.document.lemma(of), {"of", "in", "by"}))
      break;
    noun = tokens[of].head;
  }
  const bool published = is_claim(reading_.fillers.lemma(noun)) ||
                         is_publication(reading_.fillers.lemma(noun)) ||
                         is_one_of(reading_.fillers.lemma(noun), {"video", "message", "image", "document"});
  return published ? noun : Tree::no_token;
}

/// "dismissed as fabricated a report that", "rejected as pure invention the report of a daily"
std::optional<Verdict> ClauseStatus::waved_away(std::uint32_t report) const {
  std::uint32_t at = report;
  for (int i = 0; i < 4 && analysis_.document.tokens[at].head != at; ++i) {
    at = analysis_.document.tokens[at].head;
    if (!is_one_of(reading_.fillers.lemma(at), {"dismiss", "reject", "denounce", "deride", "brush", "wave"}))
      continue;
    const bool as = analysis_.folded.word(at + 1) == "as" || analysis_.folded.word(at + 2) == "as";
    if (at > report || !as || negated(at)) return std::nullopt;
    return Verdict{Status::negated, nullptr, at, "status.called-false"};
  }
  return std::nullopt;
}

/// "called untrue a report that", "branded reports that ... baseless"
std::optional<Verdict> ClauseStatus::called_untrue(std::uint32_t report) const {
  const std::uint32_t call = analysis_.document.tokens[report].head;
  if (!is_one_of(reading_.fillers.lemma(call), {"call", "brand", "label", "term", "declare", "describe"}) ||
      negated(call))
    return std::nullopt;
  const auto& sentence = analysis_.document.sentences[analysis_.document.tokens[report].sentence];
  for (std::uint32_t at = call + 1; at < sentence.end; ++at) {
    const std::uint32_t above = analysis_.document.tokens[at].head;
    const bool beside = above == call || above == report || at + 1 == report;
    const bool last = at + 1 < sentence.end && analysis_.document.tokens[at + 1].pos == language::Pos::PUNCT;
    if ((beside || last) && is_false(reading_.fillers.lemma(at)))
      return Verdict{Status::negated, nullptr, at, "status.called-false"};
  }
  return std::nullopt;
}

/// "for allegedly supplying drones": nobody vouches for it.
std::optional<Verdict> ClauseStatus::only_alleged(std::uint32_t verb) const {
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (analysis_.document.tokens[child].label == Label::advmod &&
        is_one_of(analysis_.folded.word(child), {"allegedly", "supposedly", "purportedly"}))
      return Verdict{Status::hypothetical, nullptr, child, "status.alleged"};
  }
  return std::nullopt;
}

/// "In its scenario, soldiers seize the town", "In a war game, China invaded": played through only.
std::optional<Verdict> ClauseStatus::played_through(std::uint32_t verb) const {
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (analysis_.document.tokens[child].label != Label::prep ||
        !is_one_of(analysis_.folded.word(child), {"in", "under"}))
      continue;
    const std::uint32_t play = analysis_.tree.child(child, Label::pobj);
    if (play == Tree::no_token) continue;
    const std::string_view lemma = reading_.fillers.lemma(play);
    const bool game =
        is_one_of(lemma, {"game", "games"}) && play > 0 && analysis_.folded.word(play - 1) == "war";
    if (game || is_one_of(lemma, {"scenario", "wargame", "simulation", "novel", "film", "fiction"}))
      return Verdict{Status::hypothetical, nullptr, play, "status.played"};
  }
  return std::nullopt;
}

/// "An earlier version of this article said that he had fled", "The paper wrongly reported that he had"
std::optional<Verdict> ClauseStatus::taken_back(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t above = tokens[verb].head;
  const Label as = tokens[verb].label;  // "was wrongly reported to have been killed"
  if ((as != Label::ccomp && as != Label::xcomp) || verb < above ||
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
  const bool corrected = is_corrected_next(tokens[verb].sentence);
  if (!earlier && !wrongly && !corrected && reading_.fillers.lemma(above) != "misstate") return std::nullopt;
  return Verdict{Status::negated, nullptr, above, "status.taken-back"};
}

}  // namespace chancery::extract
