#include "extract/events/same_events.hpp"

#include <algorithm>
#include <numeric>

#include "extract/events/event_comparison.hpp"
#include "extract/events/event_merger.hpp"

namespace chancery::extract {

using graph::Event;
using language::Label;

namespace {

constexpr int max_climb = 5;
constexpr std::size_t memory = 12;  ///< how many events of one family a word may point back to

class SameEvents {
 public:
  explicit SameEvents(EventReading& reading)
      : reading_(reading),
        analysis_(reading.analysis),
        compare_(reading),
        same_as_(reading.events.size()),
        told_below_(reading.events.size(), false) {
    std::iota(same_as_.begin(), same_as_.end(), 0U);
  }

  std::vector<std::uint32_t> find() {
    for (std::uint32_t i = 0; i < same_as_.size(); ++i) {
      carried_by_its_like(i);
      explains_its_like(i);
      goes_on_speaking(i);
    }
    for (std::uint32_t i = 0; i < same_as_.size(); ++i) {
      if (same_as_[i] != i) continue;
      auto& known = recent(event(i).type);
      if (const auto earlier = told_before(i, known)) {
        same_as_[i] = *earlier;
        if (is_only_title(*earlier) && !compare_.in_title(i)) {
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

  std::vector<std::uint32_t>& recent(std::string_view type) {
    const std::size_t family = analysis_.lexicon.events().family(type);
    if (recent_.size() <= family) recent_.resize(family + 1);
    return recent_[family];
  }

  /// "agreed a ceasefire", "signed the accord": verb and noun tell one event.
  void carried_by_its_like(std::uint32_t index) {
    if (!compare_.is_noun(index)) return;
    const Carrier carrier = reading_.predicates.carrier(reading_.events[index].token);
    if (!carrier) return;
    const std::uint32_t verb = reading_.event_of_token[carrier.verb];
    if (verb == graph::no_index || verb == index || !compare_.same_family(verb, index)) return;
    if (compare_.is_topic_of(index, verb)) return;  // "discussed the summit"
    if (event(verb).type == "casualties" && event(index).type != "casualties")
      return;  // "clashes left two dead"
    if (carrier.preposition != Tree::no_token && analysis_.document.lemma(carrier.preposition) != "on" &&
        analysis_.document.lemma(carrier.preposition) != "to" &&
        analysis_.document.lemma(carrier.preposition) != "at" &&
        analysis_.document.lemma(carrier.preposition) != "by") {
      return;
    }
    same_as_[std::max(verb, index)] = std::min(same_as_[verb], same_as_[index]);
  }

  /// "meetings to discuss", "held talks to negotiate", "the Dialogue, a forum", "a statement condemning":
  /// what the meeting is for, or what it is, is the meeting.
  void explains_its_like(std::uint32_t index) {
    const auto& tokens = analysis_.document.tokens;
    const std::uint32_t token = reading_.events[index].token;
    if (const std::uint32_t meeting = compare_.meeting_to(index); meeting != graph::no_index) {
      reading_.event(index).status = event(meeting).status;  // what a meeting was for lies not ahead of it
      reading_.event(index).status_reason = event(meeting).status_reason;
      same_as_[index] = meeting;
      return;
    }
    const std::uint32_t above = reading_.event_of_token[tokens[token].head];
    if (above == graph::no_index || above == index) return;
    const Label label = tokens[token].label;
    const bool purpose =
        label == Label::acl || label == Label::advcl || label == Label::relcl || label == Label::xcomp;
    if (label == Label::appos || (purpose && analysis_.document.tag(token) == "VB")) {
      const bool meets = event(index).event_class != "Statement" && compare_.same_family(above, index) &&
                         !compare_.is_speech(index);
      if (meets) same_as_[index] = above;
    }
    if (label == Label::acl && analysis_.document.tag(token) == "VBG" && compare_.is_speech(index) &&
        compare_.is_noun(above) && event(above).type == "statement") {
      same_as_[above] = index;
    }
  }

  /// "told parliament ..., adding that", "praised what she called": one who speaks on has made one statement.
  void goes_on_speaking(std::uint32_t index) {
    if (compare_.is_noun(index) || event(index).type != "statement" || !compare_.is_speech(index)) return;
    const auto& tokens = analysis_.document.tokens;
    std::uint32_t token = reading_.events[index].token;
    bool within = false;
    for (int i = 0; i < max_climb && tokens[token].head != token; ++i) {
      const Label label = tokens[token].label;
      within = within || label == Label::advcl || label == Label::relcl || label == Label::pcomp;
      token = tokens[token].head;
      const std::uint32_t above = reading_.event_of_token[token];
      if (above == graph::no_index || above == index || !compare_.is_speech(above) || compare_.is_noun(above))
        continue;
      if (within && compare_.same_speaker(above, index)) same_as_[index] = above;
      return;
    }
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
    if (!compare_.same_time(event(earlier), event(later)) || !compare_.same_status(earlier, later))
      return false;
    if (compare_.is_topic_of(later, earlier) || (compare_.is_noun(later) && compare_.is_another(later)))
      return false;
    const bool from_title = is_only_title(earlier) && !compare_.in_title(later);
    const bool same_type = event(earlier).type == event(later).type;
    if (compare_.is_speech(later)) {
      if (same_type && compare_.repeats_in_quotation(earlier, later)) return true;
      return from_title && same_type && compare_.shares_party(earlier, later);
    }
    if (compare_.points_back(later))
      return compare_.no_conflict(earlier, later) && (same_type || compare_.is_noun(later));
    if (compare_.shares_instrument(earlier, later) || compare_.is_lost_vote(earlier, later)) return true;
    if (from_title && event(later).plover == "CONSULT")
      return compare_.no_conflict(earlier, later);  // "to discuss" is the talks
    if (!same_type) return false;
    if (compare_.repeats(later) && compare_.shares_party(earlier, later)) return true;
    if (compare_.in_relative_clause(later) && compare_.no_conflict(earlier, later)) return true;
    if (from_title) return compare_.no_conflict(earlier, later);
    return compare_.same_parties(earlier, later);
  }

  /// A title is told below once; what comes after that may be another event.
  bool is_only_title(std::uint32_t index) const { return compare_.in_title(index) && !told_below_[index]; }

  EventReading& reading_;
  Analysis& analysis_;
  EventComparison compare_;
  std::vector<std::uint32_t> same_as_;
  std::vector<bool> told_below_;  ///< of an event of the title: whether the text below has told it
  std::vector<std::vector<std::uint32_t>> recent_;
};

}  // namespace

void merge_same_events(EventReading& reading) { merge_events(reading, SameEvents(reading).find()); }

}  // namespace chancery::extract
