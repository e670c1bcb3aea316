#include "extract/arguments/described_roles.hpp"

#include <algorithm>

#include "extract/arguments/role_kinds.hpp"
#include "extract/text/noun_phrase.hpp"

namespace chancery::extract {

using language::Label;

void DescribedRoles::read(std::uint32_t index, const RolePlace& role, const Filler& filler) {
  if (!acts(role.role) && !is_undergoer(role.role)) return;
  if (role.role == "recipient" && reading_.fillers.is_machine(filler.token)) return;  // "donate 19 jets"
  const Span words = reading_.fillers.description(filler.token);
  if (!words.empty()) describe(index, role, words);
  if (role.role != "target" || reading_.fillers.is_people(filler.token) ||
      reading_.fillers.mention(filler.token) != nullptr)
    return;
  describe_owners(index, role, filler.token);
}

/// "shelled positions of the separatist fighters", "raided a camp for Somali refugees", "Kurdish rebel
/// bases"
void DescribedRoles::describe_owners(std::uint32_t index, const RolePlace& role, std::uint32_t struck) {
  for (const std::uint32_t child : analysis_.tree.children(struck)) {
    const bool band =
        analysis_.document.tokens[child].label == Label::compound && reading_.fillers.is_people(child);
    if (band && child < struck && !reading_.fillers.is_machine(struck) &&
        reading_.fillers.mention(child) == nullptr) {
      const std::uint32_t begin = noun_phrase(analysis_.document, analysis_.tree, struck).begin;
      const std::uint32_t first = analysis_.document.tokens[begin].label == Label::det ? begin + 1 : begin;
      if (first <= child) describe(index, role, analysis_.document.span_of(first, child + 1));
    }
    if (analysis_.document.tokens[child].label != Label::prep ||
        !is_one_of(analysis_.document.lemma(child), {"of", "for"}))
      continue;
    const std::uint32_t whose = analysis_.tree.child(child, Label::pobj);
    if (whose == Tree::no_token) continue;
    if (const Span owner = reading_.fillers.description(whose); !owner.empty()) describe(index, role, owner);
  }
}

void DescribedRoles::describe(std::uint32_t index, const RolePlace& role, Span words) {
  graph::Event& event = reading_.event(index);
  if (std::ranges::any_of(event.described, [&](const auto& known) { return known.span == words; })) return;
  event.described.push_back(
      {std::string(role.role), words, {"role.described", event.reason.table, event.reason.line, words}});
}

}  // namespace chancery::extract
