#include "exports/appearance.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/date.hpp"

namespace chancery::exports {
namespace {

struct KindColour {
  std::string_view kind;
  Colour colour;
};

/// Ten hues that people with the usual colour blindnesses tell apart.
constexpr std::array<KindColour, 10> palette{{{"Person", {78, 121, 167}},
                                              {"State", {225, 87, 89}},
                                              {"Organisation", {176, 122, 161}},
                                              {"Group", {160, 203, 232}},
                                              {"Event", {242, 142, 43}},
                                              {"Office", {156, 117, 95}},
                                              {"Tenure", {215, 181, 166}},
                                              {"Place", {89, 161, 79}},
                                              {"Article", {118, 183, 178}},
                                              {"Sentence", {186, 176, 172}}}};
constexpr std::size_t most_laid_out = 3000;
constexpr Colour other{140, 140, 140};

std::size_t column_called(const PropertyGraph& graph, std::string_view name) {
  const auto found =
      std::find_if(graph.columns.begin(), graph.columns.end(), [&](auto& c) { return c.name == name; });
  return static_cast<std::size_t>(found - graph.columns.begin());
}

}  // namespace

Colour colour_of(std::string_view kind) {
  const auto* const found =
      std::find_if(palette.begin(), palette.end(), [&](const KindColour& row) { return row.kind == kind; });
  return found == palette.end() ? other : found->colour;
}

std::string hex(Colour colour) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text = "#";
  for (const int part : {colour.red, colour.green, colour.blue}) {
    text += digits[static_cast<std::size_t>(part) / 16];
    text += digits[static_cast<std::size_t>(part) % 16];
  }
  return text;
}

std::vector<std::uint32_t> degrees(const PropertyGraph& graph) {
  std::vector<std::uint32_t> result(graph.nodes.size());
  for (const auto& edge : graph.edges) {
    ++result[edge.source];
    ++result[edge.target];
  }
  return result;
}

double size_of(std::uint32_t degree) { return std::min(60.0, std::round(10 + 5 * std::sqrt(degree))); }

std::vector<Position> places(const PropertyGraph& graph, const Options& options) {
  const bool wanted = options.layout == Layout::always ||
                      (options.layout == Layout::automatic && graph.nodes.size() <= most_laid_out);
  if (!wanted) return {};
  std::vector<double> radii;
  for (const std::uint32_t degree : degrees(graph)) radii.push_back(size_of(degree) / 2);
  std::vector<Link> links;
  for (const auto& edge : graph.edges) links.push_back({edge.source, edge.target});
  return layout(radii, links);
}

std::vector<Period> periods(const PropertyGraph& graph) {
  const std::size_t begin = column_called(graph, "begin");
  const std::size_t end = column_called(graph, "end");
  std::vector<Period> result(graph.nodes.size());
  for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
    Period& period = result[node];
    for (const auto& value : graph.values_of(node)) {
      if (value.column != begin && value.column != end) continue;
      const bool is_date = value.text.size() == 10 && parse_date(value.text).has_value();
      if (is_date) (value.column == begin ? period.begin : period.end) = value.text;
    }
    if (!period.begin.empty() && !period.end.empty() && period.end < period.begin) period = {};
  }
  return result;
}

}  // namespace chancery::exports
