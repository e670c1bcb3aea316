#include "extract/places/event_scenes.hpp"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "extract/places/place_phrases.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

namespace {

class ScenePlacer : public PlacePhrases {
 public:
  explicit ScenePlacer(EventReading& reading) : PlacePhrases(reading) {
    for (std::uint32_t i = 0; i < reading.events.size(); ++i)
      events_in_[token_at(reading.events[i].token).sentence].push_back(i);
  }

  /// What the sentence around the event gives, once each event has been read by itself.
  void read_around(std::uint32_t index) {
    if (placed(index)) return;
    const std::uint32_t token = reading_.events[index].token;
    from_meeting(index);
    if (!placed(index)) from_opening(index, token);
    if (!placed(index)) from_scene(index);
  }

 private:
  /// "promised at a conference in Amman": the place of the event at which it was done.
  void from_meeting(std::uint32_t index) {
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      if (filler.place.slot != Slot::prep) continue;
      const std::string_view word = filler.place.preposition;
      if (word != "at" && word != "during" && word != "in") continue;
      const std::uint32_t other = reading_.event_of_token[filler.token];
      if (other == graph::no_index || other == index) continue;
      const bool scenes = is_scene(reading_.event(index).type) && is_scene(reading_.event(other).type);
      if (is_meeting(other) || scenes) copy(other, index);
    }
  }

  bool is_meeting(std::uint32_t index) {
    const EventLexicon& lexicon = analysis_.lexicon.events();
    return lexicon.family(reading_.event(index).type) == lexicon.family("meeting");
  }

  /// The verb of the clause in which a word stands.
  std::uint32_t clause_of(std::uint32_t token) const {
    for (int i = 0; i < max_depth; ++i) {
      if (token_at(token).pos == Pos::VERB || token_at(token).head == token) return token;
      token = token_at(token).head;
    }
    return token;
  }

  /// "In Yerevan supporters marched and police detained 26 of them": for all main verbs of the sentence.
  void from_opening(std::uint32_t index, std::uint32_t token) {
    std::uint32_t verb = clause_of(token);
    if (const std::uint32_t above = above_time(verb); above != Tree::no_token) verb = above;
    for (int i = 0; i < max_depth && token_at(verb).head != verb; ++i) {
      const Label label = token_at(verb).label;
      if (label != Label::conj && label != Label::xcomp && label != Label::acomp) break;
      if (label != Label::conj) {
        const std::uint32_t above = reading_.event_of_token[token_at(verb).head];
        const bool same = is_one_of(reading_.fillers.lemma(token_at(verb).head),
                                    {"fail", "refuse", "decline", "manage", "begin", "start", "continue"});
        if (above != graph::no_index && reading_.events[above].trigger->content && !same) break;
        from_phrases(index, token_at(verb).head, 0);  // "is expected in Geneva to brief"
      }
      verb = token_at(verb).head;
    }
    const std::uint32_t begin = analysis_.document.sentences[token_at(token).sentence].begin;
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      if (token_at(child).label != Label::prep || child > token || !opens(begin, child)) continue;
      if (!from_preposition(index, child, 0, false)) from_event_behind(index, child);
    }
  }

  /// Whether only "Elsewhere:", "Meanwhile," or one other word stands before.
  bool opens(std::uint32_t begin, std::uint32_t preposition) const {
    for (std::uint32_t i = begin; i + 1 < preposition; ++i) {
      const Pos pos = token_at(i).pos;
      if (pos != Pos::ADV && pos != Pos::PUNCT && pos != Pos::CCONJ && pos != Pos::SPACE) return false;
    }
    return true;
  }

  /// "failed for the second time to agree": the verb above, where the parser gives the clause to "time".
  std::uint32_t above_time(std::uint32_t verb) const {
    const std::uint32_t time = token_at(verb).head;
    if (token_at(verb).label != Label::relcl || analysis_.document.tag(verb) != "VB") return Tree::no_token;
    if (reading_.fillers.lemma(time) != "time" || token_at(time).label != Label::pobj) return Tree::no_token;
    return token_at(token_at(time).head).head;
  }

  /// "At a conference in Amman, ..."
  void from_event_behind(std::uint32_t index, std::uint32_t preposition) {
    const std::uint32_t object = analysis_.tree.child(preposition, Label::pobj);
    if (object == Tree::no_token) return;
    const std::uint32_t other = reading_.event_of_token[object];
    if (other != graph::no_index && other != index) copy(other, index);
  }

  /// "shelled the town, killing three": what one sentence tells of a scene lies where its nearest event lies;
  /// "Two sailors were hurt" lies where the sentence before does.
  void from_scene(std::uint32_t index) {
    if (!is_scene(reading_.event(index).type)) return;
    const std::uint32_t own = reading_.events[index].token;
    const std::uint32_t sentence = token_at(own).sentence;
    const std::string_view type = reading_.event(index).type;
    const bool outcome = (type == "casualties" || type == "killing" || type == "injury" || type == "death") &&
                         token_at(top_of(own)).label == Label::ROOT;
    std::uint32_t best = graph::no_index;
    std::uint32_t distance = 0;
    for (const std::uint32_t i : events_near(sentence)) {
      if (i == index || !placed(i) || !is_scene(reading_.event(i).type)) continue;
      const std::uint32_t other = reading_.events[i].token;
      const bool here =
          token_at(other).sentence == sentence && clause_joined(own, other) && !leads_away(own, other);
      const bool before = outcome && token_at(other).sentence + 1 == sentence;
      if (!here && !before) continue;
      const std::uint32_t apart = other < own ? own - other : other - own;
      if (best == graph::no_index || apart < distance) {
        best = i;
        distance = apart;
      }
    }
    if (best != graph::no_index) copy(best, index);
  }

  /// Those of the sentence and of the one before.
  std::vector<std::uint32_t> events_near(std::uint32_t sentence) const {
    std::vector<std::uint32_t> near;
    for (const std::uint32_t one : {sentence - 1, sentence}) {
      const auto found = events_in_.find(one);
      if (found != events_in_.end()) near.insert(near.end(), found->second.begin(), found->second.end());
    }
    std::ranges::sort(near);
    return near;
  }

  /// "were freed; two others remain in custody in Lae": a later clause with a subject of its own.
  bool leads_away(std::uint32_t own, std::uint32_t other) const {
    const std::uint32_t verb = clause_of(other);
    const bool finite = is_one_of(analysis_.document.tag(verb), {"VBD", "VBP", "VBZ"}) ||
                        analysis_.tree.child(verb, Label::auxpass) != Tree::no_token;
    const bool later = token_at(verb).label == Label::conj || token_at(clause_of(own)).label == Label::ccomp;
    if (other < own || !later || !finite) return false;
    return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
      const Label label = token_at(child).label;
      return child > own && child < verb && language::is_subject(label);
    });
  }

  /// Whether both stand in one chain of clauses, neither inside what somebody says of the other.
  bool clause_joined(std::uint32_t one, std::uint32_t other) const { return top_of(one) == top_of(other); }

  /// Whether the verb reports, so that what it governs lies elsewhere.
  bool tells(std::uint32_t verb) const {
    const std::uint32_t index = reading_.event_of_token[verb];
    if (index == graph::no_index) {
      const std::string_view word = reading_.fillers.lemma(verb);
      return word == "say" || word == "tell" || word == "report" || word == "claim" || word == "state";
    }
    return !is_scene(analysis_.facts.events[index].type);
  }

  std::uint32_t top_of(std::uint32_t token) const {
    std::uint32_t verb = clause_of(token);
    const std::uint32_t around = reading_.event_of_token[verb];
    if (verb != token && around != graph::no_index && reading_.events[around].trigger->content)
      return verb;  // "marched through Lima demanding his release"
    for (int i = 0; i < max_depth && token_at(verb).head != verb; ++i) {
      const Label label = token_at(verb).label;
      const bool chain = label == Label::conj || label == Label::advcl || label == Label::xcomp;
      const bool beside = label == Label::ccomp && !tells(token_at(verb).head);
      // "detained two men, a day after a raid in Lae": not at once, so perhaps elsewhere
      const bool later =
          label == Label::advcl && analysis_.tree.child(verb, Label::npadvmod) != Tree::no_token;
      if ((!chain && !beside) || later) break;
      verb = clause_of(token_at(verb).head);
    }
    return verb;
  }

  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> events_in_;  ///< per sentence
};

}  // namespace

void add_places_of_scenes(EventReading& reading) {
  ScenePlacer placer(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) placer.read_around(i);
}

}  // namespace chancery::extract
