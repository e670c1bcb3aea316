#include "extract/people/new_persons.hpp"

#include <algorithm>
#include <utility>

namespace chancery::extract {

using graph::EntityKind;

Found* NewPersons::at(std::uint32_t begin) const {
  const std::uint32_t index = draft_.found_at[begin];
  return index != none && draft_.found[index].begin == begin ? &draft_.found[index] : nullptr;
}

void NewPersons::make(Found& found, std::string rule) {
  const std::uint32_t name = runs_.after_honorifics(found.begin);
  if (name < found.end) {
    found.begin = name;
    found.span.begin = draft_.token(name).span.begin;
  }
  found.kind = EntityKind::person;
  found.subtype.clear();
  found.key.clear();
  found.known = nullptr;
  found.reading = graph::Reading::plain;
  found.reason = reason_of(std::move(rule), nullptr, found.span);
  changed_ = true;
}

void NewPersons::join(std::uint32_t begin, std::uint32_t end, std::string rule) {
  std::erase_if(draft_.found, [&](const Found& one) { return one.begin > begin && one.end <= end; });
  index_found(draft_);
  Found& found = *at(begin);
  found.end = end;
  found.span = draft_.document().span_of(begin, end);
  found.head = head_of(draft_.document(), begin, end);
  make(found, std::move(rule));
  index_found(draft_);
}

void NewPersons::take_in(Found& found, std::uint32_t begin) {
  const std::uint32_t index = draft_.found_at[found.begin];
  std::fill(draft_.found_at.begin() + begin, draft_.found_at.begin() + found.begin, index);
  found.begin = begin;
  found.span.begin = draft_.token(begin).span.begin;
  changed_ = true;
}

void NewPersons::add(std::uint32_t begin, std::uint32_t end, std::string rule) {
  if (runs_.after_honorifics(begin) >= end) return;  // "Ratu Sir"
  Found found;
  found.begin = begin;
  found.end = end;
  found.span = draft_.document().span_of(begin, end);
  found.head = head_of(draft_.document(), begin, end);
  found.kind = EntityKind::person;
  found.reason = reason_of(std::move(rule), nullptr, found.span);
  found.confidence = 0.75;
  const auto index = static_cast<std::uint32_t>(draft_.found.size());
  std::fill(draft_.found_at.begin() + begin, draft_.found_at.begin() + end, index);
  draft_.found.push_back(std::move(found));
  changed_ = true;
}

}  // namespace chancery::extract
