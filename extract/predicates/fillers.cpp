#include "extract/predicates/fillers.hpp"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::NameType;
using language::Pos;

namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 0x20);
  }
  return out;
}

bool acts(EntityKind kind) {
  return kind == EntityKind::person || kind == EntityKind::state || kind == EntityKind::organisation ||
         kind == EntityKind::group || kind == EntityKind::platform;
}

/// "$2.7bn", also where its unit is a word of its own
bool is_sum(const language::Document& document, std::uint32_t token) {
  const bool unit = token > 1 && is_one_of(document.word(token), {"m", "bn", "k", "tn"});
  const std::uint32_t number = unit ? token - 1 : token;
  const char first = document.word(number).front();
  return number > 0 && first >= '0' && first <= '9' &&
         is_one_of(document.word(number - 1), {"$", "€", "£", "¥", "US$", "A$", "C$", "NZ$"});
}

}  // namespace

bool Fillers::is_personal_pronoun(std::string_view lemma) {
  constexpr std::string_view words[] = {"he",      "she",   "they", "we",   "I",      "i",   "it",
                                        "who",     "him",   "her",  "them", "both",   "all", "some",
                                        "neither", "other", "many", "each", "others", "one", "us"};
  return std::ranges::find(words, lemma) != std::end(words);
}

Fillers::Fillers(const Analysis& analysis) : analysis_(analysis) {
  const EventLexicon& lexicon = analysis.lexicon.events();
  private_ = lexicon.word_class("private");
  official_ = lexicon.word_class("official");
  platform_ = lexicon.word_class("platform");
  force_ = lexicon.word_class("force");
  munition_ = lexicon.word_class("munition");
  diplomat_ = lexicon.word_class("diplomat");
  number_ = lexicon.word_class("number");
  civil_ = lexicon.word_class("people") | private_;
  people_ = lexicon.word_class("people") | lexicon.word_class("force") | lexicon.word_class("diplomat");
  actor_classes_ = official_ | people_ | lexicon.word_class("body") | lexicon.word_class("court") |
                   lexicon.word_class("delegation") | private_;
  const std::size_t count = analysis.document.tokens.size();
  entries_.resize(count, nullptr);
  lowered_of_token_.resize(count, graph::no_index);
  signs_.reserve(count);
  read_titles();
  for (std::uint32_t i = 0; i < count; ++i) {
    std::string_view word = analysis.document.lemma(i);
    if (std::ranges::any_of(word, [](char c) { return c >= 'A' && c <= 'Z'; })) {
      lowered_of_token_[i] = static_cast<std::uint32_t>(lowered_.size());
      lowered_.push_back(lower(word));
      word = lowered_.back();
    }
    entries_[i] = lexicon.find(word);
    if (entries_[i] == nullptr && is_sum(analysis.document, i)) entries_[i] = lexicon.find("money");
    const bool plural = analysis.document.tokens[i].pos == Pos::NOUN && word.size() > 3 && word.back() == 's';
    if (!entries_[i] && plural) entries_[i] = lexicon.find(word.substr(0, word.size() - 1));  // "attachés"
    const bool capitalised = lowered_of_token_[i] != graph::no_index;
    if (!entries_[i] && capitalised && analysis.document.tokens[i].pos == Pos::PROPN && word.size() > 3 &&
        word.back() == 's') {
      entries_[i] = lexicon.find(word.substr(0, word.size() - 1));  // "Sanctions" in a title keeps its s
      if (entries_[i]) lowered_[lowered_of_token_[i]].pop_back();
    }
    signs_.push_back({sign_of(lemma(i)), sign_of(analysis.document.word(i))});
  }
}

/// "the head of the Committee, Saidmurod Rakhimov": the words of a title stand for whose title it is.
void Fillers::read_titles() {
  if (analysis_.facts.tenures.empty()) return;
  std::unordered_map<graph::EntityIndex, std::vector<const MentionAt*>> mentions;
  for (const MentionAt& at : analysis_.mentions) mentions[at.entity].push_back(&at);
  for (const graph::Tenure& tenure : analysis_.facts.tenures) {
    const auto& of_holder = mentions[tenure.holder];
    for (const Span around : tenure.evidence) {
      const auto holder = std::ranges::find_if(
          of_holder, [&](const MentionAt* at) { return around.contains(analysis_.mention(*at).span); });
      if (holder == of_holder.end()) continue;
      const bool first = around.begin == tenure.evidence.front().begin;
      read_title(first ? tenure.reason.cue : around, (*holder)->head);
    }
  }
  std::ranges::sort(holders_);
}

/// The nouns of a title that are no part of a name, and all its words where the span is the title alone.
void Fillers::read_title(Span title, std::uint32_t holder) {
  const auto& tokens = analysis_.document.tokens;
  const bool alone = !title.overlaps(tokens[holder].span);
  auto token = static_cast<std::uint32_t>(
      std::ranges::lower_bound(tokens, title.begin, {}, [](const auto& one) { return one.span.begin; }) -
      tokens.begin());
  for (; token < tokens.size() && tokens[token].span.begin < title.end; ++token) {
    const bool noun = tokens[token].pos == Pos::NOUN || tokens[token].pos == Pos::PROPN;
    if (alone || (noun && analysis_.covering_mention[token] == graph::no_index))
      holders_.emplace_back(token, holder);
  }
}

std::span<const std::pair<std::uint32_t, std::uint32_t>> Fillers::holders(std::uint32_t token) const {
  const auto [first, last] =
      std::equal_range(holders_.begin(), holders_.end(), std::pair(token, std::uint32_t{0}),
                       [](const auto& one, const auto& other) { return one.first < other.first; });
  return std::span(holders_).subspan(static_cast<std::size_t>(first - holders_.begin()),
                                     static_cast<std::size_t>(last - first));
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

bool Fillers::is_agent(std::uint32_t token) const {
  token = named(token);
  if (const MentionAt* at = mention(token)) {
    if (acts(analysis_.entity(*at).kind)) return true;
    if (analysis_.mention(*at).reading == graph::Reading::government) return true;
  }
  if (is_personal_pronoun(lemma(token)) || analysis_.document.tokens[token].pos == Pos::NUM) return true;
  if (issuer(token) != Tree::no_token) return true;
  if (is_unread_name(token)) return true;
  if (is_crowd(token) || is_personage(token) || is_followers(token) || is_state_medium(token)) return true;
  return in_class(token, actor_classes_) || (is_arms(token) && !owners(token).empty());
}

/// A proper name that the text tells nothing of, as of a person named once: no day, no law.
bool Fillers::is_unread_name(std::uint32_t token) const {
  const language::Token& at = analysis_.document.tokens[token];
  return at.pos == Pos::PROPN && analysis_.covering_mention[token] == graph::no_index &&
         (at.name == NameType::none || at.name == NameType::PERSON || at.name == NameType::ORG ||
          at.name == NameType::NORP || at.name == NameType::GPE);
}

/// "Eritrean artillery", "Sudanese jets": what acts for whose it is.
bool Fillers::is_arms(std::uint32_t token) const {
  const bool defence =
      is_one_of(lemma(token), {"defence", "defense"}) && token > 0 && lemma(token - 1) == "air";
  return defence || in_class(token, platform_) || is_one_of(lemma(token), {"artillery", "aviation"});
}

bool Fillers::is_person(std::uint32_t token) const {
  token = named(token);
  if (has_kind(token, EntityKind::person) || has_kind(token, EntityKind::group)) return true;
  if (mention(token)) return false;
  const std::string_view word = lemma(token);
  if (is_personal_pronoun(word) && word != "it") return true;
  if (analysis_.document.tokens[token].pos == Pos::NUM || is_crowd(token) || is_personage(token) ||
      is_followers(token))
    return true;
  return in_class(token, people_);
}

}  // namespace chancery::extract
