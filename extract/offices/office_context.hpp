#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Whose office a title means that names no state ("the foreign minister"): the state that the sentence, the
/// dateline and the article as a whole speak for most, leaving out those whose holder of that office has
/// another name.
class OfficeContext {
 public:
  /// @param draft  must outlive this; its entities are made
  explicit OfficeContext(const Draft& draft);

  /// @return the state's entity, or none when nothing speaks for one
  graph::EntityIndex body_of(const Title& title, graph::EntityIndex holder) const;

 private:
  void count_states();
  void note_holders();
  void note_datelines();
  graph::EntityIndex state_of(const Found& found) const;
  graph::EntityIndex named(std::string_view key) const;
  bool is_subject(std::uint32_t token) const;
  template <typename Fits>
  bool opens_with_place(const Title& title, Fits fits) const;
  bool opens_in_place(const Title& title) const;
  double of_sentence_before(const Title& title, graph::EntityIndex state) const;
  bool leads_state(const Title& title) const;
  bool opens_subject(const Found& found, std::uint32_t begin) const;
  bool opens_elsewhere(const Title& title) const;
  double of_sentence(const Title& title, graph::EntityIndex state) const;
  double of_dateline(const Title& title, graph::EntityIndex state) const;
  bool taken(const Title& title, graph::EntityIndex holder, graph::EntityIndex state) const;

  const Draft& draft_;
  std::map<graph::EntityIndex, double> told_;    ///< how often the article names each state or a place in it
  std::map<graph::EntityIndex, double> marked_;  ///< how many titles name the state
  std::map<std::pair<std::string, graph::EntityIndex>, std::set<graph::EntityIndex>>
      holders_;  ///< office type and state -> those said to hold it
  std::map<std::uint32_t, std::set<graph::EntityIndex>> datelines_;  ///< first byte -> states of its places
};

}  // namespace chancery::extract
