#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/times/time_expression.hpp"
#include "language/document.hpp"

namespace chancery::extract {

/// Recognises time expressions in a row of tokens: one method per family of expressions, each reading forward
/// from a token and giving up without harm.
class TimeScanner {
 public:
  TimeScanner(const language::Document& document, const TimeLexicon& lexicon);

  /// All expressions, in the order of the text, none within another.
  std::vector<TimeExpression> scan();

 private:
  using Found = std::optional<TimeExpression>;

  Found at(std::uint32_t i) const;
  Found numeric_date(std::uint32_t i) const;
  Found month_first(std::uint32_t i) const;
  Found day_first(std::uint32_t i) const;
  Found month_alone(std::uint32_t i) const;
  Found weekday(std::uint32_t i) const;
  Found directed(std::uint32_t i) const;
  Found part_of(std::uint32_t i) const;
  Found stretch_of(std::uint32_t i, int direction) const;
  Found counted(std::uint32_t i) const;
  Found deictic(std::uint32_t i) const;
  Found year_alone(std::uint32_t i) const;
  Found decade(std::uint32_t i) const;
  Found ordinal_unit(std::uint32_t i) const;
  Found season(std::uint32_t i) const;
  Found holiday(std::uint32_t i) const;
  Found era(std::uint32_t i) const;
  Found clock(std::uint32_t i) const;
  Found old_year(std::uint32_t i) const;
  static void share_years(std::vector<TimeExpression>& all, const TimeScanner& scanner);
  static void drop_clocks_beside_days(std::vector<TimeExpression>& all);
  std::optional<std::uint32_t> end_of(const std::vector<std::string_view>& words, std::uint32_t i) const;
  std::optional<int> year_of_old(std::uint32_t i) const;
  bool recurs_weekly(std::uint32_t i) const;

  void add_year(TimeExpression& found) const;
  void add_second_day(TimeExpression& found) const;
  bool add_direction_behind(TimeExpression& found) const;
  bool may_be_year(std::uint32_t i) const;
  std::optional<int> year(std::uint32_t i) const;
  std::optional<int> second_year(std::uint32_t i) const;
  std::optional<unsigned> day(std::uint32_t i) const;
  std::optional<unsigned> month(std::uint32_t i) const;
  std::optional<int> as(std::uint32_t i, TimeWordKind kind) const;
  bool is(std::uint32_t i, std::string_view word) const { return i < end_ && words_[i] == word; }
  bool is_dash(std::uint32_t i) const;
  bool has_capital(std::uint32_t i) const;
  bool in_name(std::uint32_t i) const;
  bool is_day_alone(std::uint32_t i, std::uint32_t next) const;
  bool is_noun_behind(std::uint32_t next) const;
  bool preposition_before(std::uint32_t i) const;

  const language::Document& document_;
  std::uint32_t end_ = 0;
  std::vector<std::string> lowered_;             ///< storage of words with capitals
  std::vector<std::string_view> words_;          ///< lower case, without a final full stop
  std::vector<const TimeLexicon::Word*> known_;  ///< per token, or nullptr
  const TimeLexicon& lexicon_;
};

}  // namespace chancery::extract
