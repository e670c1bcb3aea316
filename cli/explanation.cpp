#include "cli/explanation.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "cli/event_facts.hpp"
#include "ontology/readable_order.hpp"

namespace chancery::cli {
namespace {

using graph::EdgeId;
using graph::PredicateId;
using graph::VertexId;

constexpr std::string_view type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

std::string dse(std::string_view name) { return "https://w3id.org/dse#" + std::string(name); }

// Shown in places of their own.
constexpr std::array<std::string_view, 9> apart = {"evidence",   "rule", "tableRow",  "statusCue", "mentions",
                                                   "confidence", "type", "prefLabel", "reason"};

class Explanation {
 public:
  Explanation(const ontology::GraphView& view, exports::Output& out) : view_(view), out_(out) {}

  bool write(VertexId node) {
    line(0, view_.label(node));
    line(2, std::string(view_.graph().vertex(node).name));
    line(2, joined(view_.objects(node, type)));
    out_.put('\n');
    write_properties(node);
    write_reason(2, node);
    write_sentences(2, node);
    write_facts(node);
    write_mentions(node);
    return has_rules_;
  }

 private:
  void line(std::size_t indent, std::string_view text) {
    if (text.empty()) return;
    out_.put(std::string(indent, ' '));
    for (const char letter : text) out_.put(letter == '\n' || letter == '\r' ? ' ' : letter);
    out_.put('\n');
  }

  std::string joined(const std::vector<VertexId>& nodes) const {
    std::string result;
    for (const VertexId node : nodes) result += (result.empty() ? "" : ", ") + view_.label(node);
    return result;
  }

  void write_properties(VertexId node) {
    std::map<std::string, std::vector<VertexId>> rows;
    for (const EdgeId id : view_.graph().match({.subject = node})) {
      const graph::Edge edge = view_.graph().edge(id);
      const std::string_view name = ontology::local_name(view_.graph().predicate_name(edge.predicate));
      if (std::find(apart.begin(), apart.end(), name) != apart.end()) continue;
      rows[view_.label_of_predicate(edge.predicate)].push_back(edge.object);
    }
    for (auto& [predicate, objects] : rows) {
      std::vector<std::string> labels;
      for (const VertexId object : objects) labels.push_back(view_.label(object));
      std::sort(labels.begin(), labels.end());
      for (const std::string& label : labels) row(predicate, label);
    }
  }

  void row(const std::string& name, const std::string& text) {
    constexpr std::size_t width = 20;
    line(2, name + std::string(name.size() < width ? width - name.size() : 1, ' ') + text);
  }

  void write_reason(std::size_t indent, VertexId node) {
    const auto add = [&](std::string text, const std::string& word, const std::string& property) {
      const std::string found = joined(view_.objects(node, dse(property)));
      if (found.empty()) return text;
      return text + (text.empty() ? "" : "; ") + word + " " + found;
    };
    const bool told = write_told_reasons(indent, node);
    std::string text = add("", "rule", "rule");
    has_rules_ = has_rules_ || !text.empty();
    text = add(text, "row", "tableRow");
    text = add(text, "cue", "statusCue");
    if (told) text.clear();
    line(indent, add(text, "confidence", "confidence"));
  }

  /// "event: rule event.verb; words ..."; false when the graph has none.
  bool write_told_reasons(std::size_t indent, VertexId node) {
    std::vector<std::string> reasons;
    for (const VertexId reason : view_.objects(node, dse("reason"))) reasons.push_back(view_.label(reason));
    const auto rank = [](std::string_view reason) {
      constexpr std::array<std::string_view, 7> order = {
          "entity:", "office:", "event:", "status:", "time:", "attribution:", "link:"};
      const auto* const at =
          std::ranges::find_if(order, [&](std::string_view what) { return reason.starts_with(what); });
      return at - order.begin();
    };
    std::ranges::sort(reasons, [&](const std::string& one, const std::string& other) {
      return rank(one) != rank(other) ? rank(one) < rank(other) : ontology::natural_less(one, other);
    });
    for (const std::string& reason : reasons) line(indent, reason);
    return !reasons.empty();
  }

  void write_sentence(std::size_t indent, VertexId sentence) {
    shown_.insert(sentence);
    const std::string words = view_.text(sentence, dse("text"));
    line(indent, words.empty() ? "(the sentence is left out of this graph)" : "> " + words);
    const std::string article = article_of(view_, sentence);
    line(indent + 2, (article.empty() ? "unknown article" : article) + ", characters " +
                         view_.text(sentence, dse("beginOffset")) + " to " +
                         view_.text(sentence, dse("endOffset")));
  }

  void write_sentences(std::size_t indent, VertexId node) {
    for (const VertexId sentence : sentences_of(view_, node)) {
      write_sentence(indent, sentence);
    }
  }

  // Events and tenures in which the node has a part, with that part; in the order of the text.
  void write_facts(VertexId node) {
    std::map<std::pair<Place, VertexId>, std::string> facts;
    for (const EdgeId id : view_.graph().match({.object = node})) {
      const graph::Edge edge = view_.graph().edge(id);
      const auto sentences = sentences_of(view_, edge.subject);
      if (sentences.empty()) continue;
      std::string& parts = facts[{place_of(view_, sentences.front()), edge.subject}];
      parts += (parts.empty() ? "" : ", ") + view_.label_of_predicate(edge.predicate);
    }
    for (const auto& [key, parts] : facts) write_fact(key.second, parts);
  }

  std::string label_of_fact(VertexId fact) const {
    const std::string office = joined(view_.objects(fact, dse("office")));
    return office.empty() ? view_.label(fact) : joined(view_.objects(fact, dse("holder"))) + ", " + office;
  }

  void write_fact(VertexId fact, const std::string& parts) {
    out_.put('\n');
    line(2, label_of_fact(fact) + " (as " + parts + ")");
    line(4, std::string(view_.graph().vertex(fact).name));
    std::string when = view_.text(fact, dse("begin"));
    const std::string end = view_.text(fact, dse("end"));
    if (end != when) when += " to " + end;
    const std::string status = joined(view_.objects(fact, dse("status")));
    line(4, status + (status.empty() || when.empty() ? "" : ", ") + when);
    const std::string speaker = joined(view_.objects(fact, dse("attributedTo")));
    if (!speaker.empty()) line(4, "according to " + speaker);
    write_sentences(4, fact);
    write_reason(4, fact);
  }

  void write_mentions(VertexId node) {
    std::vector<VertexId> sentences;
    const PredicateId mentions = view_.graph().find_predicate(dse("mentions"));
    if (mentions == graph::no_id) return;
    for (const EdgeId id : view_.graph().match({.predicate = mentions, .object = node})) {
      const VertexId sentence = view_.graph().edge(id).subject;
      if (!shown_.contains(sentence)) sentences.push_back(sentence);
    }
    if (sentences.empty()) return;
    out_.put('\n');
    line(2, "Also mentioned in:");
    for (const VertexId sentence : in_text_order(view_, std::move(sentences))) write_sentence(4, sentence);
  }

  const ontology::GraphView& view_;
  exports::Output& out_;
  std::set<VertexId> shown_;  // sentences
  bool has_rules_ = false;
};

}  // namespace

bool write_explanation(const ontology::GraphView& view, VertexId node, exports::Output& out) {
  return Explanation(view, out).write(node);
}

}  // namespace chancery::cli
