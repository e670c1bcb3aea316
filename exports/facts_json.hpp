#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string_view>
#include <vector>

#include "core/utf8.hpp"
#include "exports/facts_ids.hpp"
#include "exports/format.hpp"
#include "exports/json.hpp"
#include "graph/facts.hpp"

namespace chancery::exports {

/// The line of JSON that one article's facts become, and the members that recur in it.
struct FactsJson {
  FactsJson(const graph::Facts& the_facts, const Options& the_options, Output& out)
      : facts(the_facts), options(the_options), characters(facts.text), ids(facts, characters), json(out) {}

  void offsets(Span span);  ///< start, end
  void located(Span span);  ///< start, end, text
  void spans(std::string_view name, const std::vector<Span>& all, bool with_words);
  void entity_ids(std::string_view name, const std::vector<graph::EntityIndex>& entities);
  void reason(const graph::Reason& reason, double confidence);  ///< rule, table, line, cue, confidence
  void time_value(const graph::Time& time);                     ///< value, begin, end, precision

  const graph::Facts& facts;
  const Options& options;
  CharacterIndex characters;
  FactsIds ids;
  JsonWriter json;
};

/// Positions of `items` in the order that `key` gives.
template <typename Item, typename Key>
std::vector<std::size_t> sorted_by(const std::vector<Item>& items, Key key) {
  std::vector<std::size_t> order(items.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return key(items[a]) < key(items[b]); });
  return order;
}

inline std::uint32_t first_byte(const std::vector<Span>& spans) {
  return spans.empty() ? graph::no_index : spans.front().begin;
}

void write_entities(FactsJson& line);
void write_relations(FactsJson& line);
void write_events(FactsJson& line);

}  // namespace chancery::exports
