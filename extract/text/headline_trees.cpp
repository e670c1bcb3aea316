#include "extract/text/headline_trees.hpp"

#include <algorithm>

#include "extract/text/headline_passives.hpp"
#include "extract/text/headline_plurals.hpp"
#include "extract/text/headline_words.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

class Headlines : HeadlineWords {
 public:
  Headlines(TreeEdits& edits, const EventLexicon& lexicon) : HeadlineWords(edits, lexicon) {}

  /// "Oslo names first envoy to Rwanda": in a headline, a noun that may be a verb, behind a name or a noun
  /// and before an object, when no other word is a verb.
  /// In a line with a full stop only a word that tells as nothing but a verb.
  bool headline_verb(const Sentence& sentence) {
    const bool stop = edits_.ends_with_stop(sentence);
    if (stop && !edits_.is_nominal(sentence.root)) return false;
    for (std::uint32_t i = sentence.begin + 1; i + 1 < sentence.end; ++i) {
      if (!may_be_verb(sentence, i)) continue;
      const bool noun = tells_as_noun(document().lemma(i));
      if (stop ? noun || has_finite_verb(sentence, i) : has_other_verb(sentence, i)) continue;
      const bool named = document().tokens[i - 1].name == language::NameType::GPE ||
                         (!stop && is_name_at_begin(sentence, i - 1));
      const bool alone = (label(i) == Label::ROOT || named) && tag(i + 1) == "IN" && !noun;
      const bool tried = is_try(sentence, i);
      if ((!edits_.is_nominal(i - 1) && !named && !tried) || (!begins_object(i + 1) && !alone)) continue;
      make_headline(sentence, i);
      if (tried) {
        edits_.hang(i - 2, i, Label::dep);
        edits_.hang(i - 3, i, Label::nsubj);
      }
      return true;
    }
    return false;
  }

  /// "Oslo and the government of Peru expel envoys.": a verb that the parser takes for what describes its
  /// object.
  bool verb_before_object(const Sentence& sentence) {
    const std::uint32_t subject = sentence.root;
    if (!edits_.is_nominal(subject)) return false;
    for (std::uint32_t verb = subject + 1; verb < sentence.end; ++verb) {
      if (tag(verb) != "VBP" || label(verb) != Label::amod || !tells_as_verb(document().lemma(verb)))
        continue;
      const std::uint32_t object = head(verb);
      if (object < verb || head(object) != subject || label(object) != Label::appos) continue;
      edits_.make_root(sentence, verb);
      edits_.hang(subject, verb, Label::nsubj);
      edits_.hang(object, verb, Label::dobj);
      for (const std::uint32_t child : tree().children(subject))
        if (child > object) edits_.hang(child, verb, label(child));
      return true;
    }
    return false;
  }

  /// "Envoys meet ousted Chadian president": a participle before the object, taken for the verb.
  bool participle_before_object(const Sentence& sentence) {
    const std::uint32_t participle = sentence.root;
    const std::uint32_t object = tree().child(participle, Label::dobj);
    if (tag(participle) != "VBN" || participle < sentence.begin + 2 || object == none || object < participle)
      return false;
    const std::uint32_t verb = participle - 1;
    if ((tag(verb) != "VBZ" && tag(verb) != "VBP") || label(verb) != Label::aux || head(verb) != participle ||
        is_one_of(document().lemma(verb), {"be", "have", "do", "get"}) ||
        tree().left_edge(object) != participle + 1)
      return false;
    edits_.retag(verb, tag(verb), Pos::VERB);
    edits_.make_root(sentence, verb);
    edits_.move_children(participle, verb);
    edits_.hang(participle, object, Label::amod);
    return true;
  }

 private:
  /// A word with -s that the parser takes for a noun, or for a verb under a name that it takes for one:
  /// "Modi heads to Oslo".
  bool may_be_verb(const Sentence& sentence, std::uint32_t token) const {
    const bool under_name = tag(token) == "VBZ" && head(token) + 1 == token && sentence.root == token - 1 &&
                            is_name_at_begin(sentence, token - 1);
    return (tag(token) == "NNS" || under_name) && document().word(token).ends_with('s') &&
           tells_as_verb(document().lemma(token));
  }

  /// Whether another word is the verb. "call" of "Oslo rejects call for truce" is none: what it would have
  /// for a subject tells as nothing but a verb.
  bool has_other_verb(const Sentence& sentence, std::uint32_t verb) const {
    const std::uint32_t next = verb + 1;
    const bool misread = tag(next) == "VBP" && !tells_as_noun(document().lemma(verb)) &&
                         tells_as_noun(document().lemma(next)) && head(verb) == next;
    if (misread && !has_finite_verb(sentence, next)) return false;
    return has_finite_verb(sentence, tag(verb) == "VBZ" ? verb : none);
  }

  /// "Iran test-fires missile", where the parser sees a test and fires
  bool is_try(const Sentence& sentence, std::uint32_t verb) const {
    return verb >= sentence.begin + 3 && document().word(verb - 1) == "-" &&
           fold(document().word(verb - 2)) == "test" && edits_.is_nominal(verb - 3);
  }

  bool tells_as_verb(std::string_view lemma) const { return tells_as(Trigger::Pos::verb, lemma); }
  bool tells_as_noun(std::string_view lemma) const { return tells_as(Trigger::Pos::noun, lemma); }

  void make_headline(const Sentence& sentence, std::uint32_t verb) {
    edits_.retag(verb, "VBZ", Pos::VERB);
    if (is_name_at_begin(sentence, verb - 1)) edits_.retag(verb - 1, "NNP", Pos::PROPN);
    std::uint32_t subject = none;
    for (std::uint32_t i = sentence.begin; i < verb; ++i) {
      if (head(i) < verb && head(i) != i) continue;
      const bool nominal = edits_.is_nominal(i);
      if (nominal) subject = i;
      edits_.hang(i, verb, nominal ? Label::nsubj : label(i));
    }
    if (subject == none) edits_.hang(verb - 1, verb, Label::nsubj);
    bool has_object = false;
    for (std::uint32_t i = verb + 1; i < sentence.end; ++i) {
      const bool people = tag(i) == "VBZ" && label(i) == Label::ROOT;
      const bool misread = tag(i) == "VBP" || people;  // headline_verb() found that it is none
      if (misread) edits_.retag(i, people ? "NNS" : "NN", Pos::NOUN);
      if (head(i) > verb && head(i) != i) continue;
      const bool nominal = edits_.is_nominal(i) || misread;
      const bool object = nominal && !has_object;
      edits_.hang(i, verb, object ? Label::dobj : nominal ? Label::dep : label(i));
      has_object = has_object || object;
    }
    edits_.make_root(sentence, verb);
  }
};

}  // namespace

void mend_headline(TreeEdits& edits, const EventLexicon& lexicon, const Sentence& sentence) {
  Headlines headlines(edits, lexicon);
  if (headlines.participle_before_object(sentence) || headlines.verb_before_object(sentence) ||
      mend_plural_headline(edits, lexicon, sentence))
    return;
  if (!headlines.headline_verb(sentence)) mend_passive_headline(edits, lexicon, sentence);
}

}  // namespace chancery::extract
