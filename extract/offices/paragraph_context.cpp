#include "extract/offices/paragraph_context.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;

/// Whether a name begins at the token that tells of a state, other than in the office of somebody else.
bool ParagraphContext::tells(const Title& title, std::uint32_t at) const {
  const Found* found = draft_.found_over(at);
  if (found == nullptr || found->begin != at || found->kind == EntityKind::person) return false;
  if (told_.is_post(*found) || told_.state_of(*found).empty()) return false;
  const std::uint32_t index = draft_.title_at[at];
  return index == none || draft_.titles[index].begin == title.begin;
}

double ParagraphContext::first_told(const Title& title, const std::string& state) const {
  for (std::uint32_t at = draft_.paragraph_begin(title.head); at < title.begin; ++at) {
    if (tells(title, at)) return told_.state_of(*draft_.found_over(at)) == state ? 1 : 0;
  }
  return 0;
}

/// "Tashkent. Foreign Minister Ann Lee received ...": the place of an item, in front of it.
bool ParagraphContext::is_line_of(std::uint32_t begin, const std::string& state) const {
  const Found* place = draft_.found_over(begin);
  return place != nullptr && place->begin == begin && place->known != nullptr &&
         place->known->how == Known::How::capital && is_one_of(draft_.word_safe(place->end), {".", ":"}) &&
         draft_.token(place->end).label == language::Label::punct && told_.state_of(*place) == state;
}

double ParagraphContext::opened_in(const Title& title, const std::string& state) const {
  const std::uint32_t begin = draft_.paragraph_begin(title.head);
  if (begin < title.begin && is_line_of(begin, state)) return 1;
  if (draft_.lower(begin) != "in" || begin + 1 >= title.begin || draft_.same_sentence(begin, title.head))
    return 0;
  const Found* place = draft_.found_over(begin + 1);
  const bool opens = place != nullptr && place->begin == begin + 1 &&
                     (place->kind == EntityKind::place || place->kind == EntityKind::state);
  return opens && told_.state_of(*place) == state ? 1 : 0;
}

/// "would", "remains committed", "hopes": what a government tells of itself.
bool ParagraphContext::wants(std::uint32_t verb) const {
  if (is_one_of(draft_.lemma(verb),
                {"remain",   "want",   "hope",  "support", "seek",  "plan",    "expect", "intend", "welcome",
                 "regret",   "oppose", "need",  "stand",   "wish",  "respect", "value",  "attach", "reserve",
                 "consider", "study",  "weigh", "prefer",  "await", "favour",  "favor",  "trust",  "insist"}))
    return true;
  const auto children = draft_.analysis.tree.children(verb);
  return std::ranges::any_of(children, [&](std::uint32_t child) {
    const std::string_view word = draft_.lower(child);
    if (draft_.token(child).label == Label::aux) return is_one_of(word, {"would", "will", "'ll"});
    return draft_.token(child).label == Label::acomp &&
           is_one_of(word, {"ready",     "willing",      "committed", "prepared", "open",      "determined",
                            "concerned", "interested",   "grateful",  "opposed",  "keen",      "confident",
                            "satisfied", "disappointed", "alarmed",   "worried",  "pleased",   "sorry",
                            "appalled",  "outraged",     "neutral",   "bound",    "surprised", "proud",
                            "happy",     "unable"});
  });
}

double ParagraphContext::of_report(const Title& title, const std::string& state) const {
  std::uint32_t bearer = title.head;
  for (int step = 0; step < 6 && draft_.token(bearer).label != Label::nsubj; ++step)
    bearer = draft_.token(bearer).head;
  if (draft_.token(bearer).label != Label::nsubj) return 0;
  for (const std::uint32_t clause : draft_.analysis.tree.children(draft_.token(bearer).head)) {
    if (draft_.token(clause).label != Label::ccomp || !wants(clause)) continue;
    const std::uint32_t subject = draft_.analysis.tree.child(clause, Label::nsubj);
    const Found* found = subject == Tree::no_token ? nullptr : draft_.found_over(subject);
    if (found != nullptr && found->kind == EntityKind::state && told_.state_of(*found) == state) return 1;
  }
  return 0;
}

}  // namespace chancery::extract
