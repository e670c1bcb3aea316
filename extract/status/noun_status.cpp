// What becomes of an event that a noun tells: by its own words, by the verb or noun that it hangs on.
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;

namespace {

constexpr int max_climb = 6;

}  // namespace

/// Nouns for what is said without being sure: "a report that", "talk of".
bool ClauseStatus::is_claim(std::string_view lemma) {
  constexpr std::string_view words[] = {"report",     "claim",      "rumour",      "rumor", "allegation",
                                        "accusation", "suggestion", "speculation", "talk",  "story",
                                        "assertion",  "charge",     "notion",      "idea",  "suspicion"};
  return std::ranges::find(words, lemma) != std::end(words);
}

/// "supports the accession" is of what is not yet; "supports the strike", "backed the proposal" of what was.
bool ClauseStatus::is_favour(std::string_view lemma) {
  constexpr std::string_view words[] = {"support", "back", "favour", "favor", "endorse", "discuss"};
  return std::ranges::find(words, lemma) != std::end(words);
}

bool ClauseStatus::is_deed(std::uint32_t index) const {
  if (index == graph::no_index) return false;
  const std::string_view kind = reading_.events[index].trigger->plover;
  return kind == "ASSAULT" || kind == "COERCE" || kind == "PROTEST";
}

/// "that never was": of which nothing is told besides.
bool ClauseStatus::is_empty_being(std::uint32_t be) const {
  return std::ranges::none_of(analysis_.tree.children(be), [&](std::uint32_t child) {
    const Label label = analysis_.document.tokens[child].label;
    return label == Label::attr || label == Label::acomp || label == Label::prep || label == Label::xcomp ||
           label == Label::ccomp || label == Label::advmod;
  });
}

std::optional<Verdict> ClauseStatus::modified(std::uint32_t noun) const {
  for (const std::uint32_t child : analysis_.tree.children(noun)) {
    const auto& at = analysis_.document.tokens[child];
    const std::uint32_t own = reading_.event_of_token[noun];
    const bool deed = own == graph::no_index || !is_speech(own);
    if (deed && at.label == Label::prep && analysis_.document.lemma(child) == "under") {
      if (auto found = under_discussion(child)) return found;  // "sanctions under discussion"
    }
    if (at.label == Label::relcl) {
      if (analysis_.document.lemma(child) == "be" && is_empty_being(child)) {
        if (auto no = negated(child)) return no;  // "the coup that was not"
      }
      if (auto found = called_off_in_relative(noun, child)) return found;
      if (auto found = planned_in_relative(child)) return found;
    }
    if (at.label == Label::amod || at.label == Label::acl || at.label == Label::compound) {
      std::uint32_t word = child;
      const StatusCue* found = cue(word, CueScope::modifier);
      if (!found && at.label == Label::acl && analysis_.document.tag(child) == "VBN") {
        found = phrasal_cue(child, Tree::no_token, CueScope::object);  // "a summit planned for June"
        if (!deed && is_favour(reading_.fillers.lemma(child))) found = nullptr;  // "a draft backed by Oslo"
      }
      if (found) return Verdict{found->status, found->row, word, "status.modifier"};
    }
    // "a meeting of the ministers planned for June": the parser gives the participle to the ministers
    if (at.label != Label::prep || analysis_.document.lemma(child) != "of") continue;
    const std::uint32_t whose = analysis_.tree.child(child, Label::pobj);
    const std::uint32_t participle =
        whose == Tree::no_token ? whose : analysis_.tree.child(whose, Label::acl);
    if (participle == Tree::no_token || analysis_.document.tag(participle) != "VBN") continue;
    if (const StatusCue* found = phrasal_cue(participle, Tree::no_token, CueScope::object))
      return Verdict{found->status, found->row, participle, "status.modifier"};
  }
  return std::nullopt;
}

bool ClauseStatus::is_speech(std::uint32_t index) const {
  return reading_.events[index].trigger->is_speech();
}

/// What its own words say of the noun against what the verb says that carries it.
Verdict ClauseStatus::weighed(std::uint32_t noun, const Carrier& carrier, const Verdict& modified,
                              const std::optional<Verdict>& by_verb) const {
  if (is_ahead(modified.status) && is_reversed(carrier))  // "its withdrawal, announced in May, was reversed"
    return {Status::cancelled, nullptr, carrier.verb, "status.undone"};
  // "negotiations, suspended in May, will resume in June"
  const bool was_to =
      by_verb && by_verb->rule == std::string_view("status.is-to") && !is_present(by_verb->cue);
  const bool over =
      modified.status == Status::cancelled && by_verb && !was_to && by_verb->status != Status::occurred;
  // "The march, banned by the prefect, went ahead"
  if (!is_real(modified.status) && modified.status != Status::hypothetical && carrier &&
      comes_about_all_the_same(carrier))
    return {};
  // "an offer to hold the next round of talks"
  const bool only_offered = by_verb && by_verb->status == Status::proposed && modified.cue < noun &&
                            reading_.fillers.lemma(modified.cue) == "next";
  return over || only_offered ? *by_verb : modified;
}

Verdict ClauseStatus::of_noun(std::uint32_t noun, int depth) const {
  if (depth > max_climb) return {};
  if (auto found = negated(noun)) {
    const bool joint = is_one_of(analysis_.folded.word(found->cue), {"neither", "nor"});
    if (!joint || !is_only_rejected(noun)) return *found;
  }
  if (auto found = labelled_off(noun)) return *found;
  if (auto found = of_nobody(noun)) return *found;
  if (auto found = told_falsely(noun)) return *found;
  if (auto found = is_aimed_at(noun)) return *found;
  const auto& own = analysis_.document.tokens[noun];
  if (own.label == Label::pobj && own.head > 0 && analysis_.folded.word(own.head) == "near" &&
      analysis_.folded.word(own.head - 1) == "nowhere")
    return {Status::negated, nullptr, own.head - 1, "status.negation"};
  if (auto found = put_off(noun, depth)) return *found;
  if (const std::uint32_t report = report_of(noun); report != Tree::no_token) {
    if (auto found = false_report(report)) return *found;
    if (auto found = called_untrue(report)) return *found;
    if (auto found = waved_away(report)) return *found;
  }
  if (auto found = tried_in_vain(noun)) return *found;
  if (auto found = inverted_before(noun)) return *found;
  if (auto found = behind_offer(noun)) return *found;
  if (auto found = subject_to(noun)) return *found;
  if (auto found = stage_of(noun, depth)) return *found;
  if (auto found = sequel(noun, depth)) return *found;
  if (auto found = ahead_of(noun)) return *found;
  if (auto found = after_what_is_ahead(noun, depth)) return *found;
  if (auto found = guessed(noun)) return *found;
  if (auto found = only_needed(noun, depth)) return *found;
  const Carrier carrier = reading_.predicates.carrier(frame_of(noun));
  const auto by_verb = carrier ? carried(carrier, noun, depth) : std::nullopt;
  const bool off = by_verb && (by_verb->status == Status::negated || by_verb->status == Status::cancelled ||
                               by_verb->status == Status::failed);
  if (off) return *by_verb;
  if (is_any(noun))
    return {Status::hypothetical, nullptr, analysis_.tree.child(noun, Label::det), "status.any"};
  if (auto found = modified(noun)) return weighed(noun, carrier, *found, by_verb);
  if (by_verb) {
    // "asked for the session, which will be held tomorrow"
    const bool asked = by_verb->status == Status::hypothetical || by_verb->status == Status::proposed;
    const auto set = asked ? told_in_relative(noun, depth) : std::nullopt;
    return set && set->status == Status::planned ? *set : *by_verb;
  }
  if (auto found = told_in_relative(noun, depth)) return *found;
  if (carrier) return {};
  if (auto found = listed_behind(noun, depth)) return *found;
  return under_noun(noun);
}

/// "went ahead", "took place", "finally began"
bool ClauseStatus::comes_about_all_the_same(const Carrier& carrier) const {
  const std::uint32_t object = analysis_.tree.child(carrier.verb, Label::dobj);
  const bool opens_another = object != Tree::no_token && analysis_.document.lemma(object) != "place";
  return !opens_another && language::is_subject(carrier.label) &&
         is_one_of(reading_.fillers.lemma(carrier.verb),
                   {"go", "proceed", "take", "begin", "start", "open", "resume", "happen", "hold"}) &&
         !is_present(carrier.verb) && is_real(of_verb(carrier.verb, 1).status);
}

/// "CANCELLED: MUSCAT – The second round of talks": what the first word of the line says of its first event.
std::optional<Verdict> ClauseStatus::labelled_off(std::uint32_t noun) const {
  const auto& sentences = analysis_.document.sentences;
  std::uint32_t number = analysis_.document.tokens[noun].sentence;
  while (number > 0 && sentences[number - 1].paragraph == sentences[number].paragraph) --number;
  const std::uint32_t first = sentences[number].begin;
  // the label may be read as the line's dateline
  const std::string_view text = analysis_.article.text;
  const std::size_t line = text.find_last_of('\n', analysis_.document.tokens[first].span.begin);
  const std::string_view words = text.substr(line == std::string_view::npos ? 0 : line + 1);
  const std::size_t colon = words.substr(0, 12).find(':');
  if (colon == std::string_view::npos ||
      !is_one_of(fold(words.substr(0, colon)), {"cancelled", "canceled", "postponed", "scrapped"}))
    return std::nullopt;
  for (std::uint32_t at = first + 1; at < noun; ++at) {
    const auto pos = analysis_.document.tokens[at].pos;
    if (pos == language::Pos::VERB && reading_.event_of_token[at] != graph::no_index) return std::nullopt;
  }
  return Verdict{Status::cancelled, nullptr, first, "status.label"};
}

/// "the postponement of the summit", "the visit's cancellation": it does not take place, or does where that
/// is denied.
std::optional<Verdict> ClauseStatus::put_off(std::uint32_t noun, int depth) const {
  const auto& tokens = analysis_.document.tokens;
  std::uint32_t deed = tokens[noun].head;
  if (tokens[noun].label == Label::pobj && analysis_.document.lemma(deed) == "of") deed = tokens[deed].head;
  const std::uint32_t index = reading_.event_of_token[deed];
  if (deed == noun || index == graph::no_index || tokens[deed].pos != language::Pos::NOUN ||
      (tokens[noun].label != Label::pobj && tokens[noun].label != Label::poss) ||
      !is_one_of(analysis_.facts.events[index].type, {"postponement", "cancellation"}))
    return std::nullopt;
  const Verdict told = of_noun(deed, depth + 1);
  if (told.status == Status::negated) return Verdict{Status::planned, told.row, deed, "status.put-off"};
  if (is_real(told.status) || told.status == Status::planned)
    return Verdict{Status::cancelled, nullptr, deed, "status.put-off"};
  return std::nullopt;
}

/// "denied what was circulated about a postponement", "What was reported about the arrest is untrue".
std::optional<Verdict> ClauseStatus::told_falsely(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  std::uint32_t about = tokens[noun].head;
  if (tokens[noun].label != Label::pobj ||
      !is_one_of(analysis_.document.lemma(about), {"about", "on", "regarding"}))
    return std::nullopt;
  std::uint32_t told = tokens[about].head;  // "circulated by some media about", where it hangs on the media
  if (tokens[told].label == Label::pobj) told = tokens[tokens[told].head].head;
  if (!is_one_of(reading_.fillers.lemma(told), {"circulate", "report", "publish", "say", "write", "spread",
                                                "claim", "allege", "rumour", "rumor", "broadcast", "post"}))
    return std::nullopt;
  const std::uint32_t what = analysis_.tree.child(told, Label::nsubjpass);
  if (what == Tree::no_token || analysis_.folded.word(what) != "what") return std::nullopt;
  if (tokens[told].label == Label::ccomp) {
    auto found = content_of(tokens[told].head);
    return found && found->status == Status::negated ? found : std::nullopt;
  }
  return tokens[told].label == Label::csubj ? false_clause(told) : std::nullopt;
}

/// "without", "instead of"
const StatusCue* ClauseStatus::preposition_cue(std::uint32_t preposition) const {
  const StatusCue* found = cue(preposition, CueScope::preposition);
  const bool of = !found && preposition > 0 && analysis_.document.word(preposition) == "of";
  return of ? cue(preposition - 1, CueScope::preposition) : found;
}

/// "a call for talks", "the threat of sanctions", "plans for a summit"
Verdict ClauseStatus::under_noun(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  if (auto found = torn_subject(noun)) return *found;
  if (tokens[noun].label != Label::pobj) return {};
  const std::uint32_t preposition = tokens[noun].head;
  if (const StatusCue* found = preposition_cue(preposition)) {
    return {found->status, found->row, preposition, "status.preposition"};
  }
  if (auto found = topic_of(noun)) return *found;
  const std::uint32_t above = tokens[preposition].head;
  if (auto found = plan_dropped(above)) return *found;
  if (auto found = glad_of(preposition)) return *found;
  if (is_claim(reading_.fillers.lemma(above))) {
    if (auto found = unverified_report(above)) return *found;  // "Reports of a raid were not confirmed"
    if (auto found = under_denied_noun(above)) return *found;  // "dismissed talk of a pull-out"
  }
  if (auto found = gathering_ahead(noun)) return *found;
  if (is_one_of(analysis_.document.lemma(preposition),
                {"in", "at", "during", "by", "through", "after", "since", "following", "despite", "amid"}))
    return {};
  const std::uint32_t own = reading_.event_of_token[noun];
  const bool speech = own != graph::no_index && is_speech(own);
  // "cleared the way for his extradition"
  if (is_one_of(analysis_.document.lemma(preposition), {"for", "to"}) && is_way(above, tokens[above].head))
    return {Status::hypothetical, nullptr, above, "status.way"};
  // not "sources close to the talks"
  const bool beside = tokens[above].pos == language::Pos::ADJ && tokens[above].label == Label::amod;
  const StatusCue* const found = beside ? nullptr : cue(above, CueScope::clause);
  if (found && !(is_favour(reading_.fillers.lemma(above)) && (speech || is_deed(own)))) {
    return {found->status, found->row, above, "status.governor"};
  }
  return {};
}

}  // namespace chancery::extract
