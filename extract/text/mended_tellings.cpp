#include "extract/text/mended_tellings.hpp"

#include <algorithm>
#include <utility>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

class Tellings : TreeRules {
 public:
  Tellings(TreeEdits& edits, const EventLexicon& lexicon) : TreeRules(edits), lexicon_(lexicon) {}

  void mend(const Sentence& sentence) {
    told_within(sentence);
    for (std::uint32_t verb = sentence.begin; verb < sentence.end; ++verb) {
      told_whom(verb);
      inserted(verb);
      condition_behind(verb);
    }
  }

 private:
  static bool is_audience(std::string_view lemma) {
    return is_one_of(
        lemma, {"station",    "radio",    "television", "tv",          "newspaper", "paper",      "daily",
                "agency",     "magazine", "channel",    "broadcaster", "network",   "parliament", "council",
                "court",      "assembly", "senate",     "congress",    "committee", "briefing",   "reporter",
                "journalist", "press",    "rally",      "crowd",       "conference"});
  }

  /// "Chad, its minister told Reuters, will not yield": who speaks stands between two commas; what is said is
  /// said of the noun before them.
  void told_within(const Sentence& sentence) {
    std::uint32_t speech = sentence.root;
    std::uint32_t clause = clause_behind(speech);
    if (clause == none && !has_subject(sentence.root)) {
      speech = inserted_before(sentence.root);
      clause = sentence.root;
    }
    if (clause == none || speech == none || (tag(speech) != "VBD" && tag(speech) != "VBZ") ||
        !lexicon_.is_verb_of_speech(document().lemma(speech)))
      return;
    const auto [noun, speaker] = noun_and_speaker(sentence, speech);
    if (noun == none || !is_subject_before(sentence, noun, tree().left_edge(speaker))) return;
    if (speech == sentence.root) edits_.put_for(sentence, clause, speech);
    edits_.hang(speech, clause, Label::parataxis);
    const bool passive = tree().child(clause, Label::auxpass) != none;
    edits_.hang(noun, clause, passive ? Label::nsubjpass : Label::nsubj);
    edits_.hang(speaker, speech, Label::nsubj);
  }

  std::uint32_t inserted_before(std::uint32_t clause) const {
    for (const std::uint32_t child : tree().children(clause)) {
      if (child < clause && label(child) == Label::parataxis) return child;
    }
    return none;
  }

  /// Who speaks right before the verb, and the noun before that, of which it is told.
  std::pair<std::uint32_t, std::uint32_t> noun_and_speaker(const Sentence& sentence,
                                                           std::uint32_t speech) const {
    std::uint32_t speaker = none;
    for (const std::uint32_t child : tree().children(speech)) {
      if (child > speech) break;
      if (label(child) == Label::nsubj && only_adverbs(tree().right_edge(child), speech)) speaker = child;
    }
    if (speaker == none) return {none, none};
    const std::uint32_t begin = tree().left_edge(speaker);
    const bool joined = begin == sentence.begin || document().word(begin - 1) != ",";
    if (joined) {
      // "Hamas, an official told AFP, fired rockets": the parser takes the speaker for an apposition
      for (const std::uint32_t child : tree().children(speaker)) {
        if (label(child) == Label::appos && tree().right_edge(child) == speech) return {speaker, child};
      }
      return {none, none};
    }
    std::uint32_t noun = none;
    for (const std::uint32_t child : tree().children(speech)) {
      const Label at = label(child);
      if (child + 1 < speaker && (at == Label::nsubj || at == Label::dep || at == Label::npadvmod))
        noun = child;
    }
    return {noun, speaker};
  }

  /// What is told behind a comma, without a subject and a conjunction; none where nothing is.
  std::uint32_t clause_behind(std::uint32_t speech) const {
    for (const std::uint32_t child : tree().children(speech)) {
      if (child < speech) continue;
      if (label(child) == Label::cc) return none;
      if (label(child) != Label::ccomp && label(child) != Label::conj) continue;
      const std::uint32_t begin = tree().left_edge(child);
      const bool finite = is_one_of(tag(begin), {"MD", "VBD", "VBZ", "VBP"}) ||
                          (tag(begin) == "RB" && is_one_of(tag(begin + 1), {"MD", "VBD", "VBZ", "VBP"}));
      const bool open = begin > speech + 1 && document().word(begin - 1) == "," && finite;
      return open && !has_subject(child) ? child : none;
    }
    return none;
  }

  bool only_adverbs(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t at = begin; at < end; ++at) {
      if (document().tokens[at].pos != Pos::ADV && document().tokens[at].pos != Pos::AUX) return false;
    }
    return begin <= end;
  }

  /// A noun that opens the sentence and is set off by a comma from what begins at `next`.
  bool is_subject_before(const Sentence& sentence, std::uint32_t noun, std::uint32_t next) const {
    const auto& token = document().tokens[noun];
    if (!edits_.is_nominal(noun) || token.name == language::NameType::DATE ||
        token.name == language::NameType::TIME || tree().left_edge(noun) != sentence.begin || next < noun + 2)
      return false;
    if (document().word(next - 1) != ",") return false;
    // "Ann Lee, the minister, told": a second comma ends what explains the first noun
    return std::ranges::none_of(tree().children(noun), [&](std::uint32_t child) {
      return label(child) == Label::cc || label(child) == Label::conj ||
             (label(child) == Label::appos && tree().right_edge(child) < next);
    });
  }

  /// "Lee had told him, Kim said, that Athens agreed": Kim speaks of the telling, too.
  void inserted(std::uint32_t speech) {
    if (label(speech) != Label::parataxis) return;
    const std::uint32_t clause = head(speech);
    const std::uint32_t mark = tree().child(clause, Label::mark);
    const std::uint32_t tell = head(clause);
    if (label(clause) == Label::ccomp && mark != none && speech < mark && tell < speech &&
        document().word(mark) == "that" && document().tokens[tell].pos == Pos::VERB)
      edits_.hang(speech, tell, Label::parataxis);
  }

  /// "told him that it would take over should they leave": that they leave is not told.
  void condition_behind(std::uint32_t verb) {
    const std::uint32_t should = tree().child(verb, Label::aux);
    const std::uint32_t subject = tree().child(verb, Label::nsubj);
    const bool inverted = label(verb) == Label::ccomp && should != none && subject != none &&
                          document().word(should) == "should" && should == tree().left_edge(verb) &&
                          should < subject && subject < verb && head(verb) < should;
    const bool open = inverted && document().tokens[should - 1].pos != Pos::PUNCT;
    if (open) edits_.hang(verb, head(verb), Label::advcl);
  }

  /// "told a radio station that India had attacked Nepal": nothing is missing from the clause, so it does not
  /// tell which station.
  void told_whom(std::uint32_t clause) {
    if (label(clause) != Label::relcl) return;
    const std::uint32_t whom = head(clause);
    const std::uint32_t tell = head(whom);
    if (label(whom) != Label::dobj || tell > whom || tree().child(tell, Label::ccomp) != none ||
        !is_one_of(document().lemma(tell), {"tell", "inform", "assure", "remind", "warn", "notify", "brief"}))
      return;
    const std::uint32_t that = tree().left_edge(clause);
    if (document().word(that) != "that" || that < whom || tree().child(clause, Label::nsubj) == that) return;
    if (!has_subject(clause)) return;
    bool whole = tree().child(clause, Label::nsubjpass) != none || is_audience(document().lemma(whom));
    for (const std::uint32_t child : tree().children(clause))
      whole = whole || (label(child) == Label::dobj && child > clause);
    if (!whole) return;
    edits_.hang(that, clause, Label::mark);
    edits_.hang(clause, tell, Label::ccomp);
  }

  const EventLexicon& lexicon_;
};

}  // namespace

void mend_tellings(TreeEdits& edits, const EventLexicon& lexicon, const Sentence& sentence) {
  Tellings(edits, lexicon).mend(sentence);
}

}  // namespace chancery::extract
