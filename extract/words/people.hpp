#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/date.hpp"
#include "extract/words/phrase_index.hpp"
#include "ontology/table.hpp"

namespace chancery::extract {

/// An office that a row of people.tsv gives to a person.
struct ListedOffice {
  std::string role;
  std::string body;  ///< iso3 of a state, or id of an organisation
  std::optional<Date> from;
  std::optional<Date> to;
  const ontology::Row* row = nullptr;

  bool has_dates() const { return from || to; }
  /// Whether it is held on that day, both bounds included; a bound left out is open.
  bool is_held(Date day) const { return !(from && day < *from) && !(to && *to < day); }
};

/// A person of people.tsv: the rows of one name and one Wikidata item.
struct ListedPerson {
  std::string name;
  std::string wikidata;  ///< "Q42", empty when not given
  std::string identity;  ///< ends the person's IRI: the body of the first row, else the item; may be empty
  std::vector<ListedOffice> offices;
  const ontology::Row* row = nullptr;  ///< the first one
};

/// The user's persons, compiled for look-up. Read-only.
class People {
 public:
  /// @param table  people.tsv; must outlive this
  explicit People(const ontology::Table& table);
  People(const People&) = delete;
  People& operator=(const People&) = delete;
  ~People() = default;

  bool empty() const { return persons_.empty(); }
  /// All who bear the folded name or alias, in the order of the table.
  std::vector<const ListedPerson*> bearers(std::string_view folded) const;
  /// Bytes of the longest name or alias that begins at `text[at]`; 0 when none does.
  std::uint32_t size_at(std::string_view text, std::size_t at) const;

 private:
  void add_names(std::size_t person, std::string_view name, std::string_view aliases);
  void identify();

  std::vector<ListedPerson> persons_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_name_;  ///< folded
  PhraseIndex names_;
};

}  // namespace chancery::extract
