#include "extract/coreference/description_words.hpp"

#include <algorithm>
#include <array>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using language::Label;

namespace {

constexpr std::uint32_t looks_back = 200;  ///< tokens

}  // namespace

bool DescriptionWords::is_definite(std::uint32_t token) const {
  for (const std::uint32_t child : draft_.analysis.tree.children(token)) {
    if (child > token) break;
    const std::string_view word = draft_.lower(child);
    if (is_one_of(word, {"the", "this", "that", "these", "those"})) return true;
    if (draft_.token(child).label == Label::poss) return true;
  }
  return false;
}

bool DescriptionWords::is_each(std::uint32_t token) const {
  const auto children = draft_.analysis.tree.children(token);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return is_one_of(draft_.lower(child), {"each", "either", "neither"});
  });
}

bool DescriptionWords::is_owned(std::uint32_t token) const {
  for (const std::uint32_t child : draft_.analysis.tree.children(token)) {
    if (draft_.token(child).label == Label::poss) return true;
    if (child < token && draft_.found_over(child) != nullptr) return true;
    if (child > token && draft_.token(child).label == Label::prep && draft_.lower(child) == "of") return true;
    if (draft_.token(child).label == Label::relcl || draft_.token(child).label == Label::acl) return true;
  }
  return false;
}

std::size_t DescriptionWords::number(std::uint32_t token) const {
  constexpr std::array<std::string_view, 7> words{"zero", "one", "two", "three", "four", "five", "six"};
  bool definite = false;
  std::size_t count = 0;
  for (const std::uint32_t child : draft_.analysis.tree.children(token)) {
    if (child > token) break;
    const std::string_view word = draft_.lower(child);
    definite = definite || is_one_of(word, {"the", "these", "those", "all", "both", "its", "their"});
    if (word == "both" || word == "neither" || word == "either") return 2;
    const auto* const at = std::find(words.begin(), words.end(), word);
    if (at != words.end()) count = static_cast<std::size_t>(at - words.begin());
  }
  return definite ? count : 0;
}

bool DescriptionWords::is_restricted(std::uint32_t token) const {
  for (const std::uint32_t child : draft_.analysis.tree.children(token)) {
    const Label label = draft_.token(child).label;
    if (label == Label::relcl && child > token && draft_.lower(child - 1) == "to") return true;
    if (label == Label::acl || draft_.lower(child) == "only") return true;
  }
  return false;
}

bool DescriptionWords::stands_alone(std::uint32_t token) const {
  if (draft_.title_at[token] == none) return true;
  const Title& title = draft_.titles[draft_.title_at[token]];
  return title.bodies.empty() && title.holders.empty() && title.modifiers.empty() &&
         title.role == draft_.token(token).span;
}

bool DescriptionWords::is_concluded(std::uint32_t token) const {
  const auto concludes = [&](std::uint32_t verb) {
    return is_one_of(
        draft_.lemma(verb),
        {"sign", "initial", "ink", "adopt", "issue", "ratify", "veto", "table", "broker", "reach", "conclude",
         "approve", "block", "negotiate", "endorse", "circulate", "co-sponsor", "sponsor", "strike"});
  };
  const auto& word = draft_.token(token);
  if ((word.label == Label::dobj || word.label == Label::nsubjpass) && concludes(word.head)) return true;
  for (const std::uint32_t child : draft_.analysis.tree.children(token)) {
    const Label label = draft_.token(child).label;
    if ((label == Label::acl || label == Label::relcl) && concludes(child)) return true;
  }
  return false;
}

bool DescriptionWords::is_told_paper(std::uint32_t token) const {
  const std::string_view tag = draft_.document().tag(token);
  const Label label = draft_.token(token).label;
  if ((tag != "NN" && tag != "NNP") || label == Label::compound || label == Label::nmod) return false;
  const std::string_view lemma = draft_.lemma(token);
  if (!is_one_of(lemma, {"agreement", "treaty", "accord", "pact", "truce", "deal", "memorandum", "protocol",
                         "declaration", "award", "amendment", "armistice", "convention"}))
    return false;
  for (const std::uint32_t child : draft_.analysis.tree.children(token)) {
    if (child < token &&
        is_one_of(draft_.lower(child), {"any", "no", "such", "another", "each", "every", "future", "possible",
                                        "potential", "eventual", "new", "better"}))
      return false;
  }
  return first_modifier(token) < token;
}

std::uint32_t DescriptionWords::first_modifier(std::uint32_t token) const {
  std::uint32_t first = token;
  while (first > 0 && draft_.same_sentence(first - 1, token)) {
    const auto& before = draft_.token(first - 1);
    const Label label = before.label;
    const bool inside = before.head == token || (before.head < token && before.head >= first);
    const bool modifies = label == Label::amod || label == Label::compound || label == Label::nmod ||
                          (before.pos == language::Pos::PUNCT && draft_.word(first - 1) == "-");
    if (!inside || !modifies || draft_.found_over(first - 1) != nullptr ||
        is_one_of(draft_.lower(first - 1),
                  {"new", "last", "whole", "same", "entire", "final", "recent", "key", "similar", "separate",
                   "earlier", "previous", "first", "second", "third", "major", "historic"}))
      break;
    --first;
  }
  if (draft_.word(first) == "-") first += 2;  // "long-delayed accord", whose first word is no modifier
  return std::min(first, token);
}

EntityIndex DescriptionWords::possessor_of(std::uint32_t token) const {
  const std::uint32_t owner = draft_.analysis.tree.child(token, Label::poss);
  if (owner == Tree::no_token) return none;
  if (const Found* found = draft_.found_over(owner)) return found->entity;
  const auto& mentions = draft_.analysis.mentions;
  const auto known = std::find_if(mentions.rbegin(), mentions.rend(), [&](const MentionAt& at) {
    return at.head == owner || at.begin + looks_back < owner;
  });
  return known != mentions.rend() && known->head == owner ? known->entity : none;
}

bool DescriptionWords::serves_someone(std::uint32_t token) const {
  if (!is_one_of(draft_.lemma(token), {"spokesman", "spokeswoman", "spokesperson", "deputy", "adviser",
                                       "advisor", "aide", "lawyer"}))
    return false;
  const auto children = draft_.analysis.tree.children(token);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return draft_.token(child).label == Label::poss && draft_.document().tag(child) == "PRP$";
  });
}

}  // namespace chancery::extract
