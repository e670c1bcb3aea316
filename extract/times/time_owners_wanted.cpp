// Times that are not those of the verb they stand with, but of what is wanted, agreed or spoken of.
#include "extract/text/when_clauses.hpp"
#include "extract/times/time_owners.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

/// "condemned the launch on 3 July": in words of a day, the day of what the speaker speaks of, for the news
/// itself goes by weekdays.
std::uint32_t TimeOwners::dated_object(std::uint32_t verb, std::uint32_t index) const {
  const std::uint32_t event = reading_.event_of_token[verb];
  const auto& published = analysis_.article.published;
  if (event == graph::no_index || !published || analysis_.document.tokens[verb].pos != Pos::VERB) return verb;
  const graph::Time& time = analysis_.facts.times[index];
  const std::string_view words = time.span.in(analysis_.article.text);
  const bool dated = words.find_first_of("0123456789") != std::string_view::npos && time.interval.is_day();
  // "condemned the shelling of a site near Bentiu in March"
  const bool one_word = words.find(' ') == std::string_view::npos || words == "last month";
  const bool month = one_word && time.interval.begin && time.interval.end &&
                     days_between(*time.interval.begin, *time.interval.end) > 26 &&
                     days_between(*time.interval.end, *published) > 0;
  if (!time.interval.begin || days_between(*time.interval.begin, *published) < 2) return verb;
  if (!reading_.events[event].trigger->is_speech()) return verb;
  const std::uint32_t object = analysis_.tree.child(verb, Label::dobj);
  if (object == Tree::no_token || !is_event(object) || object > analysis_.times[index].begin) return verb;
  constexpr std::uint32_t apart = 4;  // tokens: what stands behind the object's own phrases is the object's
  const bool far = analysis_.times[index].begin - object >= apart;
  return dated || (month && far) ? object : verb;
}

/// "condemned Sunday's launch": the day of what the speaker speaks of, whether or not that tells an event;
/// but "told Tuesday's council".
bool TimeOwners::dates_topic(std::uint32_t index, std::uint32_t verb) const {
  const std::uint32_t time = analysis_.times[index].head;
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t topic = tokens[time].head;
  return tokens[time].label == Label::poss && tokens[topic].label == Label::dobj &&
         tokens[topic].head == verb && reading_.events[reading_.event_of_token[verb]].trigger->is_speech() &&
         (is_event(topic) || !is_one_of(analysis_.document.lemma(verb), {"tell", "address", "brief"}));
}

/// "In the light of the seizure at Bor, on 19 October, of parts, the Council invites": the day of the
/// seizure.
bool TimeOwners::dates_occasion(std::uint32_t index) {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t begin = analysis_.times[index].begin;
  const std::uint32_t in = analysis_.document.sentences[tokens[begin].sentence].begin;
  if (analysis_.document.word(in) != "In" || tokens[in].head < begin) return false;
  const std::uint32_t light = analysis_.tree.child(in, Label::pobj);
  if (light == Tree::no_token || !is_one_of(analysis_.document.word(light), {"light", "view", "wake"}))
    return false;
  const std::uint32_t of = analysis_.tree.child(light, Label::prep);
  const std::uint32_t what = of == Tree::no_token ? of : analysis_.tree.child(of, Label::pobj);
  if (what == Tree::no_token || what > begin || !is_event(what)) return false;
  time_of_token_[what] = index;
  return true;
}

/// "On the clash in the strait on 14 June, the spokesperson said": the day of what is spoken on.
bool TimeOwners::dates_opening_topic(std::uint32_t index) {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t begin = analysis_.times[index].begin;
  const std::uint32_t on = analysis_.document.sentences[tokens[begin].sentence].begin;
  if (analysis_.document.word(on) != "On" || begin < on + 3) return false;
  const std::uint32_t topic = analysis_.tree.child(on, Label::pobj);
  if (topic == Tree::no_token || topic > begin || time_over(analysis_, topic) != graph::no_index)
    return false;
  if (is_one_of(analysis_.document.lemma(topic),
                {"day", "eve", "night", "morning", "evening", "afternoon", "anniversary"}))
    return false;  // "On this day in 1979,"
  for (std::uint32_t word = on; word < begin; ++word) {
    if (analysis_.document.word(word) == ",") return false;
  }
  const std::uint32_t end = analysis_.times[index].end;
  if (end >= tokens.size() || analysis_.document.word(end) != ",") return false;
  time_of_token_[topic] = index;
  return true;
}

/// "2026-2029", "2028–2029"
bool TimeOwners::spans_years(std::uint32_t index) const {
  const auto& [begin, end, precision] = analysis_.facts.times[index].interval;
  return begin && end && end->year() > begin->year() && begin->month() == std::chrono::January &&
         end->month() == std::chrono::December;
}

/// "in violation of the 1975 guidelines", "the October 22 award", "resolution 2709 (2023)": the date names a
/// paper; it dates only how that came about ("a 2003 accord signed in Accra").
bool TimeOwners::names_paper(std::uint32_t index) {
  const auto& tokens = analysis_.document.tokens;
  const auto& [begin, end, head, of, relative] = analysis_.times[index];
  const bool in_brackets = begin > 1 && end < tokens.size() && analysis_.document.word(begin - 1) == "(" &&
                           analysis_.document.word(end) == ")" && tokens[begin - 2].pos == Pos::NUM;
  if (in_brackets) return true;
  // "signed a Programme of Cooperation in Culture for 2026-2029"
  if (begin > 0 && analysis_.document.word(begin - 1) == "for" && spans_years(index)) return true;
  const Label label = tokens[head].label;
  const bool beside =
      label == Label::nummod || label == Label::compound || label == Label::nmod || label == Label::amod;
  std::uint32_t noun = tokens[head].head;
  for (int i = 0; i < 3 && tokens[noun].label == Label::compound; ++i)
    noun = tokens[noun].head;  // "the 1908 boundary waters treaty"
  if (!beside || noun < end || tokens[noun].sentence != tokens[head].sentence) return false;
  const std::string_view words = analysis_.facts.times[index].span.in(analysis_.article.text);
  if (words.find_first_of("0123456789") == std::string_view::npos) return false;
  if (!is_one_of(analysis_.document.lemma(noun),
                 {"treaty",        "accord",       "agreement",  "pact",        "convention", "protocol",
                  "guideline",     "award",        "statute",    "charter",     "law",        "act",
                  "constitution",  "resolution",   "memorandum", "declaration", "communique", "communiqué",
                  "understanding", "deal",         "rule",       "code",        "report",     "border",
                  "line",          "map",          "budget",     "plan",        "Treaty",     "Accord",
                  "Agreement",     "Pact",         "Convention", "Protocol",    "Statute",    "Charter",
                  "Act",           "Constitution", "Memorandum", "Declaration"}))
    return false;
  for (const std::uint32_t made : analysis_.tree.children(noun)) {
    if (tokens[made].label == Label::acl && is_event(made) && analysis_.document.tag(made) == "VBN")
      time_of_token_[made] = index;
  }
  return !is_event(noun);
}

/// "promised an answer by September", "demanded that he be freed before May": the day is that of what is
/// wanted, which has no other; `wanted` is the word that tells it, if any.
bool TimeOwners::is_deadline(std::uint32_t at, std::uint32_t& wanted) const {
  const auto& tokens = analysis_.document.tokens;
  if (tokens[at].pos == Pos::NOUN) at = tokens[at].head;  // "before the July recess"
  if (!is_one_of(analysis_.document.lemma(at), {"by", "before", "until", "till", "within"})) return false;
  std::uint32_t verb = tokens[at].head;
  if (!is_event(verb) && tokens[verb].label == Label::xcomp)
    verb = tokens[verb].head;  // "to present it by May"
  const std::uint32_t event = reading_.event_of_token[verb];
  if (event == graph::no_index || tokens[verb].pos != Pos::VERB) return false;
  const Trigger& trigger = *reading_.events[event].trigger;
  const bool invites = analysis_.facts.events[event].type == "invitation";  // "invites them to report by May"
  if (!invites && (!trigger.content || *trigger.content == graph::Status::negated)) return false;
  for (const Label label : {Label::xcomp, Label::ccomp, Label::dobj}) {
    const std::uint32_t told = analysis_.tree.child(verb, label);
    if (told == Tree::no_token || !is_event(told)) continue;
    wanted = told;
    break;
  }
  return true;
}

/// "a trip that had been agreed for the 17th": the day is that of the trip.
bool TimeOwners::is_agreed_for(std::uint32_t at, std::uint32_t& agreed) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t verb = tokens[at].head;
  if (analysis_.document.word(at) != "for" || tokens[verb].pos != Pos::VERB || !is_event(verb)) return false;
  if (!is_one_of(analysis_.document.lemma(verb), {"agree", "set", "fix", "schedule", "plan", "announce"}))
    return false;
  std::uint32_t what = tokens[verb].label == Label::relcl || tokens[verb].label == Label::acl
                           ? tokens[verb].head
                           : Tree::no_token;
  for (const Label label : {Label::dobj, Label::nsubjpass}) {
    const std::uint32_t object = analysis_.tree.child(verb, label);
    if (what == Tree::no_token && object != Tree::no_token) what = object;
  }
  if (what != Tree::no_token && is_event(what)) agreed = what;
  return true;
}

}  // namespace chancery::extract
