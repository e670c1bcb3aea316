#include "extract/times/told_before.hpp"

#include "extract/words/event_lexicon.hpp"

namespace chancery::extract {

bool ToldBefore::lies_ahead(const std::optional<Interval>& interval) const {
  return interval && interval->begin && context.reference && *interval->begin > *context.reference;
}

void ToldBefore::enter(std::uint32_t sentence) {
  if (day_ && sentence_ != sentence) context.last_day = day_;
}

void ToldBefore::note(const Interval& interval, std::uint32_t sentence) {
  context.last_told = interval;
  last_sentence_ = sentence;
  if (is_ahead()) return;
  behind = interval;
  if (!interval.is_day()) return;
  day_ = interval.begin;
  sentence_ = sentence;
}

bool is_of_before(const Analysis& analysis, std::uint32_t head) {
  const language::Document& document = analysis.document;
  std::uint32_t verb = head;
  for (int step = 0; step < 6 && document.tokens[verb].pos != language::Pos::VERB; ++step)
    verb = document.tokens[verb].head;
  const std::uint32_t had = analysis.tree.child(verb, language::Label::aux);
  return had != Tree::no_token && document.word(had) == "had";
}

bool is_before_speech(const Analysis& analysis, const TimeExpression& expression, std::uint32_t head,
                      const ToldBefore& told) {
  using Kind = TimeExpression::Kind;
  const bool earlier = expression.direction == -2 && expression.unit == TimeUnit::day &&
                       (expression.kind == Kind::offset || expression.kind == Kind::unit);
  if (!earlier || told.context.tense != Tense::past) return false;
  if (told.is_ahead()) return true;
  const language::Document& document = analysis.document;
  const std::uint32_t own = document.tokens[head].sentence;
  if (own == 0 || !is_of_before(analysis, head)) return false;
  const auto& before = document.sentences[own - 1];
  return before.paragraph == document.sentences[own].paragraph &&
         document.sentences[told.last_sentence()].paragraph < before.paragraph &&
         document.tag(before.root) == "VBD" &&
         analysis.lexicon.events().is_verb_of_speech(document.lemma(before.root));
}

}  // namespace chancery::extract
