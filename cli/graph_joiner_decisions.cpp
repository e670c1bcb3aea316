#include <algorithm>
#include <map>
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

/// Gathers what is told of those of one name, article by article, in memory that does not grow with the
/// articles: which two of them some article has is kept, in place of the articles.
class Namesakes {
 public:
  void add(const std::string& article, const std::string& iri, const std::string& offices) {
    if (article != article_) in_article_.clear();
    article_ = article;
    identity::Bearer& bearer = by_iri_[iri];
    bearer.iri = iri;
    bearer.offices.merge(split_words(offices));
    for (const std::string& other : in_article_) {
      if (other == iri) continue;
      std::string both = other;
      both.append(1, ' ').append(iri);
      bearer.articles.insert(both);
      by_iri_[other].articles.insert(std::move(both));
    }
    in_article_.push_back(iri);
  }
  /// Sorted by IRI; begins anew.
  std::vector<identity::Bearer> take() {
    std::vector<identity::Bearer> bearers;
    for (auto& [iri, bearer] : by_iri_) bearers.push_back(std::move(bearer));
    by_iri_.clear();
    article_.clear();
    in_article_.clear();
    return bearers;
  }

 private:
  std::map<std::string, identity::Bearer> by_iri_;
  std::string article_;
  std::vector<std::string> in_article_;
};

}  // namespace

void GraphJoiner::decide_persons() {
  Namesakes namesakes;
  std::string key;
  persons_.for_each([&](const std::string& line) {
    const auto row = split_fields(line);
    if (row[0] != key) decide_persons(namesakes.take());
    key = row[0];
    namesakes.add(row[1], row[2], row[3]);
  });
  decide_persons(namesakes.take());
}

void GraphJoiner::decide_persons(const std::vector<identity::Bearer>& bearers) {
  for (const auto& group : identity::same_persons(bearers)) {
    const std::string& kept = bearers[group.front()].iri;
    for (std::size_t at = 1; at < group.size(); ++at) {
      kept_of_[bearers[group[at]].iri] = kept;
      add_outside(rank_of("Person"), same_as(kept, bearers[group[at]].iri));
    }
  }
}

void GraphJoiner::decide_events() {
  for_each_group(events_, 1, [&](const auto& rows) {
    std::vector<identity::ReportedEvent> same;
    same.reserve(rows.size());
    for (const auto& row : rows) same.push_back({row[1], split_words(row[2])});
    if (!identity::is_one_event(same)) return;
    for (std::size_t at = 1; at < same.size(); ++at)
      add_outside(rank_of("Event"), same_as(same.front().iri, same[at].iri));
    events_linked_ += same.size() - 1;
  });
}

void GraphJoiner::decide_names() {
  std::vector<std::string> last;
  std::map<std::string, std::size_t> names;  // with their articles, of one thing
  const auto decide = [&] {
    if (names.size() > 1) kept_names_[last[0]][{last[1], last[2]}] = identity::preferred_name(names);
    names.clear();
  };
  names_.for_each([&](const std::string& line) {
    auto row = split_fields(line);
    if (!last.empty() && !std::equal(row.begin(), row.begin() + 3, last.begin())) decide();
    ++names[row[3]];
    last = std::move(row);
  });
  decide();
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
