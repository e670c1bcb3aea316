#include "language/lemmatizer.hpp"

#include <algorithm>

#include "language/characters.hpp"
#include "language/msgpack.hpp"
#include "language/string_id.hpp"

namespace chancery::language {
namespace {

const Packed* table_of(const Packed& tables, std::uint64_t id) {
  for (std::size_t i = 0; i + 1 < tables.items.size(); i += 2) {
    if (tables.items[i].integer == id) return &tables.items[i + 1];
  }
  return nullptr;
}

// The value of a feature in "Number=Sing|Tense=Past", or "".
std::string_view feature(std::string_view morph, std::string_view name) {
  while (!morph.empty()) {
    const std::string_view one = morph.substr(0, morph.find('|'));
    morph.remove_prefix(std::min(morph.size(), one.size() + 1));
    if (one.starts_with(name) && one.substr(name.size()).starts_with('=')) return one.substr(name.size() + 1);
  }
  return {};
}

bool is_base_form(Pos pos, std::string_view morph) {
  const std::string_view verb_form = feature(morph, "VerbForm");
  const std::string_view number = feature(morph, "Number");
  if (pos == Pos::NOUN && number == "Sing") return true;
  if (pos == Pos::VERB && verb_form == "Fin" && feature(morph, "Tense") == "Pres" && number.empty())
    return true;
  return verb_form == "Inf" || verb_form == "None" || feature(morph, "Degree") == "Pos";
}

bool contains(const std::vector<std::string>& forms, std::string_view form) {
  return std::find(forms.begin(), forms.end(), form) != forms.end();
}

}  // namespace

Lemmatizer::Lemmatizer(std::string lookups) : lookups_(std::move(lookups)) {
  const Packed file = read_msgpack(lookups_, "lemmatizer/lookups/lookups.bin");
  for (std::size_t p = 0; p < tables_.size(); ++p) {
    const std::uint64_t id = string_id(to_lower(to_string(static_cast<Pos>(p))));
    Table& table = tables_[p];
    if (const Packed* rules = table_of(file.at("lemma_rules"), id)) {
      for (const Packed& rule : rules->items)
        table.rules.emplace_back(rule.items.at(0).bytes, rule.items.at(1).bytes);
    }
    if (const Packed* exceptions = table_of(file.at("lemma_exc"), id)) {
      table.exceptions.reserve(exceptions->items.size() / 2);
      for (std::size_t i = 0; i + 1 < exceptions->items.size(); i += 2) {
        auto& forms = table.exceptions[exceptions->items[i].bytes];
        for (const Packed& form : exceptions->items[i + 1].items) forms.push_back(form.bytes);
      }
    }
    if (const Packed* index = table_of(file.at("lemma_index"), id)) {
      table.index = TextSet(index->items.size());
      for (const Packed& word : index->items) table.index.add(word.bytes);
      table.known = !index->items.empty();
    }
    table.known = table.known || !table.rules.empty() || !table.exceptions.empty();
  }
}

std::string Lemmatizer::lemma(std::string_view word, Pos pos, std::string_view morph) const {
  if (pos == Pos::none || pos == Pos::SPACE || is_base_form(pos, morph)) return to_lower(word);
  const Table& table = tables_[static_cast<std::size_t>(pos)];
  if (!table.known) return pos == Pos::PROPN ? std::string(word) : to_lower(word);
  return lemma_by_rules(word, table);
}

std::string Lemmatizer::lemma_by_rules(std::string_view word, const Table& table) const {
  const std::string lower = to_lower(word);
  std::vector<std::string> known;
  std::vector<std::string> unknown;
  for (const auto& [old_ending, new_ending] : table.rules) {
    if (!lower.ends_with(old_ending)) continue;
    std::string form = lower.substr(0, lower.size() - old_ending.size()).append(new_ending);
    if (form.empty()) continue;
    if (table.index.contains(form)) {
      // One that came before keeps no second place.
      std::erase(known, form);
      known.insert(known.begin(), std::move(form));
    } else if (!is_alphabetic(std::string_view(form))) {
      if (!contains(known, form)) known.push_back(std::move(form));
    } else {
      unknown.push_back(std::move(form));
    }
  }
  if (const auto found = table.exceptions.find(lower); found != table.exceptions.end()) {
    for (const std::string_view form : found->second) {
      if (!contains(known, form)) known.insert(known.begin(), std::string(form));
    }
  }
  if (!known.empty()) return known.front();
  return unknown.empty() ? std::string(word) : unknown.front();
}

}  // namespace chancery::language
