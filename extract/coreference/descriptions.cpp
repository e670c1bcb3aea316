#include "extract/coreference/descriptions.hpp"

#include <algorithm>
#include <array>
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

bool tells_former(const Title& title) {
  return std::ranges::any_of(title.modifiers, [](const std::string& word) {
    return is_one_of(word, {"former", "ex", "ousted", "deposed", "outgoing", "late", "retired"});
  });
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
      if (told[title]->office == nullptr) continue;
      hold(noun_of_office(told[title]->office->type), i);
      if (told[title]->office->type == "HeadOfGovernment") hold("premier", i);
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
  if (const std::string lemma = singular_at(draft_, token); is_definite(token) && !is_owned(token)) {
    if (lemma == "trio") just_so_many(token, 3, 2, EntityKind::person);
    if (is_one_of(lemma, {"pair", "duo"})) just_so_many(token, 2, 1, EntityKind::person);
  }
  const bool plural = draft_.document().tag(token) == "NNS" || draft_.document().tag(token) == "NNPS";
  if (plural || number(token) > 1) {
    const std::size_t count = number(token);
    if (count >= 2 && count <= 6) several(token, count);
    if (count == 0 && is_definite(token)) {
      both_holders(token);
      if (is_one_of(singular_at(draft_, token), {"side", "party"})) all_sides(token);
    }
    return;
  }
  for (const Noun& noun : draft_.words.nouns(fold(draft_.document().lemma(token)))) {
    if (noun.kind != EntityKind::agreement || !noun.refers || !is_concluded(token)) continue;
    if (!is_definite(token) || !link_last(token, noun)) new_agreement(token, noun);
    return;
  }
  if (singular_at(draft_, token) == "side" && is_each(token)) main_states(token, 2, false);
  if (!is_definite(token)) return;
  const std::uint32_t title = draft_.title_at[token];
  if (title != none && draft_.titles[title].head == token) {
    if (draft_.titles[title].holders.empty()) office(token, draft_.titles[title]);
    return;
  }
  if (title == none && own_state(token)) return;
  const bool owns_office = title != none && draft_.titles[title].of_noun == token &&
                           fold(draft_.document().lemma(token)) != "government";
  if ((title == none || owns_office) && !is_owned(token)) noun(token);
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

/// "the minister" is the minister rather than the deputy minister, "the vice minister" the other way round.
void Descriptions::keep_likest(const Title& title, std::vector<std::uint32_t>& persons) const {
  const auto is_deputy = [&](const Title& one) {
    const std::string role = fold(one.role.in(draft_.document().text));
    return std::ranges::any_of(std::array{"deputy ", "vice ", "vice-", "assistant ", "under"},
                               [&](const char* word) { return role.find(word) != std::string::npos; });
  };
  const std::string noun = singular_at(draft_, title.head);
  const auto unlike = [&](std::uint32_t person) {
    return std::ranges::none_of(draft_.persons[person].titles, [&](std::uint32_t other) {
      const Title& one = draft_.titles[other];
      return singular_at(draft_, one.head) == noun && is_deputy(one) == is_deputy(title);
    });
  };
  if (!std::ranges::all_of(persons, unlike)) std::erase_if(persons, unlike);
}

/// Whether the last mention of the person before the token is the subject of its clause.
bool Descriptions::acts_on(EntityIndex person, std::uint32_t token) const {
  for (const Discourse::Named& named : discourse_.last(12)) {
    if (named.sentence != draft_.token(token).sentence) return false;
    if (named.entity == person && acts_on(named, token) && governs(named, token)) return true;
  }
  return false;
}

/// Whether the subject's verb stands right above the token's phrase: "the minister thanked the envoy".
bool Descriptions::governs(const Discourse::Named& subject, std::uint32_t token) const {
  const std::uint32_t verb = draft_.token(top_of_phrase(draft_, subject.token)).head;
  const auto& at = draft_.token(token);
  return at.head == verb || (at.label == Label::pobj && draft_.token(at.head).head == verb);
}

/// Whether all offices of that noun that the person has are told to be over.
bool Descriptions::is_former(std::uint32_t person, const Title& title) const {
  const std::string noun = singular_at(draft_, title.head);
  bool former = false;
  for (const std::uint32_t other : draft_.persons[person].titles) {
    if (singular_at(draft_, draft_.titles[other].head) != noun) continue;
    if (!tells_former(draft_.titles[other])) return false;
    former = true;
  }
  return former;
}

/// "his Italian colleague": the one of that state who has such an office as the other one.
void Descriptions::counterpart(std::uint32_t token, const Title& title) {
  const EntityIndex owner = possessor_of(token);
  if (owner == none || title.plural || title.bodies.size() != 1) return;
  std::vector<EntityIndex> meant;
  for (const auto& [noun, persons] : holders_) {
    std::vector<EntityIndex> others;
    bool shares = false;
    for (const std::uint32_t person : persons) {
      if (draft_.persons[person].found.empty() || draft_.persons[person].states.empty()) continue;
      const Found& first = draft_.found[draft_.persons[person].found.front()];
      shares = shares || first.entity == owner;
      if (first.entity != none && first.entity != owner && first.begin < token && holds(person, title))
        others.push_back(first.entity);
    }
    if (!shares) continue;
    for (const EntityIndex other : others) {
      if (std::ranges::find(meant, other) == meant.end()) meant.push_back(other);
    }
  }
  if (meant.size() != 1) return;
  discourse_.link(meant.front(), token, Mention::Form::description, "description.counterpart", nullptr, 0.75);
}

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

/// "the Indian negotiator": the person who holds such an office; of several the one named last, if that is
/// near.
void Descriptions::office(std::uint32_t token, const Title& title) {
  if (title.counterpart) return counterpart(token, title);
  if (serves_someone(token)) return;
  const auto known = holders_.find(fold(draft_.document().lemma(token)));
  if (known == holders_.end()) return;
  if (title.possessor != none && draft_.document().tag(title.possessor) == "NN" &&
      !is_one_of(fold(draft_.word(title.possessor)),
                 {"country", "nation", "government", "kingdom", "republic"}))
    return;  // "the party's president"
  const EntityIndex owner = title.bodies.empty() ? possessor_of(token) : none;
  const bool of_state = owner != none && discourse_.entity(owner).kind == EntityKind::state;
  std::vector<std::uint32_t> persons;
  for (const std::uint32_t person : known->second) {
    if (!holds(person, title) || draft_.persons[person].found.empty()) continue;
    if (is_former(person, title) != tells_former(title)) continue;
    const auto& states = draft_.persons[person].states;  // "its ambassador" is of no other state
    if (of_state && !states.empty() &&
        std::ranges::find(states, discourse_.entity(owner).key) == states.end())
      continue;
    const Found& first = draft_.found[draft_.persons[person].found.front()];
    if (first.entity != none && first.begin < token && !acts_on(first.entity, token))
      persons.push_back(person);
  }
  keep_likest(title, persons);
  std::vector<EntityIndex> candidates;
  for (const std::uint32_t person : persons)
    candidates.push_back(draft_.found[draft_.persons[person].found.front()].entity);
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

/// "Ankara and Tirana congratulated the two sides": who does something in the sentence is not whom it is done
/// to.
bool Descriptions::acts_on(const Discourse::Named& named, std::uint32_t token) const {
  if (!named.subject || named.sentence != draft_.token(token).sentence) return false;
  const Label label = draft_.token(token).label;
  return label != Label::nsubj && label != Label::nsubjpass;
}

}  // namespace chancery::extract
