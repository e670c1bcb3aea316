// Times that are not those of the verb they stand with, but of what is wanted, agreed or spoken of.
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
  const bool dated = words.find_first_of("0123456789") != std::string_view::npos && time.interval.begin &&
                     time.interval.begin == time.interval.end;
  // "condemned the shelling of a site near Bentiu in March"
  const bool month = words.find(' ') == std::string_view::npos && time.interval.begin && time.interval.end &&
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

/// "promised an answer by September", "demanded that he be freed before May": the day is that of what is
/// wanted, which has no other; `wanted` is the word that tells it, if any.
bool TimeOwners::is_deadline(std::uint32_t at, std::uint32_t& wanted) const {
  const auto& tokens = analysis_.document.tokens;
  if (tokens[at].pos == Pos::NOUN) at = tokens[at].head;  // "before the July recess"
  if (!is_one_of(analysis_.document.lemma(at), {"by", "before", "until", "till", "within"})) return false;
  const std::uint32_t verb = tokens[at].head;
  const std::uint32_t event = reading_.event_of_token[verb];
  if (event == graph::no_index || tokens[verb].pos != Pos::VERB) return false;
  const Trigger& trigger = *reading_.events[event].trigger;
  if (!trigger.content || *trigger.content == graph::Status::negated) return false;
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
