#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "extract/offices/paragraph_context.hpp"
#include "extract/offices/sentence_context.hpp"
#include "extract/offices/told_states.hpp"

namespace chancery::extract {

/// Whose office a title means that names no state ("the foreign minister"): the state that the sentence, the
/// dateline and the article as a whole speak for most, leaving out those whose holder of that office has
/// another name, and those where a name like the holder's is not usual. The article need not name the state:
/// RIYADH speaks for it.
class OfficeContext {
 public:
  /// @param draft  must outlive this; its entities are made
  explicit OfficeContext(const Draft& draft);

  /// The next bearer of such an office who is asked for is of another state.
  /// @return the state's key, empty when nothing speaks for one
  std::string state_of(const Title& title, graph::EntityIndex holder);

 private:
  void note_holders();
  std::string likeliest(const Title& title, graph::EntityIndex holder) const;
  static std::string sole_office(const Title& title, std::string_view role);
  std::string role_of(const Title& title) const;
  bool taken(const Title& title, graph::EntityIndex holder, const std::string& state) const;
  bool is_told_apart(const Title& title, const std::string& state) const;
  std::vector<std::string> name_of(const Title& title, graph::EntityIndex holder) const;
  std::set<std::string> open_to(const Title& title, graph::EntityIndex holder) const;
  std::set<std::string> of_others(const Title& title, graph::EntityIndex holder) const;

  const Draft& draft_;
  ToldStates told_;
  SentenceContext sentence_;
  ParagraphContext paragraph_;
  std::map<std::pair<std::string, std::string>, std::set<graph::EntityIndex>>
      holders_;  ///< office that only one has, and state -> those said to hold it
};

}  // namespace chancery::extract
