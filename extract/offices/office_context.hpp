#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Whose office a title means that names no state ("the foreign minister"): the state that the sentence, the
/// dateline and the article as a whole speak for most, leaving out those whose holder of that office has
/// another name, and those where a name like the holder's is not usual. The article need not name the state:
/// RIYADH speaks for it.
class OfficeContext {
 public:
  /// @param draft  must outlive this; its entities are made
  explicit OfficeContext(const Draft& draft);

  /// @return the state's key, empty when nothing speaks for one
  std::string state_of(const Title& title, graph::EntityIndex holder) const;

 private:
  void count_states();
  void count_person(const Found& found);
  bool is_post(const Found& found) const;
  bool is_sent_to(const Title& title, const std::string& state) const;
  void note_holders();
  void note_datelines();
  void note_inline_dateline(const Found& found);
  std::string state_of(const Found& found) const;
  std::string state_in_tables(const Known& known) const;
  bool is_subject(std::uint32_t token) const;
  template <typename Fits>
  bool opens_with_place(const Title& title, Fits fits) const;
  bool opens_in_place(const Title& title) const;
  double of_sentence_before(const Title& title, const std::string& state) const;
  bool leads_state(const Title& title) const;
  bool opens_subject(const Found& found, std::uint32_t begin) const;
  double of_sentence(const Title& title, const std::string& state) const;
  double of_subject(const Title& title, std::uint32_t subject) const;
  double of_meeting(const Title& title, const std::string& state) const;
  bool told_there(const Found& place) const;
  double of_dateline(const Title& title, const std::string& state) const;
  bool is_visited(const Title& title, const std::string& state) const;
  double of_article(const std::string& state, double count) const;
  bool taken(const Title& title, graph::EntityIndex holder, const std::string& state) const;
  std::string first_state() const;
  std::vector<std::string> name_of(const Title& title, graph::EntityIndex holder) const;
  bool is_turned_against(std::uint32_t bearer, std::uint32_t verb) const;
  std::set<std::string> open_to(const Title& title, graph::EntityIndex holder) const;
  bool is_anothers(const Title& title, graph::EntityIndex holder, const std::string& state) const;
  bool named_later(const Title& title, const std::string& state) const;

  const Draft& draft_;
  std::map<std::string, double> told_;    ///< how often the article names each state or a place in it
  std::map<std::string, double> marked_;  ///< how many titles name the state
  std::map<std::string, std::uint32_t> first_told_;  ///< the token at which it does so first
  std::set<std::string> named_;                      ///< states that the article names
  std::map<std::pair<std::string, std::string>, std::set<graph::EntityIndex>>
      holders_;  ///< office type and state -> those said to hold it
  std::map<std::uint32_t, std::set<std::string>> datelines_;  ///< first byte -> states of its places
};

}  // namespace chancery::extract
