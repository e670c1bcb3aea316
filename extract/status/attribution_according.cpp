// "According to": whom it names, and how far it holds.
#include <algorithm>

#include "extract/status/attributor.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using language::Label;
using language::Pos;

void Attributor::from_according() {
  const auto& document = analysis_.document;
  for (std::uint32_t i = 0; i + 1 < document.tokens.size(); ++i) {
    const std::string_view word = document.word(i);
    if ((word == "according" || word == "According") && document.word(i + 1) == "to") {
      std::uint32_t object = analysis_.tree.child(i + 1, Label::pobj);
      if (object == Tree::no_token) object = analysis_.tree.child(i, Label::pobj);
      if (object == Tree::no_token) continue;
      if (document.word(object) == "which") {
        from_which(i);
        continue;
      }
      const std::vector<EntityIndex> who = sources(object);
      spread(i, who);
      spread_back(i, who);
    } else if (word == "as" || word == "As") {
      from_as(i);
    } else if ((word == "Per" || word == "per") && is_per(i)) {
      spread(i, reading_.fillers.entities(analysis_.tree.child(i, Label::pobj)));
    } else if (word == "by" || word == "in" || word == "In" || word == "By") {
      const std::uint32_t object = analysis_.tree.child(i, Label::pobj);
      if (object != Tree::no_token && is_account(object)) spread(i, tellers(object));
    }
  }
}

/// Whose account it is: "by the army's count", "by the account of the chief, Ann Lee".
std::vector<EntityIndex> Attributor::tellers(std::uint32_t account) const {
  std::vector<EntityIndex> found = reading_.fillers.owners(account);
  const std::uint32_t of = analysis_.tree.child(account, Label::prep);
  const std::uint32_t who = of == Tree::no_token ? of : analysis_.tree.child(of, Label::pobj);
  return found.empty() && who != Tree::no_token && analysis_.document.word(of) == "of" ? sources(who) : found;
}

/// "a report of the daily, according to which they had left": whoever is nearest in what stands before.
void Attributor::from_which(std::uint32_t according) {
  const auto& document = analysis_.document;
  const language::Sentence& sentence = document.sentences[document.tokens[according].sentence];
  if (according < sentence.begin + 2 || document.word(according - 1) != ",") return;
  constexpr int longest = 6;
  std::uint32_t noun = according - 2;
  // "a paper circulating on Telegram, according to which", not "published by the daily, according to which"
  const language::Token& above = document.tokens[document.tokens[noun].head];
  if (above.label != Label::agent && document.tokens[above.head].pos == Pos::VERB) return;
  std::vector<EntityIndex> who = sources(noun);
  for (int i = 0; i < longest && who.empty() && document.tokens[noun].head < noun; ++i) {
    noun = document.tokens[noun].head;
    if (document.tokens[noun].pos == Pos::VERB) return;
    if (document.tokens[noun].pos != Pos::ADP) who = sources(noun);
  }
  for (std::uint32_t token = according; token < sentence.end && document.word(token) != ";"; ++token) {
    const std::uint32_t index = reading_.event_of_token[token];
    if (index == graph::no_index || !free(index)) continue;
    for (const EntityIndex source : who)
      add_source(index, source, {"attribution.according", "", 0, document.tokens[according].span});
  }
}

/// "As Reuters reported, a convoy was hit", "was hit, as reported by the agency".
void Attributor::from_as(std::uint32_t as) {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t verb = tokens[as].head;
  const std::uint32_t clause = tokens[verb].head;
  if (verb < as || tokens[verb].label != Label::advcl || tokens[verb].pos != Pos::VERB ||
      !is_one_of(analysis_.document.lemma(verb),
                 {"report", "announce", "state", "claim", "allege", "confirm", "disclose", "reveal", "say",
                  "note", "write", "explain", "recall", "recount", "tell", "put", "have"}))
    return;
  const std::uint32_t told = reading_.event_of_token[clause];
  if (analysis_.tree.child(verb, Label::ccomp) != Tree::no_token || has_own_object(verb) ||
      (told != graph::no_index && is_speech(told)))
    return;
  std::vector<EntityIndex> who;
  for (const std::uint32_t speaker : reading_.predicates.subjects(verb))
    for (const EntityIndex entity : reading_.fillers.entities(speaker)) {
      if (analysis_.facts.entities[entity].kind != graph::EntityKind::agreement) who.push_back(entity);
    }
  for (std::uint32_t token = analysis_.tree.left_edge(clause); token < analysis_.tree.right_edge(clause);
       ++token) {
    const std::uint32_t index = reading_.event_of_token[token];
    if (index == graph::no_index || !free(index) || analysis_.tree.below(token, verb)) continue;
    if (is_known_below(token, clause)) continue;
    for (const EntityIndex source : who) {
      if (!takes_part(index, source))
        add_source(index, source, {"attribution.according", "", 0, tokens[verb].span});
    }
  }
}

/// Whether a verb tells something else than the clause it is put into: not "as she told them".
bool Attributor::has_own_object(std::uint32_t verb) const {
  const std::uint32_t object = analysis_.tree.child(verb, Label::dobj);
  return object != Tree::no_token && analysis_.document.tokens[object].pos != Pos::PRON &&
         analysis_.document.lemma(verb) != "tell";
}

/// "Per the Pentagon, it was shot down", "was shot down, per Reuters": never "two per state".
bool Attributor::is_per(std::uint32_t per) const {
  const std::uint32_t object = analysis_.tree.child(per, Label::pobj);
  if (object == Tree::no_token || reading_.fillers.mention(object) == nullptr) return false;
  const std::uint32_t begin = analysis_.document.sentences[analysis_.document.tokens[per].sentence].begin;
  return per == begin || analysis_.document.word(per - 1) == ",";
}

bool Attributor::is_account(std::uint32_t token) const {
  const std::string_view word = reading_.fillers.lemma(token);
  if (!is_one_of(
          word, {"count", "account", "view", "version", "tally", "estimate", "reckoning", "word", "telling"}))
    return false;
  if (analysis_.tree.child(token, Label::poss) != Tree::no_token) return true;
  const bool of = token + 1 < analysis_.document.tokens.size() && analysis_.document.word(token + 1) == "of";
  // "were killed, by the count of the army"
  if (of && token >= 3 && analysis_.folded.word(token - 1) == "the" &&
      analysis_.document.word(token - 2) == "by" && analysis_.document.word(token - 3) == ",")
    return is_one_of(word, {"account", "count", "tally", "estimate", "reckoning", "telling"});
  // "In the words of the ministry, they left", never "welcomed it, in the words of its president"
  return token >= 2 && analysis_.folded.word(token - 1) == "the" &&
         token - 2 == analysis_.document.sentences[analysis_.document.tokens[token].sentence].begin && of &&
         is_one_of(word, {"account", "version", "reckoning", "word", "telling"});
}

void Attributor::spread(std::uint32_t phrase, const std::vector<EntityIndex>& sources) {
  const std::uint32_t head = spread_from(phrase);
  if (phrase > 0 && analysis_.document.word(phrase - 1) == ";" && head < phrase)
    return tell_next_part(phrase, sources);
  if (is_end_of_part(phrase, head)) {
    tell_part(phrase, sources, {"attribution.according", "", 0, analysis_.document.tokens[phrase].span});
    return;
  }
  for (std::uint32_t token = analysis_.tree.left_edge(head); token < analysis_.tree.right_edge(head);
       ++token) {
    // "began on Sunday, according to the army; Oslo has announced nothing"
    if (token > phrase && phrase > head && analysis_.document.word(token) == ";") break;
    const std::uint32_t index = reading_.event_of_token[token];
    if (index == graph::no_index || analysis_.tree.below(token, phrase)) continue;
    const bool nearer = phrase < head && is_told_from_above(index, head);
    if (!free(index) && !nearer) continue;
    if (is_known_below(token, head)) continue;
    if (nearer) {
      analysis_.facts.events[index].attribution.clear();
      analysis_.facts.events[index].claimed_in = graph::no_index;
    }
    for (const EntityIndex source : sources) {
      add_source(index, source, {"attribution.according", "", 0, analysis_.document.tokens[phrase].span});
    }
  }
}

/// "He said that, according to Amnesty, four were killed": the nearer source is that of the clause.
bool Attributor::is_told_from_above(std::uint32_t event, std::uint32_t head) const {
  const auto& tokens = analysis_.document.tokens;
  const graph::Event& told = analysis_.facts.events[event];
  if (told.attribution_reason.rule != "attribution.clause") return false;
  const std::uint32_t cue = told.attribution_reason.cue.begin;
  return cue < tokens[analysis_.tree.left_edge(head)].span.begin ||
         cue >= tokens[analysis_.tree.right_edge(head) - 1].span.end;
}

/// "Rebels left, according to the army; Oslo has announced nothing", where the parser hangs the phrase on
/// what stands behind the semicolon.
bool Attributor::is_end_of_part(std::uint32_t phrase, std::uint32_t head) const {
  const auto& document = analysis_.document;
  if (head < phrase || phrase == 0 || document.word(phrase - 1) != ",") return false;
  const std::uint32_t end = analysis_.tree.right_edge(phrase);
  return end < document.tokens.size() && end <= head && document.word(end) == ";";
}

/// "They discussed it; according to Ann Lee, Uzbekistan promised", where the parser hangs the phrase on what
/// stands before the semicolon.
void Attributor::tell_next_part(std::uint32_t phrase, const std::vector<EntityIndex>& sources) {
  const auto& document = analysis_.document;
  std::uint32_t end = phrase;
  while (end < document.sentences[document.tokens[phrase].sentence].end && document.word(end) != ";") ++end;
  tell_between(phrase, end, sources, {"attribution.according", "", 0, document.tokens[phrase].span});
}

/// All that stands before the token, up to a semicolon, is told by the sources.
void Attributor::tell_part(std::uint32_t end, const std::vector<EntityIndex>& sources,
                           const graph::Reason& reason) {
  const auto& document = analysis_.document;
  std::uint32_t begin = end;
  const std::uint32_t first = document.sentences[document.tokens[end].sentence].begin;
  while (begin > first && document.word(begin - 1) != ";") --begin;
  tell_between(begin, end, sources, reason);
}

/// All that the tokens tell is told by the sources, but for what has a source of its own.
void Attributor::tell_between(std::uint32_t begin, std::uint32_t end, const std::vector<EntityIndex>& sources,
                              const graph::Reason& reason) {
  for (std::uint32_t token = begin; token < end; ++token) {
    const std::uint32_t index = reading_.event_of_token[token];
    if (index == graph::no_index || !free(index)) continue;
    for (const EntityIndex source : sources) add_source(index, source, reason);
  }
}

/// "according to a draft seen by the agency": whoever has read the text.
std::vector<EntityIndex> Attributor::readers(std::uint32_t text) const {
  std::vector<EntityIndex> found;
  for (const std::uint32_t child : analysis_.tree.children(text)) {
    if (analysis_.document.tokens[child].label != Label::acl ||
        !is_one_of(analysis_.document.lemma(child), {"see", "obtain", "review", "read", "publish", "carry",
                                                     "view", "leak", "release", "issue", "post"}))
      continue;
    for (const std::uint32_t reader : reading_.predicates.subjects(child))
      for (const EntityIndex entity : reading_.fillers.entities(reader)) found.push_back(entity);
  }
  return found;
}

/// What hangs on the verb that "according to" stands with; behind a comma at the end of the sentence also the
/// clauses before that one: "is to take place, and they will visit a base, according to the ministry".
std::uint32_t Attributor::spread_from(std::uint32_t phrase) const {
  const auto& tokens = analysis_.document.tokens;
  std::uint32_t head = tokens[phrase].head;
  if (phrase == 0 || phrase < head || analysis_.document.word(phrase - 1) != ",") return head;
  const std::uint32_t end = analysis_.document.sentences[tokens[phrase].sentence].end;
  if (analysis_.tree.right_edge(phrase) + 1 < end) return head;
  while (tokens[head].label == Label::conj && tokens[head].pos == Pos::VERB && tokens[head].head < head)
    head = tokens[head].head;
  return head;
}

/// "according to his Russian lawyer, Ann Lee,": the person between commas behind whoever is described.
std::optional<MentionAt> Attributor::named_behind(std::uint32_t noun) const {
  const std::uint32_t comma = analysis_.tree.right_edge(noun);
  if (!reading_.fillers.is_person(noun) || reading_.fillers.mention(noun) != nullptr ||
      comma + 2 >= analysis_.document.tokens.size() || analysis_.document.word(comma) != ",")
    return std::nullopt;
  const auto named = named_at(comma + 1);
  return named && analysis_.document.word(named->end) == "," ? named : std::nullopt;
}

/// Whoever speaks in a text, in its place: "according to a statement issued by Oslo".
std::vector<EntityIndex> Attributor::sources(std::uint32_t object) const {
  std::vector<EntityIndex> found;
  if (const auto named = named_behind(object)) return {named->entity};
  for (const std::uint32_t speaker : reading_.predicates.speakers(object)) {
    for (const EntityIndex entity : reading_.fillers.entities(speaker)) found.push_back(entity);
  }
  if (found.empty()) found = reading_.fillers.entities(object);
  if (found.empty()) found = readers(object);
  if (found.empty() && !reading_.fillers.is_agent(object))
    found = reading_.fillers.owners(object);  // "a Border Guard statement"
  return found.empty() ? body_behind(object) : found;
}

}  // namespace chancery::extract
