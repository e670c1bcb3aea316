#include "extract/places/event_shared_places.hpp"

#include <algorithm>

#include "extract/places/looking_back.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

class SharedPlacer : public LookingBack {
 public:
  using LookingBack::LookingBack;

  void read(std::uint32_t index) {
    if (placed(index)) return;
    const std::uint32_t token = reading_.events[index].token;
    from_due(index, token);
    if (!placed(index)) from_joined(index, token);
    if (!placed(index)) from_after(index);
    if (!placed(index)) from_left(index);
    if (!placed(index)) from_arrival(index);
    if (!placed(index)) from_talks(index);
  }

 private:
  bool is_speech(std::uint32_t index) const { return reading_.events[index].trigger->is_speech(); }

  /// "is due in Lima to hand over a letter", "is expected in Lima next week for a signing"
  void from_due(std::uint32_t index, std::uint32_t token) {
    std::uint32_t at = token;
    for (int i = 0; i < 3 && !is_awaited(at); ++i) {
      const Label label = token_at(at).label;
      const bool up = label == Label::advcl || label == Label::xcomp || label == Label::prep ||
                      label == Label::pobj || label == Label::npadvmod;
      if (!up || (i > 0 && reading_.event_of_token[at] != graph::no_index)) return;
      at = token_at(at).head;
    }
    if (at == token || !is_awaited(at) || event(index).status == graph::Status::occurred) return;
    from_phrases(index, awaited(at), 0);
  }

  /// "is due": the adjective; else the word itself.
  std::uint32_t awaited(std::uint32_t token) const {
    const std::uint32_t due = analysis_.tree.child(token, Label::acomp);
    return due != Tree::no_token && reading_.fillers.lemma(due) == "due" ? due : token;
  }

  bool is_awaited(std::uint32_t token) const {
    return is_one_of(reading_.fillers.lemma(awaited(token)), {"due", "expect", "arrive", "await"});
  }

  /// "met him in Lima and urged him", "arrived in Lima and held talks", "charged in Lima and due to stand
  /// trial": the same one at the same place.
  void from_joined(std::uint32_t index, std::uint32_t token) {
    const bool gathers =
        is_one_of(event(index).type, {"trial", "meeting", "negotiation", "consultation", "signing"});
    if (!is_speech(index) && !gathers) return;
    std::uint32_t verb = token;
    if (reading_.events[index].trigger->pos == Trigger::Pos::noun) {
      const Carrier carrier = reading_.predicates.carrier(token);
      if (!gathers || !carrier || carrier.label != Label::dobj) return;
      verb = carrier.verb;
    }
    for (int i = 0; i < max_depth; ++i) {
      const Label label = token_at(verb).label;
      if (label != Label::xcomp && label != Label::acomp) break;
      if (reading_.event_of_token[token_at(verb).head] != graph::no_index) return;
      verb = token_at(verb).head;
    }
    const bool own = analysis_.tree.subject(verb) != Tree::no_token;
    if (token_at(verb).label != Label::conj || own) return;
    std::uint32_t first = verb;
    for (int i = 0; i < max_depth && token_at(first).label == Label::conj; ++i) first = token_at(first).head;
    const std::uint32_t other = reading_.event_of_token[first];
    if (other == graph::no_index || other == index || !placed(other)) return;
    if (is_one_of(reading_.fillers.lemma(first), {"tour", "inspect", "leave", "depart"})) return;
    const bool here = is_speech(other) || is_gathering(event(other).type) ||
                      is_one_of(event(other).type, {"charge", "hearing", "ceremony", "visit", "travel"});
    if (here && (event(index).status == event(other).status || is_past(other))) copy(other, index);
  }

  /// "said after the talks", "told reporters at the end of the session": where those were held.
  void from_after(std::uint32_t index) {
    if (!is_speech(index) && event(index).type != "news_conference") return;
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      if (filler.place.slot != Slot::prep || !is_one_of(filler.place.preposition, {"after", "following"}))
        continue;
      const std::uint32_t other = reading_.event_of_token[filler.token];
      if (other == graph::no_index || other == index) continue;
      if (!meets(other)) continue;
      copy(other, index);
      for (std::uint32_t i = index;
           i-- > 0 && !placed(index) && paragraph_of(i) + 1 >= paragraph_of(index);) {
        if (meets(i) && placed(i) && is_past(i))
          copy(i, index);  // "after the meeting": the one told of before
      }
    }
  }

  bool meets(std::uint32_t index) const {
    return is_one_of(event(index).type, {"meeting", "negotiation", "summit", "consultation", "conference"});
  }

  /// "walked out of a meeting in Jhapa"
  void from_left(std::uint32_t index) {
    if (!is_one_of(event(index).type, {"walkout", "withdrawal", "boycott", "participation", "suspension"}))
      return;
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      const bool of = filler.place.slot == Slot::obj || (filler.place.slot == Slot::prep &&
                                                         is_one_of(filler.place.preposition, {"of", "from"}));
      const std::uint32_t other = of ? reading_.event_of_token[filler.token] : graph::no_index;
      if (other != graph::no_index && other != index && is_gathering(event(other).type)) copy(other, index);
    }
  }

  /// "flew into Maseru last night. He is to see the king": whoever has come does so there.
  void from_arrival(std::uint32_t index) {
    if (!is_one_of(event(index).type, {"meeting", "negotiation", "consultation", "signing", "handover"}))
      return;
    const bool planned =
        event(index).status == graph::Status::planned || event(index).status == graph::Status::expected;
    if (!planned || opens_elsewhere(index)) return;
    for (std::uint32_t i = index; i-- > 0 && index - i < memory;) {
      if (paragraph_of(i) != paragraph_of(index) || sentence_of(i) + 1 < sentence_of(index)) return;
      if (!placed(i) || !is_one_of(event(i).type, {"travel", "visit"})) continue;
      const bool same = shares(i, index, "agent", "participant") || shares(i, index, "agent", "agent");
      return same ? copy(i, index) : void();
    }
  }

  /// "Kim met Liu in Seoul. Kim asked Liu to": what both sides of a meeting say to each other is said there.
  void from_talks(std::uint32_t index) {
    if (!is_speech(index) || !is_past(index) || opens_elsewhere(index)) return;
    for (std::uint32_t i = index; i-- > 0 && index - i < memory;) {
      if (paragraph_of(i) + 1 < paragraph_of(index)) return;
      if (!meets(i)) continue;
      const bool speaks = shares(i, index, "participant", "speaker");
      const bool hears =
          shares(i, index, "participant", "recipient") || shares(i, index, "participant", "target");
      if (placed(i) && is_past(i) && speaks && hears && same_day(index, i)) copy(i, index);
      return;
    }
  }
};

}  // namespace

void add_shared_places(EventReading& reading) {
  SharedPlacer placer(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) placer.read(i);
}

}  // namespace chancery::extract
