#include "extract/names/draft.hpp"

#include <algorithm>
#include <utility>

#include "extract/words/letters.hpp"

namespace chancery::extract {

std::uint32_t Draft::paragraph_begin(std::uint32_t index) const {
  const auto& sentences = document().sentences;
  std::uint32_t first = token(index).sentence;
  while (first > 0 && sentences[first - 1].paragraph == sentences[first].paragraph) --first;
  return sentences[first].begin;
}

std::span<const Title> Draft::titles_in(const language::Sentence& sentence) const {
  const auto first = std::ranges::lower_bound(titles, sentence.begin, {}, &Title::begin);
  const auto end = std::ranges::lower_bound(first, titles.end(), sentence.end, {}, &Title::begin);
  return {first, end};
}

void index_found(Draft& draft) {
  const auto is_before = [](const Found& one, const Found& other) { return one.begin < other.begin; };
  // Names are added behind the sorted ones.
  const auto added = std::is_sorted_until(draft.found.begin(), draft.found.end(), is_before);
  std::stable_sort(added, draft.found.end(), is_before);
  std::inplace_merge(draft.found.begin(), added, draft.found.end(), is_before);
  draft.found_at.assign(draft.token_count(), none);
  for (std::uint32_t i = 0; i < draft.found.size(); ++i) {
    std::fill(draft.found_at.begin() + draft.found[i].begin, draft.found_at.begin() + draft.found[i].end, i);
  }
}

std::uint32_t head_of(const language::Document& document, std::uint32_t begin, std::uint32_t end) {
  std::uint32_t head = end - 1;
  for (std::uint32_t i = begin; i < end; ++i) {
    const std::uint32_t above = document.tokens[i].head;
    const bool outside = above < begin || above >= end || above == i;
    if (outside && document.tokens[i].pos != language::Pos::PUNCT) head = i;
  }
  return head;
}

bool is_facility(const Draft& draft, std::uint32_t at) {
  return std::ranges::any_of(draft.words.nouns(draft.lower(at)), [](const Noun& noun) {
    return noun.kind == graph::EntityKind::place && noun.subtype == "facility";
  });
}

bool is_plural(const Draft& draft, std::uint32_t at) {
  const std::string_view tag = draft.document().tag(at);
  if (tag == "NNS" || tag == "NNPS") return true;
  const std::string_view word = draft.lower(at);
  return tag == "NNP" && !draft.words.heads_office(word) && draft.words.heads_offices(word);
}

std::string_view singular_at(const Draft& draft, std::uint32_t at) {
  std::string_view lemma = draft.lemma(at);
  const bool named = draft.document().tag(at) != "NNS" && is_plural(draft, at);
  if (!named || lemma.size() <= 3 || !lemma.ends_with('s')) return lemma;
  constexpr std::pair<std::string_view, std::string_view> in_y[] = {
      {"parties", "party"},         {"countries", "country"},  {"deputies", "deputy"},
      {"secretaries", "secretary"}, {"agencies", "agency"},    {"bodies", "body"},
      {"adversaries", "adversary"}, {"ministries", "ministry"}};
  for (const auto& [plural, singular] : in_y) {
    if (lemma == plural) return singular;
  }
  lemma.remove_suffix(1);
  return lemma;
}

std::uint32_t noun_of_title(const Draft& draft, const Title& title) {
  const auto& token = draft.token(title.head);
  const bool inner = token.label == language::Label::compound || token.label == language::Label::amod;
  return inner && token.head > title.head && token.head < title.end ? token.head : title.head;
}

std::uint32_t after_retired(const Draft& draft, std::uint32_t at) {
  if (draft.word_safe(at) != "(" || draft.word_safe(at + 2) != ")") return at;
  const std::string_view word = draft.lower(at + 1);
  return is_one_of(word, {"retd", "retd.", "rtd", "rtd.", "ret", "ret.", "retired", "mrs", "mrs.", "mr",
                          "mr.", "dr", "dr.", "ms", "ms."})
             ? at + 3
             : at;
}

graph::Reason reason_of(std::string rule, const ontology::Row* row, Span cue) {
  graph::Reason reason;
  reason.rule = std::move(rule);
  reason.cue = cue;
  if (row != nullptr) {
    reason.table = row->table;
    reason.line = row->line;
  }
  return reason;
}

}  // namespace chancery::extract
