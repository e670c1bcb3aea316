#include "extract/times/told_tense.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;

/// "come a day after the launch on Wednesday": what is told from behind has been, whatever the verb's tense.
bool lies_behind(const Analysis& analysis, std::uint32_t token) {
  constexpr int max_climb = 4;
  const auto& tokens = analysis.document.tokens;
  bool inside = false;
  for (int i = 0; i < max_climb && tokens[token].head != token; ++i) {
    token = tokens[token].head;
    const std::string_view word = analysis.document.lemma(token);
    const bool behind = word == "after" || word == "since" || word == "following";
    if (behind && inside && tokens[token].label == language::Label::prep) {
      const std::string_view tag = analysis.document.tag(tokens[token].head);
      return tag == "VBZ" || tag == "VBP" || tag == "VBD";
    }
    if (tokens[token].pos == language::Pos::VERB || tokens[token].pos == language::Pos::AUX) return false;
    inside = inside || tokens[token].pos == language::Pos::NOUN;
  }
  return false;
}

/// "called on its supporters to march on Saturday", "announced a strike from Thursday": what is asked for or
/// "the election of 26 March" may lie on either side of the article, whatever is told of it.
bool dates_noun(const Analysis& analysis, std::uint32_t head) {
  const auto& tokens = analysis.document.tokens;
  const std::uint32_t of = tokens[head].head;
  return tokens[head].label == Label::pobj && analysis.document.word(of) == "of" &&
         tokens[tokens[of].head].pos == language::Pos::NOUN &&
         !is_one_of(analysis.document.lemma(tokens[of].head),
                    {"hour", "night", "evening", "morning", "afternoon", "dawn", "day", "eve"});
}

/// "to congratulate her on the October 26 elections": an infinitive says nothing of the day of the noun.
bool stands_before_noun(const Analysis& analysis, std::uint32_t head) {
  const auto& tokens = analysis.document.tokens;
  const Label label = tokens[head].label;
  return (label == Label::nmod || label == Label::compound) &&
         tokens[tokens[head].head].pos == language::Pos::NOUN &&
         tense_around(analysis.document, analysis.tree, head) == Tense::future;
}

/// "the leaders of April's coup": what a time owns behind another noun is known already, so it has been.
bool owns_behind_noun(const Analysis& analysis, std::uint32_t head) {
  const auto& tokens = analysis.document.tokens;
  if (tokens[head].label != Label::poss) return false;
  const std::uint32_t of = tokens[tokens[head].head].head;
  if (tokens[of].label != Label::prep || analysis.document.lemma(of) != "of") return false;
  const std::string_view whose = analysis.document.lemma(tokens[of].head);
  return tokens[tokens[of].head].pos == language::Pos::NOUN &&
         !is_one_of(whose, {"day", "eve", "start", "beginning", "outcome", "host", "venue", "agenda"});
}

/// "lands after intercepting two bombers on Monday": what is done before what is told has been.
bool is_behind_deed(const Analysis& analysis, std::uint32_t head) {
  const auto& tokens = analysis.document.tokens;
  const std::uint32_t on = tokens[head].head;
  const std::uint32_t deed = tokens[on].label == Label::prep ? tokens[on].head : on;
  if (tokens[deed].label != Label::pcomp || analysis.document.tag(deed) != "VBG" ||
      analysis.document.lemma(tokens[deed].head) != "after")
    return false;
  return is_of_now(analysis.document, analysis.tree, tokens[tokens[deed].head].head);
}

/// "would withdraw if he was not freed by the end of April", "should they carry it out in May": a condition

}  // namespace

Tense tense_told(const Analysis& analysis, const TimeExpression& expression, std::uint32_t head) {
  const bool dated =
      expression.kind == TimeExpression::Kind::month || expression.kind == TimeExpression::Kind::weekday;
  if (expression.kind == TimeExpression::Kind::day && !expression.year && dates_noun(analysis, head))
    return Tense::unknown;
  if (expression.kind == TimeExpression::Kind::day && !expression.year && stands_before_noun(analysis, head))
    return Tense::unknown;
  if (dated && (owns_behind_noun(analysis, head) || is_behind_deed(analysis, head))) return Tense::past;
  return lies_behind(analysis, head) ? Tense::past : tense_around(analysis.document, analysis.tree, head);
}

}  // namespace chancery::extract
