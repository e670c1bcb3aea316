#include "cli/event_facts.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <tuple>

#include "ontology/ontology.hpp"

namespace chancery::cli {
namespace {

using graph::VertexId;
using ontology::GraphView;

std::string dse(std::string_view name) { return std::string(ontology::dse) + std::string(name); }

std::string in_one_line(std::string text) {
  std::ranges::replace_if(
      text, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return text;
}

bool mentions(const GraphView& view, VertexId sentence, VertexId thing) {
  const graph::PredicateId id = view.graph().find_predicate(dse("mentions"));
  return id != graph::no_id && view.graph().find_edge(sentence, id, thing).value != graph::no_id;
}

VertexId first_that_mentions(const GraphView& view, VertexId one, VertexId other) {
  const graph::PredicateId id = view.graph().find_predicate(dse("mentions"));
  if (id == graph::no_id) return graph::no_id;
  const auto count = [&](VertexId thing) {
    return view.graph().estimate({.predicate = id, .object = thing});
  };
  if (count(other) < count(one)) std::swap(one, other);
  std::vector<VertexId> found;
  for (const graph::EdgeId edge : view.graph().match({.predicate = id, .object = one})) {
    const VertexId sentence = view.graph().edge(edge).subject;
    if (mentions(view, sentence, other)) found.push_back(sentence);
  }
  return found.empty() ? graph::no_id : in_text_order(view, std::move(found)).front();
}

}  // namespace

Place place_of(const GraphView& view, VertexId sentence) {
  const std::string offset = view.text(sentence, dse("beginOffset"));
  std::uint64_t number = 0;
  std::from_chars(offset.data(), offset.data() + offset.size(), number);
  return {view.text(sentence, dse("inArticle")), number, view.graph().vertex(sentence).name};
}

std::vector<VertexId> in_text_order(const GraphView& view, std::vector<VertexId> sentences) {
  std::ranges::sort(sentences, {}, [&](VertexId sentence) { return place_of(view, sentence); });
  return sentences;
}

std::string lower_case(std::string_view ascii) {
  std::string result(ascii);
  for (char& c : result) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  return result;
}

std::pair<std::string, std::string> days_of(const GraphView& view, VertexId event) {
  std::string begin = view.text(event, dse("begin"));
  std::string end = view.text(event, dse("end"));
  if (begin.empty() && end.empty()) begin = view.text(event, dse("asOf"));
  if (begin.empty()) begin = end;
  if (end.empty()) end = begin;
  return {std::move(begin), std::move(end)};
}

std::string date_of(const GraphView& view, VertexId event) {
  const auto [begin, end] = days_of(view, event);
  return begin == end ? begin : begin + " to " + end;
}

std::string status_of(const GraphView& view, VertexId event) {
  const std::string iri = view.text(event, dse("status"));
  return lower_case(iri.empty() ? iri : ontology::local_name(iri));
}

std::string speaker_of(const GraphView& view, VertexId event) {
  std::string names;
  for (const VertexId speaker : view.objects(event, dse("attributedTo")))
    names += (names.empty() ? "" : ", ") + view.label(speaker);
  return names;
}

std::string label_of_fact(const GraphView& view, VertexId node) {
  const auto holders = view.objects(node, dse("holder"));
  const auto offices = view.objects(node, dse("office"));
  if (holders.empty() || offices.empty()) return view.label(node);
  return view.label(holders.front()) + ", " + view.label(offices.front());
}

std::vector<VertexId> sentences_of(const GraphView& view, VertexId node) {
  return in_text_order(view, view.objects(node, dse("evidence")));
}

VertexId sentence_between(const GraphView& view, VertexId one, VertexId other) {
  for (const auto& [fact, end] : {std::pair(one, other), std::pair(other, one)}) {
    const auto sentences = sentences_of(view, fact);
    if (sentences.empty()) continue;
    const auto best = std::ranges::find_if(
        sentences, [&, thing = end](VertexId sentence) { return mentions(view, sentence, thing); });
    return best == sentences.end() ? sentences.front() : *best;
  }
  return first_that_mentions(view, one, other);
}

std::string words_of(const GraphView& view, VertexId sentence) {
  return sentence == graph::no_id ? "" : in_one_line(view.text(sentence, dse("text")));
}

std::string article_of(const GraphView& view, VertexId sentence) {
  if (sentence == graph::no_id) return "";
  const auto articles = view.objects(sentence, dse("inArticle"));
  if (articles.empty()) return "";
  const std::string id = view.text(articles.front(), "http://purl.org/dc/terms/source");
  return id.empty() ? view.label(articles.front()) : id;
}

}  // namespace chancery::cli
