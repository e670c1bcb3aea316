#include "extract/same_events.hpp"

#include <algorithm>
#include <numeric>

#include "extract/event_merger.hpp"

namespace chancery::extract {

using graph::EntityIndex;
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
        if (is_only_title(*earlier) && !in_title(i)) {
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

  bool same_family(std::uint32_t a, std::uint32_t b) const {
    const EventLexicon& lexicon = analysis_.lexicon.events();
    return lexicon.family(event(a).type) == lexicon.family(event(b).type);
  }

  bool is_noun(std::uint32_t index) const {
    return reading_.events[index].trigger->pos == Trigger::Pos::noun;
  }

  /// "agreed a ceasefire", "signed the accord": verb and noun tell one event.
  void carried_by_its_like(std::uint32_t index) {
    if (!is_noun(index)) return;
    const Carrier carrier = reading_.predicates.carrier(reading_.events[index].token);
    if (!carrier) return;
    const std::uint32_t verb = reading_.event_of_token[carrier.verb];
    if (verb == graph::no_index || verb == index || !same_family(verb, index)) return;
    if (is_topic_of(index, verb)) return;  // "discussed the summit"
    if (carrier.preposition != Tree::no_token && analysis_.document.lemma(carrier.preposition) != "on" &&
        analysis_.document.lemma(carrier.preposition) != "to" &&
        analysis_.document.lemma(carrier.preposition) != "at" &&
        analysis_.document.lemma(carrier.preposition) != "by") {
      return;
    }
    same_as_[std::max(verb, index)] = std::min(same_as_[verb], same_as_[index]);
  }

  bool is_topic_of(std::uint32_t index, std::uint32_t other) const {
    return std::ranges::any_of(event(other).arguments, [&](const graph::Argument& argument) {
      return argument.event == index && argument.role == "topic";
    });
  }

  /// "meetings to discuss", "held talks to negotiate", "the Dialogue, a forum", "a statement condemning":
  /// what the meeting is for, or what it is, is the meeting.
  void explains_its_like(std::uint32_t index) {
    const auto& tokens = analysis_.document.tokens;
    const std::uint32_t token = reading_.events[index].token;
    const std::uint32_t above = reading_.event_of_token[tokens[token].head];
    if (above == graph::no_index || above == index) return;
    const Label label = tokens[token].label;
    const bool purpose =
        label == Label::acl || label == Label::advcl || label == Label::relcl || label == Label::xcomp;
    if (label == Label::appos || (purpose && analysis_.document.tag(token) == "VB")) {
      const bool meets =
          event(index).event_class != "Statement" && same_family(above, index) && !is_speech(index);
      if (meets) same_as_[index] = above;
    }
    if (label == Label::acl && analysis_.document.tag(token) == "VBG" && is_speech(index) && is_noun(above) &&
        event(above).type == "statement") {
      same_as_[above] = index;
    }
  }

  /// "told parliament ..., adding that", "praised what she called": one who speaks on has made one statement.
  void goes_on_speaking(std::uint32_t index) {
    if (is_noun(index) || event(index).type != "statement" || !is_speech(index)) return;
    const auto& tokens = analysis_.document.tokens;
    std::uint32_t token = reading_.events[index].token;
    bool within = false;
    for (int i = 0; i < max_climb && tokens[token].head != token; ++i) {
      const Label label = tokens[token].label;
      within = within || label == Label::advcl || label == Label::relcl || label == Label::pcomp;
      token = tokens[token].head;
      const std::uint32_t above = reading_.event_of_token[token];
      if (above == graph::no_index || above == index || !is_speech(above) || is_noun(above)) continue;
      if (within && same_speaker(above, index)) same_as_[index] = above;
      return;
    }
  }

  bool same_speaker(std::uint32_t a, std::uint32_t b) const {
    const auto x = doers(a);
    const auto y = doers(b);
    return !x.empty() && x == y;
  }

  std::optional<std::uint32_t> told_before(std::uint32_t index,
                                           const std::vector<std::uint32_t>& known) const {
    for (auto earlier = known.rbegin(); earlier != known.rend(); ++earlier) {
      if (may_be_same(*earlier, index)) return *earlier;
    }
    return std::nullopt;
  }

  bool may_be_same(std::uint32_t earlier, std::uint32_t later) const {
    if (!same_time(event(earlier), event(later)) || !compatible_status(earlier, later)) return false;
    if (is_topic_of(later, earlier) || (is_noun(later) && is_another(later))) return false;
    const bool from_title = is_only_title(earlier) && !in_title(later);
    const bool same_type = event(earlier).type == event(later).type;
    if (is_speech(later)) return from_title && same_type && shares_party(earlier, later);
    if (points_back(later)) return no_conflict(earlier, later) && (same_type || is_noun(later));
    if (shares_instrument(earlier, later) || is_lost_vote(earlier, later)) return true;
    if (from_title && event(later).plover == "CONSULT")
      return no_conflict(earlier, later);  // "to discuss" is the talks
    if (!same_type) return false;
    if (repeats(later) && shares_party(earlier, later)) return true;
    if (in_relative_clause(later) && no_conflict(earlier, later)) return true;
    if (from_title) return no_conflict(earlier, later);
    return same_parties(earlier, later);
  }

  /// "failed to pass", "the failure to adopt it": a vote is lost once, unless papers or days say otherwise.
  bool is_lost_vote(std::uint32_t a, std::uint32_t b) const {
    for (const std::uint32_t one : {a, b}) {
      if (event(one).type != "vote" && event(one).type != "adoption") return false;
      if (event(one).status != graph::Status::failed && event(one).status != graph::Status::negated)
        return false;
    }
    return !names_paper(a) || !names_paper(b);
  }

  bool names_paper(std::uint32_t index) const {
    return std::ranges::any_of(event(index).arguments, [&](const graph::Argument& argument) {
      return argument.entity != graph::no_index &&
             analysis_.facts.entities[argument.entity].kind == graph::EntityKind::agreement &&
             !analysis_.facts.entities[argument.entity].key.starts_with(analysis_.article.id);
    });
  }

  /// One draft is voted on once, one treaty signed once.
  bool shares_instrument(std::uint32_t a, std::uint32_t b) const {
    for (const graph::Argument& one : event(a).arguments) {
      if (one.entity == graph::no_index) continue;
      if (analysis_.facts.entities[one.entity].kind != graph::EntityKind::agreement) continue;
      for (const graph::Argument& other : event(b).arguments) {
        if (other.entity == one.entity) return true;
      }
    }
    return false;
  }

  /// A noun without number, time or indefinite article: "Pyongyang's missile launches", told before.
  bool repeats(std::uint32_t index) const {
    if (!is_noun(index) || event(index).time != graph::no_index) return false;
    for (const std::uint32_t child : analysis_.tree.children(reading_.events[index].token)) {
      const Label label = analysis_.document.tokens[child].label;
      if (label == Label::nummod) return false;
      if (label != Label::det) continue;
      const std::string_view word = analysis_.document.lemma(child);
      if (word == "a" || word == "an" || word == "another" || word == "no") return false;
    }
    return true;
  }

  /// "The missiles that were launched": told again to say which.
  bool in_relative_clause(std::uint32_t index) const {
    const Label label = analysis_.document.tokens[reading_.events[index].token].label;
    return !is_noun(index) && event(index).time == graph::no_index &&
           (label == Label::relcl || label == Label::acl) && doers(index).empty();
  }

  bool is_speech(std::uint32_t index) const {
    return std::ranges::any_of(reading_.events[index].trigger->frame,
                               [](const RolePlace& role) { return role.role == "speaker"; });
  }

  /// A title is told below once; what comes after that may be another event.
  bool is_only_title(std::uint32_t index) const { return in_title(index) && !told_below_[index]; }

  /// In a title, deck or caption: what stands there is told again below.
  bool in_title(std::uint32_t index) const {
    const std::uint32_t at = analysis_.document.tokens[reading_.events[index].token].span.begin;
    for (const input::Line& line : analysis_.article.lines) {
      if (line.span.begin > at) break;
      if (at < line.span.end)
        return line.role == input::LineRole::title || line.role == input::LineRole::deck ||
               line.role == input::LineRole::caption;
    }
    return false;
  }

  /// "the last meeting", "a second launch": one of a row, and not the one just told.
  bool is_another(std::uint32_t index) const {
    constexpr std::string_view words[] = {"last",   "previous", "next",    "second", "third",
                                          "fourth", "future",   "earlier", "past",   "another",
                                          "other",  "former",   "new"};
    return std::ranges::any_of(
        analysis_.tree.children(reading_.events[index].token), [&](std::uint32_t child) {
          return analysis_.document.tokens[child].label == Label::amod &&
                 std::ranges::find(words, analysis_.document.lemma(child)) != std::end(words);
        });
  }

  /// "the talks", "their meeting", "this attack": a definite noun that says nothing new of who takes part.
  bool points_back(std::uint32_t index) const {
    if (!is_noun(index) || is_another(index)) return false;
    for (const std::uint32_t child : analysis_.tree.children(reading_.events[index].token)) {
      const auto& at = analysis_.document.tokens[child];
      if (at.label == Label::poss) return true;
      if (at.label != Label::det) continue;
      const std::string_view word = analysis_.document.lemma(child);
      return word == "the" || word == "this" || word == "that" || word == "these";
    }
    return false;
  }

  bool same_time(const Event& a, const Event& b) const {
    if (a.time == graph::no_index || b.time == graph::no_index || a.time == b.time) return true;
    const Interval& x = analysis_.facts.times[a.time].interval;
    const Interval& y = analysis_.facts.times[b.time].interval;
    if (x.end && y.begin && *x.end < *y.begin) return false;
    return !(y.end && x.begin && *y.end < *x.begin);
  }

  bool compatible_status(std::uint32_t a, std::uint32_t b) const {
    const auto real = [](graph::Status status) {
      return status == graph::Status::occurred || status == graph::Status::ongoing;
    };
    const graph::Status x = event(a).status;
    const graph::Status y = event(b).status;
    if (x == y || (real(x) && real(y))) return true;
    // A noun without any cue takes the status of what it points back to.
    return points_back(b) && event(b).status_reason.rule == "status.default";
  }

  /// A weapon or ship that two events share does not make them one.
  bool is_party(EntityIndex entity) const {
    const graph::EntityKind kind = analysis_.facts.entities[entity].kind;
    return kind == graph::EntityKind::person || kind == graph::EntityKind::state ||
           kind == graph::EntityKind::organisation || kind == graph::EntityKind::group;
  }

  std::vector<EntityIndex> parties(std::uint32_t index) const {
    std::vector<EntityIndex> found;
    for (const graph::Argument& argument : event(index).arguments) {
      if (argument.entity == graph::no_index || !is_party(argument.entity)) continue;
      const EntityIndex state = analysis_.facts.entities[argument.entity].state;
      found.push_back(state == graph::no_index ? argument.entity : state);
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

  bool shares_party(std::uint32_t a, std::uint32_t b) const {
    const auto x = parties(a);
    const auto y = parties(b);
    return std::ranges::any_of(x, [&](EntityIndex one) { return std::ranges::binary_search(y, one); });
  }

  bool no_conflict(std::uint32_t a, std::uint32_t b) const {
    if (other_doers(a, b)) return false;
    return event(a).arguments.empty() || parties(a).empty() || parties(b).empty() || shares_party(a, b);
  }

  /// Those who did it, as parties.
  std::vector<EntityIndex> doers(std::uint32_t index) const {
    std::vector<EntityIndex> found;
    for (const graph::Argument& argument : event(index).arguments) {
      if (argument.entity == graph::no_index || (argument.role != "agent" && argument.role != "speaker"))
        continue;
      const EntityIndex state = analysis_.facts.entities[argument.entity].state;
      found.push_back(state == graph::no_index ? argument.entity : state);
    }
    return found;
  }

  bool other_doers(std::uint32_t a, std::uint32_t b) const {
    const auto x = doers(a);
    const auto y = doers(b);
    if (x.empty() || y.empty()) return false;
    return std::ranges::none_of(x, [&](EntityIndex one) { return std::ranges::find(y, one) != y.end(); });
  }

  bool same_parties(std::uint32_t a, std::uint32_t b) const {
    if (other_doers(a, b)) return false;
    const auto x = parties(a);
    const auto y = parties(b);
    if (x.empty() || y.empty()) return false;
    const auto& small = x.size() < y.size() ? x : y;
    const auto& large = x.size() < y.size() ? y : x;
    const bool dated = event(a).time != graph::no_index && event(a).time == event(b).time;
    return std::ranges::includes(large, small) && (small.size() > 1 || dated);
  }

  EventReading& reading_;
  Analysis& analysis_;
  std::vector<std::uint32_t> same_as_;
  std::vector<bool> told_below_;  ///< of an event of the title: whether the text below has told it
  std::vector<std::vector<std::uint32_t>> recent_;
};

}  // namespace

void merge_same_events(EventReading& reading) { merge_events(reading, SameEvents(reading).find()); }

}  // namespace chancery::extract
