#include "extract/offices/open_verbs.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

bool is_open(const Draft& draft, std::uint32_t verb) {
  return std::ranges::any_of(draft.analysis.tree.children(verb), [&](std::uint32_t child) {
    return draft.token(child).label == language::Label::neg ||
           is_one_of(draft.lower(child),
                     {"may", "might", "could", "would", "should", "can", "if", "whether", "must", "unless"});
  });
}

bool is_only_expected(const Draft& draft, std::uint32_t verb) {
  const auto& at = draft.token(verb);
  return at.label == language::Label::xcomp &&
         is_one_of(draft.lemma(at.head), {"tip", "expect", "want", "hope", "seek", "wish", "bid", "propose",
                                          "slate", "poise", "set", "plan", "try", "refuse", "decline"});
}

bool is_only_proposed(const Draft& draft, std::uint32_t token) {
  for (int step = 0; step < 5; ++step) {
    if (is_one_of(draft.lemma(token),
                  {"those",  "that",   "nomination", "candidacy", "candidature", "bid",     "reject",
                   "refuse", "oppose", "block",      "propose",   "nominate",    "suggest", "recommend",
                   "tip",    "float",  "shortlist",  "consider",  "tout",        "mention"}))
      return true;
    const auto& at = draft.token(token);
    if (at.label == language::Label::nsubjpass)
      return is_one_of(draft.lemma(at.head), {"withdraw", "reject", "refuse", "block", "veto", "oppose"});
    if (at.label != language::Label::pobj && at.label != language::Label::prep &&
        at.label != language::Label::conj)
      return false;
    token = at.head;
  }
  return false;
}

}  // namespace chancery::extract
