// What is told by somebody named beside it: in the next sentence, in a condition, before a colon.
#include "extract/status/attributor.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using language::Label;

namespace {

constexpr std::uint32_t near = 5;

bool is_finite(std::string_view tag) { return is_one_of(tag, {"VBD", "VBZ", "VBP", "MD"}); }

}  // namespace

void Attributor::from_pointing() {
  const auto& sentences = analysis_.document.sentences;
  for (std::uint32_t i = 1; i < sentences.size(); ++i) {
    if (sentences[i - 1].paragraph != sentences[i].paragraph) continue;
    const std::uint32_t who = pointed_at(sentences[i]);
    if (who != Tree::no_token) tell_sentence(i - 1, sources(who), sentences[i].begin);
  }
}

/// The word for whoever is named in "So says X", "That comes from X", "That is the word from X", "That is
/// what X says".
std::uint32_t Attributor::pointed_at(const language::Sentence& sentence) const {
  const auto& document = analysis_.document;
  if (sentence.end < sentence.begin + 4) return Tree::no_token;
  const std::string_view first = analysis_.folded.word(sentence.begin);
  const std::uint32_t verb = sentence.begin + 1;
  if (first == "so") {
    if (!is_one_of(document.lemma(verb), {"say", "claim", "insist", "argue"})) return Tree::no_token;
    for (const Label label : {Label::nsubj, Label::dobj, Label::attr}) {
      const std::uint32_t who = analysis_.tree.child(verb, label);
      if (who != Tree::no_token) return who > verb ? who : Tree::no_token;
    }
    return Tree::no_token;
  }
  if (const std::uint32_t says = says_this(sentence); says != Tree::no_token) return speaker_of(says);
  if (first != "that" && first != "this") return Tree::no_token;
  const bool comes = document.lemma(verb) == "come";
  if (!comes && document.lemma(verb) != "be") return Tree::no_token;
  for (std::uint32_t i = verb + 1; i < std::min(sentence.end, verb + near); ++i) {
    if (document.word(i) == "what" && !comes && i == verb + 1) {
      const std::uint32_t says = document.tokens[i].head;
      return is_one_of(document.lemma(says), {"say", "claim"}) ? speaker_of(says) : Tree::no_token;
    }
    const bool word = comes ? i == verb + 1
                            : is_one_of(document.lemma(i - 1), {"word", "account", "version", "message",
                                                                "line", "view", "verdict", "news"});
    if (document.word(i) == "from" && word) return analysis_.tree.child(i, Label::pobj);
  }
  return Tree::no_token;
}

/// "said" of "Ann Lee said this on Monday", "the minister said so": whoever says what stands before.
std::uint32_t Attributor::says_this(const language::Sentence& sentence) const {
  constexpr std::uint32_t longest = 12;  ///< tokens
  const auto& document = analysis_.document;
  const std::uint32_t verb = sentence.root;
  if (sentence.end > sentence.begin + longest || !is_one_of(document.lemma(verb), {"say", "claim", "write"}))
    return Tree::no_token;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (child == verb + 1 && is_one_of(document.word(child), {"this", "so", "that"}) &&
        (document.tokens[child].label == Label::dobj || document.tokens[child].label == Label::advmod) &&
        analysis_.tree.child(verb, Label::ccomp) == Tree::no_token)
      return verb;
  }
  return Tree::no_token;
}

/// "They have agreed to leave. That's according to the minister": what the sentence before tells.
void Attributor::spread_back(std::uint32_t phrase, const std::vector<EntityIndex>& sources) {
  const auto& document = analysis_.document;
  const std::uint32_t number = document.tokens[phrase].sentence;
  const auto& sentence = document.sentences[number];
  const bool points = phrase == sentence.begin + 2 && document.lemma(phrase - 1) == "be" &&
                      is_one_of(analysis_.folded.word(sentence.begin), {"that", "this", "all"});
  if (!points || number == 0 || document.sentences[number - 1].paragraph != sentence.paragraph) return;
  tell_sentence(number - 1, sources, phrase);
}

/// All that the sentence tells is told by the sources, for the word.
void Attributor::tell_sentence(std::uint32_t number, const std::vector<EntityIndex>& sources,
                               std::uint32_t cue) {
  const auto& told = analysis_.document.sentences[number];
  tell_between(told.begin, told.end, sources,
               {"attribution.according-before", "", 0, analysis_.document.tokens[cue].span});
}

void Attributor::from_belief(std::uint32_t verb) {
  const auto& document = analysis_.document;
  if (document.word(verb) != "believed" || verb < 3 || document.word(verb - 1) != "be" ||
      document.word(verb - 2) != "to")
    return;
  const bool apart = document.tokens[verb].label == Label::xcomp;
  const std::uint32_t clause = apart ? document.tokens[verb].head : verb;
  const std::uint32_t mark = analysis_.tree.child(clause, Label::mark);
  const std::uint32_t who = analysis_.tree.child(clause, apart ? Label::nsubj : Label::nsubjpass);
  if (document.tokens[clause].label != Label::advcl || mark == Tree::no_token ||
      analysis_.folded.word(mark) != "if" || who == Tree::no_token)
    return;
  spread(clause, sources(who));
}

/// Whether "as saying" ends the sentence or what is told in it, but for days and places.
bool Attributor::is_quoted_saying(std::uint32_t verb) const {
  const auto& document = analysis_.document;
  const std::uint32_t end = document.sentences[document.tokens[verb].sentence].end;
  std::uint32_t as = verb + 1;
  while (as + 1 < end &&
         !(document.word(as) == "as" && is_one_of(document.word(as + 1), {"saying", "telling"})))
    ++as;
  if (as + 1 >= end) return false;
  for (std::uint32_t i = as + 2; i < end; ++i) {
    if (is_finite(document.tag(i)) || is_one_of(document.word(i), {":", "that", "\""})) return false;
  }
  return true;
}

void Attributor::from_quoted_behind(std::uint32_t verb) {
  const auto& document = analysis_.document;
  const bool passive = document.tag(verb) == "VBN";
  if (!is_one_of(document.lemma(verb), {"quote", "cite"}) || (!passive && !is_finite(document.tag(verb))))
    return;
  const std::uint32_t quoting = analysis_.tree.child(verb, passive ? Label::nsubjpass : Label::nsubj);
  if (quoting == Tree::no_token || quoting > verb || !is_quoted_saying(verb)) return;
  const std::uint32_t begin = analysis_.tree.left_edge(quoting);
  std::uint32_t first = document.sentences[document.tokens[verb].sentence].begin;
  if (begin < first + 2 || !is_one_of(document.word(begin - 1), {",", "\"", "''"})) return;
  std::vector<EntityIndex> who = sources(quoting);
  const std::uint32_t quoted = analysis_.tree.child(verb, Label::dobj);
  if (!passive && quoted != Tree::no_token)
    for (const EntityIndex source : sources(quoted)) who.push_back(source);
  if (passive) {
    for (const std::uint32_t medium : reading_.predicates.subjects(verb))
      for (const EntityIndex source : reading_.fillers.entities(medium)) who.push_back(source);
  }
  tell_part(begin, who, {"attribution.medium", "", 0, document.tokens[verb].span});
}

}  // namespace chancery::extract
