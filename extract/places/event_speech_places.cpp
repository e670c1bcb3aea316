#include "extract/places/event_speech_places.hpp"

#include <algorithm>

#include "extract/places/place_phrases.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;

namespace {

class SpeechPlacer : public PlacePhrases {
 public:
  using PlacePhrases::PlacePhrases;

  void read(std::uint32_t index) {
    if (placed(index)) return;
    const std::uint32_t token = reading_.events[index].token;
    from_audience(index);
    if (!placed(index)) from_here(index, token);
    if (!placed(index) && reading_.events[index].trigger->pos == Trigger::Pos::verb)
      from_speaker(index, token);
    if (!placed(index)) from_dateline(index, token);
  }

 private:
  /// "BANGKOK - The ministers spent Friday in talks", "told a news conference": where the reporter is.
  void from_dateline(std::uint32_t index, std::uint32_t token) {
    const graph::Event& event = reading_.event(index);
    if (event.status != graph::Status::occurred && event.status != graph::Status::ongoing) return;
    if (!event.attribution.empty()) return;
    const bool meets = is_one_of(event.type, {"meeting", "negotiation", "summit", "consultation",
                                              "conference", "ceremony"}) ||
                       reading_.fillers.lemma(token) == "swear";
    const bool opens = meets && opens_report(token) && !names_place(token);
    if (!opens && event.type != "news_conference" && !tells_reporters(index)) return;
    const graph::EntityIndex city = dateline_before(token);
    if (city != graph::no_index && (opens || is_told_from(index, city))) push(index, city);
  }

  /// Whether nothing has led away from the dateline: what was placed last lies there.
  bool is_told_from(std::uint32_t index, graph::EntityIndex city) {
    for (std::uint32_t i = index; i-- > 0;) {
      if (placed(i))
        return std::ranges::find(reading_.event(i).places, city) != reading_.event(i).places.end();
    }
    return true;
  }

  /// "paid a visit to Ottawa and held talks": a release is issued elsewhere.
  bool names_place(std::uint32_t token) const {
    constexpr std::uint32_t far = 10;  // tokens: what stands behind that is of something else
    const auto& sentence = analysis_.document.sentences[token_at(token).sentence];
    for (std::uint32_t i = sentence.begin; i < std::min(sentence.end, token + far); ++i) {
      if (token_at(i).label != Label::prep ||
          !is_one_of(reading_.fillers.lemma(i), {"in", "at", "to", "near"}))
        continue;
      const std::uint32_t object = analysis_.tree.child(i, Label::pobj);
      if (object != Tree::no_token && place_at(object, true) != nullptr) return true;
    }
    return false;
  }

  /// "said at a news conference", "told a briefing"
  bool tells_reporters(std::uint32_t index) const {
    if (!reading_.events[index].trigger->is_speech()) return false;
    return std::ranges::any_of(reading_.events[index].predicate.fillers, [&](const Filler& filler) {
      const bool at = filler.place.slot == Slot::obj || filler.place.slot == Slot::iobj ||
                      (filler.place.slot == Slot::prep && filler.place.preposition == "at");
      return at && is_one_of(reading_.fillers.lemma(filler.token), {"conference", "briefing"});
    });
  }

  /// "told a news conference in Lima", "opened a conference on Mali in Lomé".
  void from_audience(std::uint32_t index) {
    const std::uint32_t token = reading_.events[index].token;
    if (!is_one_of(reading_.fillers.lemma(token),
                   {"tell", "assure", "address", "brief", "inform", "open", "attend", "host", "chair"}))
      return;
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      if (filler.place.slot != Slot::obj && filler.place.slot != Slot::iobj) continue;
      const std::uint32_t other = reading_.event_of_token[filler.token];
      if (other != graph::no_index && other != index) copy(other, index);
      const bool attends = is_one_of(reading_.fillers.lemma(token), {"attend", "host", "chair", "open"});
      if (other == graph::no_index &&
          (attends || is_one_of(reading_.fillers.lemma(filler.token),
                                {"conference", "forum", "meeting", "summit", "briefing"})))
        from_phrases(index, filler.token, 0);
    }
  }

  /// "talks held here", "in this border city": the place of the dateline before it.
  void from_here(std::uint32_t index, std::uint32_t token) {
    std::uint32_t verb = token;
    if (reading_.events[index].trigger->pos == Trigger::Pos::noun) {
      if (says_here(index, token)) return;
      const Carrier carrier = reading_.predicates.carrier(token);
      if (!carrier) return;
      verb = carrier.verb;
    }
    says_here(index, verb);
  }

  bool says_here(std::uint32_t index, std::uint32_t token) {
    for (const std::uint32_t child : analysis_.tree.children(token)) {
      bool here = token_at(child).label == Label::advmod && analysis_.document.word(child) == "here";
      if (token_at(child).label == Label::prep && reading_.fillers.lemma(child) == "in") {
        const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
        const std::uint32_t which =
            object == Tree::no_token ? object : analysis_.tree.child(object, Label::det);
        here = which != Tree::no_token && analysis_.document.word(which) == "this" &&
               is_one_of(reading_.fillers.lemma(object),
                         {"city", "town", "capital", "village", "port", "resort"});
      }
      if (!here) continue;
      if (const graph::EntityIndex city = dateline_before(child); city != graph::no_index) push(index, city);
      return true;
    }
    return false;
  }

  /// "the ministry in Copenhagen announced", "who was in Accra, told reporters", "speaking in Lima, said",
  /// "said on arrival in Quito".
  void from_speaker(std::uint32_t index, std::uint32_t verb) {
    if (!reading_.events[index].trigger->is_speech()) return;
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      if (token_at(child).label == Label::prep && reading_.fillers.lemma(child) == "on") {
        const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
        if (object != Tree::no_token && is_one_of(reading_.fillers.lemma(object), {"arrival", "return"}))
          from_phrases(index, object, 0);
      }
      if (token_at(child).label == Label::prep) from_line(index, verb, child);
      if (token_at(child).label == Label::advcl) from_speaking(index, child);
      if (token_at(child).label != Label::nsubj) continue;
      const MentionAt* at = reading_.fillers.mention(child);
      if (at != nullptr && analysis_.entity(*at).kind == EntityKind::organisation)
        from_phrases(index, child, 0);
      for (const std::uint32_t clause : analysis_.tree.children(child)) {
        if (token_at(clause).label == Label::prep) from_office(index, clause);
        const Label label = token_at(clause).label;
        if (label != Label::relcl && label != Label::acl) continue;
        if (is_one_of(reading_.fillers.lemma(clause), {"be", "speak", "reach"}))
          from_phrases(index, clause, 0);
        from_speaking(index, clause);
      }
    }
  }

  /// "said by telephone from Goma", "told us on the line from Goma"
  void from_line(std::uint32_t index, std::uint32_t verb, std::uint32_t by) {
    const std::uint32_t line = analysis_.tree.child(by, Label::pobj);
    if (placed(index) || line == Tree::no_token ||
        !is_one_of(reading_.fillers.lemma(line), {"phone", "telephone", "line", "link", "videolink"}))
      return;
    for (const std::uint32_t base : {verb, line}) {
      for (const std::uint32_t from : analysis_.tree.children(base)) {
        if (from != line + 1 || reading_.fillers.lemma(from) != "from") continue;
        const std::uint32_t city = analysis_.tree.child(from, Label::pobj);
        const MentionAt* at = city == Tree::no_token ? nullptr : place_at(city, false);
        if (at != nullptr) push(index, at->entity);
      }
    }
  }

  /// "speaking to reporters in Seoul, said"
  void from_speaking(std::uint32_t index, std::uint32_t clause) {
    if (placed(index) || analysis_.document.tag(clause) != "VBG" ||
        !is_one_of(reading_.fillers.lemma(clause), {"speak", "talk", "address"}))
      return;
    from_phrases(index, clause, 0);
    for (const std::uint32_t child : analysis_.tree.children(clause)) {
      const std::uint32_t audience =
          token_at(child).label == Label::prep ? analysis_.tree.child(child, Label::pobj) : child;
      const bool heard = token_at(child).label == Label::dobj || reading_.fillers.lemma(child) == "to";
      if (!placed(index) && heard && audience != Tree::no_token) from_phrases(index, audience, 0);
    }
  }

  /// "A spokeswoman for the ministry in Managua said"
  void from_office(std::uint32_t index, std::uint32_t preposition) {
    if (!is_one_of(reading_.fillers.lemma(preposition), {"for", "at", "from", "of"})) return;
    const std::uint32_t body = analysis_.tree.child(preposition, Label::pobj);
    const MentionAt* at = body == Tree::no_token ? nullptr : reading_.fillers.mention(body);
    if (at != nullptr && analysis_.entity(*at).kind == EntityKind::organisation) from_phrases(index, body, 0);
  }
};

}  // namespace

void add_places_of_speech(EventReading& reading) {
  SpeechPlacer placer(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) placer.read(i);
}

}  // namespace chancery::extract
