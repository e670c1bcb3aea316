// Speech that goes on in the next sentences without a verb of its own.
#include <algorithm>

#include "extract/status/attributor.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

/// "Her country would propose an embargo.": sentences right behind one that reports, in the same paragraph
/// and in the same shifted tense, without a verb of saying of their own.
void Attributor::from_continued() {
  const auto& sentences = analysis_.document.sentences;
  std::uint32_t speech = graph::no_index;
  for (std::uint32_t i = 1; i < sentences.size(); ++i) {
    if (sentences[i].paragraph != sentences[i - 1].paragraph) speech = graph::no_index;
    const std::uint32_t root = root_of(i);
    if (const std::uint32_t last = last_speech(i - 1); last != graph::no_index) speech = last;
    if (sentences[i].paragraph != sentences[i - 1].paragraph || speech == graph::no_index) continue;
    if (root == Tree::no_token || !is_indirect(root, speech)) {
      speech = graph::no_index;
      continue;
    }
    for (std::uint32_t token = sentences[i].begin; token < sentences[i].end; ++token) {
      const std::uint32_t index = reading_.event_of_token[token];
      if (token > root && analysis_.document.word(token) == ";") break;
      if (index == graph::no_index || !free(index) || is_known_below(token, root)) continue;
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

/// "He would", "her country would", "should the court agree, he would", and "they had refused" behind what is
/// told in shifted tense, in a clause that is no speech. "It would" may be the paper's own words.
bool Attributor::is_indirect(std::uint32_t root, std::uint32_t speech) const {
  if (speaks_itself(root)) return false;
  bool would = false;
  bool had = false;
  bool own = false;
  for (const std::uint32_t child : analysis_.tree.children(root)) {
    const Label label = analysis_.document.tokens[child].label;
    const std::string_view word = analysis_.document.word(child);
    if (label == Label::aux || label == Label::auxpass) {
      would = would || word == "would";
      had = had || word == "had";
    }
    if (label == Label::ccomp || label == Label::parataxis) return false;
    // "Under the plan, it would", "According to a draft, they would"
    if (child < root && is_one_of(word, {"Under", "According", "under", "according"})) return false;
    if (language::is_subject(label))
      own = (analysis_.document.tag(child) == "PRP" && analysis_.folded.word(child) != "it") ||
            analysis_.tree.child(child, Label::poss) == child - 1;
  }
  const std::uint32_t number = analysis_.document.tokens[root].sentence;
  const bool in_case = is_one_of(analysis_.folded.word(analysis_.document.sentences[number].begin),
                                 {"should", "if", "had", "were", "unless", "otherwise"});
  const std::uint32_t index = reading_.event_of_token[root];
  if (index != graph::no_index && is_speech(index)) return would && in_case;
  // "He rejected the charge. Nobody had been arrested."
  const bool denied = is_one_of(reading_.events[speech].trigger->gold, {"denial", "rejection"}) &&
                      analysis_.tree.child(root, Label::neg) != Tree::no_token;
  return (would && (own || in_case)) || (had && (denied || is_told_shifted(number - 1)));
}

/// Whether the sentence of `root` has a verb of speech of its own, wherever the parser hangs it.
bool Attributor::speaks_itself(std::uint32_t root) const {
  const auto& sentence = analysis_.document.sentences[analysis_.document.tokens[root].sentence];
  for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
    const std::uint32_t index = reading_.event_of_token[token];
    if (index == graph::no_index || analysis_.document.tag(token) != "VBD" || !is_speech(index)) continue;
    const Label label = analysis_.document.tokens[token].label;
    if (label != Label::relcl && label != Label::acl && label != Label::advcl) return true;
  }
  return false;
}

/// Whether what somebody says in the sentence is told as "had been", "would be", outside quotation marks.
bool Attributor::is_told_shifted(std::uint32_t sentence) const {
  const auto& at = analysis_.document.sentences[sentence];
  for (std::uint32_t token = at.begin; token < at.end; ++token) {
    const Label label = analysis_.document.tokens[token].label;
    // "Soldiers, he wrote, had built a post"
    const bool around = token == at.root && analysis_.tree.child(token, Label::parataxis) != Tree::no_token;
    if ((label == Label::ccomp || label == Label::conj || around) &&
        analysis_.document.tokens[token].pos == Pos::VERB && is_backshifted(token) &&
        !quotations_.holds(token))
      return true;
  }
  return false;
}

/// Whether somebody who speaks in the one speaks in the other.
bool Attributor::same_speaker(std::uint32_t one, std::uint32_t other) const {
  const auto& events = analysis_.facts.events;
  return std::ranges::any_of(events[one].arguments, [&](const graph::Argument& argument) {
    if (argument.role != "speaker" || argument.entity == graph::no_index) return false;
    return std::ranges::any_of(events[other].arguments, [&](const graph::Argument& its) {
      return its.role == "speaker" && its.entity == argument.entity;
    });
  });
}

/// The speech in which a sentence ends: its main verb, or what is inserted there.
std::uint32_t Attributor::last_speech(std::uint32_t sentence) const {
  const std::uint32_t root = root_of(sentence);
  if (root == Tree::no_token) return graph::no_index;
  const auto spoken = [&](std::uint32_t token) {
    const std::uint32_t index = reading_.event_of_token[token];
    if (index == graph::no_index || !is_speech(index)) return false;
    return std::ranges::any_of(analysis_.facts.events[index].arguments, [](const graph::Argument& argument) {
      return argument.role == "speaker" && argument.entity != graph::no_index;
    });
  };
  if (spoken(root)) return reading_.event_of_token[root];
  for (const std::uint32_t child : analysis_.tree.children(root)) {
    if (analysis_.document.tokens[child].label == Label::parataxis && spoken(child))
      return reading_.event_of_token[child];
  }
  return graph::no_index;
}

}  // namespace chancery::extract
