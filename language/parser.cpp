#include <algorithm>

#include "core/error.hpp"
#include "language/arc_eager.hpp"
#include "language/characters.hpp"
#include "language/encoder.hpp"
#include "language/model.hpp"
#include "language/model_parts.hpp"
#include "language/name_finder.hpp"
#include "language/rule_matcher.hpp"
#include "language/tokenizer.hpp"
#include "language/tree.hpp"

namespace chancery::language {
namespace {

// Documents are put through the networks together until they have this many tokens.
constexpr std::size_t batch_tokens = 1'500;
// spaCy refuses longer texts; here they are parsed in pieces.
constexpr std::size_t longest_document = 1'000'000;
// Above these the words met so far are forgotten.
constexpr std::size_t most_words = 40'000;
constexpr std::size_t most_word_bytes = 4'000'000;

constexpr std::uint32_t no_root = 0xffffffff;

// A paragraph, or a piece of a very long one.
struct Unit {
  std::uint32_t paragraph = 0;
  std::uint32_t begin = 0;  ///< of its text, in bytes
  std::vector<RawToken> tokens;
  std::size_t first_row = 0;  ///< of its tokens in the batch
  Tree tree;
};

// The end of the first piece: after `longest_document` characters, moved back to a space where there is one.
std::uint32_t piece_end(std::string_view text, Span rest) {
  if (rest.size() <= longest_document) return rest.end;
  std::uint32_t end = rest.begin;
  for (std::size_t characters = 0; end < rest.end; ++end) {
    if (begins_character(text[end]) && ++characters > longest_document) break;
  }
  if (end == rest.end) return end;
  const std::size_t space = text.substr(0, end).find_last_of(" \t");
  return space == std::string_view::npos || space < rest.begin ? end : static_cast<std::uint32_t>(space + 1);
}

}  // namespace

struct Parser::State {
  explicit State(const Model::Parts& model);

  Document parse(std::string_view text, std::span<const Span> paragraphs);
  void run(std::vector<Unit>& batch, Document& document);
  void encode_for_arcs(std::vector<Unit>& batch);
  void encode_for_names(std::vector<Unit>& batch);
  void find_names(const Unit& unit, std::vector<Name>& names);
  void set_attributes(const Unit& unit, std::span<Attributes> attributes);
  void add_to(Document& document, const Unit& unit, const std::vector<Name>& names);
  void add_lemma(Document& document, Token& token, WordId word, const Attributes& attributes);
  void forget_words();

  const Model::Parts& parts;
  Regex::Matcher matcher;
  Words words;
  Tokenizer tokenizer;
  Encoder shared_encoder, name_encoder;
  ArcEager arcs;
  NameFinder name_finder;
  RuleMatcher rules;
  std::unordered_map<std::uint64_t, std::string> lemmas;
  std::vector<TypeKey> sequence;
  std::vector<float> vectors;       ///< 64 per token of the batch
  std::vector<std::uint16_t> tags;  ///< per token of the batch
  std::vector<float> top;
};

Parser::State::State(const Model::Parts& model)
    : parts(model),
      words(model.tokenizer.words,
            [this](std::string_view text) {
              return Word{std::string(text), lexeme_of(text, parts.norms),
                          parts.tokenizer.sequence_word(text), parts.ruler.class_of(to_lower(text), matcher)};
            }),
      tokenizer(model.tokenizer, words),
      shared_encoder(model.shared_encoder, model.kernel, words),
      name_encoder(model.name_encoder, model.kernel, words),
      arcs(model.arcs, model.arc_actions, model.kernel),
      name_finder(model.names, model.name_actions, model.kernel),
      rules(model.ruler) {}

Document Parser::State::parse(std::string_view text, std::span<const Span> paragraphs) {
  Document document;
  document.text = text;
  document.paragraphs.assign(paragraphs.begin(), paragraphs.end());
  document.tags = &parts.tags;
  document.morphs = &parts.ruler.morphs();
  std::vector<Unit> batch;
  std::size_t tokens = 0;
  for (std::uint32_t p = 0; p < paragraphs.size(); ++p) {
    for (Span rest = paragraphs[p]; !rest.empty();) {
      if (batch.empty()) forget_words();
      const std::uint32_t end = piece_end(text, rest);
      batch.push_back({p, rest.begin, tokenizer.split(Span{rest.begin, end}.in(text)), 0, {}});
      tokens += batch.back().tokens.size();
      rest.begin = end;
      if (tokens < batch_tokens) continue;
      run(batch, document);
      batch.clear();
      tokens = 0;
    }
  }
  run(batch, document);
  return document;
}

void Parser::State::forget_words() {
  if (words.added() < most_words && words.bytes() < most_word_bytes) return;
  words.clear();
  tokenizer.clear();
  shared_encoder.clear();
  name_encoder.clear();
  lemmas.clear();
}

void Parser::State::run(std::vector<Unit>& batch, Document& document) {
  std::size_t rows = 0;
  for (Unit& unit : batch) {
    unit.first_row = rows;
    rows += unit.tokens.size();
  }
  if (rows == 0) return;
  vectors.resize(rows * hidden_width);
  tags.resize(rows);
  encode_for_arcs(batch);
  for (Unit& unit : batch) {
    std::vector<bool> is_space;
    for (const RawToken& token : unit.tokens) is_space.push_back(words[token.word].lexeme.is_space);
    const Rows unit_vectors{vectors.data() + unit.first_row * hidden_width, hidden_width};
    unit.tree = finish_tree(arcs.parse(unit_vectors, unit.tokens.size()), is_space);
  }
  encode_for_names(batch);
  for (const Unit& unit : batch) {
    std::vector<Name> names;
    find_names(unit, names);
    add_to(document, unit, names);
  }
}

namespace {

template <typename Key>
void lay_out(const std::vector<Unit>& batch, std::vector<TypeKey>& sequence, Key key) {
  sequence.assign(encoder_reach, padding);
  for (const Unit& unit : batch) {
    for (const RawToken& token : unit.tokens) sequence.push_back(key(token));
    sequence.insert(sequence.end(), encoder_reach, padding);
  }
}

}  // namespace

void Parser::State::encode_for_arcs(std::vector<Unit>& batch) {
  lay_out(batch, sequence, [](const RawToken& token) { return type_key(token.word, token.space_after); });
  const std::size_t columns = parts.arc_top.columns();
  std::size_t next = 0;
  shared_encoder.encode(sequence, [&](Rows rows, std::span<const std::uint32_t> indices) {
    top.resize(indices.size() * columns);
    parts.kernel.affine(rows, indices.data(), indices.size(), parts.arc_top.panels(), top.data(), columns);
    for (std::size_t i = 0; i < indices.size(); ++i, ++next) {
      const float* values = top.data() + i * columns;
      std::copy_n(values, hidden_width, vectors.data() + next * hidden_width);
      const float* scores = values + hidden_width;
      tags[next] = static_cast<std::uint16_t>(std::max_element(scores, scores + parts.tags.size()) - scores);
    }
  });
}

void Parser::State::encode_for_names(std::vector<Unit>& batch) {
  lay_out(batch, sequence, [](const RawToken& token) { return type_key(token.word, false); });
  const std::size_t columns = parts.name_top.columns();
  std::size_t next = 0;
  name_encoder.encode(sequence, [&](Rows rows, std::span<const std::uint32_t> indices) {
    top.resize(indices.size() * columns);
    parts.kernel.affine(rows, indices.data(), indices.size(), parts.name_top.panels(), top.data(), columns);
    for (std::size_t i = 0; i < indices.size(); ++i, ++next) {
      std::copy_n(top.data() + i * columns, hidden_width, vectors.data() + next * hidden_width);
    }
  });
}

void Parser::State::find_names(const Unit& unit, std::vector<Name>& names) {
  std::vector<NameFinder::Token> tokens;
  for (std::size_t i = 0; i < unit.tokens.size(); ++i) {
    tokens.push_back({words[unit.tokens[i].word].lexeme.is_space, unit.tree.sentence_starts[i]});
  }
  name_finder.find({vectors.data() + unit.first_row * hidden_width, hidden_width}, tokens, names);
}

void Parser::State::set_attributes(const Unit& unit, std::span<Attributes> attributes) {
  std::vector<RuledToken> ruled;
  for (std::size_t i = 0; i < unit.tokens.size(); ++i) {
    const Word& word = words[unit.tokens[i].word];
    ruled.push_back({tags[unit.first_row + i], word.rule_class, unit.tree.labels[i], word.lexeme.is_space});
  }
  rules.apply(ruled, attributes);
}

void Parser::State::add_to(Document& document, const Unit& unit, const std::vector<Name>& names) {
  std::vector<Attributes> attributes(unit.tokens.size());
  set_attributes(unit, attributes);
  const auto first = static_cast<std::uint32_t>(document.tokens.size());
  for (std::uint32_t i = 0; i < unit.tokens.size(); ++i) {
    const RawToken& raw = unit.tokens[i];
    if (i == 0 || unit.tree.sentence_starts[i]) {
      document.sentences.push_back({first + i, first + i, no_root, unit.paragraph});
    }
    Sentence& sentence = document.sentences.back();
    if (sentence.root == no_root && unit.tree.heads[i] == i) sentence.root = first + i;
    sentence.end = first + i + 1;
    Token token;
    token.span = {unit.begin + raw.span.begin, unit.begin + raw.span.end};
    token.head = first + unit.tree.heads[i];
    token.sentence = static_cast<std::uint32_t>(document.sentences.size() - 1);
    token.tag = attributes[i].tag;
    token.morph = attributes[i].morph;
    token.pos = attributes[i].pos;
    token.label = attributes[i].label;
    token.space_after = raw.space_after;
    add_lemma(document, token, raw.word, attributes[i]);
    document.tokens.push_back(token);
  }
  // Where crossing arcs leave a sentence without a root of its own, its first token stands for it.
  for (auto sentence = document.sentences.rbegin();
       sentence != document.sentences.rend() && sentence->begin >= first; ++sentence) {
    if (sentence->root == no_root) sentence->root = sentence->begin;
  }
  for (const Name& name : names) {
    document.names.push_back({first + name.begin, first + name.end, name.type});
    for (std::uint32_t i = first + name.begin; i < first + name.end; ++i) {
      document.tokens[i].name = name.type;
      document.tokens[i].iob = i == first + name.begin ? 'B' : 'I';
    }
  }
}

void Parser::State::add_lemma(Document& document, Token& token, WordId word, const Attributes& attributes) {
  std::string_view lemma;
  if (attributes.lemma >= 0) {
    lemma = parts.ruler.lemmas()[static_cast<std::size_t>(attributes.lemma)];
  } else {
    const std::uint64_t key = std::uint64_t{word} << 32U | std::uint64_t{attributes.morph} << 8U |
                              static_cast<std::uint64_t>(attributes.pos);
    const auto [place, added] = lemmas.try_emplace(key);
    if (added) {
      place->second =
          parts.lemmatizer.lemma(words[word].text, attributes.pos, parts.ruler.morphs()[attributes.morph]);
    }
    lemma = place->second;
  }
  token.lemma.begin = static_cast<std::uint32_t>(document.lemmas.size());
  document.lemmas += lemma;
  token.lemma.end = static_cast<std::uint32_t>(document.lemmas.size());
}

Parser::Parser(const Model& model) : state_(std::make_unique<State>(model.parts())) {}
Parser::Parser(Parser&&) noexcept = default;
Parser& Parser::operator=(Parser&&) noexcept = default;
Parser::~Parser() = default;

Document Parser::parse(std::string_view text, std::span<const Span> paragraphs) {
  return state_->parse(text, paragraphs);
}

}  // namespace chancery::language
