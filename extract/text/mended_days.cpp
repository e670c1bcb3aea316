#include "extract/text/mended_days.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::NameType;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

class Days : TreeRules {
 public:
  Days(TreeEdits& edits, const EventLexicon& lexicon) : TreeRules(edits), lexicon_(lexicon) {}

  void mend(const Sentence& sentence) {
    for (std::uint32_t verb = sentence.begin; verb < sentence.end; ++verb) {
      given_hours(verb);
      behind_day(verb);
      before_subject(verb);
      day_of_saying(sentence, verb);
    }
  }

 private:
  /// "In the early hours of Sunday rebels attacked Goma": rebels of no Sunday.
  void before_subject(std::uint32_t noun) {
    if (label(noun) != Label::pobj || noun < 2 || noun + 1 >= document().tokens.size() ||
        document().tokens[noun].name == NameType::DATE || head(noun - 1) != noun ||
        document().tokens[noun - 1].name != NameType::DATE || tag(noun - 1) != "NNP" || tag(noun) != "NNS")
      return;
    const std::uint32_t of = head(noun);
    const std::uint32_t verb = noun + 1;
    if (of + 2 != noun || tag(verb) != "VBD" || tree().subject(verb) != none) return;
    edits_.hang(noun - 1, of, Label::pobj);
    edits_.hang(noun, verb, Label::nsubj);
  }

  /// "has postponed until 27 October a vote": what is postponed, no part of the day.
  void behind_day(std::uint32_t noun) {
    if (label(noun) != Label::npadvmod || document().tokens[noun].pos != language::Pos::NOUN ||
        document().tokens[noun].name == NameType::DATE || tree().child(noun, Label::det) == none)
      return;
    const std::uint32_t day = head(noun);
    const std::uint32_t until = head(day);
    const std::uint32_t verb = head(until);
    if (day > noun || document().tokens[day].name != NameType::DATE || label(day) != Label::pobj ||
        label(until) != Label::prep || document().tokens[verb].pos != language::Pos::VERB || verb > until)
      return;
    if (tree().child(verb, Label::dobj) == none && tree().child(verb, Label::auxpass) == none &&
        tree().left_edge(noun) > day)
      edits_.hang(noun, verb, Label::dobj);
  }

  /// "72 hours"
  bool is_counted_time(std::uint32_t noun) const {
    return is_one_of(document().lemma(noun), {"hour", "day", "week", "month"}) &&
           tree().child(noun, Label::nummod) != none;
  }

  /// "gave him 72 hours to leave the country on Wednesday": the day of the giving.
  void day_of_giving(std::uint32_t verb) {
    if (tag(verb) != "VBD" && tag(verb) != "VBN") return;
    for (const std::uint32_t hours : tree().children(verb)) {
      if (!is_counted_time(hours)) continue;
      for (const std::uint32_t above : {verb, hours}) {
        for (const std::uint32_t leave : tree().children(above)) {
          if (leave > verb && tag(leave) == "VB") day_not_of_leaving(leave, verb);
        }
      }
    }
  }

  void day_not_of_leaving(std::uint32_t leave, std::uint32_t verb) {
    for (const std::uint32_t on : tree().children(leave)) {
      const std::uint32_t day = document().lemma(on) == "on" ? tree().child(on, Label::pobj) : none;
      if (on > leave && day != none && document().tokens[day].name == NameType::DATE)
        edits_.hang(on, verb, Label::prep);
    }
  }

  /// "gave the ambassador, Ann Lee, 72 hours to leave": what is given, no second name of hers.
  void given_hours(std::uint32_t verb) {
    if (!is_one_of(document().lemma(verb), {"give", "grant", "allow"})) return;
    day_of_giving(verb);
    const std::uint32_t whom = tree().child(verb, Label::dobj);
    if (whom == none || tree().child(verb, Label::dative) != none) return;
    std::uint32_t time = counted_time_beside(whom);
    for (const std::uint32_t name : tree().children(whom)) {
      if (time == none && label(name) == Label::appos) time = counted_time_beside(name);
    }
    if (time == none) return;
    edits_.hang(whom, verb, Label::dative);
    edits_.hang(time, verb, Label::dobj);
  }

  std::uint32_t counted_time_beside(std::uint32_t noun) const {
    for (const std::uint32_t time : tree().children(noun)) {
      if (label(time) == Label::appos && is_counted_time(time)) return time;
    }
    return none;
  }

  bool is_date(std::uint32_t token) const { return document().tokens[token].name == NameType::DATE; }

  /// "said on Monday she would go", "said Monday that": what stands before the clause that is said tells of
  /// the saying.
  void day_of_saying(const Sentence& sentence, std::uint32_t verb) {
    const std::uint32_t when = verb + 1;
    if (when >= sentence.end || head(when) <= when || tag(verb) != "VBD" ||
        !lexicon_.is_verb_of_speech(document().lemma(verb)))
      return;
    const std::uint32_t clause = head(when);
    if (head(clause) != verb || label(clause) != Label::ccomp) return;
    const std::uint32_t day = label(when) == Label::prep ? tree().child(when, Label::pobj) : when;
    const bool dated =
        day != none && is_date(day) && (label(when) == Label::prep || label(when) == Label::npadvmod);
    if (dated && has_subject_behind(clause, tree().right_edge(when))) edits_.hang(when, verb, label(when));
  }

  bool has_subject_behind(std::uint32_t clause, std::uint32_t end) const {
    return std::ranges::any_of(tree().children(clause), [&](std::uint32_t child) {
      const Label as = label(child);
      return (language::is_subject(as) || as == Label::expl) && child >= end;
    });
  }

  const EventLexicon& lexicon_;
};

}  // namespace

void mend_days(TreeEdits& edits, const EventLexicon& lexicon, const Sentence& sentence) {
  Days(edits, lexicon).mend(sentence);
}

}  // namespace chancery::extract
