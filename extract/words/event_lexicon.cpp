#include "extract/words/event_lexicon.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/error.hpp"
#include "extract/words/status_names.hpp"
#include "extract/words/trigger_reader.hpp"

namespace chancery::extract {
namespace {

constexpr std::array<std::string_view, cue_scopes> scope_names = {
    "word", "modal", "clause", "object", "subject", "modifier", "mark", "preposition", "predicate"};

constexpr std::array<std::string_view, 22> also_bodies = {
    "owner", "employer", "partner", "ally",    "host",     "customer",    "contractor", "operator",
    "donor", "backer",   "enemy",   "rival",   "opponent", "broadcaster", "investor",   "founder",
    "foe",   "buyer",    "dealer",  "manager", "user",     "facilitator"};

}  // namespace

EventLexicon::EventLexicon(const ontology::Vocabulary& vocabulary) : times_(vocabulary) {
  read_classes(vocabulary.table("word-classes.tsv"));
  add_people(vocabulary.table("common-nouns.tsv"));
  read_triggers(vocabulary.table("triggers.tsv"));
  read_cues(vocabulary.table("status-cues.tsv"));
  read_families(vocabulary.table("event-families.tsv"));
  read_weights(vocabulary.table("event-choice.tsv"));
}

std::uint64_t EventLexicon::word_class(std::string_view name) const {
  const std::uint64_t* bit = classes_.find(name);
  return bit == nullptr ? 0 : *bit;
}

void EventLexicon::read_classes(const ontology::Table& table) {
  if (table.rows().size() > 64) throw Error("word-classes.tsv has more than 64 classes; join some");
  std::uint64_t bit = 1;
  for (const ontology::Row& row : table.rows()) {
    classes_.add(table.cell(row, "class"), bit);
    for (const std::string_view word : ontology::parts(table.cell(row, "words")))
      lemmas_[word].classes |= bit;
    bit <<= 1U;
  }
}

/// Whoever common-nouns.tsv knows as a person is one of the people that things happen to, but for what bodies
/// go by as well ("the owner, Kenya Airways").
void EventLexicon::add_people(const ontology::Table& nouns) {
  const std::uint64_t people = word_class("people");
  for (const ontology::Row& row : nouns.rows()) {
    const std::string_view word = nouns.cell(row, "word");
    const bool body = std::ranges::find(also_bodies, word) != also_bodies.end();
    if (nouns.cell(row, "kind") == "person" && !body) lemmas_[word].classes |= people;
  }
}

void EventLexicon::read_triggers(const ontology::Table& table) {
  triggers_.reserve(table.rows().size());
  const TriggerReader reader(table, *this);
  for (const ontology::Row& row : table.rows()) triggers_.push_back(reader.read(row));
  for (const Trigger& trigger : triggers_) {
    for (const std::string_view words : trigger.light) light_.add(words.substr(0, words.find(' ')), {});
  }
  for (std::uint32_t i = 0; i < triggers_.size(); ++i) {
    lemmas_[triggers_[i].words[triggers_[i].head]].triggers.push_back(i);
  }
  for (auto& [lemma, entry] : lemmas_) {
    std::ranges::stable_sort(entry.triggers, [this](std::uint32_t a, std::uint32_t b) {
      return triggers_[a].words.size() > triggers_[b].words.size();
    });
    for (const std::uint32_t index : entry.triggers) {
      const Trigger& trigger = triggers_[index];
      const std::size_t beside = trigger.head == 0 ? 1 : trigger.head - 1;
      const std::uint64_t partner = trigger.words.size() == 1 ? sign_of({}) : trigger.signs[beside];
      entry.signs.push_back({trigger.pos, slot_of(partner)});
      entry.speaks = entry.speaks || (trigger.pos == Trigger::Pos::verb && trigger.is_speech());
    }
  }
}

void EventLexicon::read_cues(const ontology::Table& table) {
  cues_.reserve(table.rows().size());
  for (const ontology::Row& row : table.rows()) {
    const auto* const scope = std::ranges::find(scope_names, table.cell(row, "scope"));
    const auto status = status_named(table.cell(row, "status"));
    if (scope == scope_names.end() || !status) continue;
    cues_.push_back({&row, *status});
    const auto at = static_cast<std::size_t>(scope - scope_names.begin());
    lemmas_[table.cell(row, "cue")].cues[at] = &cues_.back();
  }
}

std::size_t EventLexicon::family(std::string_view type) const {
  const std::size_t* found = families_.find(type);
  return found == nullptr ? 0 : *found;
}

/// Types that no row names are each a family of their own; 0 is left for types that no trigger has.
void EventLexicon::read_families(const ontology::Table& table) {
  std::size_t next = 1;
  for (const ontology::Row& row : table.rows()) {
    for (const std::string_view type : ontology::parts(table.cell(row, "types"))) families_.add(type, next);
    ++next;
  }
  for (const Trigger& trigger : triggers_) {
    if (families_.add(trigger.gold, next)) ++next;
  }
}

double EventLexicon::weight(std::string_view feature) const {
  const double* found = weights_.find(feature);
  return found == nullptr ? 0 : *found;
}

void EventLexicon::read_weights(const ontology::Table& table) {
  for (const ontology::Row& row : table.rows()) {
    const std::string_view text = table.cell(row, "weight");
    double weight = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), weight);
    if (error != std::errc() || end != text.data() + text.size()) {
      throw InputError(table.name(), row.line, 0, "weight: expected a number");
    }
    weights_.add(table.cell(row, "feature"), weight);
  }
}

}  // namespace chancery::extract
