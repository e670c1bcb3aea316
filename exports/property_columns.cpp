#include "exports/property_columns.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>

#include "exports/property_names.hpp"
#include "exports/value_list.hpp"
#include "ontology/ontology.hpp"

namespace chancery::exports {
namespace {

using Type = PropertyGraph::Type;

constexpr std::string_view xsd = "http://www.w3.org/2001/XMLSchema#";
constexpr std::string_view wikidata = "http://www.wikidata.org/entity/";
constexpr std::int64_t exact_in_a_double = std::int64_t{1} << 53;
constexpr std::size_t most_of_a_sentence = 60;

/// Properties that name a thing, the best first.
constexpr std::array<std::string_view, 5> naming{
    "http://www.w3.org/2004/02/skos/core#prefLabel", "http://www.w3.org/2000/01/rdf-schema#label",
    "http://schema.org/headline", "http://xmlns.com/foaf/0.1/name", "http://schema.org/name"};

bool is_integer(std::string_view text, std::int64_t& number) {
  if (text.starts_with('+')) text.remove_prefix(1);
  const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
  return result.ec == std::errc() && result.ptr == text.data() + text.size();
}

/// Digits with at most one dot between them, and a sign: what every reader takes.
bool is_plain_number(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const std::size_t dot = std::min(text.find('.'), text.size());
  const auto digits = [&](std::string_view part) {
    return !part.empty() && std::all_of(part.begin(), part.end(), is_digit);
  };
  return digits(text.substr(0, dot)) && (dot == text.size() || digits(text.substr(dot + 1)));
}

int language_rank(std::string_view language) { return language == "en" ? 0 : language.empty() ? 1 : 2; }

/// The beginning of a sentence up to a blank, as a label.
std::string shortened(std::string_view text) {
  const std::size_t blank = text.rfind(' ', most_of_a_sentence);
  return std::string(text.substr(0, blank == std::string_view::npos ? text.find(' ') : blank)) + "…";
}

}  // namespace

PropertyColumns::PropertyColumns(const graph::KnowledgeGraph& graph, bool lossless, std::string_view base,
                                 graph::StringArena& strings)
    : graph_(graph), strings_(strings), lossless_(lossless), kinds_(graph, lossless, base) {
  for (graph::PredicateId id = 0; id < graph.predicate_count(); ++id) {
    const auto* const rank = std::find(naming.begin(), naming.end(), graph.predicate_name(id));
    label_rank_.push_back(rank == naming.end() ? 0 : static_cast<int>(naming.end() - rank));
  }
  pref_label_ = graph.find_predicate(naming.front());
}

void PropertyColumns::begin_node() { found_.clear(); }

std::string_view PropertyColumns::text_of(const graph::Vertex& object) const {
  if (object.kind != graph::VertexKind::resource) return object.name;
  if (object.name.starts_with(ontology::dse)) return object.name.substr(ontology::dse.size());
  if (object.name.starts_with(wikidata)) return object.name.substr(wikidata.size());
  if (pref_label_ == graph::no_id) return object.name;
  const auto names =
      graph_.match({graph_.find_resource(object.name), pref_label_, graph::no_id, graph::no_id});
  return names.empty() ? object.name : graph_.vertex(graph_.edge(*names.begin()).object).name;
}

void PropertyColumns::observe(Shape& shape, const graph::Vertex& object) const {
  const bool typed = object.kind == graph::VertexKind::value && object.datatype.starts_with(xsd);
  const std::string_view type = typed ? object.datatype.substr(xsd.size()) : std::string_view();
  std::int64_t number = 0;
  const bool integer =
      typed && type != "string" && is_integer(object.name, number) && !object.name.starts_with('+');
  const bool exact = number <= exact_in_a_double && number >= -exact_in_a_double;
  const bool real = type == "decimal" || type == "double" || type == "float" || type == "integer";
  shape.only_integers &= integer && exact;
  shape.only_short_integers &= integer && number <= INT32_MAX && number >= INT32_MIN;
  shape.only_reals &= real && exact && is_plain_number(object.name);
  shape.only_booleans &= type == "boolean" && (object.name == "true" || object.name == "false");
}

void PropertyColumns::add(graph::PredicateId property, const graph::Vertex& object) {
  const std::uint32_t column = kinds_.of(property, object);
  const std::string_view text = lossless_ ? kinds_.text(column, object) : text_of(object);
  if (text.empty() && !lossless_) return;
  if (shapes_.size() < kinds_.size()) shapes_.resize(kinds_.size());
  observe(shapes_[column], object);
  found_.push_back({column, text, object.language});
}

std::size_t PropertyColumns::choose_label() const {
  std::size_t best = found_.size();
  const auto rank = [&](std::size_t i) { return label_rank_[kinds_.property(found_[i].column)]; };
  const auto key = [&](std::size_t i) { return std::pair(-rank(i), language_rank(found_[i].language)); };
  for (std::size_t i = 0; i < found_.size(); ++i) {
    if (rank(i) != 0 && !found_[i].text.empty() && (best == found_.size() || key(i) < key(best))) best = i;
  }
  return best;
}

std::string_view PropertyColumns::joined(std::size_t first, std::size_t end, std::size_t without) {
  std::string several;
  std::string_view one;
  for (std::size_t i = first; i < end; ++i) {
    if (i == without) continue;
    if (one.empty()) {
      one = found_[i].text;
      continue;
    }
    if (several.empty()) several = one;
    several += " | ";
    several += found_[i].text;
  }
  return several.empty() ? one : strings_.keep(several);
}

std::string_view PropertyColumns::listed(std::size_t first, std::size_t end) {
  if (end - first == 1 && ValueList::is_plain(found_[first].text)) return found_[first].text;
  std::string list;
  for (std::size_t i = first; i < end; ++i) ValueList::append(list, found_[i].text, i == first);
  return strings_.keep(list);
}

void PropertyColumns::end_node(PropertyGraph::Node& node, std::vector<PropertyGraph::Value>& values) {
  node.first_value = static_cast<std::uint32_t>(values.size());
  if (lossless_)
    std::stable_sort(found_.begin(), found_.end(), [](auto& a, auto& b) { return a.column < b.column; });
  const std::size_t label = choose_label();
  node.label = label < found_.size() ? found_[label].text : local_name(node.iri);
  for (std::size_t first = 0; first < found_.size();) {
    const std::uint32_t column = found_[first].column;
    std::size_t end = first;
    while (end < found_.size() && found_[end].column == column) ++end;
    if (end - first > 1) shapes_[column] = {shapes_[column].used, false, false, false, false};
    const std::string_view text = lossless_ ? listed(first, end) : joined(first, end, label);
    if (!text.empty()) values.push_back({column, text});
    shapes_[column].used |= !text.empty();
    const bool is_sentence =
        label == found_.size() && graph_.predicate_name(kinds_.property(column)).ends_with("#text");
    const std::string_view words = lossless_ ? found_[first].text : text;
    if (is_sentence && !words.empty())
      node.label = words.size() > most_of_a_sentence ? strings_.keep(shortened(words)) : words;
    first = end;
  }
}

/// Truth values are words where nothing may be lost: "1" and "true" are two texts.
PropertyGraph::Type PropertyColumns::type_of(const Shape& shape) const {
  if (shape.only_booleans) return lossless_ ? Type::text : Type::boolean;
  if (shape.only_short_integers) return Type::integer;
  if (shape.only_integers) return Type::long_integer;
  return shape.only_reals ? Type::real : Type::text;
}

void PropertyColumns::finish(PropertyGraph& result) const {
  const std::vector<std::string> names = kinds_.names();
  std::vector<std::uint32_t> order;
  for (std::uint32_t id = 0; id < shapes_.size(); ++id) {
    if (shapes_[id].used) order.push_back(id);
  }
  std::sort(order.begin(), order.end(), [&](auto a, auto b) { return names[a] < names[b]; });
  std::vector<std::uint32_t> column_of(shapes_.size());
  for (const std::uint32_t id : order) {
    column_of[id] = static_cast<std::uint32_t>(result.columns.size());
    result.columns.push_back({names[id], type_of(shapes_[id]), kinds_.meaning(id)});
  }
  for (auto& value : result.values) value.column = column_of[value.column];
  for (std::size_t node = 0; node < result.nodes.size(); ++node) {
    const auto values = result.values_of(node);
    auto* const first = result.values.data() + (values.data() - result.values.data());
    std::sort(first, first + values.size(), [](const auto& a, const auto& b) { return a.column < b.column; });
  }
}

}  // namespace chancery::exports
