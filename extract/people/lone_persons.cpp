#include "extract/people/lone_persons.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

namespace {

using graph::EntityKind;
using language::Label;
using language::Pos;

constexpr int enough = 2;         ///< for a word of which the model says nothing
constexpr int against_model = 3;  ///< for one that it takes for a body or a place

/// What persons do, and bodies hardly.
bool is_done_by_persons(std::string_view verb) {
  return is_one_of(verb,
                   {"congratulate", "telephone", "phone",     "resign",   "arrive", "travel", "fly",
                    "tweet",        "apologise", "apologize", "die",      "tell",   "thank",  "smile",
                    "speak",        "reply",     "chair",     "greet",    "recall", "quip",   "laugh",
                    "depart",       "joke",      "shake",     "campaign", "visit",  "quote",  "retire"});
}

/// What persons and bodies do: it takes more to know which.
bool is_done_by_somebody(std::string_view verb) {
  return is_one_of(
      verb,
      {"say",       "warn",    "announce", "deny",        "accuse",    "condemn",   "welcome",   "criticise",
       "criticize", "praise",  "urge",     "call",        "add",       "insist",    "stress",    "reject",
       "promise",   "pledge",  "vow",      "declare",     "confirm",   "note",      "argue",     "claim",
       "demand",    "meet",    "propose",  "discuss",     "describe",  "express",   "hail",      "blame",
       "reiterate", "invite",  "appoint",  "dismiss",     "order",     "host",      "ask",       "attend",
       "refuse",    "believe", "think",    "suggest",     "admit",     "explain",   "win",       "want",
       "succeed",   "replace", "sack",     "acknowledge", "underline", "emphasise", "emphasize", "answer",
       "lead",      "sign",    "agree",    "hold",        "leave",     "return",    "begin",     "decline",
       "head",      "jet",     "land",     "hint",        "eye",       "slam",      "blast",     "chide",
       "tout",      "mull",    "rule",     "seek",        "push",      "press",     "plan",      "defend",
       "lash",      "rebuff",  "rebuke",   "resume",      "brief",     "weigh",     "embark",    "vouch",
       "nominate",  "oust",    "scold",    "snub",        "cancel",    "postpone",  "delay",     "address",
       "outline",   "unveil",  "present",  "name",        "pick",      "back",      "warm",      "cool",
       "dismay",    "tap",     "huddle",   "stump",       "skip",      "scrap",     "shrug",     "float"});
}

/// To whom it is done is a person.
bool is_done_to_persons(std::string_view verb) {
  return is_one_of(verb,
                   {"congratulate", "thank",   "telephone", "phone",   "greet",     "meet",     "succeed",
                    "appoint",      "dismiss", "sack",      "arrest",  "detain",    "invite",   "receive",
                    "reappoint",    "fire",    "oust",      "defeat",  "elect",     "jail",     "interview",
                    "welcome",      "host",    "praise",    "replace", "criticise", "criticize"});
}

}  // namespace

void LonePersons::run(std::unordered_set<std::string>& surnames) {
  for (const Found& found : draft_.found) count_body(found, 1);
  for (std::uint32_t at = 0; at < draft_.token_count(); ++at) {
    if (!is_candidate(at) || !is_person(at)) continue;
    const std::string_view name = draft_.lower(at);
    if (bodies_[name] > 0) continue;
    surnames.emplace(name);
    if (Found* found = persons_.at(at)) {
      count_body(*found, -1);
      persons_.make(*found, "name.lone");
    } else
      persons_.add(at, at + 1, "name.lone");
  }
}

/// One capitalised word that is nothing yet, or what the model guessed it to be.
bool LonePersons::is_candidate(std::uint32_t at) const {
  const std::string_view word = draft_.word(at);
  if (draft_.document().tag(at) != "NNP" || word.size() < 3 || is_one_of(word, {"May", "March", "April"}))
    return false;
  const auto capitals = std::ranges::count_if(word, [](char c) { return c >= 'A' && c <= 'Z'; });
  if (capitals > 1 && !word.starts_with("Mc")) return false;
  if (const Found* found = draft_.found_over(at)) {
    const bool guessed =
        found->known == nullptr && found->reason.rule == "name.model" && found->subtype != "facility";
    if (!guessed || found->begin != at || found->end != at + 1 || found->kind == EntityKind::person ||
        runs_.is_place_role(at))
      return false;
  } else if (!runs_.is_free_name_word(at) || draft_.token(at).iob != 'O') {
    return false;
  }
  const auto& sentence = draft_.sentence_of(at);
  const auto beside = [&](std::uint32_t other) {
    return is_capitalised(draft_.word(other)) && draft_.token(other).pos == Pos::PROPN;
  };
  if (at > sentence.begin &&
      (beside(at - 1) || draft_.token(at - 1).pos == Pos::DET || draft_.word(at - 1) == "-"))
    return false;
  if (at + 1 < sentence.end && (beside(at + 1) || draft_.word(at + 1) == "-")) return false;
  for (const std::uint32_t child : draft_.analysis.tree.children(at)) {
    const Label label = draft_.token(child).label;
    if (label == Label::det || label == Label::compound || label == Label::nmod) return false;
  }
  return !runs_.holds_noun(at, at + 1);
}

bool LonePersons::is_person(std::uint32_t at) const {
  const int place = frame(at);
  if (place == 0) return false;
  const Found* guessed = draft_.found_over(at);
  const int total = place + usual(at) + (has_pronoun(at) ? 2 : 0) + (guessed == nullptr ? 1 : 0);
  return total >= (guessed == nullptr ? enough : against_model);
}

/// How much the place in the sentence says.
int LonePersons::frame(std::uint32_t at) const {
  std::uint32_t token = at;
  if (draft_.word_safe(at + 1) == "," && draft_.lower(at + 2) == "who") return 3;
  for (int step = 0; step < 4 && draft_.token(token).label == Label::conj; ++step)
    token = draft_.token(token).head;
  if (const Found* first = draft_.found_over(token); token != at && first != nullptr) {
    if (first->kind == EntityKind::person) return 3;
    if (first->known != nullptr) return 0;
  }
  const std::uint32_t head = draft_.token(token).head;
  switch (draft_.token(token).label) {
    case Label::nsubj:
      return as_subject(token, head);
    case Label::dobj:
      return as_object(head);
    case Label::pobj:
      return behind(head);
    default:
      return 0;
  }
}

int LonePersons::as_subject(std::uint32_t at, std::uint32_t verb) const {
  if (draft_.token(verb).pos != Pos::VERB) return 0;
  const std::string_view lemma = draft_.document().lemma(verb);
  if (is_done_by_persons(lemma)) return 2;
  return is_done_by_somebody(lemma) && at != verb ? 1 : 0;
}

int LonePersons::as_object(std::uint32_t verb) const {
  return is_done_to_persons(draft_.document().lemma(verb)) ? 1 : 0;
}

/// "talks with Macron", "a call to Macron"
int LonePersons::behind(std::uint32_t preposition) const {
  const std::string_view above = draft_.document().lemma(draft_.token(preposition).head);
  if (draft_.word(preposition) != "with") return 0;
  return is_one_of(above, {"meet", "talk", "speak", "call", "meeting", "conversation", "dinner", "lunch",
                           "breakfast", "confer", "dine", "interview"})
             ? 1
             : 0;
}

/// Whether it is a surname or a given name somewhere.
int LonePersons::usual(std::uint32_t at) const {
  const std::string_view name = draft_.lower(at);
  if (draft_.words.origins().knows_surname(name) || draft_.words.is_leading_surname(name)) return 2;
  return draft_.words.is_given_name(name) ? 1 : 0;
}

/// "Macron said that his country": a pronoun of persons further on in the sentence, and no other person in
/// it.
bool LonePersons::has_pronoun(std::uint32_t at) const {
  const auto& sentence = draft_.sentence_of(at);
  bool told = false;
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
    const Found* found = draft_.found_over(i);
    if (found != nullptr && found->kind == EntityKind::person) return false;
    const bool titled = draft_.title_at[i] != none;
    if (titled) return false;
    told = told || (i > at && is_one_of(draft_.lower(i), {"he", "she", "his", "her", "him"}));
  }
  return told;
}

/// "the Vigilant", "Vigilant Group": names that stand with an article or in longer names of the article.
void LonePersons::count_body(const Found& found, int change) {
  if (found.kind == EntityKind::person) return;
  for (std::uint32_t i = found.begin; i < found.end; ++i) {
    const bool longer = found.end - found.begin > 1;
    const bool article = i > 0 && draft_.lower(i - 1) == "the";
    if (longer || article) bodies_[draft_.lower(i)] += change;
  }
}

}  // namespace chancery::extract
