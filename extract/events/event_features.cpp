#include "extract/events/event_features.hpp"

#include <algorithm>
#include <map>

namespace chancery::extract {

using language::Label;
using language::Pos;

namespace {

constexpr int max_climb = 6;
constexpr std::string_view digits = "0123";
constexpr std::size_t few_sentences = 6;  ///< in a brief, place says nothing

}  // namespace

std::string_view EventFeatures::few(std::size_t count) {
  return digits.substr(std::min<std::size_t>(count, 3), 1);
}

EventFeatures::EventFeatures(const EventReading& reading)
    : reading_(reading), analysis_(reading.analysis), quotations_(reading.analysis.quotations) {
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
void EventFeatures::add_place(std::uint32_t index, FeatureList& out) const {
  const auto& tokens = analysis_.document.tokens;
  const EventAt& at = reading_.events[index];
  const std::string_view pos = at.trigger->pos == Trigger::Pos::noun ? "n" : "v";
  const std::uint32_t sentence = tokens[at.token].sentence;
  const bool brief = analysis_.document.sentences.size() < few_sentences;
  if (!brief) out.add({"sentence=", pos, sentence < 2 ? "first" : sentence < 6 ? "early" : "late"});
  out.add({"again=", pos, few(told_[index])});
  std::uint32_t token = at.token;
  for (int i = 0; i < max_climb && tokens[token].head != token; ++i) {
    const Label label = tokens[token].label;
    token = tokens[token].head;
    const std::uint32_t above = reading_.event_of_token[token];
    if (label != Label::ccomp || above == graph::no_index || !reading_.events[above].trigger->is_speech())
      continue;
    out.add({"reported:", pos});
    out.add({"reported&", at.trigger->gold});
    return;
  }
}

/// What a verb of speech reports: an event and of which type, a quotation, something else, or nothing.
void EventFeatures::add_content(std::uint32_t index, FeatureList& out) const {
  const EventAt& at = reading_.events[index];
  if (!at.trigger->is_speech()) return;
  std::string_view content = quotations_.holds(at.token) ? "quoted" : "none";
  for (const Filler& filler : at.predicate.fillers) {
    if (filler.place.slot != Slot::ccomp && filler.place.slot != Slot::xcomp) continue;
    const std::uint32_t inner = reading_.event_of_token[filler.token];
    content = inner == graph::no_index ? "clause" : std::string_view(reading_.events[inner].trigger->gold);
    break;
  }
  out.add({"content=", content});
  out.add({"content=", content, "&", at.trigger->gold});
  const std::uint32_t subject = analysis_.tree.child(at.token, Label::nsubj);
  if (subject == Tree::no_token) return;
  const std::string_view who = analysis_.document.tokens[subject].pos == Pos::PRON ? "pronoun" : "noun";
  out.add({"speaker=", who, subject > at.token ? "-behind" : ""});
}

void EventFeatures::add_arguments(std::uint32_t index, FeatureList& out) const {
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
  const std::string_view pos = reading_.events[index].trigger->pos == Trigger::Pos::noun ? "n" : "v";
  if (!event.described.empty()) out.add({pos, ":described"});
  out.add({pos, ":doers=", few(doers)});
  out.add({pos, ":others=", few(others)});
  out.add({pos, ":doers=", few(doers), "&others=", few(others)});
  out.add({"doers=", few(doers), "&", event.type});
  if (events > 0) out.add({pos, ":events"});
  if (event.time != graph::no_index) out.add({pos, ":time"});
  if (!event.places.empty()) out.add({pos, ":place"});
  if (!event.attribution.empty()) out.add({pos, ":attributed"});
}

void EventFeatures::list(std::uint32_t index, FeatureList& out) const {
  const EventAt& at = reading_.events[index];
  const graph::Event& event = analysis_.facts.events[index];
  out.clear();
  std::string words;
  for (const std::string_view word : at.trigger->words) {
    if (!words.empty()) words += ' ';
    words += word;
  }
  const std::string_view pos = at.trigger->pos == Trigger::Pos::noun ? "n" : "v";
  out.add({"bias"});
  out.add({"word=", pos, ":", words});
  out.add({"type=", event.type, ":", pos});
  if (event.reason.rule == "event.otherwise") {
    out.add({"otherwise:", pos});
    out.add({"otherwise&", event.type});
    out.add({"otherwise&", pos, ":", words});
  }
  out.add({"status=", event.status_reason.rule});
  out.add({"status=", event.status_reason.rule, "&", pos});
  if (event.status_reason.rule != "status.default") out.add({"unreal&", event.type, ":", pos});
  out.add({"earlier=", pos, few(earlier_[index])});
  if (in_title_[index]) out.add({"title:", pos});
  if (quotations_.holds(at.token)) out.add({"quoted:", pos});
  if (pos == "n") {
    add_noun(index, out);
  } else {
    add_verb(index, out);
  }
  add_arguments(index, out);
  add_place(index, out);
  add_content(index, out);
}

}  // namespace chancery::extract
