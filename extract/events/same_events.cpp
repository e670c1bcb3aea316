#include "extract/events/same_events.hpp"

#include <algorithm>
#include <numeric>

#include "extract/events/event_comparison.hpp"
#include "extract/events/event_merger.hpp"
#include "extract/events/joined_words.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Event;

namespace {

constexpr std::size_t memory = 12;  ///< how many events of one family a word may point back to

class SameEvents {
 public:
  explicit SameEvents(EventReading& reading)
      : reading_(reading),
        analysis_(reading.analysis),
        compare_(reading),
        same_as_(reading.events.size()),
        told_below_(reading.events.size(), false),
        several_(reading.events.size(), false) {
    std::iota(same_as_.begin(), same_as_.end(), 0U);
    for (const Event& event : reading.analysis.facts.events) times_.push_back(event.time);
    for (std::uint32_t i = 0; i < same_as_.size(); ++i) in_title_.push_back(compare_.in_title(i));
  }

  std::vector<std::uint32_t> find() {
    join_words(reading_, compare_, same_as_);
    for (std::uint32_t i = 0; i < same_as_.size(); ++i) {
      if (same_as_[i] != i) continue;
      auto& known = recent(event(i).type);
      if (const auto earlier = told_before(i, known)) {
        same_as_[i] = *earlier;
        if (compare_.was_arranged(i)) come_about(*earlier, i);
        several_[*earlier] = several_[*earlier] || compare_.is_several(i);
        if (times_[*earlier] == graph::no_index) times_[*earlier] = times_[i];
        if (is_only_title(*earlier) && !in_title_[i]) {
          leave_described(*earlier, i);
          if (event(*earlier).type != event(i).type) name_as_below(*earlier, i);
          told_below_[*earlier] = true;
        }
      } else {
        known.push_back(i);
        if (known.size() > memory) known.erase(known.begin());
      }
    }
    return same_as_;
  }

 private:
  const Event& event(std::uint32_t index) const { return analysis_.facts.events[index]; }

  /// "visited Suva ... The visit had been requested": who asked for it says nothing of whether it came about.
  void come_about(std::uint32_t earlier, std::uint32_t index) {
    Event& asked = reading_.event(index);
    asked.status = event(earlier).status;
    asked.status_reason = event(earlier).status_reason;
    asked.attribution.clear();
    asked.claimed_in = graph::no_index;
  }

  /// The text below a title says better what it was: "to discuss" becomes the meeting.
  void name_as_below(std::uint32_t title, std::uint32_t index) {
    Event& named = reading_.event(title);
    const Event& below = event(index);
    named.type = below.type;
    named.event_class = below.event_class;
    named.cameo = below.cameo;
    named.plover = below.plover;
    named.reason = below.reason;
    named.triggers.insert(named.triggers.begin(), below.triggers.front());
  }

  /// "Minister meets envoy": those whom the text below names are not also they whom the title describes.
  void leave_described(std::uint32_t title, std::uint32_t index) {
    std::erase_if(reading_.event(title).described, [&](const graph::Described& one) {
      return std::ranges::any_of(event(index).arguments, [&](const graph::Argument& argument) {
        return argument.role == one.role && argument.entity != graph::no_index;
      });
    });
  }

  std::vector<std::uint32_t>& recent(std::string_view type) {
    const std::size_t family = analysis_.lexicon.events().family(type);
    if (recent_.size() <= family) recent_.resize(family + 1);
    return recent_[family];
  }

  std::optional<std::uint32_t> told_before(std::uint32_t index,
                                           const std::vector<std::uint32_t>& known) const {
    // "the signing ceremony" is the signing, though it was initialled in between
    for (const bool same_type : {true, false}) {
      for (auto earlier = known.rbegin(); earlier != known.rend(); ++earlier) {
        if ((event(*earlier).type == event(index).type) != same_type) continue;
        if (may_be_same(*earlier, index)) return *earlier;
      }
    }
    return std::nullopt;
  }

  bool may_be_same(std::uint32_t earlier, std::uint32_t later) const {
    if (!compare_.same_time(times_[earlier], times_[later])) return false;
    const bool from_title = is_only_title(earlier) && !in_title_[later] && !compare_.is_history(later);
    const bool same_status =
        compare_.same_status(earlier, later) || (from_title && compare_.are_off(earlier, later));
    if (!same_status) return false;
    if (compare_.is_topic_of(later, earlier) || compare_.is_another(later)) return false;
    const bool same_type = event(earlier).type == event(later).type;
    if (compare_.is_speech(later)) {
      if (same_type && compare_.repeats_in_quotation(earlier, later)) return true;
      if (same_type && compare_.is_quoted_again(earlier, later)) return true;
      const bool put_off = is_one_of(event(later).type, {"cancellation", "postponement"});
      return from_title && same_type && !compare_.turned_round(earlier, later) &&
             (compare_.shares_party(earlier, later) || (put_off && compare_.no_conflict(earlier, later)));
    }
    // "met twice ... At the first meeting"
    if ((compare_.is_several(earlier) || several_[earlier]) && compare_.is_first(later)) return false;
    if (compare_.points_back(later))
      return compare_.no_conflict(earlier, later) && (same_type || compare_.is_noun(later));
    if (compare_.shares_instrument(earlier, later) || compare_.is_lost_vote(earlier, later)) return true;
    if (from_title && event(later).plover == "CONSULT")
      return compare_.no_conflict(earlier, later);  // "to discuss" is the talks
    if (!same_type) return false;
    if (compare_.repeats(later) && compare_.shares_party(earlier, later) &&
        compare_.no_conflict(earlier, later))
      return true;
    if (compare_.is_flight_of_named(earlier, later)) return true;
    if (compare_.tells_of_same_object(earlier, later) && compare_.no_conflict(earlier, later)) return true;
    if (compare_.in_relative_clause(later) && compare_.no_conflict(earlier, later)) return true;
    if (from_title) return compare_.no_conflict(earlier, later);
    return !compare_.is_several(earlier) && !several_[earlier] && compare_.same_parties(earlier, later);
  }

  /// A title is told below once; what comes after that may be another event.
  bool is_only_title(std::uint32_t index) const { return in_title_[index] && !told_below_[index]; }

  EventReading& reading_;
  Analysis& analysis_;
  EventComparison compare_;
  std::vector<std::uint32_t> same_as_;
  std::vector<bool> in_title_;           ///< of an event
  std::vector<bool> told_below_;         ///< of an event of the title: whether the text below has told it
  std::vector<bool> several_;            ///< of an event: whether it is told again as more than one
  std::vector<graph::TimeIndex> times_;  ///< of an event: its own, or the first told of it below
  std::vector<std::vector<std::uint32_t>> recent_;
};

}  // namespace

void merge_same_events(EventReading& reading) { merge_events(reading, SameEvents(reading).find()); }

}  // namespace chancery::extract
