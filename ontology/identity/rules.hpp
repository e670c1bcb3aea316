#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ontology/identity/view.hpp"

/// The rules by which what is one across articles is known, apart from where the evidence comes from. What
/// has different keys is never one, so evidence may be gathered by key: of a whole graph, or article by
/// article in an external sort or an engine. @see docs/scale.md, "Keys"
namespace chancery::ontology::identity {

/// A person's IRI, and what the articles say that identity rests on.
struct Bearer {
  std::string iri;
  std::set<std::string> offices;   ///< IRIs of the types of the offices held, each as one article states it
  std::set<std::string> articles;  ///< IRIs of those that state anything of the person
};

/// The parts of the name in alphabetical order without initials: "antony blinken " of
/// ".../person-antony-j-blinken-USA". Empty for a person of one article alone and for a single name.
std::string person_key(std::string_view iri);
/// All persons of a graph that have a key, by key; those of one key sorted by IRI.
std::map<std::string, std::vector<Bearer>> bearers_of_names(const View& view);
/// Which bearers of one key are one: groups of positions, of at least two.
/// @param bearers  sorted by IRI; the first of a group gives its IRI to the others
std::vector<std::vector<std::size_t>> same_persons(std::span<const Bearer> bearers);
/// What the articles state of `gone` they state of `kept` from now on; each keeps that as dse:unitedFrom.
void become(const View& view, graph::VertexId gone, graph::VertexId kept);

/// The sketch by which copies of the article's text are known; empty when it has none. Of articles in the
/// order of their IRIs (natural_less) each is shown to a CopyFinder.
std::string sketch_of(const View& view, graph::VertexId article);
/// Whether the article states nothing but its own node, as a copy of another.
bool is_only_copy(const View& view, graph::VertexId article);
/// Takes back what the article states beyond its own node.
void become_copy(const View& view, graph::VertexId article, const std::string& original);
void cease_to_be_copy(const View& view, graph::VertexId article);

/// An event, and the articles that it is reported in.
struct ReportedEvent {
  std::string iri;
  std::set<std::string> articles;
};

/// What two reports of one event must share: class, day, parties, weapons, persons. Empty when the report
/// says too little.
std::string event_key(const View& view, graph::VertexId event);
/// Whether the events of one key are one: at least two, and no article tells of two of them.
bool is_one_event(std::span<const ReportedEvent> events);

/// A thing and a language: what a preferred name is for.
using Named = std::pair<std::string, std::string>;
/// The name that most articles use, of equals the first. @param articles  names with their numbers of
/// articles, not empty
const std::string& preferred_name(const std::map<std::string, std::size_t>& articles);
/// Of each property that names a thing (prefLabel, label) the names in use, with their numbers of articles.
/// @param least  things with fewer names are left out
std::map<Named, std::map<std::string, std::size_t>> names_in_use(const View& view, std::string_view property,
                                                                 std::size_t least = 1);
/// Makes other names than the kept one alternative. Each article keeps what it states itself as
/// dse:ownPrefLabel, dse:ownLabel, dse:ownAltLabel.
void demote_others(const View& view, std::string_view property, const std::map<Named, std::string>& kept);

}  // namespace chancery::ontology::identity
