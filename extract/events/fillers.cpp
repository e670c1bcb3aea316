#include "extract/events/fillers.hpp"

#include <algorithm>

#include "extract/text/noun_phrase.hpp"
#include "extract/words/entity_lexicon.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;
using language::Pos;

namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 0x20);
  }
  return out;
}

bool is_personal_pronoun(std::string_view lemma) {
  constexpr std::string_view words[] = {"he",      "she",   "they", "we",   "I",      "i",   "it",
                                        "who",     "him",   "her",  "them", "both",   "all", "some",
                                        "neither", "other", "many", "each", "others", "one", "us"};
  return std::ranges::find(words, lemma) != std::end(words);
}

bool acts(EntityKind kind) {
  return kind == EntityKind::person || kind == EntityKind::state || kind == EntityKind::organisation ||
         kind == EntityKind::group;
}

}  // namespace

Fillers::Fillers(const Analysis& analysis) : analysis_(analysis) {
  const EventLexicon& lexicon = analysis.lexicon.events();
  private_ = lexicon.word_class("private");
  official_ = lexicon.word_class("official");
  platform_ = lexicon.word_class("platform");
  civil_ = lexicon.word_class("people") | private_;
  people_ = lexicon.word_class("people") | lexicon.word_class("force") | lexicon.word_class("diplomat");
  actor_classes_ = official_ | people_ | lexicon.word_class("body") | lexicon.word_class("court") |
                   lexicon.word_class("delegation") | private_;
  const std::size_t count = analysis.document.tokens.size();
  entries_.resize(count, nullptr);
  lowered_of_token_.resize(count, graph::no_index);
  read_titles();
  for (std::uint32_t i = 0; i < count; ++i) {
    std::string_view word = analysis.document.lemma(i);
    if (std::ranges::any_of(word, [](char c) { return c >= 'A' && c <= 'Z'; })) {
      lowered_of_token_[i] = static_cast<std::uint32_t>(lowered_.size());
      lowered_.push_back(lower(word));
      word = lowered_.back();
    }
    entries_[i] = lexicon.find(word);
    const bool plural = analysis.document.tokens[i].pos == Pos::NOUN && word.size() > 3 && word.back() == 's';
    if (!entries_[i] && plural) entries_[i] = lexicon.find(word.substr(0, word.size() - 1));  // "attachés"
    const bool capitalised = lowered_of_token_[i] != graph::no_index;
    if (!entries_[i] && capitalised && analysis.document.tokens[i].pos == Pos::PROPN && word.size() > 3 &&
        word.back() == 's') {
      entries_[i] = lexicon.find(word.substr(0, word.size() - 1));  // "Sanctions" in a title keeps its s
      if (entries_[i]) lowered_[lowered_of_token_[i]].pop_back();
    }
  }
}

/// "the head of the Committee, Saidmurod Rakhimov": the words of a title stand for whose title it is.
void Fillers::read_titles() {
  const auto& tokens = analysis_.document.tokens;
  for (const graph::Tenure& tenure : analysis_.facts.tenures) {
    if (tenure.evidence.empty()) continue;
    const Span around = tenure.evidence.front();
    const auto holder = std::ranges::find_if(analysis_.mentions, [&](const MentionAt& at) {
      const Span name = analysis_.mention(at).span;
      return at.entity == tenure.holder && name.begin >= around.begin && name.end <= around.end;
    });
    if (holder == analysis_.mentions.end()) continue;
    const Span title = tenure.reason.cue;
    auto token = static_cast<std::uint32_t>(
        std::ranges::lower_bound(tokens, title.begin, {}, [](const auto& one) { return one.span.begin; }) -
        tokens.begin());
    for (; token < tokens.size() && tokens[token].span.begin < title.end; ++token) {
      holders_.emplace_back(token, holder->head);
    }
  }
  std::ranges::sort(holders_);
}

std::span<const std::pair<std::uint32_t, std::uint32_t>> Fillers::holders(std::uint32_t token) const {
  const auto [first, last] =
      std::equal_range(holders_.begin(), holders_.end(), std::pair(token, std::uint32_t{0}),
                       [](const auto& one, const auto& other) { return one.first < other.first; });
  return std::span(holders_).subspan(static_cast<std::size_t>(first - holders_.begin()),
                                     static_cast<std::size_t>(last - first));
}

std::string_view Fillers::lemma(std::uint32_t token) const {
  const std::uint32_t index = lowered_of_token_[token];
  return index == graph::no_index ? analysis_.document.lemma(token) : std::string_view(lowered_[index]);
}

const MentionAt* Fillers::mention(std::uint32_t token) const {
  if (const MentionAt* own = analysis_.mention_headed_by(token)) return own;
  const std::uint32_t covering = analysis_.covering_mention[token];
  if (covering == graph::no_index) return nullptr;
  // A phrase whose head the parser put elsewhere in the name.
  const MentionAt& at = analysis_.mentions[covering];
  const std::uint32_t head = analysis_.document.tokens[token].head;
  const bool inside = head >= at.begin && head < at.end && head != token;
  return inside ? nullptr : &at;
}

bool Fillers::has_kind(std::uint32_t token, EntityKind kind) const {
  const MentionAt* at = mention(token);
  return at && analysis_.entity(*at).kind == kind;
}

/// "a case against Aybek, a lawyer": the person named right before the comma, wherever the parser hangs it.
std::uint32_t Fillers::name_before(std::uint32_t apposition) const {
  const std::uint32_t begin = analysis_.tree.left_edge(apposition);
  if (begin < 2 || analysis_.document.word(begin - 1) != "," || !in_class(apposition, people_))
    return Tree::no_token;
  const MentionAt* name = mention(begin - 2);
  const bool person = name && name->end == begin - 1 && analysis_.entity(*name).kind == EntityKind::person;
  return person ? name->head : Tree::no_token;
}

/// Where an apposition is what the tree names ("Diallo, the party's secretary, who"), the name it explains.
std::uint32_t Fillers::named(std::uint32_t token) const {
  const auto& tokens = analysis_.document.tokens;
  if (mention(token)) return token;
  if (tokens[token].label == Label::appos) {
    const std::uint32_t before = name_before(token);
    if (before != Tree::no_token) return before;
    if (mention(tokens[token].head)) return tokens[token].head;
  }
  if (const auto whose = holders(token); !whose.empty()) return whose.front().second;
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label at = tokens[child].label;
    if (at != Label::appos && at != Label::compound && at != Label::nmod) continue;
    if (has_kind(child, EntityKind::person)) return child;  // "named Alma Smagulova interior minister"
    // "the owner, Kuwait Coastal Shipping,": not the party of "the minister, Kuwait's youngest"
    if (at == Label::appos && has_kind(child, EntityKind::organisation) && !in_class(token, people_))
      return child;
  }
  return token;
}

bool Fillers::is_agent(std::uint32_t token) const {
  token = named(token);
  if (const MentionAt* at = mention(token)) {
    if (acts(analysis_.entity(*at).kind)) return true;
    if (analysis_.mention(*at).reading == graph::Reading::government) return true;
  }
  if (is_personal_pronoun(lemma(token)) || analysis_.document.tokens[token].pos == Pos::NUM) return true;
  return in_class(token, actor_classes_) || (in_class(token, platform_) && !owners(token).empty());
}

bool Fillers::is_person(std::uint32_t token) const {
  token = named(token);
  if (has_kind(token, EntityKind::person) || has_kind(token, EntityKind::group)) return true;
  if (mention(token)) return false;
  const std::string_view word = lemma(token);
  if (is_personal_pronoun(word) && word != "it") return true;
  if (analysis_.document.tokens[token].pos == Pos::NUM) return true;
  return in_class(token, people_);
}

void Fillers::add_entity(graph::EntityIndex index, std::vector<graph::EntityIndex>& out) {
  if (std::ranges::find(out, index) == out.end()) out.push_back(index);
}

/// "his counterparts, Daniel Overby and Kenji Mitarai": all whom an apposition names.
void Fillers::add_people(std::uint32_t token, std::vector<graph::EntityIndex>& out) const {
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    if (analysis_.document.tokens[child].label != Label::conj) continue;
    const std::uint32_t person = named(child);  // "Minister Rao and the Minister of Kenya, Ms. Kamau, met"
    if (!has_kind(person, EntityKind::person)) continue;
    add_entity(mention(person)->entity, out);
    add_people(child, out);
  }
}

/// "100 Palestinians", "Kenyans": a word for people of a state, not the state's name.
bool Fillers::is_nationals(std::uint32_t token) const {
  const auto& at = analysis_.document.tokens[token];
  if (at.pos != Pos::PROPN && at.pos != Pos::NOUN) return false;
  if (at.label == Label::amod || at.label == Label::compound || at.label == Label::nmod) return false;
  const MentionAt* own = analysis_.mention_headed_by(token);
  if (!own || own->end - own->begin != 1 || analysis_.entity(*own).kind != EntityKind::state) return false;
  const auto hits = analysis_.lexicon.entities().names_at(analysis_.article.text, at.span.begin);
  return std::ranges::any_of(hits, [&](const EntityLexicon::Hit& hit) {
    return hit.known->how == Known::How::adjective && hit.size == at.span.end - at.span.begin &&
           hit.known->key == analysis_.entity(*own).key;
  });
}

/// "ethnic Albanians", "Bosnian Serbs": of another state than their name says.
bool Fillers::is_minority(std::uint32_t token) const {
  if (!is_nationals(token)) return false;
  return std::ranges::any_of(analysis_.tree.children(token), [&](std::uint32_t child) {
    if (child > token) return false;
    if (analysis_.document.lemma(child) == "ethnic") return true;
    const Label at = analysis_.document.tokens[child].label;
    const MentionAt* before = analysis_.mention_headed_by(child);
    return (at == Label::amod || at == Label::compound || at == Label::nmod) && before &&
           analysis_.entity(*before).kind == EntityKind::state;
  });
}

std::vector<graph::EntityIndex> Fillers::entities(std::uint32_t token) const {
  std::vector<graph::EntityIndex> out;
  if (is_minority(token)) return out;
  if (!mention(token)) {
    for (const auto& [title, holder] : holders(token)) {
      add_entity(mention(holder)->entity, out);
      if (analysis_.document.tokens[holder].label == Label::appos) add_people(holder, out);
    }
    if (!out.empty()) return out;
  }
  const std::uint32_t whose = named(token);
  if (whose != token && analysis_.document.tokens[whose].label == Label::appos &&
      has_kind(whose, EntityKind::person)) {
    add_entity(mention(whose)->entity, out);
    add_people(whose, out);
    return out;
  }
  token = whose;
  if (const MentionAt* at = mention(token)) {
    const graph::Entity& entity = analysis_.entity(*at);
    if (entity.kind == EntityKind::group) {
      for (const graph::EntityIndex member : entity.members) add_entity(member, out);
      if (out.empty() && entity.state != graph::no_index && in_class(at->head, actor_classes_) &&
          !in_class(at->head, private_)) {
        add_entity(entity.state, out);
      }
      if (out.empty()) add_owners(token, out);
    }
    if (out.empty()) add_entity(at->entity, out);
    return out;
  }
  if (in_class(token, private_)) {
    add_band(token, out);
    return out;
  }
  if (in_class(token, actor_classes_ | platform_) || is_personal_pronoun(lemma(token)))
    add_owners(token, out);
  return out;
}

/// "the FACT rebels", "Hamas militants": the body that they are of, never the state.
void Fillers::add_band(std::uint32_t token, std::vector<graph::EntityIndex>& out) const {
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label at = analysis_.document.tokens[child].label;
    if (child > token || (at != Label::compound && at != Label::nmod)) continue;
    if (has_kind(child, EntityKind::organisation)) add_entity(mention(child)->entity, out);
  }
}

void Fillers::add_party(std::uint32_t token, bool persons, std::vector<graph::EntityIndex>& out) const {
  if (const MentionAt* at = mention(token)) {
    const EntityKind kind = analysis_.entity(*at).kind;
    if (kind == EntityKind::state || kind == EntityKind::organisation ||
        (persons && kind == EntityKind::person)) {
      add_entity(at->entity, out);
    }
    // "officials of both countries"
    for (const graph::EntityIndex member : analysis_.entity(*at).members) {
      const EntityKind of = analysis_.facts.entities[member].kind;
      if (of == EntityKind::state || of == EntityKind::organisation) add_entity(member, out);
    }
  }
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    if (analysis_.document.tokens[child].label == Label::conj) add_party(child, persons, out);
  }
}

/// "Chile, whose divers found them": Chile.
std::uint32_t Fillers::whose(std::uint32_t possessor) const {
  if (analysis_.document.tag(possessor) != "WP$") return possessor;
  std::uint32_t at = possessor;
  for (int i = 0; i < 8 && analysis_.document.tokens[at].head != at; ++i) {
    if (analysis_.document.tokens[at].label == Label::relcl) return analysis_.document.tokens[at].head;
    at = analysis_.document.tokens[at].head;
  }
  return possessor;
}

/// The states and bodies before the noun or behind "of", "from", "in": whose officials or forces they are.
void Fillers::add_owners(std::uint32_t token, std::vector<graph::EntityIndex>& out, int depth) const {
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label at = analysis_.document.tokens[child].label;
    if (at == Label::amod || at == Label::compound || at == Label::nmod) add_party(child, false, out);
    if (at == Label::poss) add_party(whose(child), true, out);
    if (at != Label::prep) continue;
    const std::string_view preposition = analysis_.document.lemma(child);
    if (preposition != "of" && preposition != "from" && preposition != "in") continue;
    const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
    if (object == Tree::no_token) continue;
    const std::size_t known = out.size();
    add_party(object, preposition == "of", out);
    // "heads of state from Niger", "positions of the YPG militia"
    if (preposition == "of" && out.size() == known && !mention(object)) {
      add_band(object, out);
      if (out.size() == known && object > token && depth < 2) add_owners(object, out, depth + 1);
    }
  }
}

std::vector<graph::EntityIndex> Fillers::things(std::uint32_t token,
                                                std::vector<graph::EntityIndex> known) const {
  const auto thing = [&](EntityKind kind) {
    return kind == EntityKind::weapon || kind == EntityKind::platform || kind == EntityKind::agreement ||
           kind == EntityKind::event_name;
  };
  const bool described = known.size() == 1 && thing(analysis_.facts.entities[known.front()].kind);
  if (!known.empty() && !described) return known;
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label at = analysis_.document.tokens[child].label;
    if (at != Label::compound && at != Label::nmod && at != Label::appos && at != Label::amod) continue;
    const MentionAt* name = analysis_.mention_headed_by(child);
    if (name && thing(analysis_.entity(*name).kind)) return {name->entity};
  }
  return known;
}

/// "militants said they had attacked": who "they" are is the subject of the verb that reports it.
std::uint32_t Fillers::reporter(std::uint32_t pronoun) const {
  const auto& tokens = analysis_.document.tokens;
  const std::string_view word = lemma(pronoun);
  if (tokens[pronoun].label != Label::nsubj || (word != "they" && word != "it")) return Tree::no_token;
  std::uint32_t clause = tokens[pronoun].head;
  while (tokens[clause].label == Label::xcomp) clause = tokens[clause].head;
  if (tokens[clause].label != Label::ccomp) return Tree::no_token;
  return analysis_.tree.child(tokens[clause].head, Label::nsubj);
}

Span Fillers::description(std::uint32_t token) const {
  const auto& tokens = analysis_.document.tokens;
  if (const std::uint32_t who = reporter(token); who != Tree::no_token && who != token)
    return description(who);
  if (tokens[token].pos != Pos::NOUN && tokens[token].pos != Pos::PROPN) return {};
  const bool nationals = is_nationals(token);
  const bool machines = in_class(token, platform_) && !owners(token).empty();
  if (!nationals && !machines && !in_class(token, people_) && !in_class(token, private_) &&
      !in_class(token, official_))
    return {};
  if (!nationals && !machines && (named(token) != token || mention(token))) return {};
  const std::uint32_t article = analysis_.tree.child(token, Label::det);
  if (nationals && article != Tree::no_token && analysis_.document.lemma(article) == "the") return {};
  const std::uint32_t measure = measure_of(analysis_.document, token);
  std::uint32_t begin = measure == token ? token : analysis_.tree.left_edge(measure);
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label at = tokens[child].label;
    if (child > token || at == Label::det || at == Label::predet) continue;
    if (at != Label::amod && at != Label::compound && at != Label::nmod && at != Label::nummod &&
        at != Label::poss)
      continue;
    begin = std::min(begin, analysis_.tree.left_edge(child));
  }
  while (begin < token && tokens[begin].label == Label::det) ++begin;
  return analysis_.document.span_of(begin, token + 1);
}

std::vector<graph::EntityIndex> Fillers::owners(std::uint32_t token) const {
  std::vector<graph::EntityIndex> out;
  add_owners(token, out);
  return out;
}

}  // namespace chancery::extract
