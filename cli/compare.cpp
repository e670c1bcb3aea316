#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/event_facts.hpp"
#include "cli/graph_inputs.hpp"
#include "cli/kinds.hpp"
#include "cli/rows.hpp"
#include "cli/thing_network.hpp"

namespace chancery::cli {
namespace {

using graph::VertexId;

/// How something was read, not what it says.
constexpr std::array<std::string_view, 9> not_compared{"confidence", "evidence",       "mentions",
                                                       "reportedIn", "rule",           "statusCue",
                                                       "tableRow",   "timeExpression", "claimedIn"};

/// One of the two graphs.
struct Side {
  explicit Side(const graph::KnowledgeGraph& graph) : view(graph), things(graph) {}
  ontology::GraphView view;
  ThingNetwork things;
};

/// By property, what a thing has under it: identity and words for each value.
using Facts = std::map<std::string, std::set<std::pair<std::string, std::string>>>;

class Compare : public Command {
 public:
  void declare(Options& options) override {
    inputs_.declare_two(options);
    kinds_.declare(options, "only these are compared; persons, offices, tenures and events when not given");
    Rows::declare(options, output_);
  }

  int run() override {
    Console console;
    const auto graphs = inputs_.read_apart(console);
    const Side before(graphs[0]);
    const Side after(graphs[1]);
    const auto old_things = chosen(before);
    const auto new_things = chosen(after);
    Rows rows({"change", "kind", "name", "what", "before", "after", "id"});
    for (const auto& [iri, node] : new_things) {
      if (!old_things.contains(iri)) add_whole(rows, "new", after, node);
    }
    for (const auto& [iri, node] : old_things) {
      if (!new_things.contains(iri)) add_whole(rows, "gone", before, node);
    }
    for (const auto& [iri, node] : new_things) {
      const auto old_thing = old_things.find(iri);
      if (old_thing != old_things.end()) add_changes(rows, before, old_thing->second, after, node);
    }
    rows.print(output_);
    return inputs_.some_failed() ? some_failed : done;
  }

 private:
  using Things = std::map<std::string_view, graph::analysis::Node>;  ///< by IRI

  Things chosen(const Side& side) const {
    Things result;
    for (graph::analysis::Node node = 0; node < side.things.network().node_count(); ++node) {
      const std::string_view kind = side.things.kind(node);
      const bool usual = kind == "Person" || kind == "Office" || side.things.is_fact(node);
      if (kinds_.is_set() ? kinds_.accepts(kind) : usual)
        result.emplace(side.view.graph().vertex(side.things.vertex(node)).name, node);
    }
    return result;
  }

  static void begin_row(Rows& rows, const std::string& change, const Side& side, graph::analysis::Node node) {
    rows.add();
    rows.text(change);
    rows.text(lower_case(side.things.kind(node)));
    rows.text(label_of_fact(side.view, side.things.vertex(node)));
  }

  static void add_whole(Rows& rows, const std::string& change, const Side& side, graph::analysis::Node node) {
    const VertexId vertex = side.things.vertex(node);
    const std::string status = status_of(side.view, vertex);
    const std::string date = date_of(side.view, vertex);
    const std::string state = status + (status.empty() || date.empty() ? "" : ", ") + date;
    begin_row(rows, change, side, node);
    rows.text("");
    rows.text(change == "gone" ? state : "");
    rows.text(change == "new" ? state : "");
    rows.thing(side.view.graph().vertex(vertex).name);
  }

  static Facts facts_of(const Side& side, VertexId vertex) {
    Facts facts;
    const graph::KnowledgeGraph& graph = side.view.graph();
    for (const graph::EdgeId id : graph.match({.subject = vertex})) {
      const graph::Edge edge = graph.edge(id);
      const std::string_view property = ontology::local_name(graph.predicate_name(edge.predicate));
      if (std::ranges::find(not_compared, property) != not_compared.end()) continue;
      facts[side.view.label_of_predicate(edge.predicate)].emplace(graph.vertex(edge.object).name,
                                                                  label_of_fact(side.view, edge.object));
    }
    return facts;
  }

  /// The words of the values that the other side lacks.
  static std::string lacking(const Facts& facts, const Facts& other, const std::string& property) {
    const auto here = facts.find(property);
    if (here == facts.end()) return "";
    const auto there = other.find(property);
    std::string text;
    for (const auto& value : here->second) {
      const bool shared = there != other.end() && std::ranges::any_of(there->second, [&](const auto& known) {
                            return known.first == value.first;
                          });
      if (!shared) text += (text.empty() ? "" : "; ") + value.second;
    }
    return text;
  }

  static void add_changes(Rows& rows, const Side& before, graph::analysis::Node old_node, const Side& after,
                          graph::analysis::Node node) {
    const VertexId vertex = after.things.vertex(node);
    const Facts old_facts = facts_of(before, before.things.vertex(old_node));
    const Facts new_facts = facts_of(after, vertex);
    std::set<std::string> properties;
    for (const auto& [property, values] : old_facts) properties.insert(property);
    for (const auto& [property, values] : new_facts) properties.insert(property);
    for (const std::string& property : properties) {
      const std::string gone = lacking(old_facts, new_facts, property);
      const std::string come = lacking(new_facts, old_facts, property);
      if (gone.empty() && come.empty()) continue;
      begin_row(rows, "changed", after, node);
      rows.text(property);
      rows.text(gone);
      rows.text(come);
      rows.thing(after.view.graph().vertex(vertex).name);
    }
  }

  GraphInputs inputs_;
  Kinds kinds_;
  std::string output_ = "table";
};

}  // namespace

std::unique_ptr<Command> make_compare() { return std::make_unique<Compare>(); }

}  // namespace chancery::cli
