#include "extract/offices/names_beside.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

/// The token after a rank that the titles hold ("General"), and after "(Retd)"; the same one where none
/// stands.
std::uint32_t after_rank(const Draft& draft, std::uint32_t at) {
  if (const std::uint32_t end = after_retired(draft, at); end != at) return end;
  const std::uint32_t index = draft.title_at[at];
  if (index == none || draft.titles[index].begin != at || !is_rank(draft.titles[index])) return at;
  const bool retired = draft.lower(at) == "retired";  // "the minister, retired general Ann Lee"
  return retired || is_capitalised(draft.word(at)) ? draft.titles[index].end : at;
}

}  // namespace

bool is_rank(const Title& title) {
  return title.office != nullptr && title.office->type == "MilitaryRank" && title.bodies.empty();
}

std::uint32_t first_with_owner(const Draft& draft, const Title& title) {
  if (title.begin == 0 || draft.document().tag(title.begin) != "POS") return title.begin;
  const Found* owner = draft.found_over(title.begin - 1);
  const std::uint32_t first = owner != nullptr ? owner->begin : title.begin - 1;
  return first > 0 && draft.lower(first - 1) == "the" ? first - 1 : first;
}

bool reads_on(const Draft& draft, std::uint32_t one, std::uint32_t other) {
  if (other >= draft.token_count()) return false;
  const std::uint32_t first = draft.token(one).sentence;
  const std::uint32_t second = draft.token(other).sentence;
  if (first == second) return true;
  if (second != first + 1) return false;
  const std::uint32_t end = draft.sentence_of(one).end;  // "... Hon." where the parser ends the sentence
  for (std::uint32_t at = end > 3 ? end - 3 : 0; at < end; ++at) {
    const auto style = draft.words.honorific_at(draft.document().text, draft.token(at).span.begin);
    if (style && draft.word(end - 1) == "." &&
        draft.token(at).span.begin + style->second >= draft.token(end - 1).span.end)
      return true;  // "Brig." of "Brig. Gen.", too
  }
  return false;
}

const Found* name_from(const Draft& draft, std::uint32_t at) {
  const std::uint32_t begin = at;
  while (reads_on(draft, begin, at) && at < begin + 6) {
    if (const Found* found = draft.found_over(at)) {
      return found->kind == EntityKind::person && found->begin == at ? found : nullptr;
    }
    const auto honorific = draft.words.honorific_at(draft.document().text, draft.token(at).span.begin);
    if (const std::uint32_t end = after_rank(draft, at); !honorific && end != at) {
      at = end;
      continue;
    }
    // "the premier, 'Aisake Eke,"
    const bool glottal =
        at == begin && is_one_of(draft.word(at), {"'", "‘", "’", "ʻ"}) && !draft.token(at).space_after;
    if (glottal) {
      ++at;
      continue;
    }
    const bool chief = draft.word(at) == "Chief" && draft.title_at[at] == none;
    const bool styled = draft.lower(at) == "the" && at + 1 < draft.token_count() &&
                        draft.words.honorific_at(draft.document().text, draft.token(at + 1).span.begin);
    if (!honorific && !styled && !chief && !is_one_of(draft.lower(at), {"one", "h.e.", "then"}))
      return nullptr;
    if (honorific) {
      const std::uint32_t end = draft.token(at).span.begin + honorific->second;
      while (at < draft.token_count() && draft.token(at).span.begin < end) ++at;
    } else {
      ++at;
    }
  }
  return nullptr;
}

const Found* name_before(const Draft& draft, std::uint32_t at) {
  if (at == 0 || !reads_on(draft, at, at - 1)) return nullptr;
  std::uint32_t last = at - 1;
  if (draft.word(last) == ")") {
    const std::uint32_t bound = last > 6 ? last - 6 : 0;
    while (last > bound && draft.word(last) != "(") --last;
    if (last == 0 || draft.word(last) != "(") return nullptr;
    --last;
  }
  if (draft.token(last).pos == Pos::NUM && last > 1 && draft.word(last - 1) == ",") last -= 2;
  const Found* found = draft.found_over(last);
  return found != nullptr && found->kind == EntityKind::person && reads_on(draft, at, last) ? found : nullptr;
}

}  // namespace chancery::extract
