#include "exports/report.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "exports/property_graph.hpp"

namespace chancery::exports {
namespace {

/// A chapter of events, by their status.
struct Chapter {
  std::string_view title;
  std::string_view about;
  std::array<std::string_view, 3> statuses;
};
constexpr std::array<Chapter, 4> chapters{
    {{"What happened", "", {"Occurred", "Ongoing", ""}},
     {"What is to come", "Arranged by those who do it, or expected by others.", {"Planned", "Expected", ""}},
     {"What is open", "Offered, called for, or said only to be possible.", {"Proposed", "Hypothetical", ""}},
     {"What did not happen", "Denied, failed, or called off.", {"Negated", "Failed", "Cancelled"}}}};

constexpr std::size_t most_sentences = 2;

/// Text that Markdown shows as it is, in one line.
std::string plain(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (std::string_view("\\`*_[]<>#|~&").find(c) != std::string_view::npos) result += '\\';
    result += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
  }
  return result;
}

class Report {
 public:
  Report(const PropertyGraph& graph, bool with_words, Output& out)
      : graph_(graph), with_words_(with_words), out_(out) {
    first_edge_.assign(graph.nodes.size() + 1, graph.edges.size());
    for (std::size_t i = graph.edges.size(); i-- > 0;) first_edge_[graph.edges[i].source] = i;
    for (std::size_t i = graph.nodes.size(); i-- > 0;)
      first_edge_[i] = std::min(first_edge_[i], first_edge_[i + 1]);
  }

  void write() {
    out_.put("# Briefing\n");
    articles();
    people();
    for (const Chapter& chapter : chapters) events(chapter);
  }

 private:
  using NodeIndex = std::uint32_t;

  std::string_view value(NodeIndex node, std::string_view name) const {
    for (const auto& one : graph_.values_of(node)) {
      if (graph_.columns[one.column].name == name) return one.text;
    }
    return {};
  }

  std::vector<NodeIndex> targets(NodeIndex node, std::string_view role) const {
    std::vector<NodeIndex> found;
    for (std::size_t i = first_edge_[node]; i < first_edge_[node + 1]; ++i) {
      if (graph_.roles[graph_.edges[i].role].name == role) found.push_back(graph_.edges[i].target);
    }
    return found;
  }

  std::vector<NodeIndex> of_kind(std::string_view kind) const {
    std::vector<NodeIndex> found;
    for (NodeIndex i = 0; i < graph_.nodes.size(); ++i) {
      if (graph_.nodes[i].kind == kind) found.push_back(i);
    }
    return found;
  }

  std::string label(NodeIndex node) const { return plain(graph_.nodes[node].label); }

  std::string labels(const std::vector<NodeIndex>& nodes) const {
    std::string all;
    for (const NodeIndex node : nodes) all += (all.empty() ? "" : ", ") + label(node);
    return all;
  }

  void articles() {
    out_.put("\n## Articles\n\n");
    for (const NodeIndex article : of_kind("Article")) {
      numbers_.emplace(article, numbers_.size() + 1);
      out_.put(std::to_string(numbers_.at(article)) + ". " + label(article));
      const auto published = value(article, "date_published");
      if (!published.empty()) out_.put(", " + std::string(published));
      out_.put('\n');
    }
  }

  /// "[2]" for the articles that report the node.
  std::string source(NodeIndex node) const {
    std::string all;
    for (const NodeIndex article : targets(node, "reportedIn")) {
      const auto number = numbers_.find(article);
      if (number != numbers_.end()) all += " \\[" + std::to_string(number->second) + "\\]";
    }
    return all;
  }

  void people() {
    std::map<NodeIndex, std::vector<NodeIndex>> tenures;
    for (const NodeIndex tenure : of_kind("Tenure")) {
      for (const NodeIndex holder : targets(tenure, "holder")) tenures[holder].push_back(tenure);
    }
    out_.put("\n## Who\n\n");
    for (const NodeIndex person : of_kind("Person")) {
      out_.put("- **" + label(person) + "**");
      std::map<std::string, std::set<std::string>> offices;
      for (const NodeIndex tenure : tenures[person])
        offices[labels(targets(tenure, "office"))].insert(source(tenure));
      bool first = true;
      for (const auto& [office, sources] : offices) {
        out_.put((first ? ": " : "; ") + office);
        for (const auto& one : sources) out_.put(one);
        first = false;
      }
      out_.put('\n');
    }
  }

  void events(const Chapter& chapter) {
    std::vector<NodeIndex> found;
    for (const NodeIndex event : of_kind("Event")) {
      const auto status = value(event, "status");
      const bool is_here =
          std::find(chapter.statuses.begin(), chapter.statuses.end(), status) != chapter.statuses.end();
      if (is_here && !status.empty()) found.push_back(event);
    }
    if (found.empty()) return;
    std::stable_sort(found.begin(), found.end(), [&](NodeIndex a, NodeIndex b) { return day(a) < day(b); });
    out_.put("\n## " + std::string(chapter.title) + "\n\n");
    if (!chapter.about.empty()) out_.put(std::string(chapter.about) + "\n\n");
    for (const NodeIndex event : found) line(event, chapter.statuses.front());
  }

  /// What events are sorted by; those without a date come last.
  std::string_view day(NodeIndex event) const {
    const auto begin = value(event, "begin");
    const auto any = begin.empty() ? value(event, "end") : begin;
    return any.empty() ? "~" : any;
  }

  std::string when(NodeIndex event) const {
    std::string begin(value(event, "begin"));
    const std::string end(value(event, "end"));
    if (begin.empty() && end.empty()) return "no date";
    if (begin == end) return begin;
    if (begin.empty()) return "until " + end;
    return end.empty() ? "from " + begin : begin + " to " + end;
  }

  void line(NodeIndex event, std::string_view usual_status) {
    out_.put("- " + when(event) + ": **" + label(event) + "**");
    const auto status = value(event, "status");
    if (status != usual_status) {
      std::string words(status);
      words.front() = static_cast<char>(words.front() - 'A' + 'a');
      out_.put(" (" + words + ")");
    }
    const std::string speakers = labels(targets(event, "attributedTo"));
    if (!speakers.empty()) out_.put(", according to " + speakers);
    out_.put(source(event) + "\n");
    if (!with_words_) return;
    const auto sentences = targets(event, "evidence");
    for (std::size_t i = 0; i < std::min(sentences.size(), most_sentences); ++i) {
      const auto words = value(sentences[i], "text");
      if (!words.empty())
        out_.put("  > " + plain(words) + "\n" +
                 (i + 1 < std::min(sentences.size(), most_sentences) ? "  >\n" : ""));
    }
  }

  const PropertyGraph& graph_;
  bool with_words_;
  Output& out_;
  std::vector<std::size_t> first_edge_;       ///< by source
  std::map<NodeIndex, std::size_t> numbers_;  ///< of articles, from 1
};

}  // namespace

std::vector<std::string> write_report(const Content& content, const Options& options, Output& out) {
  Options everything = options;
  everything.detail = Detail::full;
  everything.project_people = false;
  const PropertyGraph graph = property_graph(*content.graph, everything);
  Report(graph, options.text, out).write();
  return {};
}

}  // namespace chancery::exports
