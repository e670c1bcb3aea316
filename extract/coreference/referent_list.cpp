#include "extract/coreference/referent_list.hpp"

#include <algorithm>
#include <iterator>

namespace chancery::extract {

void ReferentList::add(graph::Referent& referent, graph::Mention mention) {
  if (!taken_.insert(mention.span).second) return;
  longest_ = std::max(longest_, mention.span.size());
  referent.mentions.push_back(std::move(mention));
}

void ReferentList::add(graph::EntityIndex entity, graph::Mention mention) {
  graph::Referent& referent = of_entities_[entity];
  referent.entity = entity;
  add(referent, std::move(mention));
}

void ReferentList::add(const std::string& type, const std::string& key, const std::string& name,
                       graph::Mention mention) {
  graph::Referent& referent = others_[{type, key}];
  if (referent.type.empty()) {
    referent.type = type;
    referent.key = key;
    referent.name = name;
  }
  add(referent, std::move(mention));
}

bool ReferentList::overlaps(Span span) const {
  const std::uint32_t before = span.begin > longest_ ? span.begin - longest_ : 0;
  for (auto at = taken_.lower_bound({before, 0}); at != taken_.end() && at->begin < span.end; ++at) {
    if (at->overlaps(span)) return true;
  }
  return false;
}

std::vector<graph::Referent> ReferentList::take(bool outermost) {
  std::set<Span> kept;
  std::uint32_t end = 0;
  // Of spans with the same beginning the longest comes last.
  for (auto at = taken_.begin(); at != taken_.end(); ++at) {
    const auto next = std::next(at);
    const bool inside = at->end <= end || (next != taken_.end() && next->begin == at->begin);
    if (!outermost || !inside) kept.insert(*at);
    end = std::max(end, at->end);
  }
  std::vector<graph::Referent> all;
  const auto move_in = [&](graph::Referent& referent) {
    std::erase_if(referent.mentions,
                  [&](const graph::Mention& mention) { return !kept.contains(mention.span); });
    std::ranges::sort(referent.mentions, {}, &graph::Mention::span);
    if (!referent.mentions.empty()) all.push_back(std::move(referent));
  };
  for (auto& [entity, referent] : of_entities_) move_in(referent);
  for (auto& [key, referent] : others_) move_in(referent);
  std::ranges::stable_sort(all, {}, [](const graph::Referent& r) { return r.mentions.front().span; });
  return all;
}

}  // namespace chancery::extract
