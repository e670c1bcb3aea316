#include "extract/text/mended_nonfinite.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

class Nonfinite : TreeRules {
 public:
  explicit Nonfinite(TreeEdits& edits) : TreeRules(edits) {}

  void mend(const Sentence& sentence) {
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
      object_of_to(token);
      infinitive_of_noun(token);
      what_is_asked(token);
      done_according_to(sentence, token);
      aside_before_passive(sentence, token);
      fronted_paper(token);
    }
  }

 private:
  /// "Under the pact, signed in May by Chad and Mali, each side is to": the pact is signed, not those who are
  /// to.
  void fronted_paper(std::uint32_t verb) {
    if (label(verb) != Label::advcl || head(verb) < verb || !is_one_of(tag(verb), {"VBN", "VBD"}) ||
        verb < 3 || document().word(verb - 1) != "," || tree().child(verb, Label::agent) == none ||
        tree().subject(verb) != none)
      return;
    const std::uint32_t before = tree().child(verb, Label::prep);
    const std::uint32_t noun = before == none || before > verb ? none : tree().child(before, Label::pobj);
    if (noun == none || tree().right_edge(noun) + 1 != verb) return;
    edits_.hang(before, head(verb), Label::prep);
    edits_.hang(verb, noun, Label::acl);
    edits_.retag(verb, "VBN", Pos::VERB);
  }

  /// "called on her supporters to march"
  void object_of_to(std::uint32_t to) {
    if (document().word(to) != "to" || label(to) != Label::prep) return;
    const std::uint32_t verb = tree().child(to, Label::pobj);
    const bool infinitive = verb != none && verb > to && verb <= to + 2 && tag(verb) == "VB";
    if (!infinitive || document().tokens[head(to)].pos != Pos::VERB) return;
    edits_.hang(verb, head(to), Label::advcl);
    edits_.hang(to, verb, Label::aux);
    edits_.retag(to, "TO", Pos::PART);
  }

  /// "foiled a plot to kidnap the envoy": what the plot was, not what it was foiled for.
  void infinitive_of_noun(std::uint32_t verb) {
    if (label(verb) != Label::advcl || tag(verb) != "VB" || head(verb) > verb) return;
    const std::uint32_t noun = tree().child(head(verb), Label::dobj);
    const std::uint32_t to = tree().left_edge(verb);
    if (noun == none || document().word(to) != "to" || noun + 1 != to) return;
    if (is_one_of(document().lemma(noun),
                  {"plot", "plan", "bid", "attempt", "decision", "threat", "scheme", "conspiracy", "order",
                   "proposal", "offer", "refusal", "pledge", "promise", "vow"}))
      edits_.hang(verb, noun, Label::acl);
  }

  /// "asked Oslo through the embassy to wait": what is asked, not what one asked for.
  void what_is_asked(std::uint32_t verb) {
    if (label(verb) != Label::advcl || tag(verb) != "VB" || head(verb) > verb) return;
    const std::uint32_t asked = head(verb);
    if (!is_one_of(document().lemma(asked), {"ask", "beg", "implore", "instruct", "invite", "order", "press",
                                             "request", "tell", "urge", "warn"}))
      return;
    const std::uint32_t object = tree().child(asked, Label::dobj);
    const std::uint32_t to = tree().child(verb, Label::aux);
    if (object == none || object < asked || object > verb || to == none || document().word(to) != "to" ||
        document().word(tree().left_edge(verb) - 1) == "," || tree().child(verb, Label::mark) != none ||
        edits_.has_child(asked, {Label::ccomp, Label::xcomp}))
      return;
    edits_.hang(verb, asked, Label::xcomp);
  }

  /// "unless the crossings, shut since March, were reopened": a participle between commas taken for the verb.
  void aside_before_passive(const Sentence& sentence, std::uint32_t participle) {
    if (tag(participle) != "VBN" || participle == 0 || document().word(participle - 1) != ",") return;
    std::uint32_t subject = tree().subject(participle);
    if (subject == none || tree().right_edge(subject) + 1 < participle || subject > participle) return;
    std::uint32_t comma = participle + 1;
    while (comma < sentence.end && document().word(comma) != ",") ++comma;
    if (comma + 2 >= sentence.end || document().lemma(comma + 1) != "be") return;
    const std::uint32_t verb = head(comma + 1);
    const bool passive = label(comma + 1) == Label::auxpass && verb > comma && verb < comma + 4;
    if (!passive || verb == participle || edits_.has_child(participle, {Label::auxpass, Label::dobj})) return;
    if (std::ranges::any_of(tree().children(verb),
                            [&](std::uint32_t child) { return language::is_subject(label(child)); }))
      return;
    const std::uint32_t mark = tree().child(participle, Label::mark);
    const std::uint32_t above = head(participle);
    if (mark == none || label(participle) != Label::advcl || tree().below(above, participle)) return;
    if (head(verb) == verb) {
      std::uint32_t main = above;
      while (head(main) != verb && head(main) != main) main = head(main);
      edits_.make_root(sentence, main);
    }
    edits_.hang(verb, above, Label::advcl);
    edits_.hang(mark, verb, Label::mark);
    edits_.hang(subject, verb, Label::nsubjpass);
    edits_.hang(participle, subject, Label::acl);
  }

  /// "was held for days and, according to her lawyer, Ann Lee, beaten": whoever was held was.
  void done_according_to(const Sentence& sentence, std::uint32_t verb) {
    if (tag(verb) != "VBN" || label(verb) != Label::acl || verb == 0 || document().word(verb - 1) != ",")
      return;
    std::uint32_t source = head(verb);
    while (label(source) == Label::appos || label(source) == Label::conj) source = head(source);
    if (label(source) != Label::pobj) return;
    std::uint32_t according = none;
    for (std::uint32_t at = source; at > sentence.begin && source - at < 8; --at) {
      if (document().word(at - 1) == "according") according = at - 1;
    }
    if (according == none || according < sentence.begin + 2) return;
    const std::uint32_t joint = document().word(according - 1) == "," ? according - 2 : according - 1;
    if (document().word(joint) != "and") return;
    for (std::uint32_t first = joint; first > sentence.begin; --first) {
      if (!is_one_of(tag(first - 1), {"VBN", "VBD"}) || document().tokens[first - 1].pos != Pos::VERB)
        continue;
      edits_.hang(verb, first - 1, Label::conj);
      return;
    }
  }
};

}  // namespace

void mend_nonfinite(TreeEdits& edits, const Sentence& sentence) { Nonfinite(edits).mend(sentence); }

}  // namespace chancery::extract
