#include "extract/coreference/descriptions.hpp"

#include <algorithm>
#include <initializer_list>

#include "extract/names/owners.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::Entity;
using graph::EntityIndex;
using graph::EntityKind;
using graph::Mention;
using language::Label;
using language::Pos;

bool is_state_set(std::string_view lemma) {
  return is_one_of(
      lemma, {"country", "nation", "state", "government", "side", "ally", "neighbour", "neighbor", "capital",
              "party", "power", "republic", "partner", "rival", "delegation", "navy", "army", "parliament"});
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

bool is_person_set(std::string_view lemma) {
  return is_one_of(lemma, {"man", "woman", "minister", "leader", "official", "envoy", "president",
                           "negotiator", "diplomat", "general", "counterpart", "ambassador", "politician",
                           "representative", "premier", "adviser", "commander", "speaker", "host"});
}

/// What those are called who hold such an office: a foreign secretary is a minister, too.
std::string_view noun_of_office(std::string_view type) {
  if (is_one_of(type, {"ForeignMinister", "DefenceMinister", "Minister"})) return "minister";
  if (is_one_of(type, {"Ambassador", "Envoy"})) return "envoy";
  if (is_one_of(type, {"HeadOfState", "HeadOfGovernment"})) return "leader";
  return {};
}

}  // namespace

Descriptions::Descriptions(Draft& draft, Discourse& discourse) : draft_(draft), discourse_(discourse) {
  const Title* last = nullptr;
  std::vector<const Title*> told;  // per title, in the order of the text: whose office a counterpart shares
  for (const Title& title : draft_.titles) {
    told.push_back(title.counterpart ? last : &title);
    if (!title.counterpart && !title.holders.empty()) last = &title;
  }
  for (std::uint32_t i = 0; i < draft_.persons.size(); ++i) {
    for (const std::uint32_t title : draft_.persons[i].titles) {
      hold(fold(draft_.document().lemma(draft_.titles[title].head)), i);
      if (told[title] == nullptr) continue;
      if (draft_.titles[title].counterpart) hold(fold(draft_.document().lemma(told[title]->head)), i);
      if (told[title]->office != nullptr) hold(noun_of_office(told[title]->office->type), i);
    }
  }
}

void Descriptions::hold(std::string_view noun, std::uint32_t person) {
  if (noun.empty()) return;
  auto& all = holders_[std::string(noun)];
  if (std::ranges::find(all, person) == all.end()) all.push_back(person);
}

void Descriptions::read(std::uint32_t token) {
  const auto& word = draft_.token(token);
  if (word.pos != Pos::NOUN && word.pos != Pos::PROPN) return;
  if (draft_.found_over(token) != nullptr || linked(token)) return;
  const bool plural = draft_.document().tag(token) == "NNS" || draft_.document().tag(token) == "NNPS";
  if (plural || number(token) > 1) {
    const std::size_t count = number(token);
    if (count >= 2 && count <= 6) several(token, count);
    if (count == 0 && is_definite(token)) {
      both_holders(token);
      if (is_one_of(singular(token), {"side", "party"})) main_states(token, 2, false);
    }
    return;
  }
  for (const Noun& noun : draft_.words.nouns(fold(draft_.document().lemma(token)))) {
    if (noun.kind != EntityKind::agreement || !noun.refers || !is_concluded(token)) continue;
    if (!is_definite(token) || !link_last(token, noun)) new_agreement(token, noun);
    return;
  }
  if (singular(token) == "side" && is_each(token)) main_states(token, 2, false);
  if (!is_definite(token)) return;
  const std::uint32_t title = draft_.title_at[token];
  if (title != none && draft_.titles[title].head == token) {
    if (draft_.titles[title].holders.empty()) office(token, draft_.titles[title]);
    return;
  }
  if (title == none && !is_owned(token)) noun(token);
}

void Descriptions::national(const Found& found) {
  if (found.known == nullptr || found.known->how != Known::How::adjective || found.entity == none ||
      found.end != found.begin + 1 || found.begin == 0)
    return;
  const auto& at = draft_.token(found.begin);
  const bool alone = at.label == Label::nsubj || at.label == Label::nsubjpass || at.label == Label::dobj ||
                     at.label == Label::pobj;
  const std::string word = fold(draft_.word(found.begin));
  const bool may_be_many = word.ends_with("s") || word.ends_with("ese") || word.ends_with("sh") ||
                           word.ends_with("ch");  // "the Chinese", "the Dutch"
  if (!alone || may_be_many || fold(draft_.word(found.begin - 1)) != "the") return;
  const auto meant = discourse_.last_distinct(found.begin, 2, 1, [&](const Discourse::Named& named) {
    const Entity& entity = discourse_.entity(named.entity);
    return entity.kind == EntityKind::person && entity.state == found.entity;
  });
  if (meant.size() != 1) return;
  discourse_.link(meant.front(), found.begin, Mention::Form::description, "description.national",
                  found.known->row, 0.7);
}

/// "the envoy", which the user's same-as.tsv calls a name of somebody of the article.
bool Descriptions::linked(std::uint32_t token) {
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
    discourse_.link(i, token, Mention::Form::description, "description.same-as", same->row, 0.95);
    return true;
  }
  return false;
}

/// "the", "this", "that", "both", or the possessor of an office.
bool Descriptions::is_definite(std::uint32_t token) const {
  for (const std::uint32_t child : draft_.analysis.tree.children(token)) {
    if (child > token) break;
    const std::string word = fold(draft_.word(child));
    if (is_one_of(word, {"the", "this", "that", "these", "those"})) return true;
    if (draft_.token(child).label == Label::poss) return true;
  }
  return false;
}

/// "each side", "neither side"
bool Descriptions::is_each(std::uint32_t token) const {
  const auto children = draft_.analysis.tree.children(token);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return is_one_of(fold(draft_.word(child)), {"each", "either", "neither"});
  });
}

/// "its army", "the capital of Nepal": something new that belongs to what is named.
bool Descriptions::is_owned(std::uint32_t token) const {
  for (const std::uint32_t child : draft_.analysis.tree.children(token)) {
    if (draft_.token(child).label == Label::poss) return true;
    if (child < token && draft_.found_over(child) != nullptr) return true;
    if (child > token && draft_.token(child).label == Label::prep && fold(draft_.word(child)) == "of")
      return true;
    if (draft_.token(child).label == Label::relcl || draft_.token(child).label == Label::acl) return true;
  }
  return false;
}

/// How many "the two", "both", "all three" say; 0 when nothing does.
std::size_t Descriptions::number(std::uint32_t token) const {
  constexpr std::array<std::string_view, 7> words{"zero", "one", "two", "three", "four", "five", "six"};
  bool definite = false;
  std::size_t count = 0;
  for (const std::uint32_t child : draft_.analysis.tree.children(token)) {
    if (child > token) break;
    const std::string word = fold(draft_.word(child));
    definite = definite || is_one_of(word, {"the", "these", "those", "all", "both", "its", "their"});
    if (word == "both" || word == "neither" || word == "either") return 2;
    const auto* const at = std::find(words.begin(), words.end(), word);
    if (at != words.end()) count = static_cast<std::size_t>(at - words.begin());
  }
  return definite ? count : 0;
}

bool Descriptions::holds(std::uint32_t person, const Title& title) const {
  std::vector<std::string> states;
  for (const std::uint32_t body : title.bodies) states.push_back(state_key(draft_, draft_.found[body]));
  const auto& known = draft_.persons[person].states;
  if (states.empty() || known.empty()) return true;
  return std::any_of(states.begin(), states.end(), [&](const std::string& state) {
    return std::find(known.begin(), known.end(), state) != known.end();
  });
}

/// "the Indian negotiator": the person who holds such an office; of several the one named last, if that is
/// near.
/// "his spokesman" is not the spokesman of somebody else who was named before.
bool Descriptions::serves_someone(std::uint32_t token) const {
  if (!is_one_of(fold(draft_.document().lemma(token)), {"spokesman", "spokeswoman", "spokesperson", "deputy",
                                                        "adviser", "advisor", "aide", "lawyer"}))
    return false;
  const auto children = draft_.analysis.tree.children(token);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return draft_.token(child).label == Label::poss && draft_.document().tag(child) == "PRP$";
  });
}

void Descriptions::office(std::uint32_t token, const Title& title) {
  if (title.counterpart || serves_someone(token)) return;
  const auto known = holders_.find(fold(draft_.document().lemma(token)));
  if (known == holders_.end()) return;
  std::vector<EntityIndex> candidates;
  for (const std::uint32_t person : known->second) {
    if (!holds(person, title) || draft_.persons[person].found.empty()) continue;
    const Found& first = draft_.found[draft_.persons[person].found.front()];
    if (first.entity != none && first.begin < token) candidates.push_back(first.entity);
  }
  std::vector<std::string> rivals;
  if (candidates.size() > 1) {
    const auto last = discourse_.last_distinct(token, 1, 1, [&](const Discourse::Named& named) {
      return std::find(candidates.begin(), candidates.end(), named.entity) != candidates.end();
    });
    for (const EntityIndex one : candidates) {
      if (last.empty() || one != last.front()) rivals.push_back(discourse_.entity(one).name);
    }
    candidates = last;
  }
  if (candidates.size() != 1) return;
  Mention* const mention =
      discourse_.link(candidates.front(), token, Mention::Form::description, "description.office",
                      title.office != nullptr ? title.office->row : nullptr, 0.75);
  if (mention != nullptr) mention->reason.rivals = std::move(rivals);
}

bool Descriptions::fits(const Entity& entity, const Noun& noun, const std::string& lemma) const {
  if (entity.kind != noun.kind) return false;
  if (noun.subtype == entity.subtype && !noun.subtype.empty()) return true;
  if (noun.kind == EntityKind::organisation && may_be_called(lemma, entity.subtype)) return true;
  const std::string name = fold(entity.name);
  if (name.ends_with(lemma) || name.starts_with(lemma + " ")) return true;
  // "the resolution" is no statement; "the text" may be either
  if (noun.kind == EntityKind::agreement) return is_any_paper(noun.subtype) || is_any_paper(entity.subtype);
  return noun.kind == EntityKind::state || noun.kind == EntityKind::weapon ||
         noun.kind == EntityKind::platform;
}

/// A paper that is signed, adopted, vetoed ... here is one thing, though it has no name: "a joint statement".
bool Descriptions::is_concluded(std::uint32_t token) const {
  const auto concludes = [&](std::uint32_t verb) {
    return is_one_of(
        fold(draft_.document().lemma(verb)),
        {"sign", "initial", "ink", "adopt", "issue", "ratify", "veto", "table", "broker", "reach", "conclude",
         "approve", "block", "negotiate", "endorse", "circulate", "co-sponsor", "sponsor", "strike"});
  };
  const auto& word = draft_.token(token);
  if ((word.label == Label::dobj || word.label == Label::nsubjpass) && concludes(word.head)) return true;
  for (const std::uint32_t child : draft_.analysis.tree.children(token)) {
    const Label label = draft_.token(child).label;
    if ((label == Label::acl || label == Label::relcl) && concludes(child)) return true;
  }
  return false;
}

void Descriptions::new_agreement(std::uint32_t token, const Noun& noun) {
  std::uint32_t begin = token;
  while (begin > 0 && draft_.token(begin - 1).head == token &&
         draft_.token(begin - 1).label == Label::compound && draft_.found_over(begin - 1) == nullptr) {
    --begin;
  }
  Entity agreement;
  agreement.kind = EntityKind::agreement;
  agreement.subtype = noun.subtype;
  agreement.name = std::string(draft_.document().span_of(begin, token + 1).in(draft_.document().text));
  // Nothing but its article and place tells it from other papers of that kind.
  agreement.key = slug(draft_.analysis.article.id) + "-" + slug(agreement.name) + "-b" +
                  std::to_string(draft_.token(token).span.begin);
  agreement.reason = reason_of("agreement.concluded", noun.row, draft_.token(token).span);
  agreement.confidence = 0.7;
  auto& entities = draft_.analysis.facts.entities;
  entities.push_back(std::move(agreement));
  discourse_.link(static_cast<EntityIndex>(entities.size() - 1), token, Mention::Form::description,
                  "agreement.concluded", noun.row, 0.7);
}

bool Descriptions::link_last(std::uint32_t token, const Noun& noun) {
  const std::string lemma = fold(draft_.document().lemma(token));
  const std::uint32_t back = noun.kind == EntityKind::state || noun.kind == EntityKind::weapon ? 1 : 12;
  const auto last = discourse_.last_distinct(token, 1, back, [&](const Discourse::Named& named) {
    return fits(discourse_.entity(named.entity), noun, lemma) &&
           (noun.kind != EntityKind::organisation || !acts_on(named, token)) &&
           (noun.kind != EntityKind::state || named.reading != graph::Reading::place);
  });
  if (last.empty()) return false;
  discourse_.link(last.front(), token, Mention::Form::description, "description.noun", noun.row, 0.65);
  return true;
}

void Descriptions::noun(std::uint32_t token) {
  if (draft_.token(token).label == Label::compound) return;
  for (const Noun& noun : draft_.words.nouns(fold(draft_.document().lemma(token)))) {
    if (noun.refers && link_last(token, noun)) return;
  }
}

/// Whether the person has an office that the text names, and none that leads a state.
bool Descriptions::holds_lesser_office(EntityIndex entity) const {
  bool known = false;
  for (const Person& person : draft_.persons) {
    const bool same = std::any_of(person.found.begin(), person.found.end(),
                                  [&](std::uint32_t found) { return draft_.found[found].entity == entity; });
    if (!same) continue;
    for (const std::uint32_t title : person.titles) {
      const Office* office = draft_.titles[title].office;
      if (office != nullptr && office->person_class == "Leader") return false;
      known = true;
    }
  }
  return known;
}

/// "Ministers", which the lemmatizer leaves as it is when it is capitalised, is of "minister" too.
std::string Descriptions::singular(std::uint32_t token) const {
  std::string lemma = fold(draft_.document().lemma(token));
  if (draft_.document().tag(token) == "NNPS" && lemma.size() > 3 && lemma.ends_with('s')) lemma.pop_back();
  return lemma;
}

/// Who has been named by now and holds an office that the noun tells.
std::vector<EntityIndex> Descriptions::holders_before(std::uint32_t token) const {
  std::vector<EntityIndex> members;
  const auto known = holders_.find(singular(token));
  if (known == holders_.end()) return members;
  for (const std::uint32_t person : known->second) {
    if (draft_.persons[person].found.empty()) continue;
    const Found& first = draft_.found[draft_.persons[person].found.front()];
    if (first.entity != none && first.begin < token) members.push_back(first.entity);
  }
  return members;
}

/// "the two deputy ministers": those who hold such an office, where just as many have been named.
bool Descriptions::count_holders(std::uint32_t token, std::size_t count) {
  const auto members = holders_before(token);
  if (members.empty() || members.size() != count) return false;
  discourse_.link(discourse_.group_of(members, token), token, Mention::Form::description,
                  "description.holders", nullptr, 0.75);
  return true;
}

/// Whether somebody may be among "the two men" or "the two women", or "the two ministers".
bool Descriptions::fits_gender(const Entity& person, std::string_view lemma) const {
  if (lemma != "man" && lemma != "woman") return true;
  const char wanted = lemma == "man" ? 'm' : 'f';
  const char usual = draft_.words.usual_bearer(person.given_name);
  const char known = person.gender.empty() ? usual : person.gender.front();
  return known == '\0' || known == wanted;
}

/// "The Ministers signed": the two who hold such an office, where the text names just two before.
void Descriptions::both_holders(std::uint32_t token) {
  if (is_owned(token) || draft_.title_at[token] != none) return;
  const auto members = holders_before(token);
  if (members.size() != 2 || members[0] == members[1]) return;
  discourse_.link(discourse_.group_of(members, token), token, Mention::Form::description,
                  "description.holders", nullptr, 0.65);
}

/// "the only two Arab states to have signed": who is meant is told by the words, not by what came before.
bool Descriptions::is_restricted(std::uint32_t token) const {
  for (const std::uint32_t child : draft_.analysis.tree.children(token)) {
    const Label label = draft_.token(child).label;
    if (label == Label::relcl && child > token && fold(draft_.word(child - 1)) == "to") return true;
    if (label == Label::acl || fold(draft_.word(child)) == "only") return true;
  }
  return false;
}

/// "Ankara and Tirana congratulated the two sides": who does something in the sentence is not whom it is done
/// to.
bool Descriptions::acts_on(const Discourse::Named& named, std::uint32_t token) const {
  if (!named.subject || named.sentence != draft_.token(token).sentence) return false;
  const Label label = draft_.token(token).label;
  return label != Label::nsubj && label != Label::nsubjpass;
}

/// The states that stand before the token in lists of just so many, each list once: "talks between Oslo and
/// Rome".
std::vector<std::vector<EntityIndex>> Descriptions::lists_of(std::uint32_t token, std::size_t count) const {
  std::vector<std::vector<EntityIndex>> lists;
  std::vector<EntityIndex> members;
  std::uint32_t list = none;
  const auto close = [&] {
    if (members.size() == count) lists.push_back(members);
    members.clear();
  };
  for (const Discourse::Named& named : discourse_.all()) {
    if (named.token >= token || discourse_.entity(named.entity).kind != EntityKind::state) continue;
    std::uint32_t first = named.token;
    for (int step = 0; step < 8 && draft_.token(first).label == Label::conj; ++step)
      first = draft_.token(first).head;
    if (first != list) close();
    list = first;
    if (std::find(members.begin(), members.end(), named.entity) == members.end())
      members.push_back(named.entity);
  }
  close();
  for (auto& one : lists) std::sort(one.begin(), one.end());
  return lists;
}

/// "the three countries": those of the only list of three.
bool Descriptions::only_list(std::uint32_t token, std::size_t count) {
  if (count < 3) return false;
  const auto lists = lists_of(token, count);
  if (lists.empty() ||
      std::any_of(lists.begin(), lists.end(), [&](const auto& one) { return one != lists.front(); }))
    return false;
  discourse_.link(discourse_.group_of(lists.front(), token), token, Mention::Form::description,
                  "description.only-list", nullptr, 0.75);
  return true;
}

/// "both governments": the states that the article has spoken of most, where these stand out; no others are
/// near when they are to stand `alone`.
bool Descriptions::main_states(std::uint32_t token, std::size_t count, bool alone) {
  std::vector<std::pair<EntityIndex, std::size_t>> often;
  for (const Discourse::Named& named : discourse_.all()) {
    const bool state = discourse_.entity(named.entity).kind == EntityKind::state;
    if (!state || named.token >= token || acts_on(named, token)) continue;
    const auto known =
        std::find_if(often.begin(), often.end(), [&](const auto& one) { return one.first == named.entity; });
    if (known == often.end())
      often.emplace_back(named.entity, 1);
    else
      ++known->second;
  }
  for (const auto& list : lists_of(token, count)) {
    for (auto& [entity, times] : often) {
      if (std::find(list.begin(), list.end(), entity) != list.end()) times += 2;
    }
  }
  std::stable_sort(often.begin(), often.end(),
                   [](const auto& one, const auto& other) { return one.second > other.second; });
  if (often.size() < count || often[count - 1].second < 2) return false;
  if (often.size() > count && often[count].second * 3 > often[count - 1].second * 2) return false;
  if (alone && (often[count - 1].second < 3 ||
                (often.size() > count && often[count].second * 2 > often[count - 1].second)))
    return false;
  std::vector<EntityIndex> members;
  for (std::size_t i = 0; i < count; ++i) members.push_back(often[i].first);
  discourse_.link(discourse_.group_of(members, token), token, Mention::Form::description,
                  "description.main-states", nullptr, 0.7);
  return true;
}

void Descriptions::several(std::uint32_t token, std::size_t count) {
  const std::string lemma = singular(token);
  const bool states = is_state_set(lemma);
  const bool persons = is_person_set(lemma);
  if (!states && !persons) return;
  if (is_restricted(token)) return;
  // "both sides" may be those of a war within one state
  const bool sides = is_one_of(lemma, {"side", "party", "army"});
  const bool alone = sides && lists_of(token, count).empty();
  if (states && (only_list(token, count) || main_states(token, count, alone))) return;
  if (alone) return;
  // "officials" and "envoys" are not the presidents named beside them; looking past those takes more
  // sentences.
  if (persons && count_holders(token, count)) return;
  const bool not_leaders = is_one_of(
      lemma, {"official", "envoy", "negotiator", "diplomat", "ambassador", "representative", "adviser"});
  const auto holders = persons ? holders_before(token) : std::vector<EntityIndex>();
  const bool only_holders = holders.size() >= count;
  const auto members =
      discourse_.last_distinct(token, count, not_leaders ? 6 : 2, [&](const Discourse::Named& named) {
        const Entity& entity = discourse_.entity(named.entity);
        if (acts_on(named, token)) return false;
        // "former Nigerian president ...": the title's state is not spoken of
        const Found* found = draft_.found_over(named.token);
        const bool only_title = found != nullptr && found->known != nullptr &&
                                found->known->how == Known::How::adjective &&
                                draft_.title_at[named.token] != none;
        if (states && only_title) return false;
        if (states) return entity.kind == EntityKind::state && named.reading != graph::Reading::place;
        if (only_holders && std::ranges::find(holders, named.entity) == holders.end()) return false;
        return entity.kind == EntityKind::person && fits_gender(entity, lemma) &&
               !(not_leaders && !holds_lesser_office(named.entity));
      });
  if (members.size() != count) {
    if (persons && count == 2) both_holders(token);
    return;
  }
  discourse_.link(discourse_.group_of(members, token), token, Mention::Form::description, "description.set",
                  nullptr, 0.7);
}

}  // namespace chancery::extract
