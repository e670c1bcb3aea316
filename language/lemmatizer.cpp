#include "language/lemmatizer.hpp"

#include <algorithm>

#include "language/characters.hpp"
#include "language/string_id.hpp"

namespace chancery::language {
namespace {

using Kind = Packed::Kind;

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

Lemmatizer::Lemmatizer(std::string_view lookups) {
  MsgpackCursor cursor(lookups, "lemmatizer/lookups/lookups.bin");
  for (std::uint64_t kinds = cursor.next(Kind::map).integer; kinds > 0; kinds -= 2) {
    const std::string_view kind = cursor.next(Kind::text).bytes;
    for (std::uint64_t tables = cursor.next(Kind::map).integer; tables > 0; tables -= 2) {
      Table* const table = table_of(cursor.next(Kind::integer).integer);
      const std::string_view wanted = table == nullptr ? std::string_view() : kind;
      if (wanted == "lemma_rules") {
        read_rules(cursor, *table);
      } else if (wanted == "lemma_exc") {
        read_exceptions(cursor, *table);
      } else if (wanted == "lemma_index") {
        read_index(cursor, lookups, *table);
      } else {
        cursor.skip();
      }
    }
  }
  if (!cursor.at_end()) cursor.fail("goes on after its end");
}

Lemmatizer::Table* Lemmatizer::table_of(std::uint64_t id) {
  for (std::size_t pos = 0; pos < tables_.size(); ++pos) {
    if (string_id(to_lower(to_string(static_cast<Pos>(pos)))) == id) return &tables_[pos];
  }
  return nullptr;
}

void Lemmatizer::read_rules(MsgpackCursor& cursor, Table& table) {
  for (std::uint64_t left = cursor.next(Kind::array).integer; left > 0; --left) {
    if (cursor.next(Kind::array).integer != 2) cursor.fail("has a rule that is no pair");
    const std::string_view ending = cursor.next(Kind::text).bytes;
    table.rules.emplace_back(ending, cursor.next(Kind::text).bytes);
    table.known = true;
  }
}

void Lemmatizer::read_exceptions(MsgpackCursor& cursor, Table& table) {
  std::uint64_t left = cursor.next(Kind::map).integer;
  table.exceptions.reserve(left / 2);
  for (; left > 0; left -= 2) {
    auto& forms = table.exceptions[cursor.next(Kind::text).bytes];
    for (std::uint64_t more = cursor.next(Kind::array).integer; more > 0; --more)
      forms.push_back(cursor.next(Kind::text).bytes);
    table.known = true;
  }
}

void Lemmatizer::read_index(MsgpackCursor& cursor, std::string_view lookups, Table& table) {
  std::uint64_t left = cursor.next(Kind::array).integer;
  table.index = TextSet(lookups, left);
  for (; left > 0; --left) {
    const std::string_view word = cursor.next(Kind::text).bytes;
    if (word.empty() || word.size() > TextSet::longest) cursor.fail("has a word of an impossible length");
    table.index.add(word);
    table.known = true;
  }
}

std::string Lemmatizer::lemma(std::string_view word, Pos pos, std::string_view morph) const {
  if (pos == Pos::none || pos == Pos::SPACE || is_base_form(pos, morph)) return to_lower(word);
  const Table& table = tables_[static_cast<std::size_t>(pos)];
  if (!table.known) return pos == Pos::PROPN ? std::string(word) : to_lower(word);
  return lemma_by_rules(word, table);
}

bool Lemmatizer::knows(std::string_view lower, Pos pos) const {
  const Table& table = tables_[static_cast<std::size_t>(pos)];
  return table.index.contains(lower) || table.exceptions.contains(lower) ||
         std::ranges::any_of(table.rules, [&](const auto& rule) {
           if (!lower.ends_with(rule.first)) return false;
           return table.index.contains(
               std::string(lower.substr(0, lower.size() - rule.first.size())).append(rule.second));
         });
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
