#include "extract/text/mended_tellings.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

class Tellings : TreeRules {
 public:
  explicit Tellings(TreeEdits& edits) : TreeRules(edits) {}

  void mend(const Sentence& sentence) {
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
};

}  // namespace

void mend_tellings(TreeEdits& edits, const Sentence& sentence) { Tellings(edits).mend(sentence); }

}  // namespace chancery::extract
