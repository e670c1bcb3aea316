#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "extract/people/name_runs.hpp"
#include "extract/people/new_persons.hpp"

namespace chancery::extract {

/// Finds persons whom the article names by one word alone, and the model does not know: "Macron congratulated
/// Meloni". The place in the sentence and surnames that are usual somewhere speak for a person; which persons
/// there are is in no table.
class LonePersons {
 public:
  /// @param draft    must outlive this
  /// @param persons  takes what is found; must outlive this
  LonePersons(Draft& draft, NewPersons& persons) : draft_(draft), runs_(draft), persons_(persons) {}

  /// Adds all of them, and their names to the surnames by which persons are named again.
  void run(std::unordered_set<std::string>& surnames);

 private:
  bool is_candidate(std::uint32_t at) const;
  bool is_person(std::uint32_t at) const;
  int frame(std::uint32_t at) const;
  int as_subject(std::uint32_t at, std::uint32_t verb) const;
  int as_object(std::uint32_t verb) const;
  int behind(std::uint32_t preposition) const;
  int usual(std::uint32_t at) const;
  bool has_pronoun(std::uint32_t at) const;
  void count_body(const Found& found, int change);

  Draft& draft_;
  NameRuns runs_;
  NewPersons& persons_;
  std::unordered_map<std::string_view, int> bodies_;  ///< word -> how many names of bodies and places have it
};

}  // namespace chancery::extract
