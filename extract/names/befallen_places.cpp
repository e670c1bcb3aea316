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

bool is_told_as_city(const Draft& draft, std::uint32_t subject) {
  const Tree& tree = draft.analysis.tree;
  const std::uint32_t clause = tree.child(subject, Label::relcl);
  if (clause != Tree::no_token && draft.lower(tree.left_edge(clause)) == "where") return true;
  const std::uint32_t verb = draft.token(subject).head;
  return draft.lemma(verb) == "fall" && std::ranges::any_of(tree.children(verb), [&](std::uint32_t child) {
           return draft.token(child).label == Label::prep && draft.lower(child) == "to";
         });
}

}  // namespace chancery::extract
