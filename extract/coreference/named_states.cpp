#include "extract/coreference/named_states.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;

namespace {

/// Who does that is no side of the talks.
bool is_mediating(std::string_view lemma) {
  return is_one_of(lemma,
                   {"mediate", "mediation", "mediator", "broker", "host", "facilitate", "facilitator",
                    "facilitation", "guarantor", "observer", "arbitrator", "arbitrate", "co-mediator"});
}

}  // namespace

const NamedStates::Told& NamedStates::before(std::uint32_t token) {
  read_before(token);
  return asked_.told;
}

const NamedStates::Lists& NamedStates::lists_before(std::uint32_t token, std::size_t count) {
  read_before(token);
  return asked_.told.lists[count];
}

void NamedStates::read_before(std::uint32_t token) {
  const auto& all = discourse_.all();
  if (token == token_ && all.size() == named_) return;
  token_ = token;
  named_ = all.size();
  const std::uint32_t here = draft_.token(token).sentence;
  if (here < sentence_) {
    done_ = {};
    next_ = 0;
  }
  sentence_ = here;
  for (; next_ < all.size() && all[next_].sentence < here; ++next_) {
    read(all[next_], done_);
    count(all[next_], done_);
  }
  asked_ = done_;
  for (std::size_t i = next_; i < all.size(); ++i) {
    if (all[i].token >= token) continue;
    read(all[i], asked_);
    if (!discourse_.acts_on(all[i], token)) count(all[i], asked_);
  }
  close(asked_);
}

void NamedStates::count(const Discourse::Named& named, Reading& reading) const {
  const auto& entity = discourse_.entity(named.entity);
  if (entity.kind != EntityKind::state && entity.subtype != "igo") return;
  auto& often = reading.told.often;
  const auto [place, is_new] = reading.place.try_emplace(named.entity, often.size());
  if (is_new) often.emplace_back(named.entity, 0);
  ++often[place->second].second;
}

void NamedStates::read(const Discourse::Named& named, Reading& reading) const {
  if (mediates(named.token)) reading.told.mediators.insert(named.entity);
  if (discourse_.entity(named.entity).kind != EntityKind::state) return;
  std::uint32_t first = named.token;
  for (int step = 0; step < 8 && draft_.token(first).label == Label::conj; ++step)
    first = draft_.token(first).head;
  if (first != reading.list) close(reading);
  reading.list = first;
  if (std::ranges::find(reading.open, named.entity) == reading.open.end())
    reading.open.push_back(named.entity);
}

void NamedStates::close(Reading& reading) const {
  // "observers from Canada, Chile and Uruguay": where others come from
  const bool origin = reading.list != none && draft_.token(reading.list).label == Label::pobj &&
                      draft_.lower(draft_.token(reading.list).head) == "from";
  std::ranges::sort(reading.open);
  if (!origin && !reading.open.empty()) ++reading.told.lists[reading.open.size()][reading.open];
  reading.open.clear();
}

/// "Omani mediators", "talks hosted by Oman"
bool NamedStates::mediates(std::uint32_t token) const {
  for (int step = 0; step < 3; ++step) {
    token = draft_.token(token).head;
    if (is_mediating(draft_.lemma(token))) return true;
    const Label label = draft_.token(token).label;
    const bool inner = label == Label::agent || label == Label::compound || label == Label::nmod ||
                       draft_.title_at[token] != none;
    if (!inner) return false;
  }
  return false;
}

}  // namespace chancery::extract
