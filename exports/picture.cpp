#include "exports/picture.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "exports/property_names.hpp"

namespace chancery::exports {
namespace {

constexpr std::uint32_t not_drawn = 0xFFFFFFFF;
constexpr std::size_t longest_caption = 30;

/// How big the dots of a kind are, by the number of their lines.
struct Size {
  std::string_view kind;
  double least;
  double growth;
  double most;
};
constexpr std::array<Size, 4> sizes{
    {{"Person", 7, 1.6, 18}, {"State", 9, 2, 26}, {"Organisation", 7, 1.6, 20}, {"Event", 5, 0.6, 9}}};

double radius_of(std::string_view kind, std::size_t lines) {
  const auto* const size =
      std::find_if(sizes.begin(), sizes.end(), [&](auto& row) { return row.kind == kind; });
  const double radius = size->least + size->growth * std::sqrt(static_cast<double>(lines));
  return std::round(std::min(radius, size->most) * 10) / 10;
}

class Builder {
 public:
  Builder(const PropertyGraph& graph, const Options& options)
      : graph_(graph), options_(options), dot_of_(graph.nodes.size(), not_drawn) {}

  Picture build() {
    dots();
    find_states();
    for (std::uint32_t i = 0; i < graph_.edges.size(); ++i) {
      if (is_line(graph_.edges[i]))
        result_.lines.push_back({dot_of_[graph_.edges[i].source], dot_of_[graph_.edges[i].target], i});
    }
    place();
    return std::move(result_);
  }

 private:
  using Edge = PropertyGraph::Edge;

  void dots() {
    for (std::uint32_t i = 0; i < graph_.nodes.size(); ++i) {
      const auto& node = graph_.nodes[i];
      if (!is_drawn(node.kind, options_)) continue;
      dot_of_[i] = static_cast<std::uint32_t>(result_.dots.size());
      const bool is_event = node.kind == "Event";
      has_events_ = has_events_ || is_event;
      const std::string words = is_event ? in_words(node.class_name) : std::string(node.label);
      result_.dots.push_back({i, {}, 0, shortened(words, longest_caption)});
    }
  }

  bool is_event(std::uint32_t node) const { return graph_.nodes[node].kind == "Event"; }
  std::string_view role(const Edge& edge) const { return graph_.roles[edge.role].name; }
  static bool is_party(std::string_view role) { return role == "party" || role == "targetParty"; }

  /// The states that each event has through those who take part in it.
  void find_states() {
    std::vector<std::vector<std::uint32_t>> states(graph_.nodes.size());
    for (const Edge& edge : graph_.edges) {
      if (!is_event(edge.source) && graph_.nodes[edge.target].kind == "State")
        states[edge.source].push_back(edge.target);
    }
    for (const Edge& edge : graph_.edges) {
      if (!is_event(edge.source) || is_party(role(edge)) || dot_of_[edge.target] == not_drawn) continue;
      states_of_event_.insert({edge.source, edge.target});
      for (const std::uint32_t state : states[edge.target]) states_of_event_.insert({edge.source, state});
    }
  }

  bool is_line(const Edge& edge) const {
    if (edge.source == edge.target) return false;
    if (dot_of_[edge.source] == not_drawn || dot_of_[edge.target] == not_drawn) return false;
    if (is_party(role(edge))) return !states_of_event_.contains({edge.source, edge.target});
    return !has_events_ || !graph_.roles[edge.role].derived || role(edge) == "represents";
  }

  void place() {
    std::vector<std::size_t> counts(result_.dots.size());
    std::vector<Link> links;
    for (const Picture::Line& line : result_.lines) {
      ++counts[line.source];
      ++counts[line.target];
      links.push_back({line.source, line.target});
    }
    std::vector<double> radii;
    for (std::size_t i = 0; i < result_.dots.size(); ++i) {
      result_.dots[i].radius = radius_of(graph_.nodes[result_.dots[i].node].kind, counts[i]);
      radii.push_back(result_.dots[i].radius);
    }
    const std::vector<Position> places = layout(radii, links);
    for (std::size_t i = 0; i < places.size(); ++i) {
      result_.dots[i].at = places[i];
      result_.width = std::max(result_.width, places[i].x + radii[i]);
      result_.height = std::max(result_.height, places[i].y + radii[i]);
    }
  }

  const PropertyGraph& graph_;
  const Options& options_;
  Picture result_;
  bool has_events_ = false;
  std::vector<std::uint32_t> dot_of_;  ///< by node
  std::set<std::pair<std::uint32_t, std::uint32_t>> states_of_event_;
};

}  // namespace

bool is_drawn(std::string_view kind, const Options& options) {
  if (kind == "Event" && options.detail == Detail::people) return false;
  return std::any_of(sizes.begin(), sizes.end(), [&](const Size& row) { return row.kind == kind; });
}

Picture picture(const PropertyGraph& graph, const Options& options) {
  return Builder(graph, options).build();
}

std::string shortened(std::string_view text, std::size_t characters) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U) continue;
    if (++count == characters + 1) return std::string(text.substr(0, i)) + "\u2026";
  }
  return std::string(text);
}

}  // namespace chancery::exports
