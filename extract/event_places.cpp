#include "extract/event_places.hpp"

#include <algorithm>

#include "extract/common_nouns.hpp"
#include "extract/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;
using language::Pos;

namespace {

constexpr int max_depth = 4;

template <std::size_t size>
bool is_one_of(std::string_view word, const std::string_view (&words)[size]) {
  return std::ranges::find(words, word) != std::end(words);
}

bool locates(std::string_view preposition) {
  constexpr std::string_view words[] = {"in",    "at",     "off",   "near",   "outside", "inside", "around",
                                        "over",  "across", "along", "within", "through", "beside", "beyond",
                                        "above", "below",  "north", "south",  "east",    "west"};
  return is_one_of(preposition, words);
}

/// What happens to people and things at one spot: what is told in one breath lies there together.
bool is_scene(std::string_view type) {
  constexpr std::string_view words[] = {"attack",    "clash",      "killing",   "casualties", "shooting",
                                        "shootdown", "arrest",     "detention", "crackdown",  "protest",
                                        "rescue",    "evacuation", "abduction", "release",    "seizure",
                                        "violation", "collision",  "explosion", "injury",     "search"};
  return is_one_of(type, words);
}

class EventPlacer {
 public:
  explicit EventPlacer(EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

  void read_own(std::uint32_t index) {
    if (placed(index)) return;
    const std::uint32_t token = reading_.events[index].token;
    from_phrases(index, token, 0);
    if (is_noun(index)) {
      from_name_before(index, token);
      if (!placed(index)) from_clauses(index, token);
      if (!placed(index)) from_measure(index, token);
      if (!placed(index)) from_carrier(index, token);
    } else {
      from_object(index, token);
      if (!placed(index)) from_subject(index, token);
    }
    if (!placed(index)) from_destination(index);
    if (!placed(index)) from_origin(index);
  }

  /// What the sentence around the event gives, once each event has been read by itself.
  void read_around(std::uint32_t index) {
    if (placed(index)) return;
    const std::uint32_t token = reading_.events[index].token;
    from_meeting(index);
    if (!placed(index)) from_where(index, token);
    if (!placed(index)) from_opening(index, token);
    if (!placed(index)) from_scene(index);
  }

 private:
  const auto& token_at(std::uint32_t token) const { return analysis_.document.tokens[token]; }
  bool placed(std::uint32_t index) { return !reading_.event(index).places.empty(); }
  bool is_noun(std::uint32_t index) const {
    return reading_.events[index].trigger->pos == Trigger::Pos::noun;
  }

  void push(std::uint32_t index, graph::EntityIndex place) {
    auto& places = reading_.event(index).places;
    if (std::ranges::find(places, place) == places.end()) places.push_back(place);
  }

  void copy(std::uint32_t from, std::uint32_t to) {
    const auto places = reading_.event(from).places;
    for (const graph::EntityIndex place : places) push(to, place);
  }

  bool is_place_noun(std::uint32_t token) const {
    const auto* noun = analysis_.lexicon.common_nouns().find(fold(reading_.fillers.lemma(token)));
    return noun != nullptr && noun->kind == "place";
  }

  const MentionAt* place_at(std::uint32_t token, bool states) const {
    const MentionAt* at = reading_.fillers.mention(token);
    if (at == nullptr) return nullptr;
    const EntityKind kind = analysis_.entity(*at).kind;
    return kind == EntityKind::place || (states && kind == EntityKind::state) ? at : nullptr;
  }

  /// "Diyala province", "the divided town of Mitrovica", "a farm in Diyala", "Baghdad's Sadr City district".
  bool add_phrase(std::uint32_t index, std::uint32_t token, bool states, int depth) {
    bool found = false;
    if (const MentionAt* at = place_at(token, states)) {
      push(index, at->entity);
      found = true;
    }
    for (const std::uint32_t child : analysis_.tree.children(token)) {
      const Label label = token_at(child).label;
      if (label == Label::conj && depth < max_depth && found) add_phrase(index, child, states, depth + 1);
    }
    if (found || reading_.fillers.mention(token) != nullptr) return found;
    if (token_at(token).pos != Pos::NOUN && token_at(token).pos != Pos::PROPN) return false;
    if (const std::uint32_t other = reading_.event_of_token[token]; other != graph::no_index) return false;
    const bool spot = is_place_noun(token);
    for (const std::uint32_t child : analysis_.tree.children(token)) {
      const Label label = token_at(child).label;
      const bool before =
          label == Label::compound || label == Label::nmod || label == Label::poss || label == Label::appos;
      if (!before || !spot) continue;
      if (const MentionAt* at = place_at(child, false)) {
        push(index, at->entity);
        found = true;
      }
    }
    if (!found && depth < max_depth) found = from_phrases(index, token, depth + 1, spot);
    return found;
  }

  /// The phrases that hang on a word and say where.
  bool from_phrases(std::uint32_t index, std::uint32_t token, int depth, bool of = false) {
    bool found = false;
    for (const std::uint32_t child : analysis_.tree.children(token)) {
      const Label label = token_at(child).label;
      if (label != Label::prep && label != Label::advmod) continue;
      found = from_preposition(index, child, depth, of) || found;
    }
    return found;
  }

  bool from_preposition(std::uint32_t index, std::uint32_t preposition, int depth, bool of) {
    const std::string_view word = reading_.fillers.lemma(preposition);
    if (!locates(word) && !(of && word == "of")) return false;
    bool found = false;
    for (const std::uint32_t object : analysis_.tree.children(preposition)) {
      const Label label = token_at(object).label;
      if (label == Label::pobj) {
        const bool states = word == "in" || word == "across" || word == "inside";
        found = add_phrase(index, object, states, depth + 1) || found;
      }
      // "outside of", "north of Lake Chad", "off into"
      if (label == Label::prep && depth < max_depth)
        found = from_preposition(index, object, depth + 1, true) || found;
    }
    return found;
  }

  /// "the Geneva talks", "the Lille tram attack"
  void from_name_before(std::uint32_t index, std::uint32_t noun) {
    for (const std::uint32_t child : analysis_.tree.children(noun)) {
      const Label label = token_at(child).label;
      if (label != Label::compound && label != Label::nmod) continue;
      const MentionAt* at = place_at(child, false);
      if (at != nullptr && analysis_.mention(*at).reading != graph::Reading::government)
        push(index, at->entity);
      if (at == nullptr && reading_.fillers.mention(child) == nullptr) from_name_before(index, child);
    }
  }

  /// "talks that closed in Quito", "a meeting planned in Chisinau"
  void from_clauses(std::uint32_t index, std::uint32_t noun) {
    for (const std::uint32_t child : analysis_.tree.children(noun)) {
      const Label label = token_at(child).label;
      if (label != Label::relcl && label != Label::acl) continue;
      if (reading_.event_of_token[child] != graph::no_index) continue;
      from_phrases(index, child, 0);
      const std::uint32_t inner = analysis_.tree.child(child, Label::xcomp);
      if (inner != Tree::no_token) from_phrases(index, inner, 0);
    }
  }

  /// "a third round of talks that closed in Quito"
  void from_measure(std::uint32_t index, std::uint32_t noun) {
    const std::uint32_t of = token_at(noun).head;
    if (token_at(noun).label != Label::pobj || reading_.fillers.lemma(of) != "of") return;
    const std::uint32_t measure = token_at(of).head;
    if (token_at(measure).pos != Pos::NOUN || reading_.event_of_token[measure] != graph::no_index) return;
    from_phrases(index, measure, 0);
    from_clauses(index, measure);
  }

  /// "three days of talks in the capital": what carries the noun, as far as it tells no event of its own.
  void from_carrier(std::uint32_t index, std::uint32_t noun) {
    const Carrier carrier = reading_.predicates.carrier(noun);
    if (!carrier || reading_.event_of_token[carrier.verb] != graph::no_index) return;
    const bool content =
        carrier.label == Label::dobj || carrier.label == Label::nsubj || carrier.label == Label::nsubjpass;
    if (content) from_phrases(index, carrier.verb, 0);
  }

  /// "killed nine guardsmen on a bus in Sfax"
  void from_object(std::uint32_t index, std::uint32_t verb) {
    if (placed(index) || reading_.events[index].trigger->content) return;
    if (!is_scene(reading_.event(index).type)) return;
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      const Label label = token_at(child).label;
      if (label != Label::dobj && label != Label::nsubjpass) continue;
      if (reading_.event_of_token[child] == graph::no_index) add_phrase(index, child, false, 0);
    }
  }

  /// "Police in Suva rounded up 14 people", "a court in Lae sentenced him"
  void from_subject(std::uint32_t index, std::uint32_t verb) {
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      const Label label = token_at(child).label;
      if ((label != Label::nsubj && label != Label::nsubjpass) || token_at(child).pos != Pos::NOUN) continue;
      if (reading_.fillers.mention(child) != nullptr) continue;
      for (const std::uint32_t phrase : analysis_.tree.children(child)) {
        if (token_at(phrase).label != Label::prep || reading_.fillers.lemma(phrase) != "in") continue;
        const std::uint32_t object = analysis_.tree.child(phrase, Label::pobj);
        const MentionAt* at = object == Tree::no_token ? nullptr : place_at(object, false);
        if (at != nullptr) push(index, at->entity);
      }
    }
  }

  /// Withdrawals and launches lie where they start from, also behind the object.
  void from_origin(std::uint32_t index) {
    const std::string_view type = reading_.event(index).type;
    constexpr std::string_view leaving[] = {"withdrawal", "evacuation", "rocket_launch", "missile_launch",
                                            "rescue"};
    if (!is_one_of(type, leaving)) return;
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      if (filler.place.slot != Slot::prep) continue;
      if (filler.place.preposition == "from" || filler.place.preposition == "of")
        add_phrase(index, filler.token, true, 0);
    }
  }

  /// Whoever travels or visits is where the way leads.
  void from_destination(std::uint32_t index) {
    const std::string_view type = reading_.event(index).type;
    if (type != "visit" && type != "travel") return;
    const auto arguments = reading_.event(index).arguments;
    for (const graph::Argument& argument : arguments) {
      if (argument.role != "destination" || argument.entity == graph::no_index) continue;
      const EntityKind kind = analysis_.facts.entities[argument.entity].kind;
      if (kind == EntityKind::place || kind == EntityKind::state) push(index, argument.entity);
    }
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      if (filler.place.slot != Slot::prep) continue;
      if (filler.place.preposition == "to" || filler.place.preposition == "between")
        add_phrase(index, filler.token, true, 0);
    }
  }

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

  /// "flown to Ankara, where the deputy minister welcomed them"
  void from_where(std::uint32_t index, std::uint32_t token) {
    std::uint32_t verb = clause_of(token);
    for (int i = 0; i < max_depth && token_at(verb).label == Label::conj; ++i) verb = token_at(verb).head;
    if (token_at(verb).label != Label::relcl) return;
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      if (token_at(child).label != Label::advmod || reading_.fillers.lemma(child) != "where") continue;
      if (const MentionAt* at = place_at(token_at(verb).head, true)) push(index, at->entity);
    }
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
    for (int i = 0; i < max_depth && token_at(verb).head != verb; ++i) {
      const Label label = token_at(verb).label;
      if (label != Label::conj && label != Label::xcomp && label != Label::acomp) break;
      if (label != Label::conj) {
        const std::uint32_t above = reading_.event_of_token[token_at(verb).head];
        if (above != graph::no_index && reading_.events[above].trigger->content) break;
        from_phrases(index, token_at(verb).head, 0);  // "is expected in Geneva to brief"
      }
      verb = token_at(verb).head;
    }
    const std::uint32_t begin = analysis_.document.sentences[token_at(token).sentence].begin;
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      if (token_at(child).label != Label::prep || child > begin + 1 || child > token) continue;
      if (!from_preposition(index, child, 0, false)) from_event_behind(index, child);
    }
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
    const bool outcome = (type == "casualties" || type == "killing" || type == "injury") &&
                         token_at(top_of(own)).label == Label::ROOT;
    std::uint32_t best = graph::no_index;
    std::uint32_t distance = 0;
    for (std::uint32_t i = 0; i < reading_.events.size(); ++i) {
      if (i == index || !placed(i) || !is_scene(reading_.event(i).type)) continue;
      const std::uint32_t other = reading_.events[i].token;
      const bool here = token_at(other).sentence == sentence && clause_joined(own, other);
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
    for (int i = 0; i < max_depth && token_at(verb).head != verb; ++i) {
      const Label label = token_at(verb).label;
      const bool chain = label == Label::conj || label == Label::advcl || label == Label::xcomp;
      const bool beside = label == Label::ccomp && !tells(token_at(verb).head);
      if (!chain && !beside) break;
      verb = clause_of(token_at(verb).head);
    }
    return verb;
  }

  EventReading& reading_;
  Analysis& analysis_;
};

}  // namespace

void add_event_places(EventReading& reading) {
  EventPlacer placer(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) placer.read_own(i);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) placer.read_around(i);
}

}  // namespace chancery::extract
