#pragma once

#include <string>

#include "graph/facts.hpp"
#include "ontology/table.hpp"

namespace chancery::extract {

/// What a name of the tables stands for, and how it names it.
struct Known {
  /// `contextual` names count only when the article names the thing in another way, too.
  enum class How { name, adjective, abbreviation, capital, seat, contextual, body, noun };
  graph::EntityKind kind = graph::EntityKind::object;
  How how = How::name;
  std::string key;   ///< "KOR", "UNSC"; a place's slug
  std::string name;  ///< preferred name
  std::string subtype;
  std::string wikidata;
  std::string state;           ///< iso3 of the state that it belongs to; empty when none or unknown
  std::string part_of;         ///< key of the organisation that it is part of
  bool always = false;         ///< of a seat: never the place
  bool sovereign = false;      ///< of a state: independent
  bool is_city = false;        ///< of a state: its capital has the same name
  bool needs_article = false;  ///< only after "the": "the North"
  const ontology::Row* row = nullptr;
};

/// A noun of nouns.tsv.
struct Noun {
  graph::EntityKind kind = graph::EntityKind::object;
  std::string subtype;
  bool in_names = false;  ///< may be the head noun of a name
  bool leads = false;     ///< may be the first word of a name: "Lake Malawi", "HMS Lancaster"
  bool before = false;    ///< tells what the name right behind it is: "the charity Medair"
  bool refers = false;    ///< "the fleet" may refer back to something named with it
  const ontology::Row* row = nullptr;
};

}  // namespace chancery::extract
