#include "extract/predicates/trigger_match.hpp"

namespace chancery::extract {

using language::Label;

/// "on" of "insisted on Friday that": no word of the verb.
bool TriggerMatcher::tells_day(std::uint32_t preposition) const {
  if (analysis_.document.tokens[preposition].label != Label::prep || !fillers_.is_word(preposition, {"on"}))
    return false;
  const std::uint32_t day = analysis_.tree.child(preposition, Label::pobj);
  return day != Tree::no_token && analysis_.document.tokens[day].name == language::NameType::DATE;
}

}  // namespace chancery::extract
