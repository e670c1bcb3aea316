#include "extract/times/told_tense.hpp"

#include <algorithm>

#include "extract/times/time_values.hpp"
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

/// The verb that the word belongs to, as far as one is near.
std::uint32_t verb_near(const Analysis& analysis, std::uint32_t token) {
  constexpr int max_climb = 4;
  const auto& tokens = analysis.document.tokens;
  for (int i = 0; i < max_climb && tokens[token].pos != language::Pos::VERB; ++i) token = tokens[token].head;
  return token;
}

/// "was to have met on Thursday": what came to nothing, before the article or ahead of it.
bool came_to_nothing(const Analysis& analysis, std::uint32_t head) {
  const std::uint32_t verb = verb_near(analysis, head);
  const std::uint32_t was = analysis.document.tokens[verb].head;
  if (analysis.document.lemma(was) != "be" || analysis.document.tag(was) != "VBD") return false;
  const auto has = [&](std::string_view word) {
    return std::ranges::any_of(analysis.tree.children(verb), [&](std::uint32_t child) {
      return child < verb && analysis.document.word(child) == word;
    });
  };
  return has("to") && has("have");
}

/// "had been due in Oslo on Wednesday": planned then, for a day on either side of the article.
bool was_due(const Analysis& analysis, std::uint32_t head) {
  constexpr int max_climb = 3;
  const auto& tokens = analysis.document.tokens;
  std::uint32_t be = head;
  for (int i = 0; i < max_climb && analysis.document.lemma(be) != "be"; ++i) be = tokens[be].head;
  const std::uint32_t due = analysis.tree.child(be, language::Label::acomp);
  return is_one_of(analysis.document.word(be), {"been", "was", "were"}) && due != Tree::no_token &&
         analysis.document.word(due) == "due";
}

/// "offered to host talks before the summit in October": the month may lie on either side of the article.
bool dates_what_follows(const Analysis& analysis, std::uint32_t head) {
  const auto& tokens = analysis.document.tokens;
  const std::uint32_t in = tokens[head].head;
  const std::uint32_t noun = tokens[in].head;
  return tokens[head].label == Label::pobj && analysis.document.word(in) == "in" &&
         tokens[noun].label == Label::pobj && analysis.document.word(tokens[noun].head) == "before";
}

/// "An attempt to rescue them on January 7 failed": what was tried has been.
bool was_tried(const Analysis& analysis, std::uint32_t head) {
  const auto& tokens = analysis.document.tokens;
  const std::uint32_t verb = verb_near(analysis, head);
  const std::uint32_t attempt = tokens[verb].head;
  return tokens[verb].label == Label::acl && analysis.document.tag(verb) == "VB" &&
         is_one_of(analysis.document.lemma(attempt), {"attempt", "bid", "effort", "failure"}) &&
         tokens[attempt].label == Label::nsubj &&
         tense_of(analysis.document, analysis.tree, tokens[attempt].head) == Tense::past;
}

/// Where the weekday that is nearest to the article lies.
Tense tense_of_nearest(int weekday, Date published) {
  const int back = (weekday_of(published) - weekday + 7) % 7;
  return back < 4 ? Tense::past : Tense::future;
}

}  // namespace

Tense tense_told(const Analysis& analysis, const TimeExpression& expression, std::uint32_t head) {
  const bool dated =
      expression.kind == TimeExpression::Kind::month || expression.kind == TimeExpression::Kind::weekday;
  if (expression.kind == TimeExpression::Kind::day && !expression.year && dates_noun(analysis, head))
    return Tense::unknown;
  if (expression.kind == TimeExpression::Kind::day && !expression.year && stands_before_noun(analysis, head))
    return Tense::unknown;
  const bool weekday = expression.kind == TimeExpression::Kind::weekday && expression.direction == 9;
  if (weekday && analysis.article.published && (came_to_nothing(analysis, head) || was_due(analysis, head)))
    return tense_of_nearest(expression.weekday, *analysis.article.published);
  if (was_tried(analysis, head)) return Tense::past;
  const bool month =
      expression.kind == TimeExpression::Kind::month && !expression.year && expression.direction == 9;
  if (month && dates_what_follows(analysis, head)) return Tense::unknown;
  if (dated && (owns_behind_noun(analysis, head) || is_behind_deed(analysis, head))) return Tense::past;
  return lies_behind(analysis, head) ? Tense::past : tense_around(analysis.document, analysis.tree, head);
}

}  // namespace chancery::extract
