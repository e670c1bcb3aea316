// Who speaks in a transcript or the record of a council: whose name stands before the words.
#include <algorithm>
#include <optional>

#include "extract/status/attributor.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;

constexpr std::size_t least_speakers = 3;  ///< paragraphs that begin so

/// "LEE (IN KOREAN, VOICED OVER): ...": the token behind the brackets, `at` where there are none.
std::uint32_t behind_aside(const language::Document& document, std::uint32_t at) {
  constexpr std::uint32_t longest = 12;
  if (document.word(at) != "(") return at;
  const std::uint32_t end = std::min(at + longest, static_cast<std::uint32_t>(document.tokens.size()) - 1);
  for (std::uint32_t i = at + 1; i < end; ++i) {
    if (document.word(i) == ")") return i + 1;
  }
  return at;
}

/// "Xu Mengjie: ...", "DANIEL WHITLOCK (United States), ...": who speaks in the paragraph.
std::optional<MentionAt> speaker_of(const Analysis& analysis, std::uint32_t begin) {
  const language::Document& document = analysis.document;
  while (begin < document.tokens.size() && document.tokens[begin].pos == language::Pos::SPACE) ++begin;
  if (begin >= document.tokens.size()) return std::nullopt;
  const std::uint32_t index = analysis.covering_mention[begin];
  if (index == graph::no_index) return std::nullopt;
  const MentionAt& at = analysis.mentions[index];
  if (at.begin != begin || at.end >= document.tokens.size()) return std::nullopt;
  const bool label = document.word(behind_aside(document, at.end)) == ":";
  const bool record = at.end - at.begin > 1 && is_all_capitals(document.word(at.begin)) &&
                      is_all_capitals(document.word(at.end - 1));
  if (!label && !(record && analysis.entity(at).kind == EntityKind::person)) return std::nullopt;
  return at;
}

/// "our correspondent, Tom Halloran", "the presenter Ann Lee": whose words are the medium's own.
bool is_reporter(const Analysis& analysis, graph::EntityIndex person) {
  return std::ranges::any_of(analysis.mentions, [&](const MentionAt& at) {
    if (at.entity != person || at.begin == 0) return false;
    const bool comma = analysis.document.word(at.begin - 1) == "," && at.begin > 1;
    return is_one_of(analysis.document.lemma(at.begin - (comma ? 2 : 1)),
                     {"correspondent", "reporter", "presenter", "anchor", "newsreader", "host", "editor"});
  });
}

}  // namespace

void Attributor::from_labels() {
  const auto& sentences = analysis_.document.sentences;
  struct Speech {
    std::uint32_t paragraph;
    MentionAt speaker;
  };
  std::vector<Speech> speeches;
  for (std::uint32_t i = 0; i < sentences.size(); ++i) {
    if (i > 0 && sentences[i - 1].paragraph == sentences[i].paragraph) continue;
    if (const auto speaker = speaker_of(analysis_, sentences[i].begin))
      speeches.push_back({sentences[i].paragraph, *speaker});
  }
  if (speeches.size() < least_speakers) return;
  for (std::uint32_t index = 0; index < reading_.events.size(); ++index) {
    const std::uint32_t token = reading_.events[index].token;
    const std::uint32_t paragraph = sentences[analysis_.document.tokens[token].sentence].paragraph;
    const auto speech = std::ranges::lower_bound(speeches, paragraph, {}, &Speech::paragraph);
    if (speech == speeches.end() || speech->paragraph != paragraph || token < speech->speaker.end ||
        !free(index))
      continue;
    const graph::EntityIndex speaker = speech->speaker.entity;
    if (analysis_.entity(speech->speaker).kind != EntityKind::person) continue;  // "Reuters: ..." asks
    if (takes_part(index, speaker) || is_reporter(analysis_, speaker)) continue;
    add_source(index, speaker, {"attribution.label", "", 0, analysis_.mention(speech->speaker).span});
  }
}

/// "Ann Lee, Mali's defence minister: \"Not one tank has left.\""
void Attributor::from_named_quotes() {
  const language::Document& document = analysis_.document;
  for (const auto& sentence : document.sentences) {
    const auto speaker = named_at(sentence.begin);
    if (!speaker) continue;
    std::uint32_t colon = speaker->end;
    while (colon + 1 < sentence.end && document.word(colon) != ":" &&
           document.tokens[colon].pos != language::Pos::VERB &&
           document.tokens[colon].pos != language::Pos::AUX)
      ++colon;
    if (document.word(colon) != ":" || colon + 1 >= document.tokens.size() || document.tag(colon + 1) != "``")
      continue;
    for (std::uint32_t token = colon + 2; token < document.tokens.size() && document.tag(token) != "''";
         ++token) {
      const std::uint32_t index = reading_.event_of_token[token];
      if (document.sentences[document.tokens[token].sentence].paragraph != sentence.paragraph) break;
      if (index != graph::no_index && free(index))
        add_source(index, speaker->entity, {"attribution.label", "", 0, analysis_.mention(*speaker).span});
    }
  }
}

/// The person whose name begins at the token.
std::optional<MentionAt> Attributor::named_at(std::uint32_t token) const {
  const std::uint32_t index = analysis_.covering_mention[token];
  if (index == graph::no_index) return std::nullopt;
  const MentionAt& at = analysis_.mentions[index];
  const bool person = analysis_.entity(at).kind == EntityKind::person;
  return at.begin == token && person ? std::optional(at) : std::nullopt;
}

}  // namespace chancery::extract
