#include "extract/words/trigger_reader.hpp"

#include <array>
#include <utility>

#include "core/error.hpp"
#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"
#include "extract/words/status_names.hpp"

namespace chancery::extract {
namespace {

constexpr std::array<std::pair<std::string_view, Slot>, 12> slot_names = {{{"subj", Slot::subj},
                                                                           {"obj", Slot::obj},
                                                                           {"iobj", Slot::iobj},
                                                                           {"ccomp", Slot::ccomp},
                                                                           {"xcomp", Slot::xcomp},
                                                                           {"poss", Slot::poss},
                                                                           {"mod", Slot::mod},
                                                                           {"compound", Slot::compound},
                                                                           {"preposition", Slot::preposition},
                                                                           {"near", Slot::near},
                                                                           {"passive", Slot::passive},
                                                                           {"number", Slot::number}}};

/// A name that is no slot is a preposition.
Place place_named(std::string_view name) {
  for (const auto& [text, slot] : slot_names) {
    if (text == name) return {slot, {}};
  }
  return {Slot::prep, name};
}

using Kind = WordTest::Kind;
constexpr std::array<std::pair<std::string_view, Kind>, 12> kind_names = {{{"agent", Kind::agent},
                                                                           {"person", Kind::person},
                                                                           {"state", Kind::state},
                                                                           {"org", Kind::org},
                                                                           {"place", Kind::place},
                                                                           {"entity", Kind::entity},
                                                                           {"event", Kind::event},
                                                                           {"intent", Kind::intent},
                                                                           {"quote", Kind::quote},
                                                                           {"none", Kind::absent},
                                                                           {"any", Kind::any},
                                                                           {"plural", Kind::plural}}};

/// Prepositions within a noun trigger: the noun before one is the head ("exchange of fire").
bool is_inner_preposition(std::string_view word) { return word == "of" || word == "to" || word == "from"; }

/// Entities that belong to a class of words whatever they are called.
std::optional<graph::EntityKind> kind_of_class(std::string_view name) {
  if (name == "platform") return graph::EntityKind::platform;
  if (name == "weapon" || name == "missile") return graph::EntityKind::weapon;
  if (name == "instrument") return graph::EntityKind::agreement;
  if (name == "people" || name == "force") return graph::EntityKind::group;
  return std::nullopt;
}

/// The tokenizer makes three tokens of "test-fire".
void add_parts(std::string_view word, std::vector<std::string_view>& words) {
  for (std::size_t hyphen = word.find('-'); hyphen != std::string_view::npos; hyphen = word.find('-')) {
    words.push_back(word.substr(0, hyphen));
    words.push_back(word.substr(hyphen, 1));
    word.remove_prefix(hyphen + 1);
  }
  words.push_back(word);
}

}  // namespace

TriggerReader::TriggerReader(const ontology::Table& table, const EventLexicon& lexicon)
    : table_(table), lexicon_(lexicon) {
  for (const ontology::Row& row : table.rows()) {
    const std::string_view gold = table.cell(row, "gold");
    if (!gold.empty()) gold_of_class_.try_emplace(table.cell(row, "event"), gold);
  }
}

Trigger TriggerReader::read(const ontology::Row& row) const {
  Trigger trigger;
  trigger.row = &row;
  trigger.event_class = table_.cell(row, "event");
  trigger.gold = table_.cell(row, "gold");
  if (trigger.gold.empty()) {
    const auto known = gold_of_class_.find(trigger.event_class);
    trigger.gold = known == gold_of_class_.end() ? "statement" : known->second;
  }
  trigger.cameo = table_.cell(row, "cameo");
  trigger.plover = table_.cell(row, "plover");
  const std::string_view pos = table_.cell(row, "pos");
  trigger.pos = pos == "n" ? Trigger::Pos::noun : pos == "a" ? Trigger::Pos::adjective : Trigger::Pos::verb;
  read_words(table_.cell(row, "lemma"), trigger);
  read_frame(table_.cell(row, "frame"), trigger);
  read_needs(table_.cell(row, "needs"), trigger);
  trigger.status = status_named(table_.cell(row, "status"));
  trigger.content = status_named(table_.cell(row, "content"));
  trigger.light = ontology::parts(table_.cell(row, "light"));
  return trigger;
}

void TriggerReader::read_words(std::string_view cell, Trigger& trigger) const {
  const auto words = split(cell, ' ');
  if (words.empty()) throw InputError(trigger.row->table, trigger.row->line, 0, "expected a lemma");
  for (const std::string_view word : words) {
    add_parts(word, trigger.words);
    if (word.data() == words.front().data()) trigger.head = trigger.words.size() - 1;
  }
  for (const std::string_view word : trigger.words) trigger.signs.push_back(sign_of(word));
  if (trigger.pos != Trigger::Pos::noun) return;
  trigger.head = trigger.words.size() - 1;
  for (std::size_t i = 1; i < trigger.words.size(); ++i) {
    if (is_inner_preposition(trigger.words[i])) {
      trigger.head = i - 1;
      break;
    }
  }
}

void TriggerReader::read_frame(std::string_view cell, Trigger& trigger) const {
  for (const std::string_view piece : split(cell, ' ')) {
    const std::size_t equals = piece.find('=');
    if (equals == std::string_view::npos) {
      throw InputError(trigger.row->table, trigger.row->line, 0, "frame: expected place=role");
    }
    RolePlace role{place_named(piece.substr(0, equals)), piece.substr(equals + 1), false};
    if (role.role.ends_with('?')) {
      role.agents_only = true;
      role.role.remove_suffix(1);
    }
    trigger.frame.push_back(role);
  }
}

void TriggerReader::read_needs(std::string_view cell, Trigger& trigger) const {
  if (cell.empty()) return;
  constexpr std::string_view otherwise = " / else";
  if (cell.ends_with(otherwise)) {
    trigger.otherwise = true;
    cell.remove_suffix(otherwise.size());
  }
  trigger.needs.emplace_back();
  for (const std::string_view piece : split(cell, ' ')) {
    if (piece == "/") {
      trigger.needs.emplace_back();
    } else {
      trigger.needs.back().push_back(read_condition(piece, *trigger.row));
    }
  }
}

Condition TriggerReader::read_condition(std::string_view text, const ontology::Row& row) const {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon + 1 == text.size()) {
    throw InputError(table_.name(), row.line, 0, "needs: expected place:test, without blanks");
  }
  Condition condition;
  for (const std::string_view name : split(text.substr(0, colon), '+')) {
    condition.places.push_back(place_named(name));
  }
  std::string_view tests = text.substr(colon + 1);
  condition.negated = tests[0] == '!';
  if (condition.negated) tests.remove_prefix(1);
  for (const std::string_view test : split(tests, '|')) condition.tests.push_back(read_test(test, row));
  return condition;
}

WordTest TriggerReader::read_test(std::string_view text, const ontology::Row& row) const {
  WordTest test;
  if (!text.starts_with('@')) {
    test.lemma = {text};
    return test;
  }
  const std::string_view name = text.substr(1);
  for (const auto& [known, kind] : kind_names) {
    if (known == name) test.kind = kind;
  }
  if (test.kind != Kind::lemma) return test;
  test.kind = Kind::word_class;
  test.word_class = lexicon_.word_class(name);
  test.entity = kind_of_class(name);
  if (test.word_class == 0) {
    throw InputError(table_.name(), row.line, 0,
                     "needs: no class '" + std::string(name) + "' in word-classes.tsv");
  }
  return test;
}

}  // namespace chancery::extract
