// Whose news a headline gives: the name before its colon, or behind its last dash or colon.
#include <algorithm>

#include "extract/status/attributor.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

constexpr std::uint32_t longest = 9;  ///< tokens of a name with its title

bool is_dash(std::string_view word) { return is_one_of(word, {"–", "—", "-", ":"}); }

}  // namespace

void Attributor::from_headlines() {
  const language::Document& document = analysis_.document;
  for (const language::Sentence& sentence : document.sentences) {
    std::uint32_t mark = 0;
    if (const auto source = source_behind(sentence, mark))
      tell_all(sentence.begin, mark, *source);
    else if (const auto before = sentence.paragraph < 2 ? source_before(sentence, mark) : std::nullopt)
      tell_all(mark + 1, sentence.end, *before);
  }
}

void Attributor::tell_all(std::uint32_t begin, std::uint32_t end, const MentionAt& source) {
  for (std::uint32_t token = begin; token < end; ++token) {
    const std::uint32_t index = reading_.event_of_token[token];
    if (index == graph::no_index || !free(index)) continue;
    if (takes_part(index, source.entity)) continue;
    add_source(index, source.entity, {"attribution.headline", "", 0, analysis_.mention(source).span});
  }
}

/// "Two killed in Kharkiv – governor Oleh Lys": no full stop, and nothing but a name behind the mark.
std::optional<MentionAt> Attributor::source_behind(const language::Sentence& sentence,
                                                   std::uint32_t& mark) const {
  const language::Document& document = analysis_.document;
  std::uint32_t end = sentence.end;
  while (end > sentence.begin && document.tokens[end - 1].pos == Pos::SPACE) --end;
  if (end < sentence.begin + 4) return std::nullopt;
  const std::uint32_t index = analysis_.covering_mention[end - 1];
  if (index == graph::no_index || analysis_.mentions[index].end != end ||
      !may_head(analysis_.mentions[index]))
    return std::nullopt;
  for (std::uint32_t at = end - 1; at > sentence.begin + 2 && at + longest > end; --at) {
    const Pos pos = document.tokens[at].pos;
    if (is_dash(document.word(at)) && document.tokens[at].space_after) {
      mark = at;
      const bool apart = document.word(at) == ":" || document.tokens[at - 1].space_after;
      return apart ? std::optional(analysis_.mentions[index]) : std::nullopt;
    }
    if (pos != Pos::NOUN && pos != Pos::PROPN && pos != Pos::ADJ && pos != Pos::PART) return std::nullopt;
  }
  return std::nullopt;
}

/// "TASS: Forces shelled Odesa", without a full stop: a label of a paragraph may be anything.
std::optional<MentionAt> Attributor::source_before(const language::Sentence& sentence,
                                                   std::uint32_t& mark) const {
  const language::Document& document = analysis_.document;
  const std::uint32_t index = analysis_.covering_mention[sentence.begin];
  if (index == graph::no_index) return std::nullopt;
  const MentionAt& at = analysis_.mentions[index];
  mark = at.end;
  if (at.begin != sentence.begin || mark + 2 >= sentence.end || document.word(mark) != ":" || !may_head(at))
    return std::nullopt;
  std::uint32_t end = sentence.end;
  while (document.tokens[end - 1].pos == Pos::SPACE) --end;
  if (document.tokens[end - 1].pos == Pos::PUNCT) return std::nullopt;
  const std::uint32_t root = sentence.root;
  const bool clause = root > mark && analysis_.tree.subject(root) != Tree::no_token;
  return clause ? std::optional(at) : std::nullopt;
}

/// Persons, media and ministries speak in headlines; what else stands there may be a topic.
bool Attributor::may_head(const MentionAt& at) const {
  const graph::Entity& entity = analysis_.entity(at);
  if (entity.kind == EntityKind::person) return true;
  if (entity.kind != EntityKind::organisation) return false;
  return is_medium(at.head) || entity.subtype == "ministry" || entity.subtype == "government";
}

}  // namespace chancery::extract
