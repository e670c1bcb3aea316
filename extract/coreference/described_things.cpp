#include "extract/coreference/described_things.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Entity;
using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

namespace {

/// "the Contact Group on Sudan", "the Popular Front": whether the noun is the one that heads the name.
bool is_headed_by(std::string_view name, const std::string& lemma) {
  for (const std::string_view behind : {" of ", " on ", " for ", " in ", " to ", " against "})
    name = name.substr(0, name.find(behind));
  return name.ends_with(" " + lemma);
}

/// Words for papers of any kind: "the document", "the deal", "the text".
bool is_any_paper(std::string_view subtype) {
  return subtype.empty() || subtype == "agreement" || subtype == "draft";
}

/// "the group" may be a militia or a party, "the movement" either of these.
bool may_be_called(std::string_view lemma, std::string_view subtype) {
  if (lemma == "group" || lemma == "movement" || lemma == "faction") {
    return is_one_of(subtype, {"armed group", "party", "group"});
  }
  return (lemma == "organisation" || lemma == "organization") && is_one_of(subtype, {"armed group", "ngo"});
}

/// What a body may be called by the last word of its name alone.
bool is_named_by(std::string_view lemma) {
  return is_one_of(
      lemma, {"front", "authority", "directorate", "league", "federation", "brigade", "regiment", "battalion",
              "university", "institution", "network", "fund", "brotherhood", "academy", "society", "forum"});
}

/// Not every body of states is an alliance or a bloc.
bool may_be_such(const std::string& name, std::string_view lemma) {
  const auto has = [&](const char* word) { return name.find(word) != std::string::npos; };
  if (lemma == "alliance") return has("alliance") || has("treaty") || has("pact") || has("coalition");
  if (lemma == "union") return has("union");
  if (lemma == "bloc" || lemma == "group")
    return !has("united nations") && !has("world") && !has("international") && !has("programme") &&
           !has("fund");
  if (is_one_of(lemma, {"paper", "newspaper", "daily", "weekly", "tabloid", "magazine"}))
    return !has("radio") && !has("television") && !has("channel") && !has(" tv") && !has(" fm") &&
           !has("agency");
  if (is_one_of(lemma, {"station", "broadcaster", "channel"}))
    return !has(" post") && !has(" times") && !has(" gazette") && !has(" herald") && !has("tribune") &&
           !has("newspaper");
  return true;
}

/// "permanent" of "the permanent council": a word that tells which one, and is not of the name.
bool tells_apart(const Draft& draft, std::uint32_t token, const std::string& name) {
  for (const std::uint32_t child : draft.analysis.tree.children(token)) {
    const Label label = draft.token(child).label;
    if (child > token || (label != Label::amod && label != Label::compound)) continue;
    const std::string_view word = draft.lower(child);
    if (is_one_of(word, {"whole", "same", "entire", "powerful", "top", "global", "regional", "influential"}))
      continue;
    if (word.ends_with("based")) continue;  // "the Hague-based court"
    if (draft.document().tag(child) != "CD" && name.find(word) == std::string::npos) return true;
  }
  return false;
}

}  // namespace

bool DescribedThings::linked(std::uint32_t token) {
  if (draft_.links.empty()) return false;
  std::uint32_t begin = token;
  while (begin > 0 && draft_.token(begin - 1).head == token && draft_.found_over(begin - 1) == nullptr)
    --begin;
  std::string phrase = fold(draft_.document().span_of(begin, token + 1).in(draft_.document().text));
  auto same = draft_.links.same(phrase);
  if (!same && phrase.starts_with("the ")) same = draft_.links.same(phrase.substr(4));
  if (!same) return false;
  const auto& entities = draft_.analysis.facts.entities;
  for (EntityIndex i = 0; i < entities.size(); ++i) {
    const auto other = draft_.links.same(fold(entities[i].name));
    if (!other || other->group != same->group) continue;
    discourse_.link(i, token, "description.same-as", same->row, 0.95);
    return true;
  }
  return false;
}

/// "the aid group", "the rights organisation"
bool DescribedThings::is_charity(std::uint32_t token) const {
  return std::ranges::any_of(draft_.analysis.tree.children(token), [&](std::uint32_t child) {
    return child < token &&
           is_one_of(draft_.lower(child), {"aid", "rights", "relief", "humanitarian", "medical", "advocacy",
                                           "charity", "campaign", "press"});
  });
}

bool DescribedThings::fits(const Entity& entity, const Noun& noun, const std::string& lemma) const {
  if (entity.kind != noun.kind) return false;
  if (!may_be_such(fold(entity.name), lemma)) return false;
  if (noun.subtype == entity.subtype && !noun.subtype.empty()) return true;
  if (noun.kind == EntityKind::organisation && may_be_called(lemma, entity.subtype)) return true;
  const std::string name = fold(entity.name);
  if (lemma == "lender" && (name.ends_with("bank") || name.ends_with(" fund"))) return true;
  if (name.ends_with(lemma) || name.starts_with(lemma + " ")) return true;
  // "the resolution" is no statement; "the text" may be either
  if (noun.kind == EntityKind::agreement) return is_any_paper(noun.subtype) || is_any_paper(entity.subtype);
  return noun.kind == EntityKind::state || noun.kind == EntityKind::weapon ||
         noun.kind == EntityKind::platform;
}

/// "the police station", "the launch site", "the working paper": none that spreads news. "this newspaper" is
/// the one that writes.
bool DescribedThings::is_of_other_kind(std::uint32_t token) const {
  const std::uint32_t article = draft_.analysis.tree.child(token, Label::det);
  if (article != Tree::no_token && draft_.lower(article) == "this" &&
      is_one_of(draft_.lemma(token), {"newspaper", "paper", "station", "site", "website", "channel", "daily",
                                      "weekly", "magazine", "portal", "blog", "newsletter", "broadcaster"}))
    return true;
  const Found* name = token + 1 < draft_.token_count() ? draft_.found_over(token + 1) : nullptr;
  if (name != nullptr && name->kind == EntityKind::organisation && draft_.same_sentence(token, token + 1) &&
      is_one_of(draft_.lemma(token), {"site", "station", "paper", "channel", "blog", "portal", "newsletter"}))
    return true;  // "the station Voice of Torit"
  if (draft_.token(token).label == Label::poss && draft_.lemma(token) == "paper")
    return true;  // "the paper's editor": told by what it did, as by its kind
  return is_one_of(draft_.lemma(token), {"site", "station", "paper", "channel", "blog"}) &&
         std::ranges::any_of(draft_.analysis.tree.children(token), [&](std::uint32_t child) {
           const Label label = draft_.token(child).label;
           return (label == Label::amod || label == Label::compound) &&
                  !is_one_of(draft_.lower(child), {"same", "news", "radio", "television", "church", "private",
                                                   "local", "independent", "exile", "state"});
         });
}

bool DescribedThings::link_last(std::uint32_t token, const Noun& noun) {
  const std::string lemma(draft_.lemma(token));
  if (is_of_other_kind(token)) return false;
  const std::uint32_t back = noun.kind == EntityKind::state || noun.kind == EntityKind::weapon ? 1 : 12;
  const bool is_organ =
      is_one_of(lemma, {"council", "committee", "commission", "court", "ministry", "assembly"});
  const bool where = noun.kind == EntityKind::state && lemma != "government" && tells_where(token);
  const auto may_be = [&](const Discourse::Named& named) {
    const bool charity = noun.kind == EntityKind::organisation && lemma != "agency" && is_charity(token);
    if (charity && discourse_.entity(named.entity).subtype != "ngo") return false;
    return (charity || fits(discourse_.entity(named.entity), noun, lemma)) &&
           (noun.kind != EntityKind::organisation ||
            (!discourse_.acts_on(named, token) &&
             !(is_organ && tells_apart(draft_, token, fold(discourse_.entity(named.entity).name))))) &&
           (noun.kind != EntityKind::state ||
            ((where || named.reading != graph::Reading::place) && !owns_actor(named, token)));
  };
  // "the alliance" is the Popular Alliance rather than another body of that kind, or one whose name goes on
  const auto called = [&](auto&& is_name) {
    return discourse_.last_distinct(token, 1, back, [&](const Discourse::Named& named) {
      return noun.kind == EntityKind::organisation && may_be(named) &&
             is_name(fold(discourse_.entity(named.entity).name));
    });
  };
  auto last = called([&](const std::string& name) { return name.ends_with(" " + lemma); });
  if (last.empty()) last = called([&](const std::string& name) { return is_headed_by(name, lemma); });
  // "U.S. Secretary Kerry", "the former French colony": the state only tells what another thing is
  if (last.empty() && noun.kind == EntityKind::state && lemma != "government") {
    last = discourse_.last_distinct(
        token, 1, back, [&](const Discourse::Named& named) { return may_be(named) && !qualifies(named); });
  }
  if (last.empty()) last = discourse_.last_distinct(token, 1, back, may_be);
  if (last.empty() || (lemma == "government" && is_contested(token, last.front()))) return false;
  discourse_.link(last.front(), token, "description.noun", noun.row, 0.65);
  return true;
}

/// "The Group", as the releases of the Contact Group call it: written as a name.
bool DescribedThings::is_written_as_name(std::uint32_t token, const std::string& lemma) const {
  if (token == 0 || draft_.lower(token - 1) != "the" || !is_capitalised(draft_.word(token)) ||
      is_all_capitals(draft_.word(token)))
    return false;
  return std::ranges::any_of(draft_.words.nouns(lemma), [](const Noun& noun) {
    return noun.kind == EntityKind::organisation && noun.refers;
  });
}

/// "The front denied it": the one body of that article whose name ends so.
bool DescribedThings::link_called(std::uint32_t token) {
  constexpr std::uint32_t back = 60;
  constexpr std::uint32_t far_back = 150;  ///< names
  const std::string lemma(draft_.lemma(token));
  const auto& at = draft_.token(token);
  const bool acts = language::is_subject(at.label) || at.label == Label::poss || at.label == Label::dobj ||
                    (at.label == Label::pobj && is_one_of(draft_.lower(at.head), {"by", "with"}));
  const bool written = is_written_as_name(token, lemma);
  if (!acts || !(written || is_named_by(lemma))) return false;
  for (const std::uint32_t child : draft_.analysis.tree.children(token)) {
    const Label label = draft_.token(child).label;
    if (label == Label::amod || label == Label::compound || label == Label::nmod) return false;
  }
  const auto last =
      discourse_.last_distinct(token, 2, written ? far_back : back, [&](const Discourse::Named& named) {
        const Entity& entity = discourse_.entity(named.entity);
        return entity.kind == EntityKind::organisation && is_headed_by(fold(entity.name), lemma);
      });
  if (last.size() != 1) return false;
  discourse_.link(last.front(), token, "description.noun", nullptr, 0.65);
  return true;
}

void DescribedThings::noun(std::uint32_t token) {
  if (draft_.token(token).label == Label::compound || link_called(token)) return;
  if (draft_.lower(token) == "government" && government(token)) return;
  for (const Noun& noun : draft_.words.nouns(draft_.lemma(token))) {
    if (noun.refers && link_last(token, noun)) return;
  }
}

void DescribedThings::national(const Found& found) {
  if (found.known == nullptr || found.known->how != Known::How::adjective || found.entity == none ||
      found.end != found.begin + 1 || found.begin == 0)
    return;
  const auto& at = draft_.token(found.begin);
  const bool alone = language::is_subject(at.label) || at.label == Label::dobj || at.label == Label::pobj;
  const std::string_view word = draft_.lower(found.begin);
  const bool may_be_many = word.ends_with("s") || word.ends_with("ese") || word.ends_with("sh") ||
                           word.ends_with("ch");  // "the Chinese", "the Dutch"
  if (!alone || may_be_many || draft_.lower(found.begin - 1) != "the") return;
  const auto meant = discourse_.last_distinct(found.begin, 2, 1, [&](const Discourse::Named& named) {
    const Entity& entity = discourse_.entity(named.entity);
    return entity.kind == EntityKind::person && entity.state == found.entity;
  });
  if (meant.size() != 1) return;
  discourse_.link(meant.front(), found.begin, "description.national", found.known->row, 0.7);
}

}  // namespace chancery::extract
