#include "extract/names/befallen_places.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

bool is_fought_over(const Draft& draft, std::uint32_t verb) {
  if (!is_one_of(draft.lemma(verb), {"hit", "strike", "bomb", "shell", "capture", "bombard", "besiege",
                                     "liberate", "storm", "rock", "surround", "overrun", "retake",
                                     "recapture", "occupy", "evacuate", "pound", "raid"}))
    return false;
  const Tree& tree = draft.analysis.tree;
  const std::uint32_t by = tree.child(verb, Label::agent);
  const std::uint32_t what = by == Tree::no_token ? by : tree.child(by, Label::pobj);
  return what == Tree::no_token ||
         !is_one_of(draft.lemma(what), {"sanction", "tariff", "embargo", "scandal", "criticism", "crisis",
                                        "boycott", "ban", "downgrade", "recession"});
}

bool is_part_of_city(std::string_view word) {
  return is_one_of(word, {"central", "downtown", "greater", "suburban", "inner"});
}

namespace {

/// "is under curfew", "was without power", "has been calm", "is 1,500 kilometres away"
bool is_in_state_of_city(const Draft& draft, std::uint32_t be) {
  const Tree& tree = draft.analysis.tree;
  return std::ranges::any_of(tree.children(be), [&](std::uint32_t child) {
    if (child < be) return false;
    const std::uint32_t what = tree.child(child, Label::pobj);
    const std::string_view word = draft.lower(child);
    if (word == "under" && what != Tree::no_token)
      return is_one_of(draft.lemma(what), {"curfew", "siege", "fire", "lockdown", "attack", "bombardment",
                                           "water", "shelling", "snow"});
    if (word == "without" && what != Tree::no_token)
      return is_one_of(draft.lemma(what), {"power", "water", "electricity", "internet", "heating", "light"});
    return is_one_of(word, {"calm", "quiet", "deserted", "dark", "empty", "away", "ablaze", "burning",
                            "encircled", "besieged", "surrounded"});
  });
}

}  // namespace

bool is_told_as_city(const Draft& draft, std::uint32_t subject) {
  const Tree& tree = draft.analysis.tree;
  const std::uint32_t clause = tree.child(subject, Label::relcl);
  if (clause != Tree::no_token && draft.lower(tree.left_edge(clause)) == "where") return true;
  const std::uint32_t verb = draft.token(subject).head;
  if (draft.lemma(verb) == "be" && is_in_state_of_city(draft, verb)) return true;
  const bool lies =
      draft.lemma(verb) == "lie" && std::ranges::any_of(tree.children(verb), [&](std::uint32_t child) {
        return is_one_of(draft.lower(child), {"at", "on", "near", "along", "astride", "between"});
      });
  const std::uint32_t called = tree.child(subject, Label::appos);
  if (lies || (called != Tree::no_token && is_one_of(draft.lemma(called), {"city", "town", "port"})))
    return true;
  if (is_one_of(draft.lemma(verb), {"wake", "awake", "awaken", "burn"})) return true;
  return draft.lemma(verb) == "fall" && std::ranges::any_of(tree.children(verb), [&](std::uint32_t child) {
           return draft.token(child).label == Label::prep && draft.lower(child) == "to";
         });
}

}  // namespace chancery::extract
