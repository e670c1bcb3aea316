#include "extract/text/mended_series.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

class Series : TreeRules {
 public:
  explicit Series(TreeEdits& edits) : TreeRules(edits) {}

  void mend(const Sentence& sentence) {
    for (std::uint32_t verb = sentence.begin; verb < sentence.end; ++verb) {
      behind_count(verb, sentence);
      first_of_verbs(verb, sentence);
      with_object(verb);
      participle_between(verb);
      infinitive_of_list(verb);
      gerund_of_list(verb);
      if (tag(verb) == "VBD" && label(verb) == Label::ccomp && head(verb) < verb && !has_subject(verb))
        second_of_clause(verb);
    }
  }

 private:
  /// "The Parties reaffirmed their attachment, commended Angola and condemned the attack": the first of the
  /// verbs, taken for what the second one says.
  void first_of_verbs(std::uint32_t first, const Sentence& sentence) {
    const std::uint32_t second = head(first);
    if (label(first) != Label::ccomp || second <= first + 1 || !has_subject(first) || has_subject(second) ||
        document().word(second - 1) != ",")
      return;
    const std::string_view form = tag(second);
    const bool same = tag(first) == form || (tag(first) == "VBN" && form == "VBD");
    const bool finite = form == "VBD" || form == "VBZ" || form == "VBP";
    if (!finite || !same || edits_.has_child(first, {Label::mark, Label::auxpass}) ||
        edits_.has_child(second, {Label::aux, Label::auxpass, Label::mark, Label::expl}))
      return;
    const bool goes_on = std::ranges::any_of(tree().children(second), [&](std::uint32_t child) {
      return child > second && (label(child) == Label::dobj || label(child) == Label::conj);
    });
    if (!goes_on) return;
    edits_.put_for(sentence, first, second);
    edits_.hang(second, first, Label::conj);
    for (const std::uint32_t child : tree().children(second)) {
      if (child < second && label(child) == Label::punct) edits_.hang(child, first, Label::punct);
    }
  }

  /// "was not boarded, searched or detained": the one in the middle is neither a past tense nor a clause
  /// beside.
  void participle_between(std::uint32_t verb) {
    if (head(verb) >= verb || tag(head(verb)) != "VBN" || !tree().has_child(head(verb), Label::auxpass) ||
        has_subject(verb))
      return;
    const bool past = tag(verb) == "VBD" && label(verb) == Label::conj;
    const bool beside = tag(verb) == "VBN" && label(verb) == Label::advcl && document().word(verb - 1) == ",";
    if (!past && !beside) return;
    for (const Label own : {Label::dobj, Label::aux, Label::auxpass, Label::mark}) {
      if (tree().has_child(verb, own)) return;
    }
    const bool goes_on = std::ranges::any_of(tree().children(verb), [&](std::uint32_t child) {
      return child > verb && label(child) == Label::conj && tag(child) == "VBN" &&
             !edits_.has_child(child, {Label::dobj});
    });
    if (!goes_on) return;
    edits_.retag(verb, "VBN", Pos::VERB);
    edits_.hang(verb, head(verb), Label::conj);
  }

  /// The infinitive that hangs on the verb before `end`, or on an adjective there ("ready to intervene").
  std::uint32_t infinitive_before(std::uint32_t governor, std::uint32_t end) const {
    for (const std::uint32_t child : tree().children(governor)) {
      if (child < governor || child > end) continue;
      const bool clause = label(child) == Label::xcomp || label(child) == Label::advcl;
      const std::uint32_t found = clause                         ? child
                                  : label(child) == Label::acomp ? tree().child(child, Label::xcomp)
                                                                 : none;
      if (found != none && found < end && is_one_of(tag(found), {"VB", "VBN"}) &&
          std::ranges::any_of(tree().children(found), [&](std::uint32_t to) { return tag(to) == "TO"; }))
        return found;
    }
    return none;
  }

  /// "threatened to expel him, recall its envoy and close the border", "is expected to visit Cairo, meet the
  /// king", "were to have met, signed a treaty and opened an embassy": what goes on is the infinitive.
  void infinitive_of_list(std::uint32_t verb) {
    const std::uint32_t main = head(verb);
    if (label(verb) != Label::conj || main >= verb || tag(main) == "VB" || !tag(main).starts_with("VB") ||
        has_subject(verb) || tree().has_child(verb, Label::aux))
      return;
    const std::string_view before = document().word(verb - 1);
    const std::uint32_t infinitive = infinitive_before(main, verb);
    if (infinitive == none) return;
    const bool bare =
        tag(infinitive) == "VB" && ((tag(verb) == "VB" && is_one_of(before, {",", "or", "and"})) ||
                                    (tag(verb) == "VBP" && before == ","));
    const std::uint32_t next = tree().child(verb, Label::conj);
    const bool perfect =
        tag(infinitive) == "VBN" && tag(verb) == "VBD" && before == "," && next != none && !has_subject(next);
    if (!bare && !perfect) return;
    edits_.hang(verb - 1, infinitive, label(verb - 1));
    edits_.hang(verb, infinitive, Label::conj);
    edits_.retag(verb, bare ? "VB" : "VBN", Pos::VERB);
    if (perfect && tag(next) == "VBD") edits_.retag(next, "VBN", Pos::VERB);
  }

  /// "denied ordering the raid, paying the gunmen or fleeing", "no talk of resuming flights, exchanging
  /// envoys or signing": the gerunds are one list.
  void gerund_of_list(std::uint32_t verb) {
    const std::uint32_t main = head(verb);
    if (label(verb) != Label::advcl || tag(verb) != "VBG" || main >= verb || document().word(verb - 1) != ",")
      return;
    std::uint32_t first = verb - 1;
    while (first > main &&
           (tag(first) != "VBG" || (label(first) != Label::xcomp && label(first) != Label::pcomp)))
      --first;
    const bool either = std::ranges::any_of(
        tree().children(verb), [&](std::uint32_t child) { return document().word(child) == "or"; });
    if (!either || first == main || !tree().below(first, main)) return;
    edits_.hang(verb - 1, first, Label::punct);
    edits_.hang(verb, first, Label::conj);
  }

  /// "voted down, eight to six, a bill": what the votes were on.
  void behind_count(std::uint32_t noun, const Sentence& sentence) {
    if (label(noun) != Label::appos || tag(noun) != "NN" || tag(head(noun)) != "CD") return;
    const std::uint32_t left = tree().left_edge(noun);
    if (left < sentence.begin + 5 || document().word(left - 1) != ",") return;
    std::uint32_t at = left - 2;
    while (at > sentence.begin &&
           (tag(at) == "CD" || is_one_of(document().word(at), {"to", "-", "–", "votes"})))
      --at;
    if (document().word(at) != "," || at + 2 >= left - 1 || at == sentence.begin) return;
    std::uint32_t verb = at - 1;
    if (tag(verb) == "RP") verb = head(verb);
    if (document().tokens[verb].pos != Pos::VERB || edits_.has_child(verb, {Label::dobj})) return;
    edits_.hang(noun, verb, Label::dobj);
  }

  /// "rejected a plan to hold talks and closed Oman's airspace", where the verb is taken for a participle.
  void with_object(std::uint32_t verb) {
    const std::uint32_t object = head(verb);
    if (label(verb) != Label::amod || tag(verb) != "VBD" || object < verb || label(object) != Label::conj ||
        head(object) > verb || !is_one_of(document().word(verb - 1), {"and", "but"}))
      return;
    const bool own = std::ranges::any_of(tree().children(object), [&](std::uint32_t child) {
      return child > verb && child < object && (label(child) == Label::poss || label(child) == Label::det);
    });
    std::uint32_t above = head(object);
    while (above != head(above) && tag(above) != "VBD") above = head(above);
    if (!own || tag(above) != "VBD" || above > verb) return;
    edits_.hang(verb, above, Label::conj);
    edits_.hang(object, verb, Label::dobj);
    for (const std::uint32_t child : tree().children(object)) {
      if (child > object && label(child) == Label::prep) edits_.hang(child, verb, Label::prep);
    }
  }

  /// "said that A entered the town, ignored calls": the second clause goes on with the first one's subject.
  void second_of_clause(std::uint32_t verb) {
    if (document().word(tree().left_edge(verb) - 1) != "," || tree().child(verb, Label::mark) != none) return;
    for (const std::uint32_t first : tree().children(head(verb))) {
      const bool clause = label(first) == Label::ccomp && first > head(verb) && first < verb &&
                          tag(first) == "VBD" && has_subject(first) &&
                          tree().child(first, Label::mark) != none;
      if (clause) return edits_.hang(verb, first, Label::conj);
    }
  }
};

}  // namespace

void mend_series(TreeEdits& edits, const Sentence& sentence) { Series(edits).mend(sentence); }

}  // namespace chancery::extract
