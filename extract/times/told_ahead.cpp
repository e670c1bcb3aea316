// What lies ahead of the article whatever the tense in which it is told.
#include <algorithm>

#include "extract/text/when_clauses.hpp"
#include "extract/times/told_tense.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;

/// "has been put off until May 12", "was moved to Friday": the day lies ahead whatever the verb's tense.
bool is_put_off_until(const Analysis& analysis, std::uint32_t head) {
  const language::Document& document = analysis.document;
  const std::uint32_t preposition = document.tokens[head].head;
  const std::string_view word = document.lemma(preposition);
  if (word != "until" && word != "till" && word != "to") return false;
  const std::string_view verb = document.lemma(verb_moved(analysis, preposition));
  return puts_off(verb) || is_one_of(verb, {"extend", "prolong", "remand"});
}

/// "is set for 3 November", "fixed for Friday": the day lies ahead of the setting.
bool is_set_for(const Analysis& analysis, std::uint32_t head) {
  const language::Document& document = analysis.document;
  const std::uint32_t preposition = document.tokens[head].head;
  if (document.lemma(preposition) != "for") return false;
  std::uint32_t verb = document.tokens[preposition].head;
  if (document.tokens[verb].label == Label::dobj)  // "convened a meeting for the 12th"
    verb = document.tokens[verb].head;
  if (is_dropped(document, analysis.tree, verb)) return false;  // "pencilled in for May, was put off"
  // "an exercise planned for Wednesday was called off" may be told later
  if (is_one_of(document.lemma(verb), {"organise", "organize", "schedule", "plan", "prepare", "arrange"})) {
    // "which was planned for May" may have been for the one that is over
    const std::uint32_t was = analysis.tree.child(verb, Label::auxpass);
    const bool over = was != Tree::no_token && document.tag(was) == "VBD";
    return document.tokens[verb].label != Label::acl && !over;
  }
  return is_one_of(document.lemma(verb), {"set", "fix", "slate", "pencil", "book", "bill", "time", "call",
                                          "convene", "announce", "agree"});
}

/// "promised a vote before the July recess", "demanded an answer by May": what is wanted lies ahead.
bool is_wanted_by(const Analysis& analysis, std::uint32_t head) {
  const language::Document& document = analysis.document;
  std::uint32_t preposition = document.tokens[head].head;
  if (document.tokens[preposition].pos == language::Pos::NOUN)
    preposition = document.tokens[preposition].head;
  if (!is_one_of(document.lemma(preposition), {"by", "before", "until", "till", "within"})) return false;
  return is_one_of(document.lemma(document.tokens[preposition].head),
                   {"promise", "pledge", "vow", "demand", "urge", "ask", "order", "agree", "plan", "expect",
                    "want", "threaten", "propose", "request", "undertake", "hope", "intend", "offer"});
}

/// "proposed meeting in Lima in July": what is proposed lies ahead.
bool is_proposed(const Analysis& analysis, std::uint32_t head) {
  constexpr int max_climb = 10;
  const auto& tokens = analysis.document.tokens;
  std::uint32_t verb = head;
  bool within = false;  // "a meeting in July"
  for (int i = 0; i < max_climb && tokens[verb].pos != language::Pos::VERB; ++i) {
    within = within || tokens[verb].label == Label::dobj;
    verb = tokens[verb].head;
  }
  const bool gerund = analysis.document.tag(verb) == "VBG" && tokens[verb].label != Label::acl;
  if (!gerund && !within) return false;
  return is_one_of(analysis.document.lemma(within ? verb : tokens[verb].head),
                   {"propose", "suggest", "consider", "mull", "recommend", "discuss", "envisage"});
}

/// "called a strike from Monday", "agreed to meet on Friday": what is announced lies ahead.
bool is_asked_for(const Analysis& analysis, std::uint32_t head) {
  const language::Document& document = analysis.document;
  const std::uint32_t on = document.tokens[head].head;
  if (document.tokens[on].label != Label::prep) return false;
  std::uint32_t wanted = document.tokens[on].head;
  // "called an indefinite strike from Monday", "called a protest for Saturday"
  const std::uint32_t caller =
      document.tokens[wanted].label == Label::dobj ? document.tokens[wanted].head : wanted;
  if (document.lemma(on) == "from" || (document.lemma(on) == "for" && caller != wanted))
    return is_one_of(document.lemma(caller), {"announce", "declare", "call"});
  const bool infinitive =
      wanted > 0 && document.word(wanted - 1) == "to" && is_one_of(document.tag(wanted), {"VB", "NN", "NNP"});
  if (!infinitive) return false;
  std::uint32_t verb = document.tokens[wanted].head;
  if (document.tokens[verb].label == Label::prep) verb = document.tokens[verb].head;
  const bool before = std::ranges::any_of(analysis.tree.children(verb), [&](std::uint32_t child) {
    return document.tokens[child].label == Label::aux && document.lemma(child) == "have";
  });
  return !before && is_one_of(document.lemma(verb),
                              {"call", "urge", "invite", "ask", "appeal", "vow", "pledge", "promise",
                               "threaten", "agree", "offer", "want", "intend", "hope", "propose", "plan"});
}

/// "unless it signs by Friday, we shall leave": what a condition names lies ahead.
bool is_conditional(const Analysis& analysis, std::uint32_t head) {
  constexpr int max_climb = 6;
  const auto& tokens = analysis.document.tokens;
  std::uint32_t verb = head;
  for (int i = 0; i < max_climb && tokens[verb].pos != language::Pos::VERB; ++i) verb = tokens[verb].head;
  if (tokens[verb].label == Label::acl) {  // "the visit envisaged for September"
    for (int i = 0;
         i < max_climb && (tokens[verb].pos != language::Pos::VERB || tokens[verb].label == Label::acl); ++i)
      verb = tokens[verb].head;
  }
  const std::uint32_t mark = analysis.tree.child(verb, Label::mark);
  const bool when =
      mark != Tree::no_token && is_one_of(analysis.document.word(mark), {"if", "unless", "If", "Unless"});
  bool should = false;
  bool had = false;
  const std::uint32_t subject = analysis.tree.child(verb, Label::nsubj);
  for (const std::uint32_t child : analysis.tree.children(verb)) {
    if (tokens[child].label != Label::aux) continue;
    should = should || (analysis.folded.word(child) == "should" && child < subject);
    had = had || analysis.document.lemma(child) == "have";
  }
  if (had || (!when && !should)) return false;
  const std::uint32_t main = tokens[verb].head;
  return std::ranges::any_of(analysis.tree.children(main), [&](std::uint32_t child) {
    return tokens[child].label == Label::aux && analysis.document.tag(child) == "MD";
  });
}

/// "invited her to Lima for the summit in May": what one is invited to lies ahead.
bool is_invited_to(const Analysis& analysis, std::uint32_t head) {
  const auto& tokens = analysis.document.tokens;
  const std::uint32_t in = tokens[head].head;
  const std::uint32_t occasion = tokens[in].head;
  const std::uint32_t to = tokens[occasion].head;
  if (tokens[in].label != Label::prep || tokens[occasion].label != Label::pobj) return false;
  if (!is_one_of(analysis.document.lemma(to), {"to", "for"})) return false;
  return is_one_of(analysis.document.lemma(tokens[to].head),
                   {"invite", "invitation", "prepare", "plan", "arrange"});
}

/// "before Monday, when the council meets": what happens then is told in the present, so it lies ahead.
bool has_clause_in_present(const Analysis& analysis, std::uint32_t head) {
  const auto& children = analysis.tree.children(head);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t verb) {
    const std::string_view tag = analysis.document.tag(verb);
    if (analysis.document.tokens[verb].label != Label::relcl || (tag != "VBZ" && tag != "VBP")) return false;
    const std::uint32_t when = analysis.tree.child(verb, Label::advmod);
    return when != Tree::no_token && analysis.document.lemma(when) == "when";
  });
}

/// "Monday: ministers gather in Tallinn": a calendar tells of the days to come in the present.
bool heads_entry(const Analysis& analysis, const TimeExpression& expression) {
  const auto& tokens = analysis.document.tokens;
  if (expression.kind != TimeExpression::Kind::weekday || expression.end >= tokens.size()) return false;
  const auto& sentences = analysis.document.sentences;
  std::uint32_t sentence = tokens[expression.begin].sentence;
  const bool opens = sentences[sentence].begin == expression.begin &&
                     (sentence == 0 || sentences[sentence - 1].paragraph != sentences[sentence].paragraph);
  const bool alone =
      sentences[sentence].begin == expression.begin && sentences[sentence].end == expression.end;
  if (!opens || (!alone && analysis.document.word(expression.end) != ":")) return false;
  if (alone) {  // a heading: "TUESDAY"
    if (sentence + 1 >= sentences.size()) return false;
    ++sentence;
  } else if (sentences[sentence].end == expression.end + 1 && sentence + 1 < sentences.size())
    ++sentence;
  for (std::uint32_t i = expression.end; i < sentences[sentence].end; ++i) {
    const bool root = tokens[i].label == Label::ROOT || tokens[tokens[i].head].label == Label::ROOT;
    if (root && is_one_of(analysis.document.tag(i), {"VBZ", "VBP"})) return true;
    if (root && analysis.document.tag(i) == "VBD") return false;
  }
  return false;
}

}  // namespace

bool is_behind_effect(const language::Document& document, std::uint32_t begin) {
  return begin > 2 && document.word(begin - 2) == "effect" && document.word(begin - 3) == "with";
}

bool is_told_ahead(const Analysis& analysis, const TimeExpression& expression, std::uint32_t head,
                   Tense tense) {
  if (expression.kind == TimeExpression::Kind::weekday && expression.begin > 0 &&
      analysis.document.word(expression.begin - 1) == "for" && tense != Tense::past) {
    return true;  // "a summit for Saturday"
  }
  if (heads_entry(analysis, expression)) return true;
  // "appointed her with effect from 1 October"
  if (is_behind_effect(analysis.document, expression.begin) &&
      analysis.document.word(expression.begin - 1) == "from")
    return true;
  if (analysis.document.lemma(analysis.document.tokens[head].head) == "since") return false;
  const bool near = expression.kind == TimeExpression::Kind::weekday && expression.direction == 9;
  if (near && is_asked_for(analysis, head)) return true;
  return is_proposed(analysis, head) || is_put_off_until(analysis, head) || is_set_for(analysis, head) ||
         is_wanted_by(analysis, head) || has_clause_in_present(analysis, head) ||
         is_conditional(analysis, head) || is_invited_to(analysis, head) || is_set_in_present(analysis, head);
}

}  // namespace chancery::extract
