#include "extract/places/looking_back.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

bool LookingBack::is_past(std::uint32_t index) const {
  return event(index).status == graph::Status::occurred || event(index).status == graph::Status::ongoing;
}

bool LookingBack::opens_elsewhere(std::uint32_t index) const {
  const auto& sentence = analysis_.document.sentences[sentence_of(index)];
  const std::uint32_t own = reading_.events[index].token;
  for (std::uint32_t i = sentence.begin; i < own; ++i) {
    if (token_at(i).label != Label::prep || !is_one_of(reading_.fillers.lemma(i), {"in", "at", "near"}))
      continue;
    const std::uint32_t object = analysis_.tree.child(i, Label::pobj);
    if (object != Tree::no_token && place_at(object, true) != nullptr) return true;
  }
  return false;
}

bool LookingBack::same_day(std::uint32_t one, std::uint32_t other) const {
  const graph::TimeIndex a = event(one).time;
  const graph::TimeIndex b = event(other).time;
  if (a == graph::no_index || b == graph::no_index) return a == graph::no_index;
  return analysis_.facts.times[a].value == analysis_.facts.times[b].value;
}

bool LookingBack::shares(std::uint32_t one, std::uint32_t other, std::string_view role,
                         std::string_view other_role) const {
  return std::ranges::any_of(event(one).arguments, [&](const graph::Argument& a) {
    return a.role == role && a.entity != graph::no_index &&
           std::ranges::any_of(event(other).arguments, [&](const graph::Argument& b) {
             return b.role == other_role && b.entity == a.entity;
           });
  });
}

}  // namespace chancery::extract
