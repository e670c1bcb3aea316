// How the words of an event point at another: articles, ordinals, clauses and titles.
#include <algorithm>

#include "extract/events/event_comparison.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

bool EventComparison::is_noun(std::uint32_t index) const {
  return reading_.events[index].trigger->pos == Trigger::Pos::noun;
}

bool EventComparison::repeats_in_quotation(std::uint32_t earlier, std::uint32_t later) const {
  constexpr std::uint32_t near = 2;  // sentences
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t token = reading_.events[later].token;
  const std::uint32_t subject = analysis_.tree.child(token, Label::nsubj);
  if (subject == Tree::no_token || is_noun(later) || !doers(later).empty()) return false;
  const std::string_view who = reading_.fillers.lemma(subject);
  return (who == "we" || who == "i") &&
         tokens[token].sentence - tokens[reading_.events[earlier].token].sentence <= near;
}

bool EventComparison::is_quoted_again(std::uint32_t earlier, std::uint32_t later) const {
  constexpr std::uint32_t near = 4;  // sentences
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t first = reading_.events[earlier].token;
  const std::uint32_t token = reading_.events[later].token;
  if (is_noun(later) || !quotations_.holds(token) || quotations_.holds(first) ||
      tokens[token].sentence - tokens[first].sentence > near)
    return false;
  const auto known = doers(earlier);
  const auto again = doers(later);
  return !again.empty() && std::ranges::all_of(again, [&](graph::EntityIndex one) {
    return std::ranges::find(known, one) != known.end();
  });
}

bool EventComparison::is_speech(std::uint32_t index) const {
  return reading_.events[index].trigger->is_speech();
}

/// "the murder of a prosecutor", "the release of two trawlers": told of somebody new.
bool EventComparison::is_of_new(std::uint32_t noun) const {
  const std::uint32_t of = analysis_.tree.child(noun, Label::prep);
  if (of == Tree::no_token || of != noun + 1 || analysis_.document.word(of) != "of") return false;
  const std::uint32_t whom = analysis_.tree.child(of, Label::pobj);
  if (whom == Tree::no_token) return false;
  const MentionAt* known = reading_.fillers.mention(whom);
  const bool group = known != nullptr && analysis_.entity(*known).kind == graph::EntityKind::group;
  if ((known != nullptr && !group) ||
      (!group && !reading_.fillers.is_people(whom) && !reading_.fillers.is_machine(whom)))
    return false;
  const std::uint32_t article = analysis_.tree.child(whom, Label::det);
  if (article == Tree::no_token && analysis_.document.tag(whom) == "NNS" &&
      analysis_.tree.child(whom, Label::nummod) != Tree::no_token)
    return analysis_.tree.child(whom, Label::poss) == Tree::no_token;
  return article != Tree::no_token && is_one_of(analysis_.document.lemma(article), {"a", "an"});
}

bool EventComparison::points_back(std::uint32_t index) const {
  if (!is_noun(index) || is_another(index) || is_of_new(reading_.events[index].token)) return false;
  for (const std::uint32_t child : analysis_.tree.children(reading_.events[index].token)) {
    const auto& at = analysis_.document.tokens[child];
    if (at.label == Label::poss) return true;
    if (at.label != Label::det) continue;
    const std::string_view word = analysis_.document.lemma(child);
    return word == "the" || word == "this" || word == "that" || word == "these";
  }
  return false;
}

bool EventComparison::is_another(std::uint32_t index) const {
  constexpr std::string_view words[] = {"last",   "previous", "next",    "second", "third",
                                        "fourth", "future",   "earlier", "past",   "another",
                                        "other",  "former",   "new"};
  const std::uint32_t token = reading_.events[index].token;
  return std::ranges::any_of(analysis_.tree.children(token), [&](std::uint32_t child) {
    const Label label = analysis_.document.tokens[child].label;
    if (label == Label::advmod && child + 1 == token && !is_noun(index))
      return analysis_.folded.word(child) == "last";  // "The two last met in August"
    return label == Label::amod &&
           std::ranges::find(words, analysis_.document.lemma(child)) != std::end(words);
  });
}

bool EventComparison::is_first(std::uint32_t index) const {
  return std::ranges::any_of(analysis_.tree.children(reading_.events[index].token), [&](std::uint32_t child) {
    return analysis_.document.tokens[child].label == Label::amod &&
           analysis_.document.lemma(child) == "first";
  });
}

bool EventComparison::is_several(std::uint32_t index) const {
  const std::uint32_t token = reading_.events[index].token;
  const bool often = !is_noun(index) && event(index).type == "meeting" &&
                     std::ranges::any_of(analysis_.tree.children(token), [&](std::uint32_t child) {
                       return is_one_of(analysis_.folded.word(child), {"twice", "thrice", "repeatedly"});
                     });
  if (often) return true;  // "met twice in Muscat"
  return is_noun(index) && analysis_.document.tag(token) == "NNS" &&
         is_one_of(reading_.fillers.lemma(token),
                   {"meeting", "summit", "visit", "trip", "call", "conversation"});
}

bool EventComparison::repeats(std::uint32_t index) const {
  if (!is_noun(index) || event(index).time != graph::no_index) return false;
  for (const std::uint32_t child : analysis_.tree.children(reading_.events[index].token)) {
    const Label label = analysis_.document.tokens[child].label;
    if (label == Label::nummod) return false;
    if (label != Label::det) continue;
    const std::string_view word = analysis_.document.lemma(child);
    if (word == "a" || word == "an" || word == "another" || word == "no") return false;
  }
  return true;
}

bool EventComparison::in_relative_clause(std::uint32_t index) const {
  const Label label = analysis_.document.tokens[reading_.events[index].token].label;
  return !is_noun(index) && event(index).time == graph::no_index &&
         (label == Label::relcl || label == Label::acl) && doers(index).empty();
}

/// The noun of what a verb is done to; no_token for a noun's event.
std::uint32_t EventComparison::object_of(std::uint32_t index) const {
  if (is_noun(index)) return Tree::no_token;
  const std::uint32_t verb = reading_.events[index].token;
  const std::uint32_t passive = analysis_.tree.child(verb, Label::nsubjpass);
  return passive != Tree::no_token ? passive : analysis_.tree.child(verb, Label::dobj);
}

bool EventComparison::tells_of_same_object(std::uint32_t earlier, std::uint32_t later) const {
  constexpr std::uint32_t near = 4;  // sentences
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t object = object_of(later);
  const std::uint32_t before = object_of(earlier);
  if (object == Tree::no_token || before == Tree::no_token || tokens[object].label != Label::nsubjpass ||
      !doers(later).empty() || tokens[object].sentence - tokens[before].sentence > near)
    return false;
  const std::uint32_t article = analysis_.tree.child(object, Label::det);
  if (article == Tree::no_token || analysis_.document.lemma(article) != "the") return false;
  const std::string_view noun = analysis_.document.lemma(object);
  const bool weapon = noun == "projectile" && analysis_.document.lemma(before) == "missile";
  return weapon || noun == analysis_.document.lemma(before);
}

bool EventComparison::in_title(std::uint32_t index) const {
  const std::uint32_t at = analysis_.document.tokens[reading_.events[index].token].span.begin;
  const input::Line* const line = line_at(analysis_.article, at);
  return line != nullptr && (line->role == input::LineRole::title || line->role == input::LineRole::deck ||
                             line->role == input::LineRole::caption ||
                             is_crosshead(static_cast<std::size_t>(line - analysis_.article.lines.data())));
}

/// "- Meeting scrapped -": the title of a section, a few words without a full stop over a paragraph.
bool EventComparison::is_crosshead(std::size_t number) const {
  constexpr std::size_t longest = 60;
  constexpr std::size_t shortest_below = 90;
  const auto& lines = analysis_.article.lines;
  const input::Line& line = lines[number];
  const std::string_view words = line.span.in(analysis_.article.text);
  if (words.size() > longest) return false;
  std::size_t under = number + 1;
  while (under < lines.size() && lines[under].span.empty()) ++under;
  if (under == lines.size()) return false;
  const input::Line& next = lines[under];
  const std::string_view below = next.span.in(analysis_.article.text);
  return line.role == input::LineRole::body && next.role == input::LineRole::body &&
         below.size() >= shortest_below && !words.empty() &&
         !is_one_of(words.substr(words.size() - 1), {".", ",", ":", ";", "!", "\""}) && below.ends_with('.');
}

}  // namespace chancery::extract
