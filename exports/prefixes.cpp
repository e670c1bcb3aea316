#include "exports/prefixes.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "core/iri.hpp"
#include "exports/term_text.hpp"
#include "ontology/known_prefixes.hpp"

namespace chancery::exports {
namespace {

constexpr bool is_alnum(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// The ASCII part of what a local name may hold unescaped anywhere but at its ends. @see Turtle, PN_LOCAL
constexpr std::array<bool, 256> local_letters = [] {
  std::array<bool, 256> table{};
  for (std::size_t code = 0; code < table.size(); ++code) {
    const char c = static_cast<char>(code);
    table[code] = is_alnum(c) || c == '_' || c == '-' || c == '.';
  }
  return table;
}();
bool is_local(char c) { return local_letters[static_cast<unsigned char>(c)]; }

bool may_begin(char c) { return c != '-' && c != '.'; }

std::size_t hash(std::string_view text) {
  std::size_t value = text.size() * 0x9E3779B97F4A7C15U;
  std::uint64_t last = 0;
  std::memcpy(&last, text.data() + text.size() - std::min<std::size_t>(8, text.size()),
              std::min<std::size_t>(8, text.size()));
  value ^= last * 0xFF51AFD7ED558CCDU;
  return value ^ (value >> 29U);
}

char* append(char* to, std::string_view text) { return to + text.copy(to, text.size()); }

}  // namespace

Prefixes::Prefixes(std::vector<Prefix> prefixes) : prefixes_(std::move(prefixes)) {
  slots_.resize(std::bit_ceil(prefixes_.size() * 4 + 1));
  labels_.reserve(prefixes_.size());
  for (const Prefix& prefix : prefixes_) {
    labels_.push_back(prefix.name + ':');
    if (prefix.iri.empty() || iri_fault(prefix.iri)) continue;
    std::size_t at = hash(prefix.iri) & (slots_.size() - 1);
    while (!slots_[at].iri.empty()) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = {prefix.iri, labels_.back(), &prefix};
  }
}

const Prefixes::Slot* Prefixes::find(std::string_view name_space) const {
  std::size_t at = hash(name_space) & (slots_.size() - 1);
  while (!slots_[at].iri.empty()) {
    if (slots_[at].iri == name_space) return &slots_[at];
    at = (at + 1) & (slots_.size() - 1);
  }
  return nullptr;
}

char* Prefixes::copy_short(std::string_view iri, char* to) const {
  std::size_t begin = iri.size();
  while (begin > 0 && is_local(iri[begin - 1])) --begin;
  std::string_view local = iri.substr(begin);
  if (local.empty() || begin == 0 || !may_begin(local.front()) || local.back() == '.')
    return copy_iri(iri, to);
  if (const Slot* slot = find(iri.substr(0, begin))) return append(append(to, slot->label), local);
  const char separator = iri[begin - 1];
  if (separator != '#' && separator != '/') return copy_iri(iri, to);
  std::size_t outer = begin - 1;
  while (outer > 0 && is_local(iri[outer - 1])) --outer;
  const std::string_view first = iri.substr(outer, begin - 1 - outer);
  const Slot* const slot = first.empty() || !may_begin(first.front()) ? nullptr : find(iri.substr(0, outer));
  if (slot == nullptr) return copy_iri(iri, to);
  to = append(append(to, slot->label), first);
  *to++ = '\\';
  *to++ = separator;
  return append(to, local);
}

Prefixes::Split Prefixes::split(std::string_view iri) const {
  std::size_t end = iri.find_last_of("#/");
  for (int tries = 0; end != std::string_view::npos && tries < 2; ++tries) {
    if (const Slot* slot = find(iri.substr(0, end + 1))) return {slot->prefix, iri.substr(end + 1)};
    end = end == 0 ? std::string_view::npos : iri.find_last_of("#/", end - 1);
  }
  return {nullptr, iri};
}

std::string Prefixes::shorten(std::string_view iri) const {
  std::string text(copy_bound(iri), '\0');
  if (const char* end = copy_short(iri, text.data())) {
    text.resize(static_cast<std::size_t>(end - text.data()));
    return text;
  }
  return '<' + std::string(iri) + '>';
}

const Prefix* Prefixes::longest(std::string_view iri) const {
  const Prefix* found = nullptr;
  for (const Prefix& prefix : prefixes_) {
    if ((found == nullptr || prefix.iri.size() > found->iri.size()) && iri.starts_with(prefix.iri))
      found = &prefix;
  }
  return found;
}

std::vector<Prefix> standard_prefixes(std::string_view base) {
  std::vector<Prefix> prefixes{{"id", std::string(base)}};
  for (const auto& [name, iri] : ontology::known_prefixes)
    prefixes.push_back({std::string(name), std::string(iri)});
  std::ranges::sort(prefixes, {}, &Prefix::name);
  return prefixes;
}

}  // namespace chancery::exports
