#include "extract/coreference/unnamed_things.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <utility>

#include "extract/names/draft.hpp"
#include "extract/text/noun_phrase.hpp"
#include "extract/words/common_nouns.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::Mention;
using language::Label;
using language::Pos;

class UnnamedThings {
 public:
  UnnamedThings(const Analysis& analysis, ReferentList& list) : analysis_(analysis), list_(list) {}

  void run() {
    for (std::uint32_t i = 0; i < document().tokens.size(); ++i) {
      if (analysis_.mention_headed_by(i) != nullptr) continue;
      if (!pronoun(i)) noun(i);
    }
  }

 private:
  const language::Document& document() const { return analysis_.document; }

  bool pronoun(std::uint32_t token) {
    static constexpr std::array persons{"i", "me", "we", "us", "he", "him", "she", "her", "they", "them"};
    if (document().tokens[token].label == Label::poss) return false;
    const std::string word(analysis_.folded.word(token));
    if (std::ranges::find(persons, word) == persons.end()) return false;
    const std::string key = word == "me" ? "i" : word == "us" ? "we" : word;
    list_.add("person", key, word, mention_of({token, token + 1}, Mention::Form::pronoun, nullptr));
    return true;
  }

  void noun(std::uint32_t token) {
    const auto& head = document().tokens[token];
    if (head.pos != Pos::NOUN && head.pos != Pos::PROPN) return;
    if (head.label == Label::compound || head.label == Label::amod || head.label == Label::npadvmod) return;
    const std::string lemma(analysis_.folded.lemma(token));
    const CommonNouns::Noun* noun = analysis_.lexicon.common_nouns().find(lemma);
    if (noun == nullptr) return;
    const NounPhrase phrase = noun_phrase(document(), analysis_.tree, token);
    const std::string words = own_words(phrase);
    if (words.empty()) return;
    const bool alone = words.find(' ') == std::string::npos;
    std::string& last = last_[lemma];
    if (!alone || last.empty() || !is_definite(phrase)) last = words;
    Mention mention = mention_of(phrase, Mention::Form::description, noun->row);
    const std::string name(mention.span.in(document().text));
    list_.add(noun->kind, last, name, std::move(mention));
  }

  /// The words of the phrase without articles and numbers, folded.
  std::string own_words(const NounPhrase& phrase) const {
    std::string words;
    for (std::uint32_t i = phrase.begin; i < phrase.end; ++i) {
      const auto& token = document().tokens[i];
      if (token.pos == Pos::DET || token.pos == Pos::NUM || token.pos == Pos::PUNCT) continue;
      words.append(words.empty() ? "" : " ").append(analysis_.folded.word(i));
    }
    return words;
  }

  bool is_definite(const NounPhrase& phrase) const {
    const std::string_view first = analysis_.folded.word(phrase.begin);
    return first == "the" || first == "this" || first == "these" || first == "that" || first == "those";
  }

  Mention mention_of(const NounPhrase& phrase, Mention::Form form, const ontology::Row* row) const {
    Mention mention;
    mention.span = document().span_of(phrase.begin, phrase.end);
    mention.head = document().tokens[phrase.end - 1].span;
    mention.form = form;
    mention.reason = reason_of(row == nullptr ? "mention.pronoun" : "mention.noun", row, mention.head);
    mention.confidence = 0.7;
    return mention;
  }

  const Analysis& analysis_;
  ReferentList& list_;
  std::unordered_map<std::string, std::string> last_;  ///< lemma -> words of the last thing called so
};

}  // namespace

void add_unnamed_things(const Analysis& analysis, ReferentList& list) { UnnamedThings(analysis, list).run(); }

}  // namespace chancery::extract
