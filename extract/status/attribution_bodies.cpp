// Who speaks through somebody unnamed, and speech that goes on without a verb of its own.
#include <algorithm>

#include "extract/status/attributor.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;
using language::Pos;

/// "the army warned; Japan told its forces": a semicolon ends what was said before.
bool Attributor::parted(std::uint32_t clause, std::uint32_t verb) const {
  for (std::uint32_t i = clause; i < verb; ++i) {
    if (analysis_.document.word(i) == ";") return true;
  }
  return false;
}

/// Whether a new clause begins between an insertion and a word behind it.
bool Attributor::tokens_apart(std::uint32_t verb, std::uint32_t token) const {
  for (std::uint32_t i = verb + 1; i < token; ++i) {
    if (analysis_.document.tokens[i].label == Label::cc || analysis_.document.word(i) == ";") return true;
  }
  return false;
}

/// "rebels of the Front", "deputies of the Bloc", "an executive of the company": the
/// body for which people without names speak.
std::vector<EntityIndex> Attributor::body_behind(std::uint32_t people) const {
  std::vector<EntityIndex> found;
  if (reading_.fillers.mention(people) != nullptr || !reading_.fillers.is_agent(people)) return found;
  for (const std::uint32_t child : analysis_.tree.children(people)) {
    if (analysis_.document.tokens[child].label != Label::prep) continue;
    if (!is_one_of(analysis_.document.lemma(child), {"of", "from", "for"})) continue;
    const std::uint32_t body = analysis_.tree.child(child, Label::pobj);
    const MentionAt* at = body == Tree::no_token ? nullptr : reading_.fillers.mention(body);
    if (at == nullptr || analysis_.entity(*at).kind != EntityKind::organisation) continue;
    found.push_back(at->entity);
    break;
  }
  return found;
}

/// "called for the matter to be taken", "thanked them for evacuating", "dismissed as invention reports that"
bool Attributor::told_by_preposition(std::uint32_t dependent, std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  const Trigger& trigger = *reading_.events[reading_.event_of_token[verb]].trigger;
  if (tokens[dependent].label == Label::advcl) {
    const std::uint32_t mark = analysis_.tree.child(dependent, Label::mark);
    const bool wanted = is_one_of(trigger.gold, {"appeal", "demand", "request", "proposal"});
    if (mark != Tree::no_token) return wanted && analysis_.document.word(mark) == "for";
    return wanted && std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
             return child > verb && child < dependent && analysis_.document.word(child) == "for";
           });
  }
  if (tokens[dependent].label != Label::prep) return false;
  const std::string_view word = analysis_.document.lemma(dependent);
  if (word == "as") return trigger.gold == "denial" || trigger.gold == "rejection";
  return word == "for" && is_one_of(trigger.gold, {"praise", "condemnation", "thanks", "appeal", "demand",
                                                   "request", "proposal"});
}

/// Whether what stands behind an inserted "he said" still is what was said: "would send one, he announced,
/// and would accept", "has been placed on alert, she added, and the army had moved".
bool Attributor::goes_on(std::uint32_t token) const {
  const auto& tokens = analysis_.document.tokens;
  std::uint32_t verb = token;
  while (tokens[verb].head != verb && tokens[verb].label != Label::conj) verb = tokens[verb].head;
  return is_backshifted(verb);
}

/// "would send one, he announced, and would accept", where the parser joins the last verb to the inserted
/// one.
void Attributor::from_joined(std::uint32_t speech) {
  const std::uint32_t said = reading_.events[speech].token;
  const std::uint32_t clause = analysis_.tree.child(said, Label::ccomp);
  if (clause == Tree::no_token || clause > said) return;
  for (const std::uint32_t verb : analysis_.tree.children(said)) {
    if (analysis_.document.tokens[verb].label != Label::conj || !is_backshifted(verb)) continue;
    if (analysis_.tree.child(verb, Label::nsubj) != Tree::no_token) continue;
    for (std::uint32_t token = verb; token < analysis_.tree.right_edge(verb); ++token) {
      const std::uint32_t index = reading_.event_of_token[token];
      if (index != graph::no_index && free(index)) take(index, speech, "attribution.insertion");
    }
  }
}

/// "would propose", "had moved": what reported speech makes of "will" and "has".
bool Attributor::is_backshifted(std::uint32_t verb) const {
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    const Label label = analysis_.document.tokens[child].label;
    return (label == Label::aux || label == Label::auxpass) &&
           is_one_of(analysis_.document.word(child), {"would", "had"});
  });
}

/// "Her country would propose an embargo.": a sentence right behind one that reports, in the same paragraph
/// and in the same shifted tense, without a verb of saying of its own.
void Attributor::from_continued() {
  const auto& sentences = analysis_.document.sentences;
  for (std::uint32_t i = 1; i < sentences.size(); ++i) {
    if (sentences[i].paragraph != sentences[i - 1].paragraph) continue;
    const std::uint32_t root = root_of(i);
    if (root == Tree::no_token || !is_indirect(root)) continue;
    const std::uint32_t speech = last_speech(i - 1);
    if (speech == graph::no_index) continue;
    for (std::uint32_t token = sentences[i].begin; token < sentences[i].end; ++token) {
      const std::uint32_t index = reading_.event_of_token[token];
      if (index == graph::no_index || !free(index)) continue;
      take(index, speech, "attribution.continued");
    }
  }
}

std::uint32_t Attributor::root_of(std::uint32_t sentence) const {
  const auto& at = analysis_.document.sentences[sentence];
  for (std::uint32_t token = at.begin; token < at.end; ++token) {
    const bool root = analysis_.document.tokens[token].head == token;
    if (root && analysis_.document.tokens[token].pos == Pos::VERB) return token;
  }
  return Tree::no_token;
}

/// "He would", "her country would", in a clause that is no speech.
bool Attributor::is_indirect(std::uint32_t root) const {
  const std::uint32_t index = reading_.event_of_token[root];
  if (index != graph::no_index && is_speech(index)) return false;
  bool would = false;
  bool own = false;
  for (const std::uint32_t child : analysis_.tree.children(root)) {
    const Label label = analysis_.document.tokens[child].label;
    if (label == Label::aux && analysis_.document.word(child) == "would") would = true;
    if (label == Label::ccomp || label == Label::parataxis) return false;
    if (label == Label::nsubj || label == Label::nsubjpass)
      own = analysis_.document.tag(child) == "PRP" || analysis_.tree.child(child, Label::poss) == child - 1;
  }
  return would && own;
}

/// The speech in which the sentence before ends: its main verb, or what is inserted there.
std::uint32_t Attributor::last_speech(std::uint32_t sentence) const {
  const std::uint32_t root = root_of(sentence);
  if (root == Tree::no_token) return graph::no_index;
  const std::uint32_t index = reading_.event_of_token[root];
  if (index == graph::no_index || !is_speech(index)) return graph::no_index;
  const auto& arguments = analysis_.facts.events[index].arguments;
  const bool spoken = std::ranges::any_of(arguments, [](const graph::Argument& argument) {
    return argument.role == "speaker" && argument.entity != graph::no_index;
  });
  return spoken ? index : graph::no_index;
}

}  // namespace chancery::extract
