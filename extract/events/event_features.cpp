#include "extract/events/event_features.hpp"

#include <algorithm>
#include <map>

namespace chancery::extract {

using language::Label;
using language::Pos;

namespace {

constexpr int max_climb = 6;
constexpr std::size_t most_features = 40;
constexpr std::size_t few_sentences = 6;  ///< in a brief, place says nothing

}  // namespace

std::string EventFeatures::few(std::size_t count) { return count > 2 ? "3" : std::to_string(count); }

EventFeatures::EventFeatures(const EventReading& reading)
    : reading_(reading), analysis_(reading.analysis), quotations_(reading.analysis.document) {
  const auto& document = analysis_.document;
  std::vector<std::uint32_t> told;
  std::map<std::string_view, std::uint32_t> types;
  std::size_t line = 0;
  for (const EventAt& at : reading.events) {
    const std::size_t family = analysis_.lexicon.events().family(at.trigger->gold);
    if (told.size() <= family) told.resize(family + 1, 0);
    earlier_.push_back(std::min(told[family]++, 3U));
    told_.push_back(types[at.trigger->gold]++);
    const std::uint32_t begin = document.tokens[at.token].span.begin;
    const auto& lines = analysis_.article.lines;
    while (line + 1 < lines.size() && lines[line].span.end <= begin) ++line;
    const bool title = line < lines.size() && (lines[line].role == input::LineRole::title ||
                                               lines[line].role == input::LineRole::deck);
    in_title_.push_back(title);
  }
}

/// Where in the article the event stands, and whether it is told within what somebody says.
void EventFeatures::add_place(std::uint32_t index, std::vector<std::string>& out) const {
  const auto& tokens = analysis_.document.tokens;
  const EventAt& at = reading_.events[index];
  const std::string pos = at.trigger->pos == Trigger::Pos::noun ? "n" : "v";
  const std::uint32_t sentence = tokens[at.token].sentence;
  const bool brief = analysis_.document.sentences.size() < few_sentences;
  if (!brief) out.push_back("sentence=" + pos + (sentence < 2 ? "first" : sentence < 6 ? "early" : "late"));
  out.push_back("again=" + pos + few(told_[index]));
  std::uint32_t token = at.token;
  for (int i = 0; i < max_climb && tokens[token].head != token; ++i) {
    const Label label = tokens[token].label;
    token = tokens[token].head;
    const std::uint32_t above = reading_.event_of_token[token];
    if (label != Label::ccomp || above == graph::no_index || !reading_.events[above].trigger->is_speech())
      continue;
    out.push_back("reported:" + pos);
    out.push_back("reported&" + std::string(at.trigger->gold));
    return;
  }
}

/// What a verb of speech reports: an event and of which type, a quotation, something else, or nothing.
void EventFeatures::add_content(std::uint32_t index, std::vector<std::string>& out) const {
  const EventAt& at = reading_.events[index];
  if (!at.trigger->is_speech()) return;
  std::string content = quotations_.holds(at.token) ? "quoted" : "none";
  for (const Filler& filler : at.predicate.fillers) {
    if (filler.place.slot != Slot::ccomp && filler.place.slot != Slot::xcomp) continue;
    const std::uint32_t inner = reading_.event_of_token[filler.token];
    content = inner == graph::no_index ? "clause" : std::string(reading_.events[inner].trigger->gold);
    break;
  }
  out.push_back("content=" + content);
  out.push_back("content=" + content + "&" + std::string(at.trigger->gold));
  const std::uint32_t subject = analysis_.tree.child(at.token, Label::nsubj);
  if (subject == Tree::no_token) return;
  const std::string who = analysis_.document.tokens[subject].pos == Pos::PRON ? "pronoun" : "noun";
  out.push_back("speaker=" + who + (subject > at.token ? "-behind" : ""));
}

void EventFeatures::add_arguments(std::uint32_t index, std::vector<std::string>& out) const {
  const graph::Event& event = analysis_.facts.events[index];
  std::size_t doers = 0;
  std::size_t others = 0;
  std::size_t events = 0;
  for (const graph::Argument& argument : event.arguments) {
    if (argument.entity == graph::no_index) {
      ++events;
    } else if (argument.role == "agent" || argument.role == "speaker" || argument.role == "participant" ||
               argument.role == "body" || argument.role == "supporter" || argument.role == "organiser") {
      ++doers;
    } else {
      ++others;
    }
  }
  const std::string pos = reading_.events[index].trigger->pos == Trigger::Pos::noun ? "n" : "v";
  if (!event.described.empty()) out.push_back(pos + ":described");
  out.push_back(pos + ":doers=" + few(doers));
  out.push_back(pos + ":others=" + few(others));
  out.push_back(pos + ":doers=" + few(doers) + "&others=" + few(others));
  out.push_back("doers=" + few(doers) + "&" + event.type);
  if (events > 0) out.push_back(pos + ":events");
  if (event.time != graph::no_index) out.push_back(pos + ":time");
  if (!event.places.empty()) out.push_back(pos + ":place");
  if (!event.attribution.empty()) out.push_back(pos + ":attributed");
}

std::vector<std::string> EventFeatures::of(std::uint32_t index) const {
  const EventAt& at = reading_.events[index];
  const graph::Event& event = analysis_.facts.events[index];
  std::vector<std::string> out;
  out.reserve(most_features);
  std::string words;
  for (const std::string_view word : at.trigger->words)
    words += (words.empty() ? "" : " ") + std::string(word);
  const std::string pos = at.trigger->pos == Trigger::Pos::noun ? "n" : "v";
  out.emplace_back("bias");
  out.push_back("word=" + pos + ":" + words);
  out.push_back("type=" + event.type + ":" + pos);
  out.push_back("status=" + event.status_reason.rule);
  out.push_back("status=" + event.status_reason.rule + "&" + pos);
  if (event.status_reason.rule != "status.default") out.push_back("unreal&" + event.type + ":" + pos);
  out.push_back("earlier=" + pos + std::to_string(earlier_[index]));
  if (in_title_[index]) out.push_back("title:" + pos);
  if (quotations_.holds(at.token)) out.push_back("quoted:" + pos);
  if (pos == "n") {
    add_noun(index, out);
  } else {
    add_verb(index, out);
  }
  add_arguments(index, out);
  add_place(index, out);
  add_content(index, out);
  return out;
}

}  // namespace chancery::extract
