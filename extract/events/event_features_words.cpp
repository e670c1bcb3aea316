#include <algorithm>

#include "extract/events/event_features.hpp"

namespace chancery::extract {

using language::Label;

std::string_view EventFeatures::determiner(std::uint32_t token) const {
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label label = analysis_.document.tokens[child].label;
    if (label == Label::poss) return "poss";
    if (label != Label::det && label != Label::nummod) continue;
    if (label == Label::nummod) return "number";
    const std::string_view word = analysis_.document.lemma(child);
    if (word == "a" || word == "an") return "a";
    if (word == "the" || word == "this" || word == "that" || word == "no" || word == "any") return word;
    return "other";
  }
  return "none";
}

/// How the noun hangs on what tells it: as the object of a light verb, in a phrase of another noun. Adds the
/// verb and the preposition.
std::string EventFeatures::carried(std::uint32_t index, FeatureList& out) const {
  const EventAt& at = reading_.events[index];
  const Carrier carrier = reading_.predicates.carrier(at.token);
  std::string how = "none";
  if (carrier) {
    const std::string_view lemma = reading_.fillers.lemma(carrier.verb);
    const std::uint32_t verb = reading_.event_of_token[carrier.verb];
    const bool light = std::ranges::any_of(
        at.trigger->light, [&](std::string_view words) { return words.substr(0, words.find(' ')) == lemma; });
    how = light                                        ? "light"
          : verb == graph::no_index                    ? "other"
          : reading_.events[verb].trigger->is_speech() ? "speech"
                                                       : "event";
    how += carrier.preposition != Tree::no_token ? "+prep" : carrier.label == Label::nsubj ? "+subj" : "+obj";
    out.add({"verb=", lemma});
    if (carrier.preposition != Tree::no_token) {
      out.add({"behind=", analysis_.document.lemma(carrier.preposition)});
    }
  } else if (analysis_.document.tokens[at.token].label == Label::pobj) {
    const std::uint32_t preposition = analysis_.document.tokens[at.token].head;
    how = "noun-" + std::string(analysis_.document.lemma(preposition));
    const std::uint32_t above = analysis_.document.tokens[preposition].head;
    if (reading_.event_of_token[above] != graph::no_index) how += "+event";
  } else if (analysis_.document.tokens[at.token].head == at.token) {
    how = "root";
  }
  return how;
}

void EventFeatures::add_noun(std::uint32_t index, FeatureList& out) const {
  const EventAt& at = reading_.events[index];
  const std::string_view type(at.trigger->gold);
  const std::string_view det = determiner(at.token);
  const bool plural = analysis_.document.morph(at.token).find("Number=Plur") != std::string_view::npos;
  out.add({"det=", det, plural ? "+s" : ""});
  out.add({"det=", det, "&", type});
  const std::string how = carried(index, out);
  out.add({"how=", how});
  out.add({"how=", how, "&", type});
  std::size_t modifiers = 0;
  for (const std::uint32_t child : analysis_.tree.children(at.token)) {
    const Label label = analysis_.document.tokens[child].label;
    if (label == Label::amod || label == Label::compound) ++modifiers;
  }
  out.add({"modifiers=", few(modifiers)});
}

void EventFeatures::add_verb(std::uint32_t index, FeatureList& out) const {
  const EventAt& at = reading_.events[index];
  const auto& token = analysis_.document.tokens[at.token];
  const std::string_view label(language::to_string(token.label));
  const std::string_view tag(analysis_.document.tag(at.token));
  out.add({"label=", label});
  out.add({"tag=", tag, at.predicate.passive ? "+passive" : ""});
  out.add({"label=", label, "&tag=", tag});
  out.add({"label=", label, "&", at.trigger->gold});
  if (token.head != at.token) {
    const std::uint32_t above = reading_.event_of_token[token.head];
    out.add({"under=",
             above == graph::no_index ? std::string_view("other") : reading_.events[above].trigger->gold});
  }
}

}  // namespace chancery::extract
