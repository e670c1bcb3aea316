#include "extract/entities.hpp"

#include <algorithm>

#include "extract/coreference/coreference.hpp"
#include "extract/names/acronyms.hpp"
#include "extract/names/called_bodies.hpp"
#include "extract/names/credits.hpp"
#include "extract/names/dateline_places.hpp"
#include "extract/names/draft.hpp"
#include "extract/names/headed_names.hpp"
#include "extract/names/issuer.hpp"
#include "extract/names/known_names.hpp"
#include "extract/names/model_name_bearers.hpp"
#include "extract/names/model_names.hpp"
#include "extract/names/owners.hpp"
#include "extract/names/readings.hpp"
#include "extract/names/same_names.hpp"
#include "extract/names/weapons.hpp"
#include "extract/offices/holders.hpp"
#include "extract/offices/listed_offices.hpp"
#include "extract/offices/offices.hpp"
#include "extract/offices/relations.hpp"
#include "extract/people/linked_names.hpp"
#include "extract/people/listed_persons.hpp"
#include "extract/people/make_entities.hpp"
#include "extract/people/missed_places.hpp"
#include "extract/people/persons.hpp"
#include "extract/people/second_names.hpp"
#include "extract/people/titles.hpp"

namespace chancery::extract {
namespace {

void find_names(Draft& draft) {
  draft.credits = find_credits(draft.analysis);
  find_known_names(draft);
  find_headed_names(draft);
  find_model_names(draft);
  find_office_owners(draft);
  find_listed_persons(draft);
  choose_weapons(draft);
  call_bodies(draft);
  link_acronyms(draft);
  find_issuer_names(draft);
}

/// Drops what the model took for a name inside the words of an office: "Home" of "Union Home Minister".
void mask_titles(Draft& draft) {
  std::vector<bool> used(draft.found.size(), false);
  for (const Title& title : draft.titles) {
    for (const std::uint32_t body : title.bodies) used[body] = true;
    if (title.place != none) used[title.place] = true;
  }
  std::vector<Found> kept;
  for (std::uint32_t i = 0; i < draft.found.size(); ++i) {
    const Found& found = draft.found[i];
    const std::uint32_t title = draft.title_at[found.begin];
    const bool inside = title != none && draft.titles[title].role.contains(found.span) && !used[i] &&
                        found.known == nullptr && found.kind != graph::EntityKind::person &&
                        found.reason.rule != "name.after-noun" && draft.titles[title].begin <= found.begin &&
                        found.end <= draft.titles[title].end;
    if (!inside) kept.push_back(found);
  }
  if (kept.size() == draft.found.size()) return;
  draft.found = std::move(kept);
  index_found(draft);
  draft.titles.clear();
  find_titles(draft);
}

void find_people(Draft& draft) {
  find_titles(draft);
  mask_titles(draft);
  find_missed_persons(draft);
  find_missed_places(draft);
  unify_names(draft);
  link_names(draft);
  group_full_names(draft);
  join_second_names(draft);
  find_holders(draft);
  find_owners(draft);
  settle_listed_persons(draft);
  resolve_single_names(draft);
}

/// Sorts the mentions, and notes per token which lies over it and which has it as its head.
void index_mentions(Analysis& analysis) {
  std::stable_sort(analysis.mentions.begin(), analysis.mentions.end(),
                   [](const MentionAt& one, const MentionAt& other) {
                     return one.begin != other.begin ? one.begin < other.begin : one.end > other.end;
                   });
  const std::size_t count = analysis.document.tokens.size();
  analysis.mention_of_token.assign(count, graph::no_index);
  analysis.covering_mention.assign(count, graph::no_index);
  for (std::uint32_t i = 0; i < analysis.mentions.size(); ++i) {
    const MentionAt& at = analysis.mentions[i];
    analysis.mention_of_token[at.head] = i;
    for (std::uint32_t token = at.begin; token < at.end; ++token) {
      if (analysis.covering_mention[token] == graph::no_index) analysis.covering_mention[token] = i;
    }
  }
}

}  // namespace

void find_entities(Analysis& analysis) {
  Draft draft{analysis,
              analysis.lexicon.entities(),
              {},
              {},
              {},
              {},
              {},
              {},
              analysis.lexicon.name_links().of(analysis.article.id)};
  find_names(draft);
  decide_readings(draft);
  find_people(draft);
  make_entities(draft);
  add_issuer(draft);
  add_dateline_places(draft);
  resolve_coreference(draft);
  read_offices(draft);
  add_listed_offices(draft);
  relate_entities(draft);
  index_mentions(analysis);
}

}  // namespace chancery::extract
