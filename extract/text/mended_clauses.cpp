#include "extract/text/mended_clauses.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

class Clauses : TreeRules {
 public:
  explicit Clauses(TreeEdits& edits) : TreeRules(edits) {}

  void mend(const Sentence& sentence) {
    fronted_gerund(sentence);
    for (std::uint32_t verb = sentence.begin; verb < sentence.end; ++verb) {
      said_in_paper(verb);
      infinitive_insertion(verb, sentence);
      held_behind(verb);
      appointed_replacing(verb);
      as_clause(verb);
      cleft(verb);
      if (label(verb) != Label::conj) continue;
      behind_after(verb);
      elided_passive(verb);
      goes_on_after_aside(verb);
      goes_on_within(verb);
    }
  }

 private:
  /// "It was Kenya that expelled two envoys": what Kenya did.
  void cleft(std::uint32_t verb) {
    const std::uint32_t be = head(verb);
    if (label(verb) != Label::ccomp || be > verb || document().lemma(be) != "be") return;
    const std::uint32_t it = tree().child(be, Label::nsubj);
    const std::uint32_t who = tree().child(be, Label::attr);
    const std::uint32_t that = tree().child(verb, Label::nsubj);
    if (it == none || who == none || that == none || who < be || that < who ||
        !is_one_of(document().lemma(it), {"it"}) ||
        !is_one_of(document().lemma(that), {"that", "who", "which"}) ||
        document().tokens[who].pos != Pos::PROPN)
      return;
    edits_.hang(verb, who, Label::relcl);
  }

  /// "came after a meeting, planned for May, was called off": what the preposition governs is a clause.
  void behind_after(std::uint32_t verb) {
    const std::uint32_t being = tree().child(verb, Label::auxpass);
    if (being == none || being == 0 || !is_finite(being) || !is_comma(being - 1) ||
        tree().subject(verb) != none || tree().left_edge(verb) != being)
      return;
    const std::uint32_t main = head(verb);
    const std::uint32_t joint = tree().child(main, Label::cc);
    if (joint != none && joint < verb) return;
    std::uint32_t after = none;
    for (std::uint32_t at = being; at > main && after == none; --at) {
      if (label(at) == Label::prep && is_one_of(document().word(at), {"after", "before", "until", "since"}))
        after = at;
    }
    const std::uint32_t noun = after == none ? none : tree().child(after, Label::pobj);
    if (noun == none || noun < after || noun + 2 >= being || !is_comma(noun + 1)) return;
    const std::uint32_t above = head(after);
    for (const std::uint32_t child : tree().children(above)) {
      if (child > noun && child < being && tag(child) == "VBN") edits_.hang(child, noun, Label::acl);
    }
    edits_.hang(verb, above, Label::advcl);
    edits_.hang(after, verb, Label::mark);
    edits_.hang(noun, verb, Label::nsubjpass);
  }

  bool is_comma(std::uint32_t token) const { return document().word(token) == ","; }

  /// "Meeting at a summit in Abuja, the bloc suspended Togo": the name behind the comma is the subject.
  void fronted_gerund(const Sentence& sentence) {
    const std::uint32_t gerund = sentence.begin;
    const std::uint32_t verb = head(gerund);
    if (tag(gerund) != "VBG" || verb <= gerund || !is_finite(verb)) return;
    if (label(gerund) != Label::nsubj && label(gerund) != Label::csubj) return;
    for (std::uint32_t noun = gerund + 1; noun < verb; ++noun) {
      const std::uint32_t begin = tree().left_edge(noun);
      if (label(noun) != Label::appos || begin == 0 || !is_comma(begin - 1) || !edits_.is_nominal(noun))
        continue;
      if (!tree().below(noun, gerund) || !only_adverbs(tree().right_edge(noun), verb)) continue;
      edits_.hang(noun, verb, Label::nsubj);
      edits_.hang(gerund, verb, Label::advcl);
      return;
    }
  }

  /// "A second meeting, to have been held on Monday, was called off": the verb behind the insertion is the
  /// main one.
  void infinitive_insertion(std::uint32_t verb, const Sentence& sentence) {
    const std::uint32_t to = tree().child(verb, Label::aux);
    if (to == none || tag(to) != "TO" || to <= sentence.begin || !is_comma(to - 1)) return;
    std::uint32_t subject = tree().child(verb, Label::nsubjpass);
    if (subject == none) subject = tree().child(verb, Label::nsubj);
    if (subject == none || subject > to) return;
    for (const std::uint32_t main : tree().children(verb)) {
      const bool passive = tree().child(main, Label::auxpass) != none;
      if (label(main) != Label::conj || main < verb || (!passive && !is_finite(main)) || has_subject(main))
        continue;
      if (!is_comma(tree().left_edge(main) - 1) || tree().child(verb, Label::cc) != none) continue;
      edits_.put_for(sentence, main, verb);
      edits_.hang(subject, main, passive ? Label::nsubjpass : Label::nsubj);
      return edits_.hang(verb, subject, Label::relcl);
    }
  }

  bool is_finite(std::uint32_t verb) const {
    return is_one_of(tag(verb), {"VBD", "VBZ", "VBP"}) || edits_.document().tokens[verb].pos == Pos::AUX ||
           std::ranges::any_of(tree().children(verb),
                               [&](std::uint32_t child) { return label(child) == Label::aux; });
  }

  bool only_marks(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t at = begin; at < end; ++at) {
      if (document().tokens[at].pos != Pos::PUNCT || is_comma(at)) return false;
    }
    return begin <= end;
  }

  bool only_adverbs(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t at = begin; at < end; ++at) {
      const Pos pos = document().tokens[at].pos;
      if (pos != Pos::ADV && pos != Pos::AUX && !is_comma(at)) return false;
    }
    return true;
  }

  /// "the charter had been suspended and the president arrested": the second one did not arrest anybody.
  void elided_passive(std::uint32_t verb) {
    const std::uint32_t first = head(verb);
    const std::uint32_t subject = tree().child(verb, Label::nsubj);
    if (tag(verb) != "VBN" && tag(verb) != "VBD") return;
    if (subject == none || subject < first || tree().right_edge(subject) != verb ||
        tree().child(first, Label::auxpass) == none)
      return;
    if (tag(verb) == "VBD" && !is_done_to(document().lemma(verb))) return;
    if (std::ranges::any_of(tree().children(verb), [&](std::uint32_t child) {
          return label(child) == Label::aux || label(child) == Label::auxpass ||
                 label(child) == Label::dobj || label(child) == Label::ccomp || label(child) == Label::xcomp;
        }))
      return;
    edits_.hang(subject, verb, Label::nsubjpass);
    edits_.retag(verb, "VBN", Pos::VERB);
  }

  /// "said in a statement that the army had fired": what the verb says, not which statement it is.
  void said_in_paper(std::uint32_t clause) {
    if (label(clause) != Label::acl && label(clause) != Label::ccomp && label(clause) != Label::relcl) return;
    const std::uint32_t mark = tree().child(clause, Label::mark);
    const std::uint32_t paper = head(clause);
    if (mark == none || document().word(mark) != "that" || label(paper) != Label::pobj || paper > mark)
      return;
    if (!is_one_of(document().lemma(paper),
                   {"statement", "interview", "tweet", "post", "message", "briefing", "speech", "release",
                    "letter", "address", "conference", "note", "broadcast", "communique", "communiqué"}))
      return;
    const std::uint32_t in = head(paper);
    const std::uint32_t verb = head(in);
    if (label(in) != Label::prep || !is_one_of(document().lemma(in), {"in", "on", "at"})) return;
    if (!is_one_of(document().lemma(verb), {"say", "announce", "claim", "declare", "warn", "confirm", "add",
                                            "state", "note", "report", "insist", "stress", "acknowledge"}) ||
        tree().child(verb, Label::ccomp) != none || tree().child(verb, Label::nsubj) == none)
      return;
    edits_.hang(clause, verb, Label::ccomp);
  }

  /// "chaired the last round, held in Dhaka in March": the round was held, not who chaired it.
  void held_behind(std::uint32_t verb) {
    if (document().word(verb) != "held" || label(verb) != Label::advcl || verb < 2) return;
    const std::uint32_t noun = verb - 2;
    if (document().word(verb - 1) != "," || document().tokens[noun].pos != Pos::NOUN ||
        tree().child(verb, Label::nsubj) != none || tree().child(verb, Label::dobj) != none)
      return;
    if (is_one_of(document().lemma(noun), {"round", "meeting", "talk", "summit", "session", "conference",
                                           "exercise", "drill", "election", "vote", "ceremony", "forum",
                                           "referendum", "rally", "gathering", "ballot", "edition"}))
      edits_.hang(verb, noun, Label::acl);
  }

  /// "handed the note to the envoy, who called it a novel and refused to sign": no comma ends the clause with
  /// "who", so it goes on.
  void goes_on_within(std::uint32_t verb) {
    const std::uint32_t main = head(verb);
    if (main > verb || label(main) == Label::relcl || (tag(verb) != "VBD" && tag(verb) != "VBZ")) return;
    if (tree().subject(verb) != none) return;
    const std::uint32_t joint = tree().left_edge(verb);
    if (joint < main + 4 || document().word(joint - 1) != "and" || is_comma(joint - 2)) return;
    for (std::uint32_t within = joint - 2; within > main; --within) {
      if (label(within) != Label::relcl || tag(within) != tag(verb)) continue;
      const std::uint32_t who = tree().child(within, Label::nsubj);
      const bool aside = who != none && who > main + 1 && is_comma(who - 1) &&
                         is_one_of(document().word(who), {"who", "which"});
      if (!aside || !only_marks(tree().right_edge(within), joint - 1)) continue;
      edits_.hang(joint - 1, within, Label::cc);
      edits_.hang(verb, within, Label::conj);
      return;
    }
  }

  /// "the ship Ocean Grace, seized in June,": done to the ship.
  void seized_behind(std::uint32_t verb) {
    const std::uint32_t noun = verb - 2;
    if (verb < 2 || !edits_.is_nominal(noun) ||
        edits_.has_child(verb, {Label::dobj, Label::ccomp, Label::xcomp}) ||
        tree().child(verb, Label::nsubj) != none)
      return;
    edits_.retag(verb, "VBN", Pos::VERB);
    edits_.hang(verb, noun, Label::acl);
  }

  /// "Kenya recalls envoy as Mali denies the raid": Mali denies it, not the envoy.
  void as_clause(std::uint32_t as) {
    const std::uint32_t object = head(as);
    const std::uint32_t subject = tree().child(as, Label::pobj);
    if (label(as) != Label::prep || document().word(as) != "as" || subject == none || object > as) return;
    const std::uint32_t verb = head(object);
    const std::uint32_t main = head(verb);
    if (label(object) != Label::nsubj || label(verb) != Label::ccomp || main > object || verb < subject ||
        tree().right_edge(subject) != verb || !is_finite(verb) || tree().child(main, Label::dobj) != none)
      return;
    edits_.hang(object, main, Label::dobj);
    edits_.hang(as, verb, Label::mark);
    edits_.hang(subject, verb, Label::nsubj);
    edits_.hang(verb, main, Label::advcl);
  }

  /// "appointed Ann Lee, replacing Bo Lind": she replaces him, not who appointed her.
  void appointed_replacing(std::uint32_t verb) {
    const std::uint32_t main = head(verb);
    if (label(verb) != Label::advcl || tag(verb) != "VBG" || main > verb ||
        !is_one_of(document().lemma(verb), {"replace", "succeed"}) ||
        !is_one_of(document().lemma(main), {"appoint", "name", "elect", "install", "nominate", "pick",
                                            "choose", "promote", "select"}))
      return;
    const std::uint32_t whom = tree().child(main, Label::dobj);
    if (whom == none || whom > verb) return;
    const std::uint32_t named = tree().child(whom, Label::appos);
    edits_.hang(verb, named != none && named < verb ? named : whom, Label::acl);
  }

  /// Verbs that need an object.
  static bool is_done_to(std::string_view lemma) {
    return is_one_of(lemma, {"arrest",  "detain", "injure",  "wound",   "kill",     "hurt",     "destroy",
                             "damage",  "seize",  "suspend", "dismiss", "sack",     "expel",    "release",
                             "free",    "rescue", "capture", "annul",   "lift",     "ban",      "imprison",
                             "execute", "abduct", "deport",  "cancel",  "impose",   "dissolve", "charge",
                             "summon",  "torch",  "loot",    "jail",    "evacuate", "displace"});
  }

  /// "met in Oslo, hours after Iran fired a missile, and agreed": a comma ends what the verb would go on.
  void goes_on_after_aside(std::uint32_t verb) {
    const std::uint32_t aside = head(verb);
    const std::uint32_t main = head(aside);
    if (main > aside || tag(verb) != "VBD" || tag(main) != "VBD") return;
    // "rejected a demand to free the ship, seized in June, and accused": the aside is a participle
    const bool participle = label(aside) == Label::dep && aside > 0 && is_comma(aside - 1);
    if (!participle && (label(aside) != Label::advcl || tag(aside) != "VBD")) return;
    const std::uint32_t mark = tree().child(aside, Label::mark);
    const bool when = mark != none && mark < aside && is_one_of(document().lemma(mark), {"after", "before"});
    if (!participle && !when) return;
    if (std::ranges::any_of(tree().children(verb),
                            [&](std::uint32_t child) { return language::is_subject(label(child)); }))
      return;
    for (const std::uint32_t word : tree().children(aside)) {
      if (label(word) != Label::cc || word > verb || word + 3 < tree().left_edge(verb)) continue;
      if (word == 0 || !is_comma(word - 1)) return;
      edits_.hang(word, main, Label::cc);
      edits_.hang(verb, main, Label::conj);
      if (participle) seized_behind(aside);
      return;
    }
  }
};

}  // namespace

void mend_clauses(TreeEdits& edits, const Sentence& sentence) { Clauses(edits).mend(sentence); }

}  // namespace chancery::extract
