#include <algorithm>
#include <unordered_map>

#include "language/characters.hpp"
#include "language/model.hpp"
#include "language/model_parts.hpp"
#include "language/networks.hpp"
#include "language/rule_matcher.hpp"
#include "language/tokenizer.hpp"

namespace chancery::language {
namespace {

// Paragraphs are put through the networks together until they have this many tokens.
constexpr std::size_t batch_tokens = 1'500;
// The original refuses longer texts; here they are parsed in pieces.
constexpr std::size_t longest_unit = 1'000'000;
// Above these the words met so far are forgotten.
constexpr std::size_t most_words = 40'000;
constexpr std::size_t most_word_bytes = 4'000'000;
constexpr std::uint32_t no_root = 0xffffffff;

// The end of the first piece: after `longest_unit` characters, moved back to a space where there is one.
std::uint32_t piece_end(std::string_view text, Span rest) {
  if (rest.size() <= longest_unit) return rest.end;
  std::uint32_t end = rest.begin;
  for (std::size_t characters = 0; end < rest.end; ++end) {
    if (begins_character(text[end]) && ++characters > longest_unit) break;
  }
  if (end == rest.end) return end;
  const std::size_t space = rest.in(text).substr(0, end - rest.begin).find_last_of(" \t");
  return space == std::string_view::npos ? end : rest.begin + static_cast<std::uint32_t>(space + 1);
}

void leave_out(std::span<const Span> unread, Unit& unit) {
  if (unread.empty()) return;
  std::erase_if(unit.tokens, [&](const RawToken& token) {
    const std::uint32_t begin = unit.begin + token.span.begin;
    const auto next = std::ranges::upper_bound(unread, begin, {}, &Span::begin);
    return next != unread.begin() && begin < std::prev(next)->end;
  });
}

// Adds the tokens of a unit, each with its sentence.
void add_sentences(Document& document, const Unit& unit, std::uint32_t first) {
  const std::size_t first_sentence = document.sentences.size();
  for (std::uint32_t i = 0; i < unit.tokens.size(); ++i) {
    if (i == 0 || unit.tree.sentence_starts[i]) {
      document.sentences.push_back({first + i, first + i, no_root, unit.paragraph});
    }
    Sentence& sentence = document.sentences.back();
    if (sentence.root == no_root && unit.tree.heads[i] == i) sentence.root = first + i;
    sentence.end = first + i + 1;
    Token& token = document.tokens.emplace_back();
    token.sentence = static_cast<std::uint32_t>(document.sentences.size() - 1);
  }
  // Where crossing arcs leave a sentence without a root of its own, its first token stands for it.
  for (std::size_t s = first_sentence; s < document.sentences.size(); ++s) {
    Sentence& sentence = document.sentences[s];
    if (sentence.root == no_root) sentence.root = sentence.begin;
  }
}

void add_names(Document& document, const Unit& unit, std::uint32_t first) {
  for (const Name& name : unit.names) {
    document.names.push_back({first + name.begin, first + name.end, name.type});
    for (std::uint32_t i = first + name.begin; i < first + name.end; ++i) {
      document.tokens[i].name = name.type;
      document.tokens[i].iob = i == first + name.begin ? 'B' : 'I';
    }
  }
}

std::uint64_t lemma_key(WordId word, const Attributes& attributes) {
  return std::uint64_t{word} << 32U | std::uint64_t{attributes.morph} << 8U |
         static_cast<std::uint64_t>(attributes.pos);
}

}  // namespace

struct Parser::State {
  explicit State(const Model::Parts& model);

  Document parse(std::string_view text, std::span<const Span> paragraphs, std::span<const Span> unread);
  Word describe(std::string_view text);
  void forget_words();
  void add(Document& document, const Unit& unit);
  std::vector<Attributes> attributes_of(const Unit& unit);
  std::string_view lemma_of(WordId word, const Attributes& attributes);

  const Model::Parts& parts;
  Regex::Matcher matcher;
  Words words;
  Tokenizer tokenizer;
  Networks networks;
  RuleMatcher rules;
  std::unordered_map<std::uint64_t, std::string> lemmas;
};

Parser::State::State(const Model::Parts& model)
    : parts(model),
      words(model.tokenizer.words, [this](std::string_view text) { return describe(text); }),
      tokenizer(model.tokenizer, words),
      networks(model, words),
      rules(model.ruler) {}

Word Parser::State::describe(std::string_view text) {
  return {std::string(text), lexeme_of(text, parts.norms), parts.tokenizer.sequence_word(text),
          parts.ruler.class_of(to_lower(text), matcher)};
}

void Parser::State::forget_words() {
  if (words.added() < most_words && words.bytes() < most_word_bytes) return;
  words.clear();
  tokenizer.clear();
  networks.clear();
  lemmas.clear();
}

Document Parser::State::parse(std::string_view text, std::span<const Span> paragraphs,
                              std::span<const Span> unread) {
  Document document;
  document.text = text;
  document.paragraphs.assign(paragraphs.begin(), paragraphs.end());
  document.tags = &parts.tags;
  document.morphs = &parts.ruler.morphs();
  std::vector<Unit> batch;
  std::size_t tokens = 0;
  const auto finish_batch = [&] {
    networks.run(batch);
    for (const Unit& unit : batch) add(document, unit);
    batch.clear();
    tokens = 0;
  };
  for (std::uint32_t p = 0; p < paragraphs.size(); ++p) {
    for (Span rest = paragraphs[p]; !rest.empty();) {
      if (batch.empty()) forget_words();
      const std::uint32_t end = piece_end(text, rest);
      batch.push_back({p, rest.begin, tokenizer.split(Span{rest.begin, end}.in(text))});
      leave_out(unread, batch.back());
      tokens += batch.back().tokens.size();
      rest.begin = end;
      if (tokens >= batch_tokens) finish_batch();
    }
  }
  finish_batch();
  return document;
}

void Parser::State::add(Document& document, const Unit& unit) {
  const std::vector<Attributes> attributes = attributes_of(unit);
  const auto first = static_cast<std::uint32_t>(document.tokens.size());
  add_sentences(document, unit, first);
  for (std::uint32_t i = 0; i < unit.tokens.size(); ++i) {
    const RawToken& raw = unit.tokens[i];
    Token& token = document.tokens[first + i];
    token.span = {unit.begin + raw.span.begin, unit.begin + raw.span.end};
    token.head = first + unit.tree.heads[i];
    token.tag = attributes[i].tag;
    token.morph = attributes[i].morph;
    token.pos = attributes[i].pos;
    token.label = attributes[i].label;
    token.space_after = raw.space_after;
    token.lemma.begin = static_cast<std::uint32_t>(document.lemmas.size());
    document.lemmas += lemma_of(raw.word, attributes[i]);
    token.lemma.end = static_cast<std::uint32_t>(document.lemmas.size());
  }
  add_names(document, unit, first);
}

std::vector<Attributes> Parser::State::attributes_of(const Unit& unit) {
  std::vector<RuledToken> ruled;
  for (std::size_t i = 0; i < unit.tokens.size(); ++i) {
    const Word& word = words[unit.tokens[i].word];
    ruled.push_back({unit.tags[i], word.rule_class, unit.tree.labels[i], word.lexeme.is_space});
  }
  std::vector<Attributes> attributes(ruled.size());
  rules.apply(ruled, attributes);
  return attributes;
}

std::string_view Parser::State::lemma_of(WordId word, const Attributes& attributes) {
  if (attributes.lemma >= 0) return parts.ruler.lemmas()[static_cast<std::size_t>(attributes.lemma)];
  const auto [place, added] = lemmas.try_emplace(lemma_key(word, attributes));
  if (added) {
    place->second =
        parts.lemmatizer.lemma(words[word].text, attributes.pos, parts.ruler.morphs()[attributes.morph]);
  }
  return place->second;
}

Parser::Parser(const Model& model) : state_(std::make_unique<State>(model.parts())) {}
Parser::Parser(Parser&&) noexcept = default;
Parser& Parser::operator=(Parser&&) noexcept = default;
Parser::~Parser() = default;

Document Parser::parse(std::string_view text, std::span<const Span> paragraphs,
                       std::span<const Span> unread) {
  return state_->parse(text, paragraphs, unread);
}

}  // namespace chancery::language
