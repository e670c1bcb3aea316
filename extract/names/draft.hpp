#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "extract/text/analysis.hpp"
#include "extract/words/entity_lexicon.hpp"
#include "extract/words/name_links.hpp"
#include "extract/words/people.hpp"

namespace chancery::extract {

inline constexpr std::uint32_t none = graph::no_index;

/// A stretch of tokens that names something, before entities are made of the names.
struct Found {
  std::uint32_t begin = 0;  ///< first token
  std::uint32_t end = 0;    ///< one past the last token
  std::uint32_t head = 0;   ///< its syntactic head
  Span span;                ///< the name itself, without article, possessive and title
  graph::EntityKind kind = graph::EntityKind::object;
  std::string subtype;
  std::string key;  ///< identity, once known
  const Known* known = nullptr;
  graph::Reading reading = graph::Reading::plain;
  std::uint32_t state =
      none;              ///< index of the found state (or body) that it belongs to by the words around it
  std::string of_state;  ///< key of the state whose body it is, where a table's body is known to be one's
  graph::Reason reason;
  double confidence = 0.9;
  std::uint32_t person = none;  ///< index into Draft::persons
  graph::EntityIndex entity = none;
};

/// The words that name an office: "acting foreign minister of {body}", with what they say about whose office
/// it is.
struct Title {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t head = 0;
  std::string before_owner;  ///< "deputy" of "deputy US special envoy"
  Span role;                 ///< the office without article, body and possessor: "acting foreign minister"
  std::vector<std::string> modifiers;
  std::vector<std::uint32_t>
      bodies;  ///< found states and organisations whose office it is: several in "US and Japanese envoys"
  std::uint32_t possessor = none;  ///< token of "his", "its", "whose", or of the noun in "the group's leader"
  std::uint32_t of_noun =
      none;                    ///< noun of "head of the group", "director of the ministry's Asia department"
  std::uint32_t place = none;  ///< found place of "ambassador in Bissau"
  bool plural = false;
  bool counterpart = false;
  const Office* office = nullptr;
  std::vector<std::uint32_t> holders;  ///< persons, in the order of the text
  std::string holder_rule;             ///< how the holders were found: "office.apposition"
};

/// One person of the article: all the names that stand for him or her.
struct Person {
  std::vector<std::string> parts;  ///< of the fullest name, folded
  std::string name;                ///< the fullest name as written
  bool surname_first = false;
  std::vector<std::uint32_t> found;   ///< names that stand for the person, in the order of the text
  std::vector<std::uint32_t> titles;  ///< offices held
  std::vector<std::string> states;    ///< keys of the states and bodies that the words around the names give
  std::string gender;                 ///< from an honorific
  const ListedPerson* listed = nullptr;  ///< who it is in the user's table
};

/// What the steps on entities share while they work.
struct Draft {
  Analysis& analysis;
  const EntityLexicon& words;
  std::vector<Found> found;             ///< sorted by begin, never overlapping
  std::vector<std::uint32_t> found_at;  ///< per token: index into found, or none
  std::vector<Title> titles;            ///< sorted by begin
  std::vector<std::uint32_t> title_at;  ///< per token: index into titles, or none
  std::vector<Person> persons;
  std::vector<Span> credits;     ///< sorted: nothing is taken from these
  ArticleLinks links;            ///< what the user's tables say of names in this article
  std::string issuer_home = {};  ///< the state on the letterhead of a ministry whose paper it is
  std::string own_home = {};     ///< see home_of_own_voice; known once names have their owners

  const language::Document& document() const { return analysis.document; }
  const language::Token& token(std::uint32_t index) const { return analysis.document.tokens[index]; }
  std::string_view word(std::uint32_t index) const { return analysis.document.word(index); }
  /// The word of a token, empty past the last one.
  std::string_view word_safe(std::uint32_t index) const { return index < token_count() ? word(index) : ""; }
  /// The folded word and lemma of a token, empty past the last one.
  std::string_view lower(std::uint32_t index) const { return analysis.folded.word(index); }
  std::string_view lemma(std::uint32_t index) const { return analysis.folded.lemma(index); }
  std::uint32_t token_count() const { return static_cast<std::uint32_t>(analysis.document.tokens.size()); }
  const language::Sentence& sentence_of(std::uint32_t index) const {
    return analysis.document.sentences[token(index).sentence];
  }
  /// The first token of the paragraph in which the token lies.
  std::uint32_t paragraph_begin(std::uint32_t index) const;
  /// Whether both lie in one sentence; the other one may lie past the last token.
  bool same_sentence(std::uint32_t one, std::uint32_t other) const {
    return other < token_count() && token(one).sentence == token(other).sentence;
  }
  /// The titles that begin in the sentence.
  std::span<const Title> titles_in(const language::Sentence& sentence) const;
  const Found* found_over(std::uint32_t index) const {
    return index < found_at.size() && found_at[index] != none ? &found[found_at[index]] : nullptr;
  }
};

/// Sorts the names, and writes down per token which of them lies over it.
void index_found(Draft& draft);

/// The token of `begin` to `end` whose head lies outside; the last one when there are several.
std::uint32_t head_of(const language::Document& document, std::uint32_t begin, std::uint32_t end);

/// The folded lemma; "minister" of "Ministers", too, which the lemmatizer leaves as it is when it is
/// capitalised.
std::string_view singular_at(const Draft& draft, std::uint32_t at);

/// "Wharf", "bridge": whether the noun tells of something that is built, and may be called after a person.
bool is_facility(const Draft& draft, std::uint32_t at);

/// Whether the noun is in the plural, also where the tagger takes a title for a name: "Foreign Ministers".
bool is_plural(const Draft& draft, std::uint32_t at);

/// The token by which the title hangs in the tree: "general" of "attorney general".
std::uint32_t noun_of_title(const Draft& draft, const Title& title);

/// The token after "(Retd)" or "(Mrs)" that begins at `at`; `at` when it does not.
std::uint32_t after_retired(const Draft& draft, std::uint32_t at);

/// The reason of a decision that rests on a row of a table.
graph::Reason reason_of(std::string rule, const ontology::Row* row, Span cue = {});

}  // namespace chancery::extract
