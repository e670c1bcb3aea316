#include "exports/property_names.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

#include "ontology/ontology.hpp"

namespace chancery::exports {
namespace {

/// What Gephi, networkx, igraph or Cytoscape take for something of theirs, and the columns that every node
/// has.
constexpr std::array<std::string_view, 28> reserved{
    "b",           "class", "color",  "edgelabel", "g",       "id",        "interval",
    "iri",         "key",   "kind",   "label",     "name",    "nodelabel", "r",
    "shared_name", "size",  "source", "target",    "timeset", "type",      "weight",
    "x",           "xpos",  "y",      "year",      "ypos",    "z",         "zpos"};
static_assert(std::is_sorted(reserved.begin(), reserved.end()));

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

std::string broken_at_capitals(std::string_view name, char separator) {
  std::string result;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool starts_word = is_upper(name[i]) && i > 0 && !is_upper(name[i - 1]);
    if (starts_word) result += separator;
    result += lower(name[i]);
  }
  return result;
}

}  // namespace

std::string_view local_name(std::string_view iri) {
  const std::size_t end = iri.find_last_of("#/");
  return end == std::string_view::npos || end + 1 == iri.size() ? iri : iri.substr(end + 1);
}

std::string in_words(std::string_view name) { return broken_at_capitals(name, ' '); }

std::string column_name(std::string_view name) {
  std::string result = broken_at_capitals(name, '_');
  for (char& c : result) {
    if (!is_lower(c) && !is_digit(c)) c = '_';
  }
  if (result.empty() || is_digit(result.front())) result.insert(0, "p_");
  if (std::binary_search(reserved.begin(), reserved.end(), result)) result += "_value";
  return result;
}

std::vector<std::string> unique_names(const std::vector<std::string_view>& iris,
                                      std::string (*shape)(std::string_view)) {
  std::vector<std::size_t> order(iris.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto is_ours = [&](std::size_t i) { return iris[i].starts_with(ontology::dse); };
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return is_ours(a) == is_ours(b) ? iris[a] < iris[b] : is_ours(a);
  });
  std::set<std::string> taken;
  std::vector<std::string> names(iris.size());
  for (const std::size_t i : order) {
    const std::string wanted = shape(local_name(iris[i]));
    std::string name = wanted;
    for (int number = 2; !taken.insert(name).second; ++number) name = wanted + '_' + std::to_string(number);
    names[i] = name;
  }
  return names;
}

}  // namespace chancery::exports
