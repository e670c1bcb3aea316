#include "cli/path_report.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "cli/event_facts.hpp"
#include "exports/output_file.hpp"

namespace chancery::cli {

using graph::VertexId;
using graph::analysis::Hop;
using graph::analysis::Node;
using graph::analysis::Path;

namespace {

struct Inverse {
  std::string_view property;
  std::string_view words;
};

/// How to read a statement from its object where "... of" does not fit.
constexpr std::array<Inverse, 16> inverses{{{"affiliatedWith", "affiliated with"},
                                            {"appointedTo", "filled by"},
                                            {"attributedTo", "told of"},
                                            {"claimedIn", "claims"},
                                            {"follows", "followed by"},
                                            {"governmentOf", "has government"},
                                            {"inResponseTo", "answered by"},
                                            {"issuedBy", "issued"},
                                            {"memberOf", "has member"},
                                            {"near", "near"},
                                            {"officeOf", "has office"},
                                            {"partOf", "has part"},
                                            {"represents", "represented by"},
                                            {"signedBy", "signed"},
                                            {"subEventOf", "has part"},
                                            {"within", "has in it"}}};

}  // namespace

std::string link_words(const ontology::GraphView& view, const ThingNetwork& things, Node at,
                       graph::analysis::Link link) {
  std::set<std::string> words;
  for (const graph::EdgeId id : things.network().edges(link)) {
    const graph::Edge edge = view.graph().edge(id);
    const std::string_view property = ontology::local_name(view.graph().predicate_name(edge.predicate));
    const auto* const inverse = std::ranges::find(inverses, property, &Inverse::property);
    const std::string label = view.label_of_predicate(edge.predicate);
    if (things.node_of(edge.subject) == at) {
      words.insert(label);
    } else {
      words.insert(inverse == inverses.end() ? label + " of" : std::string(inverse->words));
    }
  }
  std::string joined;
  for (const std::string& word : words) joined += (joined.empty() ? "" : ", ") + word;
  return joined;
}

Rows PathReport::rows(const std::vector<Path>& paths) const {
  Rows rows({"way", "step", "from", "link", "to", "date", "status", "speaker", "sentence", "article", "id"});
  for (std::size_t way = 0; way < paths.size(); ++way) {
    Node at = from_;
    for (std::size_t step = 0; step < paths[way].size(); ++step) {
      rows.add();
      rows.number(way + 1);
      rows.number(step + 1);
      add_row(rows, at, paths[way][step]);
      at = paths[way][step].to;
    }
  }
  return rows;
}

void PathReport::add_row(Rows& rows, Node at, const Hop& hop) const {
  const VertexId one = things_.vertex(at);
  const VertexId other = things_.vertex(hop.to);
  const VertexId fact = things_.is_fact(hop.to) ? other : one;
  const VertexId sentence = sentence_between(view_, one, other);
  rows.text(label_of_fact(view_, one));
  rows.text(link_words(view_, things_, at, hop.link));
  rows.text(label_of_fact(view_, other));
  rows.text(date_of(view_, fact));
  rows.text(status_of(view_, fact));
  rows.text(speaker_of(view_, fact));
  rows.text(words_of(view_, sentence));
  rows.text(article_of(view_, sentence));
  rows.thing(view_.graph().vertex(other).name);
}

std::string PathReport::title(Node node) const {
  const VertexId vertex = things_.vertex(node);
  std::string text = label_of_fact(view_, vertex);
  if (!things_.is_fact(node)) return text + "  (" + lower_case(things_.kind(node)) + ")";
  const std::string status = status_of(view_, vertex);
  const std::string date = date_of(view_, vertex);
  const std::string speaker = speaker_of(view_, vertex);
  text += status.empty() && date.empty() ? "" : "  (" + status;
  text += status.empty() || date.empty() ? date : ", " + date;
  text += status.empty() && date.empty() ? "" : ")";
  return text + (speaker.empty() ? "" : "  according to " + speaker);
}

void PathReport::put_sentence(exports::Output& out, VertexId sentence) const {
  if (sentence == graph::no_id) return;
  const std::string words = words_of(view_, sentence);
  out.put("      > " + (words.empty() ? "(the sentence is left out of this graph)" : words) + "\n");
  out.put("        " + article_of(view_, sentence) + ", characters " +
          view_.text(sentence, "https://w3id.org/dse#beginOffset") + " to " +
          view_.text(sentence, "https://w3id.org/dse#endOffset") + "\n");
}

void PathReport::put_hop(exports::Output& out, Node at, const Hop& hop) const {
  out.put("    " + link_words(view_, things_, at, hop.link) + "\n");
  out.put("  " + title(hop.to) + "\n");
  // An event's sentence stands below the event, not again below the hop that leaves it.
  if (!things_.is_fact(at))
    put_sentence(out, sentence_between(view_, things_.vertex(at), things_.vertex(hop.to)));
}

void PathReport::put_way(exports::Output& out, const Path& path) const {
  out.put("  " + title(from_) + "\n");
  if (things_.is_fact(from_))
    put_sentence(out, sentence_between(view_, things_.vertex(from_), things_.vertex(path[0].to)));
  Node at = from_;
  for (const Hop& hop : path) {
    put_hop(out, at, hop);
    at = hop.to;
  }
}

void PathReport::print_text(const std::vector<Path>& paths) const {
  exports::OutputFile out("-");
  for (std::size_t way = 0; way < paths.size(); ++way) {
    out.put((way == 0 ? "Way " : "\nWay ") + std::to_string(way + 1) + ", " +
            std::to_string(paths[way].size()) + (paths[way].size() == 1 ? " step\n" : " steps\n"));
    put_way(out, paths[way]);
  }
  out.finish();
}

}  // namespace chancery::cli
