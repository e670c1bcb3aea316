// Who speaks in a transcript or the record of a council: whose name stands before the words.
#include <algorithm>
#include <optional>

#include "extract/status/attributor.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;

constexpr std::uint32_t longest_label = 8;  ///< tokens from the begin of the sentence to the colon
constexpr std::size_t least_speakers = 3;   ///< paragraphs that begin so

/// Whose words a paragraph holds, and where they begin.
struct Speech {
  std::uint32_t paragraph;
  std::uint32_t begin;
  graph::EntityIndex speaker;
  Span label;
};

/// "LEE (IN KOREAN, VOICED OVER): ...": the colon behind the brackets, `at` where there are none.
std::uint32_t behind_aside(const language::Document& document, std::uint32_t at) {
  constexpr std::uint32_t longest = 12;
  if (document.word(at) != "(") return at;
  const std::uint32_t end = std::min(at + longest, static_cast<std::uint32_t>(document.tokens.size()) - 1);
  for (std::uint32_t i = at + 1; i < end; ++i) {
    if (document.word(i) == "):") return i;
    if (document.word(i) == ")") return i + 1;
  }
  return at;
}

bool is_colon(std::string_view word) { return word == ":" || word == "):"; }

/// The only one in the text who has such an office.
graph::EntityIndex only_holder(const Analysis& analysis, std::string_view office) {
  graph::EntityIndex found = graph::no_index;
  const std::string wanted = fold(office);
  for (const graph::Tenure& tenure : analysis.facts.tenures) {
    if (!fold(tenure.role).ends_with(wanted) || tenure.holder == found) continue;
    if (found != graph::no_index) return graph::no_index;
    found = tenure.holder;
  }
  return found;
}

/// "Xu Mengjie: ...", "MS LEE: ...", "Spokesperson: ...", "DANIEL WHITLOCK (United States), ...": who speaks
/// in the paragraph.
std::optional<Speech> speech_at(const Analysis& analysis, std::uint32_t begin) {
  const language::Document& document = analysis.document;
  const auto count = static_cast<std::uint32_t>(document.tokens.size());
  while (begin < count && document.tokens[begin].pos == language::Pos::SPACE) ++begin;
  if (begin + 2 >= count) return std::nullopt;
  const std::uint32_t paragraph = document.sentences[document.tokens[begin].sentence].paragraph;
  const std::uint32_t role_end = behind_aside(document, begin + 1);
  if (analysis.covering_mention[begin] == graph::no_index && is_colon(document.word(role_end))) {
    const graph::EntityIndex holder = only_holder(analysis, document.word(begin));
    if (holder == graph::no_index) return std::nullopt;
    return Speech{paragraph, role_end + 1, holder, document.tokens[begin].span};
  }
  const bool title = is_one_of(document.word(begin), {"MR", "MS", "MRS", "DR", "MR.", "MS.", "MRS.", "DR."});
  const std::uint32_t first = title ? begin + 1 : begin;
  const std::uint32_t index = analysis.covering_mention[first];
  if (index == graph::no_index) return std::nullopt;
  const MentionAt& at = analysis.mentions[index];
  if ((at.begin != first && at.begin != begin) || at.end >= count) return std::nullopt;
  const std::uint32_t colon = behind_aside(document, at.end);
  const bool record = at.end - at.begin > 1 && is_all_capitals(document.word(at.begin)) &&
                      is_all_capitals(document.word(at.end - 1));
  const bool person = analysis.entity(at).kind == EntityKind::person;
  if (!is_colon(document.word(colon)) && !(record && person)) return std::nullopt;
  return Speech{paragraph, at.end, at.entity, analysis.mention(at).span};
}

/// Whether a station's own people speak: "PRESENTER: Good evening".
bool is_broadcast(const language::Document& document) {
  return std::ranges::any_of(document.sentences, [&](const language::Sentence& sentence) {
    return is_one_of(document.word(sentence.begin), {"PRESENTER", "ANCHOR", "NEWSREADER", "HOST"});
  });
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
  std::vector<Speech> speeches;
  for (std::uint32_t i = 0; i < sentences.size(); ++i) {
    if (i > 0 && sentences[i - 1].paragraph == sentences[i].paragraph) continue;
    if (const auto speech = speech_at(analysis_, sentences[i].begin)) speeches.push_back(*speech);
  }
  if (speeches.size() < least_speakers) return;
  const bool broadcast = is_broadcast(analysis_.document);
  for (std::uint32_t index = 0; index < reading_.events.size(); ++index) {
    const std::uint32_t token = reading_.events[index].token;
    const std::uint32_t paragraph = sentences[analysis_.document.tokens[token].sentence].paragraph;
    const auto speech = std::ranges::lower_bound(speeches, paragraph, {}, &Speech::paragraph);
    if (speech == speeches.end() || speech->paragraph != paragraph || token < speech->begin || !free(index))
      continue;
    const bool person = analysis_.facts.entities[speech->speaker].kind == EntityKind::person;
    if (!person || takes_part(index, speech->speaker) ||
        is_reporter(analysis_, speech->speaker) ||  // "Reuters: ..." asks
        (broadcast && !has_office(speech->speaker)))
      continue;
    add_source(index, speech->speaker, {"attribution.label", "", 0, speech->label});
  }
}

/// "Chad: troops crossed. Sudan: the post was shelled.": each side with its own account.
void Attributor::from_sides() {
  const language::Document& document = analysis_.document;
  struct Side {
    std::uint32_t sentence;
    graph::EntityIndex entity;
    Span label;
  };
  std::vector<Side> sides;
  for (std::uint32_t i = 0; i < document.sentences.size(); ++i) {
    const language::Sentence& sentence = document.sentences[i];
    const std::uint32_t index = analysis_.covering_mention[sentence.begin];
    if (index == graph::no_index) continue;
    const MentionAt& at = analysis_.mentions[index];
    const EntityKind kind = analysis_.entity(at).kind;
    if (at.begin != sentence.begin || at.end >= sentence.end || document.word(at.end) != ":" ||
        (kind != EntityKind::state && kind != EntityKind::organisation))
      continue;
    // the parser may end a sentence at the colon
    const std::uint32_t account = at.end + 1 == sentence.end ? i + 1 : i;
    if (account < document.sentences.size() && document.sentences[account].paragraph == sentence.paragraph)
      sides.push_back({account, at.entity, analysis_.mention(at).span});
  }
  for (const Side& side : sides) {
    const std::uint32_t paragraph = document.sentences[side.sentence].paragraph;
    const bool answered = std::ranges::any_of(sides, [&](const Side& other) {
      return other.entity != side.entity && document.sentences[other.sentence].paragraph == paragraph;
    });
    if (!answered) continue;
    for (std::uint32_t index = 0; index < reading_.events.size(); ++index) {
      if (document.tokens[reading_.events[index].token].sentence == side.sentence && free(index))
        add_source(index, side.entity, {"attribution.label", "", 0, side.label});
    }
  }
}

/// "Ann Lee: "Kenya has left."": what is quoted right behind the colon.
void Attributor::from_labelled_quotes() {
  const language::Document& document = analysis_.document;
  for (const MentionAt& at : analysis_.mentions) {
    const EntityKind kind = analysis_.entity(at).kind;
    const language::Sentence& sentence = document.sentences[document.tokens[at.begin].sentence];
    if (at.end + 2 >= document.tokens.size() || document.word(at.end) != ":" ||
        document.tag(at.end + 1) != "``" || at.end > sentence.begin + longest_label ||
        (kind != EntityKind::person && kind != EntityKind::organisation && kind != EntityKind::state))
      continue;
    const std::uint32_t paragraph = sentence.paragraph;
    std::uint32_t end = at.end + 2;
    while (end < document.tokens.size() && document.tag(end) != "''" &&
           document.sentences[document.tokens[end].sentence].paragraph == paragraph)
      ++end;
    tell_between(at.end + 1, end, {at.entity}, {"attribution.label", "", 0, analysis_.mention(at).span});
  }
}

bool Attributor::has_office(graph::EntityIndex person) const {
  return std::ranges::any_of(analysis_.facts.tenures,
                             [&](const graph::Tenure& tenure) { return tenure.holder == person; });
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

/// "the chief mediator", whom the text names later by that office.
graph::EntityIndex Attributor::holder_of(std::uint32_t noun) const {
  if (reading_.fillers.mention(noun) != nullptr || !reading_.fillers.is_person(noun)) return graph::no_index;
  const std::uint32_t begin = analysis_.tree.left_edge(noun);
  if (analysis_.folded.word(begin) != "the" || analysis_.tree.right_edge(noun) != noun + 1)
    return graph::no_index;
  std::string office;
  for (std::uint32_t i = begin + 1; i <= noun; ++i) {
    if (!office.empty()) office += ' ';
    office += analysis_.document.word(i);
  }
  if (office.empty()) return graph::no_index;
  const graph::EntityIndex holder = only_holder(analysis_, office);
  return holder == graph::no_index ? described_as(noun) : holder;
}

/// "the mediator, Ann Lee", whom the text names so once.
graph::EntityIndex Attributor::described_as(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  graph::EntityIndex found = graph::no_index;
  for (const MentionAt& at : analysis_.mentions) {
    const std::uint32_t described = tokens[at.head].head;
    if (tokens[at.head].label != language::Label::appos || at.entity == found ||
        analysis_.entity(at).kind != EntityKind::person ||
        reading_.fillers.lemma(described) != reading_.fillers.lemma(noun))
      continue;
    if (found != graph::no_index) return graph::no_index;
    found = at.entity;
  }
  return found;
}

}  // namespace chancery::extract
