// What is told by a medium: quoted, carried, or told to it.
#include <algorithm>

#include "extract/status/attributor.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

bool reports_others(std::string_view lemma) {
  return is_one_of(lemma, {"quote", "cite", "carry", "report", "publish"});
}

}  // namespace

void Attributor::from_medium(std::uint32_t index) {
  if (!is_speech(index)) return;
  const std::uint32_t token = reading_.events[index].token;
  if (const std::uint32_t verb = quoting(token); verb != Tree::no_token) {
    for (const std::uint32_t subject : reading_.predicates.subjects(verb)) add(index, subject, verb);
  }
  add_carrier(index, token);
  add_told_media(index);
}

/// "quoted him as saying", "was quoted by the agency as having said": the verb that quotes what `said` tells.
std::uint32_t Attributor::quoting(std::uint32_t said) const {
  const auto& tokens = analysis_.document.tokens;
  std::uint32_t as = tokens[said].head;
  std::uint32_t verb = tokens[as].head;
  if (tokens[said].label == Label::advcl) {
    verb = tokens[said].head;
    as = analysis_.tree.child(said, Label::mark);
  } else if (tokens[said].label != Label::pcomp) {
    return Tree::no_token;
  }
  if (as == Tree::no_token || analysis_.document.lemma(as) != "as") return Tree::no_token;
  return reports_others(analysis_.document.lemma(verb)) ? verb : Tree::no_token;
}

/// "told the agency", "on state radio", "said via the daily"
void Attributor::add_told_media(std::uint32_t index) {
  for (const Filler& filler : reading_.events[index].predicate.fillers) {
    const Place& place = filler.place;
    if (place.slot == Slot::subj || place == Place{Slot::prep, "in"}) add_quoted_by(index, filler.token);
    add_interview(index, filler);
    const bool addressed = place.slot == Slot::obj || place.slot == Slot::iobj ||
                           place == Place{Slot::prep, "to"} || place == Place{Slot::prep, "through"} ||
                           place == Place{Slot::prep, "via"} || place == Place{Slot::prep, "on"};
    if (addressed && is_medium(filler.token)) add(index, filler.token, filler.token);
  }
}

/// "said in an interview with the daily", "wrote in a column for the weekly"
void Attributor::add_interview(std::uint32_t index, const Filler& filler) {
  if (filler.place != Place{Slot::prep, "in"}) return;
  if (!is_one_of(reading_.fillers.lemma(filler.token),
                 {"interview", "comment", "remark", "article", "column", "essay", "commentary",
                  "conversation", "letter", "broadcast", "speech", "address", "appearance"}))
    return;
  for (const std::uint32_t child : analysis_.tree.children(filler.token)) {
    if (!is_one_of(analysis_.document.lemma(child), {"with", "to", "for", "in", "on", "by"})) continue;
    const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
    if (object != Tree::no_token && is_medium(object)) add(index, object, object);
  }
}

void Attributor::from_medium_of_speech(std::uint32_t index) {
  const graph::EventIndex speech = reading_.event(index).claimed_in;
  if (speech == graph::no_index || !reading_.event(index).attribution.empty()) return;
  const bool direct =
      analysis_.document.tokens[reading_.events[index].token].head == reading_.events[speech].token;
  if (!direct && reading_.event(speech).attribution_reason.rule != "attribution.medium") return;
  const auto sources = reading_.event(speech).attribution;
  for (const graph::EntityIndex source : sources)
    add_source(index, source, reading_.event(speech).attribution_reason);
}

/// "the Command, quoted by the paper", "in a statement carried by the agency"
void Attributor::add_quoted_by(std::uint32_t index, std::uint32_t token) {
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    if (analysis_.document.tokens[child].label != Label::acl ||
        !reports_others(analysis_.document.lemma(child)))
      continue;
    const std::uint32_t agent = analysis_.tree.child(child, Label::agent);
    const std::uint32_t object = agent == Tree::no_token ? agent : analysis_.tree.child(agent, Label::pobj);
    if (object != Tree::no_token) add(index, object, child);
  }
}

/// "the agency carried a statement by the envoy, who warned": what its author says is told by the agency.
void Attributor::add_carrier(std::uint32_t index, std::uint32_t token) {
  const auto& tokens = analysis_.document.tokens;
  while (tokens[token].label == Label::conj && tokens[token].head != token) token = tokens[token].head;
  if (tokens[token].label != Label::relcl) return;
  std::uint32_t author = tokens[token].head;
  while (tokens[author].label == Label::appos && tokens[author].head != author) author = tokens[author].head;
  const std::uint32_t preposition = tokens[author].head;
  if (tokens[author].label == Label::dobj &&
      is_one_of(analysis_.document.lemma(preposition), {"cite", "quote"})) {
    for (const std::uint32_t medium : reading_.predicates.subjects(preposition)) add(index, medium, author);
    return;  // "the agency reported, citing an official, who charged"
  }
  if (tokens[author].label != Label::pobj ||
      !is_one_of(analysis_.document.lemma(preposition), {"by", "from", "of"})) {
    return;
  }
  // the parser may hang "by" on the verb
  const std::uint32_t above = tokens[preposition].head;
  const std::uint32_t writing =
      reports_others(analysis_.document.lemma(above)) ? analysis_.tree.child(above, Label::dobj) : above;
  if (writing == Tree::no_token || tokens[writing].label != Label::dobj) return;
  const std::uint32_t verb = tokens[writing].head;
  if (!reports_others(analysis_.document.lemma(verb))) return;
  for (const std::uint32_t medium : reading_.predicates.subjects(verb)) add(index, medium, writing);
}

/// Known as one, called one, or named like one: "the Ethiopian News Agency", "the daily Sobh-e Khabar".
bool Attributor::is_medium(std::uint32_t token) const {
  const MentionAt* at = reading_.fillers.mention(token);
  if (!at || analysis_.entity(*at).kind == graph::EntityKind::group) {
    const std::string_view word = reading_.fillers.lemma(token);
    if (is_one_of(word, {"newspaper", "television", "radio", "broadcaster", "tv", "daily", "weekly",
                         "magazine", "tabloid", "website"}))
      return true;
    if (word == "agency" && token > 0 && is_one_of(reading_.fillers.lemma(token - 1), {"news", "press"}))
      return true;
  }
  if (!at) return false;
  const graph::Entity& entity = analysis_.entity(*at);
  if (entity.subtype == "media") return true;
  if (entity.kind == graph::EntityKind::person || entity.kind == graph::EntityKind::state) return false;
  if (is_called_medium(token)) return true;
  if (entity.kind != graph::EntityKind::organisation) return false;
  const std::string_view name = entity.name;
  const std::size_t blank = name.rfind(' ');
  if (blank == std::string_view::npos) return false;
  return name.ends_with(" News Agency") || name.starts_with("Voice of ") ||
         is_one_of(name.substr(0, name.find(' ')), {"Radio", "TV", "Television", "Channel"}) ||
         is_one_of(name.substr(blank + 1),
                   {"Radio",     "Television",   "TV",       "Times",    "Post",     "Herald",
                    "Tribune",   "Gazette",      "Daily",    "News",     "Courier",  "Chronicle",
                    "Telegraph", "Mirror",       "Examiner", "Inquirer", "Dispatch", "Weekly",
                    "Bulletin",  "Broadcasting", "Express",  "Mail"});
}

/// "the daily Sobh-e Khabar", "Sobh-e Khabar, a daily"
bool Attributor::is_called_medium(std::uint32_t token) const {
  const auto names_medium = [&](std::uint32_t word) {
    return is_one_of(analysis_.document.lemma(word),
                     {"daily", "newspaper", "weekly", "magazine", "tabloid", "broadcaster", "website",
                      "paper", "broadsheet", "portal", "periodical"});
  };
  const auto& tokens = analysis_.document.tokens;
  const auto stands_before = [&](std::string_view word) {
    return std::ranges::any_of(analysis_.tree.children(token), [&](std::uint32_t child) {
      return child < token && analysis_.document.lemma(child) == word;
    });
  };
  if (stands_before("agency") && (stands_before("news") || stands_before("press")))
    return true;  // "the state news agency Bel"
  if (tokens[token].label == Label::appos && names_medium(tokens[token].head)) return true;
  const std::uint32_t beside = analysis_.tree.child(token, Label::appos);  // "Bel, the state news agency"
  if (beside != Tree::no_token && beside > 0 && analysis_.document.lemma(beside) == "agency" &&
      is_one_of(analysis_.document.lemma(beside - 1), {"news", "press"}))
    return true;
  return std::ranges::any_of(analysis_.tree.children(token), [&](std::uint32_t child) {
    const Label label = tokens[child].label;
    const bool next_to = label == Label::compound || label == Label::nmod || label == Label::amod;
    return (next_to || label == Label::appos) && names_medium(child);
  });
}

}  // namespace chancery::extract
