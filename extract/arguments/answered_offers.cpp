#include "extract/arguments/answered_offers.hpp"

#include <algorithm>
#include <string_view>

#include "extract/arguments/added_party.hpp"

namespace chancery::extract {
namespace {

using language::Label;

bool is_offer(std::string_view type) {
  return is_one_of(type, {"proposal", "invitation", "request", "demand", "appeal", "pledge"});
}

bool is_answer(std::string_view type) { return is_one_of(type, {"rejection", "refusal", "acceptance"}); }

class AnsweredOffers {
 public:
  explicit AnsweredOffers(EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

  void add(std::uint32_t index) {
    if (!is_answer(reading_.event(index).type) || reading_.events[index].trigger->pos != Trigger::Pos::verb ||
        has_role(index, {"target", "recipient", "object", "topic"}))
      return;
    const std::uint32_t verb = reading_.events[index].token;
    std::uint32_t offer = offer_of_relative(verb);
    if (offer == graph::no_index && !names_object(verb)) offer = offer_before(verb);
    if (offer == graph::no_index) return;
    const auto answered = parties(index);
    const auto offered = parties(offer);
    const bool same = std::ranges::any_of(answered, [&](const graph::Argument& one) {
      return std::ranges::any_of(offered,
                                 [&](const graph::Argument& other) { return other.entity == one.entity; });
    });
    if (same || answered.empty() || offered.empty()) return;
    for (const graph::Argument& one : offered)
      add_party_once(reading_.event(index), "target", one.entity, one.span, "role.answered");
    if (has_role(offer, {"recipient", "target"})) return;
    for (const graph::Argument& one : answered)
      add_party_once(reading_.event(offer), "recipient", one.entity, one.span, "role.answered");
  }

 private:
  bool has_role(std::uint32_t index, std::initializer_list<std::string_view> roles) const {
    const auto fills = [&](const auto& one) { return std::ranges::find(roles, one.role) != roles.end(); };
    const graph::Event& event = reading_.event(index);
    return std::ranges::any_of(event.arguments, fills) || std::ranges::any_of(event.described, fills);
  }

  std::vector<graph::Argument> parties(std::uint32_t index) const {
    std::vector<graph::Argument> found;
    for (const graph::Argument& one : reading_.event(index).arguments) {
      if (one.entity != graph::no_index && is_one_of(one.role, {"speaker", "agent"})) found.push_back(one);
    }
    return found;
  }

  std::uint32_t offer_at(std::uint32_t verb) const {
    const std::uint32_t event = reading_.event_of_token[verb];
    return event != graph::no_index && is_offer(reading_.event(event).type) ? event : graph::no_index;
  }

  /// "offered a helicopter, which Italy declined"
  std::uint32_t offer_of_relative(std::uint32_t verb) const {
    const auto& at = analysis_.document.tokens[verb];
    if (at.label != Label::relcl) return graph::no_index;
    const std::uint32_t which = analysis_.tree.child(verb, Label::dobj);
    if (which == Tree::no_token || which > verb ||
        !is_one_of(analysis_.folded.word(which), {"which", "that"}))
      return graph::no_index;
    if (const std::uint32_t noun = offer_at(at.head); noun != graph::no_index) return noun;
    const auto& thing = analysis_.document.tokens[at.head];
    return thing.label == Label::dobj ? offer_at(thing.head) : graph::no_index;
  }

  /// "refused to leave", "refused the gift": it is told what, other than "it".
  bool names_object(std::uint32_t verb) const {
    return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
      const Label label = analysis_.document.tokens[child].label;
      const bool thing = label == Label::dobj || label == Label::xcomp || label == Label::ccomp;
      return thing && !is_one_of(analysis_.folded.word(child), {"it", "this", "that", "them", "both"});
    });
  }

  /// "Colombia offered to host the talks, but the Front refused": of the clause that it is joined to.
  std::uint32_t offer_before(std::uint32_t verb) const {
    const auto& at = analysis_.document.tokens[verb];
    const bool joined = at.label == Label::conj && at.head < verb;
    return joined ? offer_at(at.head) : graph::no_index;
  }

  EventReading& reading_;
  const Analysis& analysis_;
};

}  // namespace

void add_answered_offers(EventReading& reading) {
  AnsweredOffers offers(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) offers.add(i);
}

}  // namespace chancery::extract
