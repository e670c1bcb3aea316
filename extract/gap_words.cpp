#include "extract/gap_words.hpp"

#include <algorithm>
#include <array>

#include "extract/words/entity_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using graph::Mention;
using language::Label;

bool GapWords::has_actor(std::uint32_t verb) const {
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    const Label label = analysis_.document.tokens[child].label;
    if (label == Label::agent) return has_actor_behind(child);
    return (language::is_subject(label) || label == Label::dobj) && is_named_actor(child);
  });
}

bool GapWords::carries_event(std::uint32_t verb) const {
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    return reading_.event_of_token[child] != graph::no_index;
  });
}

bool GapWords::looks_like_event(std::uint32_t noun) const {
  constexpr std::array<std::string_view, 8> ends{"tion", "sion", "ment", "ance", "ence", "ing", "sal", "ure"};
  const std::string word = std::string(reading_.fillers.lemma(noun));
  const bool made_of_verb =
      std::ranges::any_of(ends, [&](std::string_view end) { return word.ends_with(end); });
  const auto& words = analysis_.lexicon.entities();
  if (!made_of_verb || word.size() < 7 || words.heads_office(word) || !words.nouns(word).empty())
    return false;
  if (analysis_.covering_mention[noun] != graph::no_index) return false;
  return std::ranges::any_of(analysis_.tree.children(noun), [&](std::uint32_t child) {
    const Label label = analysis_.document.tokens[child].label;
    if (label == Label::poss) return is_named_actor(child);
    return label == Label::prep &&
           is_one_of(analysis_.folded.word(child), {"of", "by", "between", "with", "against"}) &&
           has_actor_behind(child);
  });
}

bool GapWords::is_named_actor(std::uint32_t token) const {
  const MentionAt* at = reading_.fillers.mention(token);
  if (at == nullptr || analysis_.mention(*at).form != Mention::Form::name) return false;
  const EntityKind kind = analysis_.entity(*at).kind;
  return kind == EntityKind::person || kind == EntityKind::state || kind == EntityKind::organisation;
}

bool GapWords::has_actor_behind(std::uint32_t preposition) const {
  const std::uint32_t object = analysis_.tree.child(preposition, Label::pobj);
  return object != Tree::no_token && is_named_actor(object);
}

}  // namespace chancery::extract
