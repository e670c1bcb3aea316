#include "extract/text/mended_trees.hpp"

#include <algorithm>
#include <string_view>

#include "extract/text/headline_trees.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Document;
using language::Label;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

bool is_subject_label(Label label) { return label == Label::nsubj || label == Label::nsubjpass; }

/// Looks at one sentence after the other.
class TreeMender {
 public:
  TreeMender(const Document& document, const EventLexicon& lexicon) : edits_(document), lexicon_(lexicon) {}

  std::optional<Document> run() {
    for (const Sentence& sentence : document().sentences) {
      if (!past_for_participle(sentence) && !split_object(sentence))
        mend_headline(edits_, lexicon_, sentence);
      for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
        participle_for_past(token);
        speaker_for_object(sentence, token);
        appointed(token);
        subject_for_measure(sentence, token);
        taken_hostage(token);
        active_participle(token);
        told_beside(token);
        speaker_behind(sentence, token);
      }
    }
    return edits_.take();
  }

 private:
  const Document& document() const { return edits_.document(); }
  const Tree& tree() const { return edits_.tree(); }
  std::string_view tag(std::uint32_t token) const { return edits_.tag(token); }
  Label label(std::uint32_t token) const { return edits_.label(token); }
  std::uint32_t head(std::uint32_t token) const { return edits_.head(token); }

  bool has_finite_verb(const Sentence& sentence) const {
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
      const std::string_view at = tag(i);
      if (at == "VBD" || at == "VBZ" || at == "VBP" || at == "MD") return true;
    }
    return false;
  }

  /// Verbs without an object, so that their participle behind a noun is none.
  static bool takes_no_object(std::string_view lemma) {
    return is_one_of(lemma, {"collide",   "clash",  "arrive",   "die",     "march",  "rally",  "erupt",
                             "meet",      "resign", "retreat",  "vanish",  "perish", "travel", "surrender",
                             "defect",    "fall",   "converge", "explode", "crash",  "depart", "abstain",
                             "retaliate", "talk",   "flee",     "escape",  "agree"});
  }

  /// "A tanker collided with a frigate.": a noun with a participle is the whole sentence.
  bool past_for_participle(const Sentence& sentence) {
    const std::uint32_t noun = sentence.root;
    if (!edits_.is_nominal(noun) || has_finite_verb(sentence) || !edits_.ends_with_stop(sentence))
      return false;
    for (const std::uint32_t verb : tree().children(noun)) {
      if (verb < noun || label(verb) != Label::acl || tag(verb) != "VBN" || document().word(verb - 1) == ",")
        continue;
      const bool active =
          edits_.has_child(verb, {Label::dobj, Label::ccomp, Label::xcomp, Label::oprd, Label::prt}) ||
          takes_no_object(document().lemma(verb));
      if (!active || edits_.has_child(verb, {Label::agent})) continue;
      edits_.retag(verb, "VBD", Pos::VERB);
      edits_.make_root(sentence, verb);
      edits_.hang(noun, verb, Label::nsubj);
      for (const std::uint32_t child : tree().children(noun))
        if (child > verb) edits_.hang(child, verb, label(child));
      return true;
    }
    return false;
  }

  /// "Taiwan scrambled jets.": the verb is taken for a participle before its object.
  bool split_object(const Sentence& sentence) {
    const std::uint32_t noun = sentence.root;
    if (!edits_.is_nominal(noun) || !edits_.ends_with_stop(sentence)) return false;
    std::uint32_t subject = none;
    std::uint32_t verb = none;
    for (const std::uint32_t child : tree().children(noun)) {
      if (child > noun) break;
      if (is_subject_label(label(child))) subject = child;
      const bool past = tag(child) == "VBD" || tag(child) == "VBN";
      if (label(child) == Label::amod && past && lexicon_.knows_verb(document().lemma(child))) verb = child;
    }
    if (subject == none || verb == none || verb < subject || !edits_.is_nominal(subject)) return false;
    const bool copula = std::ranges::any_of(
        tree().children(noun), [&](std::uint32_t child) { return document().tokens[child].pos == Pos::AUX; });
    if (copula) return false;
    edits_.retag(verb, "VBD", Pos::VERB);
    edits_.make_root(sentence, verb);
    edits_.hang(noun, verb, Label::dobj);
    for (const std::uint32_t child : tree().children(noun)) {
      if (child == verb) continue;
      if (child < verb || label(child) == Label::punct) edits_.hang(child, verb, label(child));
    }
    return true;
  }

  /// "The tanker, seized two weeks ago, was released": a participle between commas told as a verb.
  void participle_for_past(std::uint32_t verb) {
    if (label(verb) != Label::ccomp || tag(verb) != "VBD" || verb < 2) return;
    const std::uint32_t main = head(verb);
    if (main < verb || document().word(verb - 1) != ",") return;
    const std::uint32_t subject = tree().child(verb, Label::nsubj);
    if (subject == none || tree().right_edge(subject) < verb - 1 || subject > verb) return;
    if (edits_.has_child(verb, {Label::dobj, Label::ccomp, Label::xcomp})) return;
    const bool own = std::ranges::any_of(tree().children(main),
                                         [&](std::uint32_t child) { return is_subject_label(label(child)); });
    if (own || document().word(tree().right_edge(verb)) != ",") return;
    const bool passive = tree().child(main, Label::auxpass) != none;
    edits_.retag(verb, "VBN", Pos::VERB);
    edits_.hang(subject, main, passive ? Label::nsubjpass : Label::nsubj);
    edits_.hang(verb, subject, Label::acl);
    for (const std::uint32_t child : tree().children(verb))
      if (child < verb && child != subject)
        edits_.hang(child, child < subject ? main : subject, label(child));
  }

  /// "We know nothing," joked the minister: who speaks, taken for the object.
  void speaker_for_object(const Sentence& sentence, std::uint32_t verb) {
    if (tag(verb) != "VBD" && tag(verb) != "VBZ") return;
    if (verb < sentence.begin + 2 || tree().child(verb, Label::nsubj) != none) return;
    const std::string_view before = document().word(verb - 1);
    if (before != "\"" && before != "”" && before != "''" && before != ",") return;
    const std::uint32_t object = tree().child(verb, Label::dobj);
    const std::uint32_t said = tree().child(verb, Label::ccomp);
    if (object == none || object < verb || tree().left_edge(object) != verb + 1) return;
    const bool quoted = before != "," && (said == none || said < verb);
    if (!quoted && (said == none || said > verb)) return;
    edits_.hang(object, verb, Label::nsubj);
  }

  /// "named Hassan Ali prime minister": who is appointed, taken for a part of the office or for a second one.
  void appointed(std::uint32_t verb) {
    if (!is_one_of(document().lemma(verb),
                   {"name", "appoint", "nominate", "designate", "pick", "choose", "elect", "make"}))
      return;
    std::uint32_t office = tree().child(verb, Label::oprd);
    if (office == none) office = tree().child(verb, Label::dobj);
    if (office == none || office < verb) return;
    for (std::uint32_t i = verb + 1; i < office; ++i) {
      if (document().tokens[i].name != language::NameType::PERSON ||
          document().tokens[i + 1].name == language::NameType::PERSON)
        continue;
      const bool part = head(i) == office && (label(i) == Label::nmod || label(i) == Label::compound);
      if (!part && (head(i) != verb || label(i) != Label::oprd)) return;
      edits_.hang(i, verb, Label::dobj);
      edits_.hang(office, verb, Label::oprd);
      for (const std::uint32_t child : tree().children(office))
        if (child < i) edits_.hang(child, i, label(child));
      return;
    }
    // of two, the first is who, the second what
    const std::uint32_t second = second_oprd(verb, office);
    if (second != none && tree().child(verb, Label::dobj) == none) edits_.hang(office, verb, Label::dobj);
  }

  std::uint32_t second_oprd(std::uint32_t verb, std::uint32_t first) const {
    for (const std::uint32_t child : tree().children(verb))
      if (child > first && label(child) == Label::oprd) return child;
    return none;
  }

  /// "Gunmen killed 20 people, officials said": a participle has no object; its noun is the subject.
  void active_participle(std::uint32_t verb) {
    if (label(verb) != Label::acl || tag(verb) != "VBN" || !edits_.has_child(verb, {Label::dobj})) return;
    const std::uint32_t noun = head(verb);
    if (label(noun) != Label::dep || noun > verb || edits_.has_child(verb, {Label::agent})) return;
    edits_.retag(verb, "VBD", Pos::VERB);
    edits_.hang(verb, head(noun), Label::ccomp);
    edits_.hang(noun, verb, Label::nsubj);
  }

  /// "said Peru would go on and called on Chile to help": what is told in the past is told of who said it.
  void told_beside(std::uint32_t verb) {
    const std::uint32_t first = head(verb);
    if (label(verb) != Label::conj || tag(verb) != "VBD" || tag(first) != "VB" ||
        label(first) != Label::ccomp)
      return;
    const std::uint32_t above = head(first);
    const bool own = tree().child(verb, Label::nsubj) != none;
    if (own || tag(above) != "VBD" || above > first || tree().child(above, Label::nsubj) == none) return;
    edits_.hang(verb, above, Label::conj);
  }

  /// "Talks will resume, Peru's minister, Juan Paz, announced": who says so at the end, taken for a measure.
  void speaker_behind(const Sentence& sentence, std::uint32_t verb) {
    const std::uint32_t noun = head(verb);
    const std::uint32_t told = head(noun);
    if (label(verb) != Label::acl || label(noun) != Label::npadvmod || told != sentence.root || told > noun)
      return;
    if (!is_one_of(document().lemma(verb),
                   {"say", "announce", "tell", "add", "report", "confirm", "state", "claim"}))
      return;
    if (document().word(verb - 1) != "," || tag(told).substr(0, 1) != "V") return;
    edits_.retag(verb, "VBD", Pos::VERB);
    edits_.make_root(sentence, verb);
    edits_.hang(noun, verb, Label::nsubj);
    edits_.hang(told, verb, Label::ccomp);
  }

  /// "Nauru cut ties with Taiwan": the name that begins the sentence, taken for a measure.
  void subject_for_measure(const Sentence& sentence, std::uint32_t verb) {
    if (tag(verb) != "VBD" && tag(verb) != "VBZ" && tag(verb) != "VBP") return;
    if (tree().child(verb, Label::nsubj) != none || tree().child(verb, Label::nsubjpass) != none) return;
    const std::uint32_t name = tree().child(verb, Label::npadvmod);
    if (name == none || name + 1 != verb || tree().left_edge(name) != sentence.begin) return;
    const auto& token = document().tokens[name];
    const bool dated = token.name == language::NameType::DATE || token.name == language::NameType::TIME;
    if (token.pos == Pos::PROPN && !dated) edits_.hang(name, verb, Label::nsubj);
  }

  /// "took eight sailors hostage": who is taken, taken for a part of "hostage".
  void taken_hostage(std::uint32_t noun) {
    if (label(noun) != Label::dobj || !is_one_of(document().lemma(noun), {"hostage", "prisoner", "captive"}))
      return;
    const std::uint32_t victims = tree().child(noun, Label::compound);
    if (victims == none || tag(noun) != "NN" || tag(victims) != "NNS") return;
    edits_.hang(victims, head(noun), Label::dobj);
    edits_.hang(noun, head(noun), Label::oprd);
    for (const std::uint32_t child : tree().children(noun))
      if (child < victims) edits_.hang(child, victims, label(child));
  }

  TreeEdits edits_;
  const EventLexicon& lexicon_;
};

}  // namespace

std::optional<Document> with_mended_trees(const Document& document, const EventLexicon& lexicon) {
  return TreeMender(document, lexicon).run();
}

}  // namespace chancery::extract
