#include "extract/words/people.hpp"

#include <algorithm>
#include <map>

#include "extract/words/letters.hpp"

namespace chancery::extract {

People::People(const ontology::Table& table) {
  std::map<std::pair<std::string, std::string>, std::size_t> index;
  for (const ontology::Row& row : table.rows()) {
    const auto cell = [&](std::string_view column) { return std::string(table.cell(row, column)); };
    const auto [at, is_new] = index.emplace(std::pair{fold(cell("name")), cell("qid")}, persons_.size());
    if (is_new) persons_.push_back({cell("name"), cell("qid"), {}, {}, &row});
    add_names(at->second, cell("name"), cell("aliases"));
    if (cell("office").empty()) continue;
    persons_[at->second].offices.push_back(
        {cell("office"), cell("iso3"), parse_date(cell("from")), parse_date(cell("to")), &row});
  }
  identify();
}

void People::add_names(std::size_t person, std::string_view name, std::string_view aliases) {
  std::vector<std::string_view> all = ontology::parts(aliases);
  all.push_back(name);
  for (const std::string_view one : all) {
    auto& bearers = by_name_[fold(one)];
    if (std::ranges::find(bearers, person) == bearers.end()) bearers.push_back(person);
    names_.add(one, is_all_capitals(one) ? LetterCase::exact : LetterCase::name,
               static_cast<std::uint32_t>(person));
  }
}

/// Namesakes of one state are told apart by their items.
void People::identify() {
  std::map<std::pair<std::string, std::string>, int> bearers;
  for (ListedPerson& person : persons_) {
    if (!person.offices.empty()) person.identity = person.offices.front().body;
    ++bearers[{fold(person.name), person.identity}];
  }
  for (ListedPerson& person : persons_) {
    if (bearers.at({fold(person.name), person.identity}) > 1) person.identity = person.wikidata;
  }
}

std::vector<const ListedPerson*> People::bearers(std::string_view folded) const {
  std::vector<const ListedPerson*> found;
  const auto known = by_name_.find(std::string(folded));
  if (known == by_name_.end()) return found;
  for (const std::size_t person : known->second) found.push_back(&persons_[person]);
  return found;
}

std::uint32_t People::size_at(std::string_view text, std::size_t at) const {
  const auto match = names_.longest(text, at);
  return match ? match->size : 0;
}

}  // namespace chancery::extract
