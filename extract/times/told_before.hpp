#pragma once

#include <cstdint>
#include <optional>

#include "extract/text/analysis.hpp"
#include "extract/times/time_expression.hpp"
#include "extract/times/time_resolver.hpp"

namespace chancery::extract {

/// From where a relative expression is seen: what has been told before it, in the order of the text.
class ToldBefore {
 public:
  explicit ToldBefore(std::optional<Date> published) { context.reference = published; }

  void enter(std::uint32_t sentence);
  void note(const Interval& interval, std::uint32_t sentence);
  /// The sentence of the time told last.
  std::uint32_t last_sentence() const { return last_sentence_; }
  /// Whether the sentence has told a day.
  bool has_day_of(std::uint32_t sentence) const { return day_ && sentence_ == sentence; }
  /// Whether the time told last lies ahead of the article.
  bool is_ahead() const { return lies_ahead(context.last_told); }

  TimeContext context;
  std::optional<Interval> behind;  ///< the last time that does not lie ahead of the article

 private:
  bool lies_ahead(const std::optional<Interval>& interval) const;

  std::optional<Date> day_;  ///< the last day that does not
  std::uint32_t sentence_ = 0;
  std::uint32_t last_sentence_ = 0;
};

/// "reported on 8 March that he had sent it on 13 February": whether the time is of what had been before.
/// @param head  as below
bool is_of_before(const Analysis& analysis, std::uint32_t head);

/// "is due on Tuesday. ... He told reporters ... He had met her a day earlier": before he spoke, which is
/// told of now, and not before a day ahead or one of another paragraph.
/// @param head  the token of the expression whose head lies outside of it
bool is_before_speech(const Analysis& analysis, const TimeExpression& expression, std::uint32_t head,
                      const ToldBefore& told);

}  // namespace chancery::extract
