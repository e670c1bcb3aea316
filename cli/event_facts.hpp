#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "ontology/graph_view.hpp"

namespace chancery::cli {

/// First and last day of an event or tenure as ISO dates; of two the one that is there; a tenure of which
/// only a day is known has that day. Empty when none is there.
std::pair<std::string, std::string> days_of(const ontology::GraphView& view, graph::VertexId event);
/// "2022-06-03", or "2022-06-01 to 2022-06-30"; empty when undated.
std::string date_of(const ontology::GraphView& view, graph::VertexId event);
/// "occurred", "planned", ...; empty when it has none.
std::string status_of(const ontology::GraphView& view, graph::VertexId event);
/// Whose word it is; empty when it is the article's own.
std::string speaker_of(const ontology::GraphView& view, graph::VertexId event);

/// Its label; of a tenure, which has none, "Sung Kim, special representative for North Korea".
std::string label_of_fact(const ontology::GraphView& view, graph::VertexId node);

/// Where a sentence stands: its article, its first character, and its IRI.
using Place = std::tuple<std::string, std::uint64_t, std::string_view>;
Place place_of(const ontology::GraphView& view, graph::VertexId sentence);
std::vector<graph::VertexId> in_text_order(const ontology::GraphView& view,
                                           std::vector<graph::VertexId> sentences);
/// The sentences that an event or tenure was read from, in the order of the text.
std::vector<graph::VertexId> sentences_of(const ontology::GraphView& view, graph::VertexId node);
/// The sentence that tells of a link best: of the event's or tenure's the first that mentions the other end;
/// where neither end is one, the first that mentions both. no_id when there is none.
graph::VertexId sentence_between(const ontology::GraphView& view, graph::VertexId one, graph::VertexId other);
/// Its words, in one line; empty when the graph was written without them.
std::string words_of(const ontology::GraphView& view, graph::VertexId sentence);
/// The id of a sentence's article, else its headline; empty for no_id.
std::string article_of(const ontology::GraphView& view, graph::VertexId sentence);

std::string lower_case(std::string_view ascii);

}  // namespace chancery::cli
