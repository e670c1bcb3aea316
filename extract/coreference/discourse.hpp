#pragma once

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// The noun that a name explains or is listed with: "minister" for Lee of "the minister, Ann Lee".
std::uint32_t top_of_phrase(const Draft& draft, std::uint32_t token);

/// Who and what was named up to a token, the last one last: what pronouns and descriptions may refer back to.
/// Filled in the order of the text; looks back a bounded number of mentions, so that all of it is linear.
class Discourse {
 public:
  struct Named {
    graph::EntityIndex entity = none;
    std::uint32_t token = 0;
    std::uint32_t sentence = 0;
    std::uint32_t paragraph = 0;
    bool subject = false;
    graph::Reading reading = graph::Reading::plain;
  };

  explicit Discourse(Draft& draft) : draft_(draft) {}

  void name(graph::EntityIndex entity, std::uint32_t token, graph::Reading reading);
  /// What was named, the last first; at most `limit` of them.
  std::vector<Named> last(std::size_t limit) const;
  /// All that was named, in the order of the text.
  const std::vector<Named>& all() const { return named_; }
  /// Where an entity was named: indices into all().
  const std::vector<std::size_t>& namings_of(graph::EntityIndex entity) const;
  /// The last `count` different entities that `fits` accepts, in the order in which they were named; fewer
  /// when there are fewer. Looks back over the current and the `paragraphs` paragraphs before.
  template <typename Fits>
  std::vector<graph::EntityIndex> last_distinct(std::uint32_t token, std::size_t count,
                                                std::uint32_t paragraphs, Fits fits) const;

  /// "Ankara and Tirana congratulated the two sides": who does something in the sentence is not whom it is
  /// done to.
  bool acts_on(const Named& named, std::uint32_t token) const;

  const graph::Entity& entity(graph::EntityIndex index) const {
    return draft_.analysis.facts.entities[index];
  }
  /// Adds a description of an entity to the facts and to the analysis, unless the user's tables keep them
  /// apart: then null. The mention stays in place until the next one is added.
  graph::Mention* link(graph::EntityIndex entity, std::uint32_t token, std::string rule,
                       const ontology::Row* row, double confidence);
  /// The same of a pronoun.
  graph::Mention* link_pronoun(graph::EntityIndex entity, std::uint32_t token, std::string rule,
                               double confidence);
  /// A group with these members: the same one for the same members.
  graph::EntityIndex group_of(const std::vector<graph::EntityIndex>& members, std::uint32_t token);

 private:
  bool is_kept_apart(graph::EntityIndex index, std::uint32_t token) const;

  static constexpr std::size_t looks_back = 60;
  Draft& draft_;
  std::vector<Named> named_;
  std::unordered_map<graph::EntityIndex, std::vector<std::size_t>> namings_;
  std::unordered_map<std::string, graph::EntityIndex> groups_;
};

template <typename Fits>
std::vector<graph::EntityIndex> Discourse::last_distinct(std::uint32_t token, std::size_t count,
                                                         std::uint32_t paragraphs, Fits fits) const {
  std::vector<graph::EntityIndex> found;
  const std::uint32_t here = draft_.sentence_of(token).paragraph;
  for (const Named& named : last(looks_back)) {
    if (named.paragraph + paragraphs < here || found.size() == count) break;
    if (named.token >= token || !fits(named)) continue;
    bool seen = false;
    for (const graph::EntityIndex other : found) seen = seen || other == named.entity;
    if (!seen) found.insert(found.begin(), named.entity);
  }
  return found;
}

}  // namespace chancery::extract
