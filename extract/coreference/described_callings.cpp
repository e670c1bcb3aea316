#include "extract/coreference/described_callings.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

namespace {

constexpr std::uint32_t window = 5;          ///< sentences
constexpr std::size_t most_candidates = 30;  ///< mentions looked at

/// The wider word for those who are called so beside their names; empty where there is none.
std::string_view wider(std::string_view noun) {
  if (is_one_of(noun, {"ambassador", "envoy", "consul", "diplomat", "attaché", "attache", "negotiator"}))
    return "diplomat";
  if (is_one_of(noun, {"general", "colonel", "major", "captain", "lieutenant", "admiral", "brigadier",
                       "commander", "officer", "commodore"}))
    return "officer";
  if (is_one_of(noun, {"journalist", "reporter", "correspondent", "columnist", "editor"}))
    return "journalist";
  if (is_one_of(noun, {"lawmaker", "mp", "senator", "legislator", "congressman", "congresswoman",
                       "parliamentarian", "mep"}))
    return "lawmaker";
  if (is_one_of(noun, {"cleric", "priest", "bishop", "archbishop", "imam", "cardinal", "ayatollah",
                       "monsignor", "preacher", "prelate", "clergyman", "father"}))
    return "cleric";
  if (is_one_of(noun, {"lawyer", "attorney", "barrister", "solicitor"})) return "lawyer";
  if (is_one_of(noun, {"businessman", "tycoon", "magnate", "billionaire", "entrepreneur", "oligarch"}))
    return "businessman";
  if (is_one_of(noun, {"doctor", "physician", "surgeon"})) return "doctor";
  if (is_one_of(noun, {"judge", "magistrate", "jurist", "justice"})) return "judge";
  if (is_one_of(noun, {"activist", "campaigner", "dissident"})) return "activist";
  return {};
}

/// Words under which somebody comes up again; "the general" and "the envoy" are offices.
bool comes_up_again(std::string_view noun) {
  return is_one_of(
      noun,
      {"diplomat",   "officer",         "journalist", "reporter",    "correspondent", "lawmaker",  "mp",
       "legislator", "parliamentarian", "mep",        "cleric",      "prelate",       "clergyman", "lawyer",
       "attorney",   "businessman",     "tycoon",     "billionaire", "magnate",       "physician", "doctor",
       "magistrate", "jurist",          "activist",   "campaigner",  "dissident"});
}

}  // namespace

void DescribedCallings::note_noun(std::uint32_t token, EntityIndex person) {
  const std::string_view group = wider(fold(draft_.lemma(token)));
  if (!group.empty()) noted_[group].push_back({person, draft_.token(token).sentence});
}

void DescribedCallings::note(const Found& found) {
  if (found.kind != EntityKind::person || found.entity == none) return;
  for (const std::uint32_t child : draft_.analysis.tree.children(found.head)) {
    const Label label = draft_.token(child).label;
    if (label == Label::appos || (label == Label::compound && child < found.begin))
      note_noun(child, found.entity);
  }
  const auto& head = draft_.token(found.head);
  if (head.label == Label::appos) note_noun(head.head, found.entity);
  // "Ann Lee, 52,"
  const std::uint32_t age = found.end + 1;
  if (draft_.word_safe(found.end) == "," && is_one_of(draft_.word_safe(age + 1), {",", "."}) &&
      draft_.document().tag(age) == "CD")
    of_age_[std::string(draft_.word(age))] = found.entity;
}

bool DescribedCallings::read(std::uint32_t token) {
  const Label label = draft_.token(token).label;
  const bool takes_part = language::is_subject(label) || label == Label::dobj || label == Label::pobj;
  if (!takes_part) return false;
  return read_age(token) || read_host(token) || read_compatriot(token) || read_calling(token);
}

/// Whether nothing before the noun tells of which kind it is.
bool DescribedCallings::is_bare(std::uint32_t token) const {
  return std::ranges::all_of(draft_.analysis.tree.children(token), [&](std::uint32_t child) {
    return child > token || draft_.token(child).label == Label::det || draft_.lower(child) == "veteran" ||
           draft_.document().tag(child) == "VBN";
  });
}

bool DescribedCallings::read_calling(std::uint32_t token) {
  const std::string_view tag = draft_.document().tag(token);
  if (tag != "NN" && (tag != "NNP" || !is_all_capitals(draft_.word(token)))) return false;  // "the MP"
  const std::string lemma = fold(draft_.lemma(token));
  if (!comes_up_again(lemma)) return false;
  const std::string_view group = wider(lemma);
  const std::uint32_t sentence = draft_.token(token).sentence;
  if (!words_.is_definite(token)) {
    stranger_[group] = sentence;
    return false;
  }
  const auto noted = noted_.find(group);
  if (noted == noted_.end() || words_.is_owned(token) || !is_bare(token)) return false;
  const auto stranger = stranger_.find(group);
  EntityIndex person = none;
  for (const Noted& one : noted->second) {
    if (one.sentence + window < sentence) continue;
    if (stranger != stranger_.end() && one.sentence <= stranger->second) continue;
    if (person != none && person != one.person) return false;
    person = one.person;
  }
  for (const Discourse::Named& named : discourse_.last(most_candidates)) {
    if (named.sentence == sentence && named.entity == person && discourse_.acts_on(named, token))
      return false;
  }
  return link(person, token, "description.calling");
}

/// "The 52-year-old": whose age is told, else the only person of the sentence before, or who acts there.
bool DescribedCallings::read_age(std::uint32_t token) {
  if (draft_.lower(token) != "old" || token < 4 || draft_.word(token - 1) != "-" ||
      draft_.lower(token - 2) != "year")
    return false;
  const std::uint32_t number = token - 4;
  if (draft_.document().tag(number) != "CD" || number == 0 || draft_.lower(number - 1) != "the") return false;
  const auto known = of_age_.find(std::string(draft_.word(number)));
  if (known != of_age_.end()) return link(known->second, token, "description.age");
  std::vector<EntityIndex> all;
  std::vector<EntityIndex> acting;
  const std::uint32_t sentence = draft_.token(token).sentence;
  for (const Discourse::Named& named : discourse_.last(most_candidates)) {
    if (named.sentence + 1 < sentence) break;
    if (named.sentence == sentence || discourse_.entity(named.entity).kind != EntityKind::person) continue;
    if (std::ranges::find(all, named.entity) == all.end()) all.push_back(named.entity);
    if (named.subject && std::ranges::find(acting, named.entity) == acting.end())
      acting.push_back(named.entity);
  }
  const auto& meant = all.size() == 1 ? all : acting;
  return meant.size() == 1 && link(meant.front(), token, "description.age");
}

/// "The Romanian official": the only one of that state of whom the last sentences tell.
bool DescribedCallings::read_compatriot(std::uint32_t token) {
  if (!is_one_of(draft_.lemma(token), {"official", "diplomat", "politician", "dignitary"}) ||
      draft_.document().tag(token) != "NN" || !words_.is_definite(token))
    return false;
  EntityIndex state = none;
  for (const std::uint32_t child : draft_.analysis.tree.children(token)) {
    const Found* found = child < token ? draft_.found_over(child) : nullptr;
    if (found != nullptr && found->kind == EntityKind::state) state = found->entity;
  }
  if (state == none) return false;
  EntityIndex person = none;
  for (const Discourse::Named& named : discourse_.last(most_candidates)) {
    if (named.sentence + window < draft_.token(token).sentence) break;
    const auto& entity = discourse_.entity(named.entity);
    if (entity.kind != EntityKind::person || entity.state != state) continue;
    if (person != none && person != named.entity) return false;
    person = named.entity;
  }
  return link(person, token, "description.compatriot");
}

/// "Ann Lee met Bo Lind in Oslo. Her host": the only other person of this sentence and the one before.
bool DescribedCallings::read_host(std::uint32_t token) {
  if (!is_one_of(draft_.lemma(token), {"host", "guest", "visitor", "interlocutor"}) ||
      draft_.document().tag(token) != "NN")
    return false;
  const EntityIndex owner = words_.possessor_of(token);
  if (owner == none || discourse_.entity(owner).kind != EntityKind::person) return false;
  // "her host, Foreign Minister Bo Lind"
  const std::uint32_t next = draft_.word_safe(token + 1) == "," ? token + 2 : token + 1;
  const bool named_behind =
      next < draft_.token_count() && (draft_.title_at[next] != none || draft_.found_over(next) != nullptr);
  if (named_behind || draft_.analysis.tree.child(token, Label::appos) != Tree::no_token) return false;
  EntityIndex other = none;
  for (const Discourse::Named& named : discourse_.last(most_candidates)) {
    if (named.sentence + 1 < draft_.token(token).sentence) break;
    if (named.entity == owner || discourse_.entity(named.entity).kind != EntityKind::person) continue;
    if (other != none && other != named.entity) return false;
    other = named.entity;
  }
  return link(other, token, "description.host");
}

bool DescribedCallings::link(EntityIndex person, std::uint32_t token, const char* rule) {
  if (person == none) return false;
  discourse_.link(person, token, rule, nullptr, 0.7);
  return true;
}

}  // namespace chancery::extract
