#include "extract/text/mended_subjects.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

class Subjects : TreeRules {
 public:
  Subjects(TreeEdits& edits, const EventLexicon& lexicon) : TreeRules(edits), lexicon_(lexicon) {}

  void mend(const Sentence& sentence) {
    plural_for_verb(sentence);
    letter_of_item(sentence);
    name_for_verb(sentence);
    for (std::uint32_t verb = sentence.begin + 1; verb < sentence.end; ++verb) {
      noun_of_verb(verb);
      name_behind_noun(verb);
      noun_for_subjunctive(verb);
      torn_phrase(verb);
      counted_before_last(verb);
      aged(sentence, verb);
      opening_name(sentence, verb);
      joined_object(verb);
      behind_opening_phrase(sentence, verb);
    }
  }

 private:
  /// "the radio station La Voz del Lago reported": the name of the subject, taken for a second one.
  void name_behind_noun(std::uint32_t verb) {
    std::uint32_t noun = none;
    for (const std::uint32_t child : tree().children(verb)) {
      if (child > verb || label(child) != Label::nsubj) continue;
      const bool named = noun != none && tree().left_edge(child) == noun + 1 && tag(child) == "NNP" &&
                         is_capitalised(document().word(noun + 1));
      if (named) return edits_.hang(child, noun, Label::appos);
      noun = tag(child) == "NN" && tree().child(child, Label::det) != none ? child : none;
    }
  }

  /// "(a) condemned the attack": the letter of an item of a list does nothing.
  void letter_of_item(const Sentence& sentence) {
    const std::uint32_t letter = sentence.begin + 1;
    if (letter + 1 >= sentence.end || document().word(sentence.begin) != "(" ||
        document().word(letter + 1) != ")" || document().word(letter).size() > 3 || !is_subject(letter))
      return;
    edits_.hang(letter, head(letter), Label::dep);
  }

  /// "Belize handed Guatemala a note": the name that opens the sentence, taken for its verb.
  void name_for_verb(const Sentence& sentence) {
    const std::uint32_t name = sentence.begin;
    const std::uint32_t verb = name + 1;
    if (sentence.root != name || verb + 1 >= sentence.end || !is_one_of(tag(name), {"VB", "VBP", "VBN"}) ||
        !is_capitalised(document().word(name)) || (tag(verb) != "VBD" && tag(verb) != "VBZ") ||
        head(verb) != name || has_subject(verb) || !edits_.ends_with_stop(sentence))
      return;
    edits_.retag(name, "NNP", Pos::PROPN);
    edits_.make_root(sentence, verb);
    for (const std::uint32_t child : tree().children(name)) {
      if (child > verb) edits_.hang(child, verb, label(child));
    }
    edits_.hang(name, verb, Label::nsubj);
  }

  /// "while Chad hailed the winner and the Union kept silent": who stands before the verb, taken for a second
  /// object of the verb before.
  void joined_object(std::uint32_t verb) {
    if ((tag(verb) != "VBD" && tag(verb) != "VBZ") || label(verb) != Label::conj || !lacks_subject(verb))
      return;
    const std::uint32_t noun = before_finite(verb);
    if (noun == none || label(noun) != Label::conj || !edits_.is_nominal(noun)) return;
    const std::uint32_t object = head(noun);
    const std::uint32_t begin = tree().left_edge(noun);
    if (label(object) != Label::dobj || head(object) >= object || begin == 0 || label(begin - 1) != Label::cc)
      return;
    edits_.hang(begin - 1, head(object), Label::cc);
    edits_.hang(noun, verb, Label::nsubj);
  }

  /// "On orders of the minister, Ann Lee, the head, Bo Lind, was summoned": who stands between the phrase and
  /// the verb, taken for another name of what is in the phrase.
  void behind_opening_phrase(const Sentence& sentence, std::uint32_t verb) {
    const std::uint32_t phrase = sentence.begin;
    if (label(phrase) != Label::prep || head(phrase) != verb || !lacks_subject(verb)) return;
    const std::uint32_t auxiliary = tree().child(verb, Label::auxpass);
    if (tag(verb) != "VBD" && (tag(verb) != "VBN" || auxiliary == none || tag(auxiliary) != "VBD")) return;
    const std::uint32_t first = tag(verb) == "VBD" ? verb : auxiliary;
    if (first < 2 || first > verb || tree().right_edge(phrase) + 1 < first) return;
    for (std::uint32_t noun = phrase + 2; noun < first; ++noun) {
      const std::uint32_t begin = tree().left_edge(noun);
      if (label(noun) != Label::appos || document().word(begin - 1) != "," || !edits_.is_nominal(noun) ||
          !tree().below(noun, phrase) || tag(begin) == "CD")
        continue;
      for (std::uint32_t more = noun + 1; more < first; ++more) {
        if (label(more) == Label::appos && head(more) == head(noun)) edits_.hang(more, noun, Label::appos);
      }
      edits_.hang(noun, verb, tag(verb) == "VBD" ? Label::nsubj : Label::nsubjpass);
      return;
    }
  }

  /// The noun whose phrase ends right before the verb; none where something else does.
  std::uint32_t before_finite(std::uint32_t verb) const {
    std::uint32_t noun = verb - 1;
    for (int step = 0; step < 8 && tree().right_edge(head(noun)) == verb && head(noun) < verb; ++step) {
      if (head(noun) == noun || label(noun) == Label::conj) break;
      noun = head(noun);
    }
    return tree().right_edge(noun) == verb ? noun : none;
  }

  /// "Vanuatu on Thursday gave the envoy": the name that opens the sentence, taken for an adverb.
  void opening_name(const Sentence& sentence, std::uint32_t verb) {
    if ((tag(verb) != "VBD" && tag(verb) != "VBZ") || !lacks_subject(verb)) return;
    for (const std::uint32_t name : tree().children(verb)) {
      const Label as = label(name);
      if (name > verb || tree().left_edge(name) != sentence.begin || !is_name(name) ||
          (as != Label::advmod && as != Label::npadvmod && as != Label::dep && as != Label::nmod))
        continue;
      if (document().word(tree().right_edge(name)) != ",") edits_.hang(name, verb, Label::nsubj);
      return;
    }
  }

  bool is_name(std::uint32_t token) const {
    const language::NameType type = document().tokens[token].name;
    return document().tokens[token].pos == Pos::PROPN && type != language::NameType::DATE &&
           type != language::NameType::TIME;
  }

  bool lacks_subject(std::uint32_t verb) const {
    return !has_subject(verb) && tree().child(verb, Label::expl) == none;
  }

  /// "whom the opposition accuses of": a finite verb is no part of a name.
  void noun_of_verb(std::uint32_t verb) {
    const std::uint32_t noun = verb - 1;
    if (!is_one_of(tag(verb), {"VBZ", "VBP", "VBD"}) || document().tokens[verb].pos != Pos::VERB ||
        label(noun) != Label::compound || head(noun) != verb || !edits_.is_nominal(noun) ||
        !lacks_subject(verb))
      return;
    take_subject(noun, verb);
  }

  /// Hangs the noun on the verb, and on the noun what stands before it.
  void take_subject(std::uint32_t noun, std::uint32_t verb) {
    for (const std::uint32_t child : tree().children(verb)) {
      const Label as = label(child);
      const bool part = as == Label::det || as == Label::amod || as == Label::poss || as == Label::compound ||
                        as == Label::nummod;
      if (part && child < noun) edits_.hang(child, noun, as);
    }
    edits_.hang(noun, verb, Label::nsubj);
  }

  /// "A visit by the coastguard cutter has been put off": the parser takes the last noun of the phrase for
  /// what was put off, and the visit for its subject.
  void torn_phrase(std::uint32_t last) {
    if (document().tokens[last].pos != Pos::NOUN || !is_subject(last)) return;
    for (const std::uint32_t noun : tree().children(last)) {
      if (noun > last || label(noun) != Label::nsubj || !edits_.is_nominal(noun)) continue;
      for (const std::uint32_t preposition : tree().children(noun)) {
        const std::uint32_t object = tree().child(preposition, Label::pobj);
        if (label(preposition) != Label::prep || object == none || object + 1 != last) continue;
        edits_.hang(noun, head(last), label(last));
        edits_.hang(last, preposition, Label::pobj);
        for (const std::uint32_t child : tree().children(object)) {
          if (child < object) edits_.hang(child, last, label(child));
        }
        edits_.hang(object, last, Label::compound);
        return;
      }
    }
  }

  /// "The three last met in May": who met is told by the number.
  void counted_before_last(std::uint32_t verb) {
    const std::uint32_t last = verb - 1;
    if (tag(verb) != "VBD" || verb < 3 || head(last) != verb || label(last) != Label::nsubj ||
        !is_one_of(document().word(last), {"last", "first"}))
      return;
    const std::uint32_t number = last - 1;
    if (head(number) != last || label(number) != Label::nummod) return;
    for (const std::uint32_t child : tree().children(last)) {
      if (child < number) edits_.hang(child, number, label(child));
    }
    edits_.hang(number, verb, Label::nsubj);
    edits_.hang(last, verb, Label::advmod);
  }

  /// "The 52-year-old accused Chad": the verb, taken for a participle before its object.
  void aged(const Sentence& sentence, std::uint32_t verb) {
    const std::uint32_t old = verb - 1;
    const std::uint32_t object = head(verb);
    if (label(verb) != Label::amod || object < verb || head(old) != object || document().word(old) != "old" ||
        verb < sentence.begin + 6 || document().word(verb - 2) != "-" ||
        fold(document().word(verb - 6)) != "the" || !lexicon_.knows_verb(document().lemma(verb)))
      return;
    edits_.retag(verb, "VBD", Pos::VERB);
    edits_.put_for(sentence, verb, object);
    edits_.hang(old, verb, Label::nsubj);
    edits_.hang(verb - 6, old, Label::det);
    edits_.hang(object, verb, Label::dobj);
    for (const std::uint32_t child : tree().children(object)) {
      if (child > object) edits_.hang(child, verb, label(child));
    }
  }

  bool is_subject(std::uint32_t token) const { return language::is_subject(label(token)); }

  /// "proposed that the Council visit Haiti": what is proposed is done by somebody.
  void noun_for_subjunctive(std::uint32_t verb) {
    const std::uint32_t noun = verb - 1;
    if (label(verb) != Label::ccomp || tag(verb) != "NN" || label(noun) != Label::compound ||
        head(noun) != verb || !lexicon_.knows_verb(document().lemma(verb)) || !lacks_subject(verb))
      return;
    const std::uint32_t mark = tree().child(verb, Label::mark);
    if (mark == none || document().word(mark) != "that" ||
        !is_one_of(document().lemma(head(verb)), {"propose", "suggest", "demand", "recommend", "request",
                                                  "insist", "urge", "ask", "require", "advise"}))
      return;
    edits_.retag(verb, "VB", Pos::VERB);
    take_subject(noun, verb);
  }

  /// "Chad's parliament votes on Tuesday on a motion.": a sentence without a verb whose last noun may be one.
  void plural_for_verb(const Sentence& sentence) {
    const std::uint32_t verb = sentence.root;
    if (tag(verb) != "NNS" || verb < sentence.begin + 2 || verb + 2 >= sentence.end) return;
    const std::uint32_t noun = verb - 1;
    if (label(noun) != Label::compound || head(noun) != verb || tag(noun) != "NN" ||
        !edits_.ends_with_stop(sentence) || !lexicon_.knows_verb(document().lemma(verb)))
      return;
    const bool definite = std::ranges::any_of(tree().children(verb), [&](std::uint32_t child) {
      return child < noun && (label(child) == Label::poss || document().lemma(child) == "the");
    });
    const bool behind = label(verb + 1) == Label::prep && head(verb + 1) == verb;
    const bool finite = std::ranges::any_of(tree().children(verb), [&](std::uint32_t child) {
      return document().tokens[child].pos == Pos::VERB || document().tokens[child].pos == Pos::AUX;
    });
    if (!definite || !behind || finite) return;
    edits_.retag(verb, "VBZ", Pos::VERB);
    take_subject(noun, verb);
  }

  const EventLexicon& lexicon_;
};

}  // namespace

void mend_subjects(TreeEdits& edits, const EventLexicon& lexicon, const Sentence& sentence) {
  Subjects(edits, lexicon).mend(sentence);
}

}  // namespace chancery::extract
