#include "extract/coreference/counted_groups.hpp"

#include <algorithm>

#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;
using graph::Mention;
using language::Label;

namespace {

/// What is done to people who are held, or were.
bool is_custody(std::string_view lemma) {
  return is_one_of(lemma, {"release", "free",       "arrest",    "detain", "kidnap", "abduct",  "seize",
                           "hold",    "capture",    "rescue",    "deport", "charge", "jail",    "imprison",
                           "convict", "sentence",   "extradite", "snatch", "indict", "ransom",  "pardon",
                           "acquit",  "repatriate", "intern",    "try",    "nab",    "liberate"});
}

bool is_custody_noun(std::string_view lemma) {
  return is_one_of(lemma, {"release", "freeing", "arrest", "detention", "kidnapping", "abduction", "capture",
                           "seizure", "rescue", "deportation", "trial", "extradition", "handover", "freedom",
                           "repatriation", "return", "imprisonment", "conviction", "liberation"});
}

bool harms(std::string_view lemma) {
  return is_one_of(lemma, {"kill", "shoot", "wound", "injure", "execute", "behead", "murder", "ambush"});
}

/// Nouns that mean somebody held whatever the verb is.
bool is_captive(std::string_view lemma) {
  return is_one_of(lemma, {"hostage", "captive", "detainee", "abductee"});
}

}  // namespace

/// Who may be held or rescued; not those who stand for a state, nor "people" of whom nothing is told.
bool CountedGroups::are_people(std::string_view lemma) const {
  if (is_one_of(lemma, {"people",   "person",   "man",     "woman",   "child",      "diplomat",
                        "official", "minister", "leader",  "suspect", "protester",  "demonstrator",
                        "member",   "state",    "country", "envoy",   "ambassador", "troop",
                        "other",    "brother",  "sister",  "pirate",  "survivor",   "peacekeeper",
                        "civilian", "resident", "boy",     "girl",    "villager"}))
    return false;
  const EventLexicon& lexicon = draft_.analysis.lexicon.events();
  const LemmaEntry* entry = lexicon.find(lemma);
  const auto people =
      lexicon.word_class("people") | lexicon.word_class("force") | lexicon.word_class("private");
  return entry != nullptr && (entry->classes & people) != 0;
}

/// The token that counts them; none where nothing does, or the number is vague.
std::uint32_t CountedGroups::count_of(std::uint32_t token) const {
  for (const std::uint32_t child : draft_.analysis.tree.children(token)) {
    if (child < token && draft_.token(child).label == Label::nummod && draft_.document().tag(child) == "CD")
      return child;
  }
  return none;
}

/// "two Jordanian lorry drivers"
bool CountedGroups::has_origin(std::uint32_t token) const {
  return std::ranges::any_of(draft_.analysis.tree.children(token), [&](std::uint32_t child) {
    const Found* found = child < token ? draft_.found_over(child) : nullptr;
    return found != nullptr && found->kind == EntityKind::state && draft_.token(child).label != Label::poss;
  });
}

/// The verb whose object or passive subject the noun is, or that tells it from behind; empty where none is.
std::string CountedGroups::verb_over(std::uint32_t token) const {
  for (const std::uint32_t child : draft_.analysis.tree.children(token)) {
    const Label label = draft_.token(child).label;
    const std::string_view tag = draft_.document().tag(child);
    const bool passive = draft_.analysis.tree.child(child, Label::auxpass) != Tree::no_token;
    if (child > token && ((label == Label::acl && tag == "VBN") || (label == Label::relcl && passive)))
      return std::string(draft_.lemma(child));
  }
  std::uint32_t first = token;
  for (int step = 0; step < 6 && draft_.token(first).label == Label::conj; ++step)
    first = draft_.token(first).head;
  const Label label = draft_.token(first).label;
  if (label != Label::dobj && label != Label::nsubjpass) return {};
  return std::string(draft_.lemma(draft_.token(first).head));
}

bool CountedGroups::is_in_custody(std::uint32_t token) const {
  if (is_captive(singular_at(draft_, token)) || is_custody(verb_over(token))) return true;
  const auto& preposition = draft_.token(draft_.token(token).head);
  return draft_.token(token).label == Label::pobj && draft_.lower(draft_.token(token).head) == "of" &&
         is_custody_noun(draft_.lemma(preposition.head));
}

bool CountedGroups::is_harmed(std::uint32_t token) const { return harms(verb_over(token)); }

/// "two nuns, Ann and Eve": those who are named.
bool CountedGroups::is_named(std::uint32_t token) const {
  return std::ranges::any_of(draft_.analysis.tree.children(token), [&](std::uint32_t child) {
    const Found* found = draft_.found_over(child);
    return child > token && found != nullptr && found->kind == EntityKind::person &&
           (draft_.token(child).label == Label::appos || draft_.token(child).label == Label::conj);
  });
}

Span CountedGroups::phrase(std::uint32_t first, std::uint32_t token) const {
  return draft_.document().span_of(first, token + 1);
}

bool CountedGroups::read(std::uint32_t token) {
  const std::string_view tag = draft_.document().tag(token);
  if ((tag != "NNS" && tag != "NNPS") || draft_.found_over(token) != nullptr ||
      draft_.title_at[token] != none)
    return false;
  const std::string lemma(singular_at(draft_, token));
  if (!are_people(lemma) || is_named(token)) return false;
  if (again(token, lemma)) return true;
  const std::uint32_t count = count_of(token);
  if (count == none || !draft_.same_sentence(count, token)) return false;
  if (lemma == "prisoner" && draft_.analysis.tree.child(token, Label::amod) == Tree::no_token) return false;
  if (!is_in_custody(token) && !(has_origin(token) && is_harmed(token) && lemma != "soldier")) return false;
  make(token, count, lemma);
  return true;
}

/// "the workers", "the four workers"
bool CountedGroups::again(std::uint32_t token, const std::string& lemma) {
  const auto last = last_.find(lemma);
  if (last == last_.end()) return false;
  const std::uint32_t count = count_of(token);
  if (count == none && (words_.is_owned(token) || !words_.is_definite(token))) return false;
  if (count != none && draft_.lower(count) != counts_.at(last->second)) return false;
  Mention* const mention = discourse_.link(last->second, token, "group.again", nullptr, 0.7);
  if (mention != nullptr && count != none) mention->span = phrase(count, token);
  return true;
}

void CountedGroups::make(std::uint32_t token, std::uint32_t count, const std::string& lemma) {
  graph::Entity group;
  group.kind = EntityKind::group;
  const Span words = phrase(count, token);
  group.name = std::string(words.in(draft_.document().text));
  std::replace(group.name.begin(), group.name.end(), '\n', ' ');
  // nothing but its article and place tells it from other such groups
  group.key = slug(draft_.analysis.article.id) + "-" + slug(group.name) + "-b" + std::to_string(words.begin);
  group.reason = reason_of(std::string(rule), nullptr, words);
  group.confidence = 0.7;
  auto& entities = draft_.analysis.facts.entities;
  const auto index = static_cast<EntityIndex>(entities.size());
  entities.push_back(std::move(group));
  last_[lemma] = index;
  counts_[index] = draft_.lower(count);
  Mention* const mention = discourse_.link(index, token, std::string(rule), nullptr, 0.7);
  if (mention != nullptr) mention->span = words;
}

}  // namespace chancery::extract
