#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Of which states an article tells: by their names, their places and seats, their people, and its datelines.
class ToldStates {
 public:
  /// @param draft  must outlive this; its entities are made
  explicit ToldStates(const Draft& draft);

  /// State -> how often the article names it or a place in it.
  const std::map<std::string, double>& counts() const { return told_; }
  /// Whether the state itself is named.
  bool is_named(const std::string& state) const { return named_.contains(state); }
  /// Whether the name only tells where the bearer of a title is sent.
  bool is_post(const Found& found) const;
  /// The state that the name is, or in which the place, or of which the body is; empty when it is of none.
  std::string state_of(const Found& found) const;
  /// The states of the last dateline before the title; nullptr where none stands before.
  const std::set<std::string>* dateline_of(const Title& title) const;
  /// The same for a place in the text.
  const std::set<std::string>* dateline_before(std::uint32_t byte) const;
  /// Whether the article's title tells of the state.
  bool is_in_headline(const std::string& state) const { return headline_.contains(state); }
  /// How much the article as a whole speaks for the state.
  double of_article(const std::string& state, double count) const;
  /// The state that is named first; empty when none is.
  std::string first_state() const;
  /// Whether the article speaks of the state only further on.
  bool named_later(const Title& title, const std::string& state) const;

 private:
  void count_states();
  void count_person(const Found& found);
  void note_inline_dateline(const Found& found);
  void note_heading(const Found& found);
  void note_datelines();
  void note_headline();
  bool is_in_title(const Found& found) const;
  std::string state_in_tables(const Known& known) const;

  const Draft& draft_;
  std::vector<Span> titles_;
  std::map<std::string, double> told_;
  std::map<std::string, double> marked_;             ///< how many titles name the state
  std::map<std::string, std::uint32_t> first_told_;  ///< the token at which the article does so first
  std::set<std::string> named_;
  std::set<std::string> headline_;
  std::map<std::uint32_t, std::set<std::string>> datelines_;  ///< first byte -> states of its places
  std::map<std::string, std::uint32_t> first_dateline_;       ///< the byte at which one names the state first
};

}  // namespace chancery::extract
