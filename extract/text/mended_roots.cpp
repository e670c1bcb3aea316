#include "extract/text/mended_roots.hpp"

#include <algorithm>
#include <vector>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

class Roots : TreeRules {
 public:
  Roots(TreeEdits& edits, const EventLexicon& lexicon) : TreeRules(edits), lexicon_(lexicon) {}

  bool mend(const Sentence& sentence) {
    return past_for_participle(sentence) || listed_with_verb(sentence) || split_object(sentence) ||
           apposed_object(sentence) || plural_behind_one(sentence) || noun_with_object(sentence) ||
           noun_with_subject(sentence);
  }

 private:
  bool has_finite_verb(const Sentence& sentence) const {
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
      const std::string_view at = tag(i);
      if (at == "VBD" || at == "VBZ" || at == "VBP" || at == "MD") return true;
    }
    return false;
  }

  /// Verbs without an object, so that their participle behind a noun is none.
  static bool takes_no_object(std::string_view lemma) {
    return is_one_of(lemma,
                     {"collide",   "clash",    "arrive",    "die",     "march",     "rally",     "erupt",
                      "meet",      "resign",   "retreat",   "vanish",  "perish",    "travel",    "surrender",
                      "defect",    "fall",     "converge",  "explode", "crash",     "depart",    "abstain",
                      "retaliate", "talk",     "flee",      "escape",  "agree",     "protest",   "insist",
                      "react",     "respond",  "appeal",    "vote",    "apologise", "apologize", "complain",
                      "object",    "campaign", "intervene", "return",  "land",      "differ",    "leave"});
  }

  /// "Chad, which chairs the bloc, protested at", "The minister, Juan Paz, asked for": whether what stands
  /// between noun and verb is set off by two commas.
  bool is_inserted(std::uint32_t noun, std::uint32_t verb) const {
    return std::ranges::any_of(tree().children(noun), [&](std::uint32_t child) {
      const bool aside =
          label(child) == Label::relcl || label(child) == Label::appos || label(child) == Label::prep;
      return aside && child > noun && tree().right_edge(child) + 1 == verb &&
             document().word(tree().left_edge(child) - 1) == ",";
    });
  }

  /// "His successor, Ali Lee, promised during the campaign to leave."
  bool speaks(std::uint32_t noun, std::uint32_t verb) const {
    const std::uint32_t name = tree().child(noun, Label::appos);
    return name != none && document().tokens[name].name == language::NameType::PERSON &&
           (lexicon_.is_verb_of_speech(document().lemma(verb)) ||
            is_one_of(document().lemma(verb), {"promise", "vow", "pledge", "refuse", "threaten"}));
  }

  /// "Chad, also under military rule, threatened in January to leave."
  bool vows(std::uint32_t verb) const {
    if (!is_one_of(document().lemma(verb),
                   {"promise", "vow", "pledge", "refuse", "threaten", "offer", "agree", "decline", "fail",
                    "try", "decide", "plan", "want", "hope"}))
      return false;
    return std::ranges::any_of(tree().children(verb), [&](std::uint32_t child) {
      const std::uint32_t to = tree().child(child, Label::aux);
      return child > verb && tag(child) == "VB" && to != none && tag(to) == "TO";
    });
  }

  /// "The ministers of the G7 meet in Capri.": what has a subject is no noun.
  bool noun_with_subject(const Sentence& sentence) {
    const std::uint32_t verb = sentence.root;
    const std::uint32_t subject = tree().child(verb, Label::nsubj);
    if (!is_one_of(tag(verb), {"NN", "NNS"}) || subject == none || subject > verb ||
        has_finite_verb(sentence) || document().word(verb - 1) == "," || !edits_.ends_with_stop(sentence))
      return false;
    edits_.retag(verb, tag(verb) == "NNS" ? "VBZ" : "VBP", Pos::VERB);
    return true;
  }

  /// "A prosecutor charges Lee with treason.": no plural behind "a", but a verb.
  bool plural_behind_one(const Sentence& sentence) {
    const std::uint32_t verb = sentence.root;
    const std::uint32_t object = tree().child(verb, Label::appos);
    const std::uint32_t article = tree().child(verb, Label::det);
    if (tag(verb) != "NNS" || verb < sentence.begin + 2 || object != verb + 1 || article != sentence.begin ||
        !is_one_of(tag(verb - 1), {"NN", "NNP"}) || head(verb - 1) != verb || has_finite_verb(sentence) ||
        document().tokens[object].pos != Pos::PROPN || !edits_.ends_with_stop(sentence))
      return false;
    const std::string_view one = document().word(article);
    if (!is_one_of(one, {"A", "a", "An", "an"})) return false;
    for (const std::uint32_t child : tree().children(verb))
      if (child < verb - 1) edits_.hang(child, verb - 1, label(child));
    edits_.retag(verb, "VBZ", Pos::VERB);
    edits_.hang(verb - 1, verb, Label::nsubj);
    edits_.hang(object, verb, Label::dobj);
    return true;
  }

  /// "The army retook Goma.": what has an object is no noun.
  bool noun_with_object(const Sentence& sentence) {
    const std::uint32_t verb = sentence.root;
    if (tag(verb) != "NN" || verb == sentence.begin || has_finite_verb(sentence)) return false;
    std::uint32_t object = tree().child(verb, Label::dobj);
    if (object == none) object = tree().child(verb, Label::npadvmod);
    const std::uint32_t subject = verb - 1;
    if (object == none || object < verb || document().tokens[object].pos != Pos::PROPN ||
        label(subject) != Label::compound || head(subject) != verb || !edits_.is_nominal(subject))
      return false;
    for (const std::uint32_t child : tree().children(verb))
      if (child < subject) edits_.hang(child, subject, label(child));
    edits_.retag(verb, "VBD", Pos::VERB);
    edits_.hang(subject, verb, Label::nsubj);
    edits_.hang(object, verb, Label::dobj);
    return true;
  }

  /// "A tanker and a ferry collided.", "The Noor, a tanker, and the Alma, a ferry, collided.": the participle
  /// of a verb without an object on one of a list that is the whole sentence; none where there is no such
  /// verb.
  std::uint32_t verb_of_listed(std::uint32_t noun) const {
    std::vector<std::uint32_t> open{noun};
    bool several = false;
    for (std::size_t i = 0; i < open.size() && open.size() < 12; ++i) {
      for (const std::uint32_t child : tree().children(open[i])) {
        if (child < noun) continue;
        if (label(child) == Label::conj || label(child) == Label::appos) {
          several = several || label(child) == Label::conj;
          open.push_back(child);
        } else if (several && label(child) == Label::acl && open[i] != noun && tag(child) == "VBN" &&
                   takes_no_object(document().lemma(child)) &&
                   !edits_.has_child(child, {Label::agent, Label::auxpass})) {
          return child;
        }
      }
    }
    return none;
  }

  bool listed_with_verb(const Sentence& sentence) {
    const std::uint32_t noun = sentence.root;
    if (!edits_.is_nominal(noun) || !edits_.ends_with_stop(sentence) || has_finite_verb(sentence))
      return false;
    const std::uint32_t verb = verb_of_listed(noun);
    if (verb == none) return false;
    edits_.retag(verb, "VBD", Pos::VERB);
    edits_.make_root(sentence, verb);
    edits_.hang(noun, verb, Label::nsubj);
    const std::uint32_t kind = tree().child(noun, Label::appos);
    const std::uint32_t second = kind == none ? none : tree().child(kind, Label::conj);
    const bool aside = second != none && document().tokens[noun].pos == Pos::PROPN &&
                       document().tokens[second].pos == Pos::PROPN;
    if (aside) edits_.hang(second, noun, Label::conj);  // "the Noor, a tanker, and the Alma"
    return true;
  }

  /// "A tanker collided with a frigate.": a noun with a participle is the whole sentence.
  bool past_for_participle(const Sentence& sentence) {
    const std::uint32_t noun = sentence.root;
    if (!edits_.is_nominal(noun) || !edits_.ends_with_stop(sentence)) return false;
    const bool finite = has_finite_verb(sentence);
    for (const std::uint32_t verb : tree().children(noun)) {
      if (verb < noun || label(verb) != Label::acl) continue;
      const bool inserted = is_inserted(noun, verb);
      if (document().word(verb - 1) == "," && !inserted) continue;
      const bool past = tag(verb) == "VBD" && tree().child(noun, Label::nsubj) == none;
      if (!past && ((finite && !inserted) || tag(verb) != "VBN")) continue;
      const bool active =
          past ||
          edits_.has_child(verb, {Label::dobj, Label::ccomp, Label::xcomp, Label::oprd, Label::prt}) ||
          takes_no_object(document().lemma(verb)) || (inserted && (speaks(noun, verb) || vows(verb)));
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
      if (language::is_subject(label(child))) subject = child;
      const bool past = tag(child) == "VBD" || tag(child) == "VBN";
      if (label(child) != Label::amod || !past) continue;
      const std::uint32_t own = tree().child(child, Label::nsubj);
      if (own != none) subject = own;
      if (own != none || lexicon_.knows_verb(document().lemma(child))) verb = child;
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
      if (child < verb || label(child) == Label::punct || (child > noun && goes_with_verb(child)))
        edits_.hang(child, verb, label(child));
    }
    return true;
  }

  /// "Ann Lee, Mali's minister, proposed talks.": the verb is taken for a participle of what explains the
  /// name.
  bool apposed_object(const Sentence& sentence) {
    const std::uint32_t noun = sentence.root;
    if (!edits_.is_nominal(noun) || !edits_.ends_with_stop(sentence) || has_finite_verb(sentence))
      return false;
    for (const std::uint32_t object : tree().children(noun)) {
      if (object < noun || label(object) != Label::appos || !edits_.is_nominal(object)) continue;
      const std::uint32_t verb = participle_of(object);
      if (verb == none) continue;
      edits_.retag(verb, "VBD", Pos::VERB);
      edits_.make_root(sentence, verb);
      edits_.hang(noun, verb, Label::nsubj);
      edits_.hang(object, verb, Label::dobj);
      for (const std::uint32_t child : tree().children(object))
        if (child < verb) edits_.hang(child, noun, Label::appos);
      for (const std::uint32_t child : tree().children(noun))
        if (child > object) edits_.hang(child, verb, label(child));
      return true;
    }
    return false;
  }

  /// "proposed" of ", proposed talks"
  std::uint32_t participle_of(std::uint32_t object) const {
    for (const std::uint32_t child : tree().children(object)) {
      if (child < object && label(child) == Label::amod && tag(child) == "VBN" &&
          document().word(child - 1) == "," && lexicon_.knows_verb(document().lemma(child)))
        return child;
    }
    return none;
  }

  /// "summoned the envoy on Thursday and left"; "a discussion over phone and others" keeps its own.
  bool goes_with_verb(std::uint32_t child) const {
    const Label as = label(child);
    if (as == Label::conj) return tag(child) == "VBD";
    if (as == Label::cc) {
      const std::uint32_t joined = tree().child(head(child), Label::conj);
      return joined != none && tag(joined) == "VBD";
    }
    const std::uint32_t day = as == Label::prep ? tree().child(child, Label::pobj) : none;
    return day != none && document().tokens[day].name == language::NameType::DATE;
  }

  const EventLexicon& lexicon_;
};

}  // namespace

bool mend_roots(TreeEdits& edits, const EventLexicon& lexicon, const Sentence& sentence) {
  return Roots(edits, lexicon).mend(sentence);
}

}  // namespace chancery::extract
