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

}  // namespace chancery::extract
