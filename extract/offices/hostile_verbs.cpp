#include "extract/offices/hostile_verbs.hpp"

#include <algorithm>

#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

namespace {

/// "said no", "received a sentence": what tells it are the words beside.
bool is_idiom(const Trigger& trigger) {
  return !trigger.needs.empty() &&
         std::ranges::all_of(trigger.needs, [](const std::vector<Condition>& group) {
           return std::ranges::any_of(group, [](const Condition& one) {
             return !one.negated && (one.places.front().slot == Slot::near ||
                                     std::ranges::any_of(one.tests, [](const WordTest& test) {
                                       return test.kind == WordTest::Kind::lemma;
                                     }));
           });
         });
}

}  // namespace

bool is_turned_against(const Draft& draft, std::uint32_t bearer, std::uint32_t verb) {
  const EventLexicon& events = draft.analysis.lexicon.events();
  bool hostile = false;
  for (int step = 0; step < 12 && draft.token(bearer).head != bearer; ++step) {
    bearer = draft.token(bearer).head;
    const LemmaEntry* entry = events.find(draft.document().lemma(bearer));
    const bool own =
        is_one_of(draft.document().lemma(bearer), {"recall", "withdraw"});  // one's own ambassador
    const auto pos = draft.token(bearer).pos;
    const bool noun = pos == language::Pos::NOUN;  // "announced the expulsion of Chad's envoy"
    if ((noun || pos == language::Pos::VERB) && entry != nullptr && !own) {
      hostile = hostile || std::ranges::any_of(entry->triggers, [&](std::uint32_t index) {
                  const Trigger& trigger = events.trigger(index);
                  return trigger.words.size() == 1 && !is_idiom(trigger) &&
                         noun == (trigger.pos == Trigger::Pos::noun) &&
                         is_one_of(trigger.plover, {"ACCUSE", "SANCTION", "THREATEN", "REJECT", "COERCE",
                                                    "ASSAULT", "DISAPPROVE"});
                });
    }
    if (bearer == verb) return hostile;
  }
  return false;
}

}  // namespace chancery::extract
