#include "extract/coreference/described_sets.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Entity;
using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

namespace {

bool is_state_set(std::string_view lemma) {
  return is_one_of(
      lemma, {"country", "nation", "state", "government", "side", "ally", "neighbour", "neighbor", "capital",
              "party", "power", "republic", "partner", "rival", "delegation", "navy", "army", "parliament"});
}

bool is_person_set(std::string_view lemma) {
  return is_one_of(lemma, {"man", "woman", "minister", "leader", "official", "envoy", "president",
                           "negotiator", "diplomat", "general", "counterpart", "ambassador", "politician",
                           "representative", "premier", "adviser", "commander", "speaker", "host"});
}

/// Words for two who have just been named.
bool is_colleague(std::string_view lemma) {
  return is_one_of(lemma, {"officer", "ombudsman", "chief", "head", "commissioner", "secretary", "monarch",
                           "king", "colonel", "admiral", "chancellor", "governor", "mayor", "statesman",
                           "judge", "colleague", "bishop", "lawmaker", "senator"});
}

/// Words that nobody is called by who has no such office.
bool is_office_noun(std::string_view lemma) {
  return is_one_of(lemma, {"president", "premier", "minister", "ambassador", "speaker"});
}

}  // namespace

void DescribedSets::several(std::uint32_t token, std::size_t count) {
  const std::string_view lemma = singular_at(draft_, token);
  const bool states = is_state_set(lemma);
  const bool persons = is_person_set(lemma);
  if ((persons || is_colleague(lemma)) && named_behind(token, count)) return;
  if (is_one_of(lemma, {"force", "body", "agency", "organisation", "organization", "group", "ministry"})) {
    if (!words_.is_restricted(token) && !words_.is_owned(token)) bodies_before(token, count);
    return;
  }
  if (!states && !persons) {
    if (count == 2 && is_colleague(lemma)) persons_before(token);
    return;
  }
  if (words_.is_restricted(token)) return;
  states ? several_states(token, count) : several_persons(token, count);
}

void DescribedSets::several_states(std::uint32_t token, std::size_t count) {
  if (is_of_region(token)) {
    only_list(token, count);
    return;
  }
  // "both sides" may be those of a war within one state
  const bool sides = is_one_of(singular_at(draft_, token), {"side", "party", "army"});
  const bool alone = sides && states_.lists_before(token, count).empty();
  if (both_of_sentence(token, count) || both_of_paper(token, count) || only_list(token, count) ||
      main_states(token, count, alone))
    return;
  if (alone) {
    parties_before(token, count);
    return;
  }
  const auto members = discourse_.last_distinct(token, count, 2, [&](const Discourse::Named& named) {
    if (discourse_.acts_on(named, token)) return false;
    // "former Nigerian president ...": the title's state is not spoken of
    const Found* found = draft_.found_over(named.token);
    const bool only_title = found != nullptr && found->known != nullptr &&
                            found->known->how == Known::How::adjective &&
                            draft_.title_at[named.token] != none;
    return !only_title && discourse_.entity(named.entity).kind == EntityKind::state &&
           named.reading != graph::Reading::place;
  });
  if (count > 2 && sentence_of_so_many(token, count)) return;
  if (members.size() == count) {
    discourse_.link(discourse_.group_of(members, token), token, "description.set", nullptr, 0.7);
    return;
  }
  if (count > 2 && just_so_many(token, count, draft_.token(token).sentence, EntityKind::state)) return;
  parties_before(token, count);
}

void DescribedSets::several_persons(std::uint32_t token, std::size_t count) {
  const std::string_view lemma = singular_at(draft_, token);
  // "officials" and "envoys" are not the presidents named beside them; looking past those takes more
  // sentences.
  if (count_holders(token, count)) return;
  const bool not_leaders = is_one_of(
      lemma, {"official", "envoy", "negotiator", "diplomat", "ambassador", "representative", "adviser"});
  const auto holders = holders_.named_before(token);
  const bool only_holders = holders.size() >= count;
  if (!only_holders && is_office_noun(lemma)) {
    if (holders.empty() && !words_.is_owned(token)) for_their_states(token, count);
    return;
  }
  const auto members =
      discourse_.last_distinct(token, count, not_leaders ? 6 : 2, [&](const Discourse::Named& named) {
        const Entity& entity = discourse_.entity(named.entity);
        if (discourse_.acts_on(named, token)) return false;
        if (only_holders && std::ranges::find(holders, named.entity) == holders.end()) return false;
        return entity.kind == EntityKind::person && fits_gender(entity, lemma) &&
               !(not_leaders && !holders_.has_lesser_office(named.entity));
      });
  if (members.size() != count) {
    if (count == 2) both_holders(token);
    return;
  }
  discourse_.link(discourse_.group_of(members, token), token, "description.set", nullptr, 0.7);
}

/// "the three Baltic states": those of a region, who are not just the states named last.
bool DescribedSets::is_of_region(std::uint32_t token) const {
  return std::ranges::any_of(draft_.analysis.tree.children(token), [&](std::uint32_t child) {
    const Label label = draft_.token(child).label;
    return child < token && (label == Label::amod || label == Label::compound) &&
           is_capitalised(draft_.word(child)) && !is_capitalised(draft_.word(token));
  });
}

/// "the two deputy ministers": those who hold such an office, where just as many have been named.
bool DescribedSets::count_holders(std::uint32_t token, std::size_t count) {
  const auto members = holders_.named_before(token);
  if (members.empty() || members.size() != count) return false;
  discourse_.link(discourse_.group_of(members, token), token, "description.holders", nullptr, 0.75);
  return true;
}

void DescribedSets::both_holders(std::uint32_t token) {
  if (words_.is_owned(token) || !words_.stands_alone(token)) return;
  const auto members = holders_.named_before(token);
  if (members.size() != 2 || members[0] == members[1]) return;
  discourse_.link(discourse_.group_of(members, token), token, "description.holders", nullptr, 0.65);
}

/// "the three countries": those of the only list of three.
bool DescribedSets::only_list(std::uint32_t token, std::size_t count) {
  if (count < 3) return false;
  const auto& lists = states_.lists_before(token, count);
  if (lists.size() != 1) return false;
  discourse_.link(discourse_.group_of(lists.begin()->first, token), token, "description.only-list", nullptr,
                  0.75);
  return true;
}

/// "the three States": those of the last sentence that names just so many, where the next ones name fewer.
bool DescribedSets::sentence_of_so_many(std::uint32_t token, std::size_t count) {
  constexpr std::uint32_t back = 3;  ///< sentences
  std::vector<EntityIndex> members;
  const std::uint32_t sentence = draft_.token(token).sentence;
  for (std::uint32_t before = 1; before <= std::min(back, sentence); ++before) {
    members.clear();
    for (const Discourse::Named& named : discourse_.all()) {
      if (named.sentence + before != sentence || named.reading == graph::Reading::place ||
          discourse_.entity(named.entity).kind != EntityKind::state)
        continue;
      if (std::ranges::find(members, named.entity) == members.end()) members.push_back(named.entity);
    }
    if (members.size() == count) break;
    if (members.size() > count) return false;
  }
  if (members.size() != count) return false;
  discourse_.link(discourse_.group_of(members, token), token, "description.just-so-many", nullptr, 0.7);
  return true;
}

bool DescribedSets::just_so_many(std::uint32_t token, std::size_t count, std::uint32_t sentences,
                                 EntityKind kind) {
  std::vector<EntityIndex> members;
  for (const Discourse::Named& named : discourse_.all()) {
    const bool near = named.token < token && named.sentence + sentences >= draft_.token(token).sentence;
    if (!near || discourse_.entity(named.entity).kind != kind || named.reading == graph::Reading::place)
      continue;
    if (std::ranges::find(members, named.entity) == members.end()) members.push_back(named.entity);
  }
  if (members.size() != count) return false;
  discourse_.link(discourse_.group_of(members, token), token, "description.just-so-many", nullptr, 0.7);
  return true;
}

/// "The two ministers met. The pair signed": the group of so many that acted last.
void DescribedSets::last_group(std::uint32_t token, std::size_t count) {
  for (const Discourse::Named& named : discourse_.last(12)) {
    if (named.sentence + 2 < draft_.token(token).sentence) return;
    const Entity& group = discourse_.entity(named.entity);
    if (!named.subject || group.kind != EntityKind::group) continue;
    if (group.members.size() == count) discourse_.link(named.entity, token, "description.set", nullptr, 0.7);
    return;
  }
}

/// Whether somebody may be among "the two men" or "the two women", or "the two ministers".
bool DescribedSets::fits_gender(const Entity& person, std::string_view lemma) const {
  if (lemma != "man" && lemma != "woman") return true;
  const char wanted = lemma == "man" ? 'm' : 'f';
  const char usual = draft_.words.usual_bearer(person.given_name);
  const char known = person.gender.empty() ? usual : person.gender.front();
  return known == '\0' || known == wanted;
}

}  // namespace chancery::extract
