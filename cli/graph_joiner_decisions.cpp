#include <string>
#include <utility>
#include <vector>

#include "cli/article_graphs.hpp"
#include "cli/fields.hpp"
#include "cli/graph_joiner.hpp"
#include "ontology/ontology.hpp"
#include "ontology/readable_ranks.hpp"

namespace chancery::cli {
namespace {

namespace identity = ontology::identity;

ontology::Statement same_as(const std::string& kept, const std::string& other) {
  return {ontology::iri(kept), ontology::iri(identity::property_iri("sameAs")), ontology::iri(other), {}};
}

std::size_t rank_of(std::string_view class_name) {
  return ontology::rank_of_class(std::string(ontology::dse).append(class_name));
}

}  // namespace

void GraphJoiner::decide_persons() {
  for_each_group(persons_, 1, [&](const auto& rows) {
    std::map<std::string, identity::Bearer> by_iri;
    for (const auto& row : rows) {
      identity::Bearer& bearer = by_iri[row[1]];
      bearer.iri = row[1];
      bearer.articles.insert(row[2]);
      bearer.offices.merge(split_words(row[3]));
    }
    std::vector<identity::Bearer> bearers;
    for (auto& [iri, bearer] : by_iri) bearers.push_back(std::move(bearer));
    for (const auto& group : identity::same_persons(bearers)) {
      const std::string& kept = bearers[group.front()].iri;
      for (std::size_t at = 1; at < group.size(); ++at) {
        kept_of_[bearers[group[at]].iri] = kept;
        add_outside(rank_of("Person"), same_as(kept, bearers[group[at]].iri));
      }
    }
  });
}

void GraphJoiner::decide_events() {
  for_each_group(events_, 1, [&](const auto& rows) {
    std::vector<identity::ReportedEvent> same;
    for (const auto& row : rows) same.push_back({row[1], split_words(row[2])});
    if (!identity::is_one_event(same)) return;
    for (std::size_t at = 1; at < same.size(); ++at)
      add_outside(rank_of("Event"), same_as(same.front().iri, same[at].iri));
    events_linked_ += same.size() - 1;
  });
}

void GraphJoiner::decide_names() {
  std::map<std::string, std::size_t> names;
  for_each_group(names_, 3, [&](const auto& rows) {
    names.clear();
    for (const auto& row : rows) ++names[row[3]];
    if (names.size() > 1)
      kept_names_[rows.front()[0]][{rows.front()[1], rows.front()[2]}] = identity::preferred_name(names);
  });
}

/// What others say is the same stays; what an earlier run decided was decided anew.
void GraphJoiner::keep_linked() {
  const auto is_of_copy = [&](const std::string& event) {
    return copies_.contains(event.substr(0, event.find('#')));
  };
  for (const auto& [pair, was_person] : linked_) {
    if (is_of_copy(pair.first) || is_of_copy(pair.second)) continue;
    const Linked& end = ends_of_links_[pair.first];
    if (!was_person && (end.key.empty() || end.key != ends_of_links_[pair.second].key))
      add_outside(end.rank, same_as(pair.first, pair.second));
  }
}

}  // namespace chancery::cli
