#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/span.hpp"

namespace chancery::language {

// clang-format off
/// Coarse part of speech (Universal POS tags, plus SPACE for white-space tokens and X).
enum class Pos : std::uint8_t {
  none, ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X, SPACE
};

/// Dependency labels of the English model (ClearNLP style), `ROOT` for the root of a sentence.
enum class Label : std::uint8_t {
  none, ROOT, acl, acomp, advcl, advmod, agent, amod, appos, attr, aux, auxpass, case_, cc, ccomp, compound, conj,
  csubj, csubjpass, dative, dep, det, dobj, expl, intj, mark, meta, neg, nmod, npadvmod, nsubj, nsubjpass, nummod,
  oprd, parataxis, pcomp, pobj, poss, preconj, predet, prep, prt, punct, quantmod, relcl, xcomp
};

/// Types of the names the model finds (OntoNotes 5).
enum class NameType : std::uint8_t {
  none, CARDINAL, DATE, EVENT, FAC, GPE, LANGUAGE, LAW, LOC, MONEY, NORP, ORDINAL, ORG, PERCENT, PERSON, PRODUCT,
  QUANTITY, TIME, WORK_OF_ART
};
// clang-format on

/// Whether `label` is that of a subject, of an active or of a passive clause.
constexpr bool is_subject(Label label) { return label == Label::nsubj || label == Label::nsubjpass; }

std::string_view to_string(Pos pos);        ///< "NOUN"; "" for none
std::string_view to_string(Label label);    ///< "nsubj", "case", "ROOT"; "" for none
std::string_view to_string(NameType type);  ///< "GPE"; "" for none

/// The values by name, "" being `none`; nothing when there is no such name.
std::optional<Pos> pos_named(std::string_view name);
std::optional<Label> label_named(std::string_view name);
std::optional<NameType> name_type_named(std::string_view name);

/// One token. Indices count tokens of the whole Document.
struct Token {
  Span span;                   ///< bytes in the text that was parsed
  Span lemma;                  ///< bytes in Document::lemmas; read it with Document::lemma()
  std::uint32_t head = 0;      ///< its own index for a root
  std::uint32_t sentence = 0;  ///< index into Document::sentences
  std::uint16_t tag = 0;       ///< Penn tag, index into the model's tags; read it with Document::tag()
  std::uint16_t morph = 0;     ///< morphology ("Number=Sing|Tense=Past"); read it with Document::morph()
  Pos pos = Pos::none;
  Label label = Label::none;
  NameType name = NameType::none;  ///< of the name the token belongs to
  char iob = 'O';                  ///< 'B', 'I' or 'O'
  bool space_after = false;
};

/// Tokens `begin` to `end` (exclusive). `root` is the first root token of the sentence.
struct Sentence {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t root = 0;
  std::uint32_t paragraph = 0;  ///< index into Document::paragraphs
};

/// A name that the model found: tokens `begin` to `end` (exclusive).
struct Name {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  NameType type = NameType::none;
};

/// What the model makes of a text: spans and ids only, no copy of the text.
/// Each paragraph is parsed by itself; heads and sentences never cross a paragraph.
/// `tags` and `morphs` point into the model, which must outlive the document.
struct Document {
  std::string_view text;  ///< the text that was parsed; spans point into it
  std::vector<Span> paragraphs;
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;
  std::vector<Name> names;
  std::string lemmas;  ///< pool of the lemmas
  const std::vector<std::string>* tags = nullptr;
  const std::vector<std::string>* morphs = nullptr;

  std::string_view word(std::uint32_t token) const { return tokens[token].span.in(text); }
  std::string_view lemma(std::uint32_t token) const { return tokens[token].lemma.in(lemmas); }
  std::string_view tag(std::uint32_t token) const { return (*tags)[tokens[token].tag]; }
  std::string_view morph(std::uint32_t token) const { return (*morphs)[tokens[token].morph]; }
  /// The bytes from the first to the last of the tokens `begin` to `end` (exclusive, at least one).
  Span span_of(std::uint32_t begin, std::uint32_t end) const {
    return {tokens[begin].span.begin, tokens[end - 1].span.end};
  }
};

}  // namespace chancery::language
