#include "extract/offices/list_states.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

constexpr std::uint32_t longest_heading = 5;  ///< tokens of a heading
constexpr std::uint32_t longest_list = 10;    ///< lines below a heading
constexpr std::uint32_t longest_member = 40;  ///< tokens of such a line
constexpr std::uint32_t longest_part = 8;     ///< tokens before an office, behind a semicolon
constexpr std::uint32_t near_begin = 4;       ///< tokens before "for France"

/// Where the title's part of the sentence begins: behind the last semicolon before it.
std::uint32_t begin_of_part(const Draft& draft, const Title& title) {
  const std::uint32_t begin = draft.sentence_of(title.head).begin;
  for (std::uint32_t at = title.begin; at > begin && title.begin - at < longest_part; --at) {
    if (draft.word(at - 1) == ";") return at;
  }
  return begin;
}

/// "- for France, Ambassador Ann Lee", "...; for Tehran, Minister Jo Day": the state right behind the first
/// "for" of the sentence, or of its part.
std::string state_of_item(const Draft& draft, const Title& title) {
  const std::uint32_t begin = begin_of_part(draft, title);
  for (std::uint32_t at = begin; at < begin + near_begin && at + 1 < title.begin; ++at) {
    if (draft.lower(at) != "for" && draft.token(at).pos != Pos::PUNCT) return {};
    if (draft.lower(at) != "for") continue;
    const std::uint32_t name = at + (draft.lower(at + 1) == "the" ? 2 : 1);
    const Found* state = draft.found_over(name);
    const bool fits = state != nullptr && state->kind == EntityKind::state && state->begin == name;
    return fits && is_one_of(draft.word_safe(state->end), {",", ":", "-", "–"}) ? state->key : std::string();
  }
  return {};
}

/// The state that is all the sentence has, but for "delegation", "side" and marks.
std::string state_of_heading(const Draft& draft, const language::Sentence& sentence) {
  if (sentence.end - sentence.begin > longest_heading) return {};
  std::string state;
  for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
    const Found* found = draft.found_over(at);
    if (found != nullptr && found->kind == EntityKind::state && (state.empty() || state == found->key))
      state = found->key;
    else if (draft.token(at).pos != Pos::PUNCT &&
             !is_one_of(draft.lower(at), {"the", "delegation", "side", "team", "for"}))
      return {};
  }
  return state;
}

}  // namespace

std::string state_of_list(const Draft& draft, const Title& title) {
  if (std::string state = state_of_item(draft, title); !state.empty()) return state;
  const auto& sentences = draft.document().sentences;
  const std::uint32_t own = draft.token(title.head).sentence;
  for (std::uint32_t i = own; i > 0 && own - i < longest_list; --i) {
    const auto& line = sentences[i];
    const auto& above = sentences[i - 1];
    if (line.end - line.begin > longest_member || above.paragraph == line.paragraph) return {};
    if (std::string state = state_of_heading(draft, above); !state.empty()) return state;
  }
  return {};
}

}  // namespace chancery::extract
