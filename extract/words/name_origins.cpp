#include "extract/words/name_origins.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

constexpr std::string_view of_all_origins = "of all origins";
constexpr std::size_t before_ending = 2;  ///< letters that a surname has before its ending, at least
constexpr std::size_t shortest = 5;       ///< letters of a surname that is known by its ending
constexpr std::string_view known_persons = "known persons";
constexpr double known = 2;  ///< fit of a known person's whole name to his or her state; elsewhere it is -1

/// What whole names are found by: "Kim Jong-un" and "Kim Jong Un" are one, and no surname is like it.
std::string whole_name(std::string_view folded) {
  std::string letters = "=";
  for (const char letter : folded) {
    if (letter != ' ' && letter != '-' && letter != '.' && letter != '\'') letters += letter;
  }
  return letters;
}

}  // namespace

NameOrigins::NameOrigins(const ontology::Table& table) {
  for (const auto& row : table.rows()) {
    std::set<std::string> states;
    for (const std::string_view state : ontology::parts(table.cell(row, "states"))) states.emplace(state);
    if (table.cell(row, "people") == of_all_origins) mixed_.insert(states.begin(), states.end());
    const auto people = static_cast<std::uint32_t>(states_.size());
    states_.push_back(std::move(states));
    const bool whole = table.cell(row, "people").starts_with(known_persons);
    const auto add = [&](std::string_view column, auto& names) {
      for (const std::string_view name : ontology::parts(table.cell(row, column))) {
        if (!name.empty()) names[whole ? whole_name(fold(name)) : fold(name)].push_back(people);
      }
    };
    add("given", given_);
    add("surnames", surnames_);
    add("endings", endings_);
  }
  for (const auto& [ending, peoples] : endings_) longest_ending_ = std::max(longest_ending_, ending.size());
}

NameOrigins::Peoples NameOrigins::by_surname(const std::vector<std::string>& parts) const {
  Peoples found;
  for (const std::string& part : parts) {
    if (const auto known = surnames_.find(part); known != surnames_.end())
      found.insert(found.end(), known->second.begin(), known->second.end());
  }
  if (!found.empty() || parts.empty()) return found;
  const std::string& last = parts.back();
  if (last.size() < shortest) return found;
  for (std::size_t size = std::min(longest_ending_, last.size() - before_ending); size > 1; --size) {
    const auto known = endings_.find(last.substr(last.size() - size));
    if (known != endings_.end()) return known->second;
  }
  return found;
}

bool NameOrigins::live_in(const Peoples& peoples, const std::string& state) const {
  return std::ranges::any_of(peoples, [&](std::uint32_t people) { return states_[people].contains(state); });
}

double NameOrigins::fit(const std::vector<std::string>& parts, const std::string& state) const {
  if (parts.size() < 2) return 0;
  std::string whole;
  for (const std::string& part : parts) whole += part;
  if (const auto person = surnames_.find(whole_name(whole)); person != surnames_.end())
    return live_in(person->second, state) ? known : -1;
  const Peoples surname = by_surname(parts);
  const auto given = given_.find(parts.front());
  if (live_in(surname, state)) return 1;
  if (given != given_.end() && live_in(given->second, state))
    return surname.empty() || mixed_.contains(state) ? 0.6 : -0.4;
  if (surname.empty() && given == given_.end()) return 0;
  return mixed_.contains(state) ? -0.4 : -1;
}

}  // namespace chancery::extract
