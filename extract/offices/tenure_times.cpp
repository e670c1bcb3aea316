#include "extract/offices/tenure_times.hpp"

#include <algorithm>

#include "extract/offices/names_beside.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;

class TenureTimes {
 public:
  TenureTimes(const Draft& draft, const Title& title, std::span<const graph::TimeIndex> times)
      : draft_(draft),
        title_(title),
        times_(times),
        noun_(noun_of_title(draft, title)),
        verb_(verb_of_office()) {}

  TenureTime read() const {
    TenureTime told;
    for (const graph::TimeIndex time : times_) {
      if (draft_.analysis.times[time].begin >= title_.end) add(time, told);
    }
    const auto& published = draft_.analysis.article.published;
    const bool ended = told.time && told.time->end && published && *told.time->end < *published;
    const bool lasts = told.time && told.time->begin && !told.time->end && !takes_office();  // since then
    constexpr int days_until_sworn_in = 90;
    const bool long_ago = told.time && told.time->begin && published &&
                          days_between(*told.time->begin, *published) > days_until_sworn_in;
    told.taken = takes_office() && (long_ago || (draft_.lemma(verb_) == "become" && is_past()));
    told.over = ended || (!lasts && (is_marked_as_over() || is_told_as_over()));
    return told;
  }

 private:
  /// "is", "became", "was named", "served as": the verb that gives the person the office; no_token elsewhere.
  std::uint32_t verb_of_office() const {
    const auto& at = draft_.token(noun_);
    if (at.label == Label::attr || at.label == Label::acomp || at.label == Label::oprd ||
        at.label == Label::dobj)
      return is_one_of(draft_.lemma(at.head), {"be", "become", "remain", "name", "appoint", "elect", "make"})
                 ? at.head
                 : Tree::no_token;
    if (at.label != Label::pobj || draft_.lower(at.head) != "as") return Tree::no_token;
    const std::uint32_t above = draft_.token(at.head).head;
    return is_one_of(draft_.lemma(above), {"serve", "act", "work", "appoint", "elect"}) ? above
                                                                                        : Tree::no_token;
  }

  bool takes_office() const {
    return verb_ != Tree::no_token &&
           is_one_of(draft_.lemma(verb_), {"become", "name", "appoint", "elect", "make"});
  }

  /// Whether the preposition before the time hangs on the office, or on the verb that gives it, and not on
  /// what else the sentence tells.
  bool is_of_office(std::uint32_t preposition) const {
    if (preposition == title_.end) return true;  // "defence minister since 2019"
    std::uint32_t above = draft_.token(preposition).head;
    for (int step = 0; step < 3 && draft_.token(above).label == Label::prep; ++step) {
      if (above == title_.end) return true;
      above = draft_.token(above).head;  // "until" of "from 2014 until 2016"
    }
    return above == verb_ || (above >= title_.begin && above < title_.end);
  }

  void add(std::uint32_t index, TenureTime& told) const {
    const TimeAt& at = draft_.analysis.times[index];
    const Interval& interval = draft_.analysis.facts.times[index].interval;
    const std::uint32_t before = at.begin - 1;
    const bool whole = is_one_of(draft_.lower(at.begin), {"since", "from", "until", "between"});
    const std::uint32_t preposition = whole ? at.begin : before;
    const std::string_view word = draft_.lower(preposition);
    if (!is_of_office(preposition)) return;
    Interval all = told.time.value_or(Interval{std::nullopt, std::nullopt, interval.precision});
    const bool taken = is_one_of(word, {"in", "on"}) && takes_office() && !all.begin;
    if (word == "since" || taken) {
      all.begin = interval.begin;
    } else if (word == "from" || word == "between") {
      all.begin = interval.begin;
      if (has_both_ends(at)) all.end = interval.end;
    } else if (is_one_of(word, {"until", "till", "to", "and"})) {
      all.end = interval.end;
    } else {
      return;
    }
    if (all.begin || all.end) told.time = all;
  }

  /// "2014 to 2016"
  bool has_both_ends(const TimeAt& at) const {
    for (std::uint32_t token = at.begin; token < at.end; ++token)
      if (is_one_of(draft_.lower(token), {"to", "until", "and", "-", "–"})) return true;
    return false;
  }

  /// "formerly head of the guard", "until recently chief of staff"
  bool is_marked_as_over() const {
    const std::uint32_t first = first_with_owner(draft_, title_);
    if (first == 0 || !draft_.same_sentence(first, first - 1)) return false;
    if (is_one_of(draft_.lower(first - 1), {"formerly", "previously", "once"})) return true;
    return first > 1 && draft_.lower(first - 2) == "until" &&
           is_one_of(draft_.lower(first - 1), {"now", "recently", "then", "lately"});
  }

  bool is_told_as_over() const {
    if (verb_ == Tree::no_token) return false;
    const bool was = is_one_of(draft_.lemma(verb_), {"be", "serve", "act", "work"});
    const Label clause = draft_.token(verb_).label;
    for (const std::uint32_t child : draft_.analysis.tree.children(verb_)) {
      const std::string_view word = draft_.lower(child);
      if (is_one_of(word, {"formerly", "previously", "once"})) return true;
      if (was && word == "had" && draft_.token(child).label == Label::aux) return true;
      // "when he was deputy director", "who was envoy before that"
      if (was && is_past() && word == "when" && clause == Label::advcl) return true;
      if (was && is_past() && word == "before" && child > verb_) return true;
    }
    return (takes_office() && loses_office()) || (was && is_past() && clause == Label::relcl);
  }

  bool is_past() const { return draft_.document().tag(verb_) == "VBD"; }

  /// "became minister in 2021, only to be dismissed"
  bool loses_office() const {
    return std::ranges::any_of(draft_.analysis.tree.children(verb_), [&](std::uint32_t child) {
      return child > title_.head && draft_.token(child).pos == Pos::VERB &&
             is_one_of(draft_.lemma(child), {"dismiss", "oust", "remove", "sack", "resign", "depose",
                                             "topple", "overthrow", "fire"}) &&
             draft_.token(child).label != Label::ccomp;
    });
  }

  const Draft& draft_;
  const Title& title_;
  std::span<const graph::TimeIndex> times_;
  std::uint32_t noun_;
  std::uint32_t verb_;
};

}  // namespace

TenureTime tenure_time(const Draft& draft, const Title& title, std::span<const graph::TimeIndex> times) {
  return TenureTimes(draft, title, times).read();
}

}  // namespace chancery::extract
