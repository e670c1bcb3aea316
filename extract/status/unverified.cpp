#include "extract/status/unverified.hpp"

#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;

namespace {

class Doubter {
 public:
  explicit Doubter(EventReading& reading)
      : reading_(reading), analysis_(reading.analysis), clause_(reading) {}

  /// "If the defection is confirmed": so is the defection that somebody has claimed before.
  void doubt_named(std::uint32_t index) {
    const graph::Event& doubted = reading_.event(index);
    if (doubted.status_reason.rule != "status.unconfirmed") return;
    for (std::uint32_t i = index; i-- > 0;) {
      if (reading_.event(i).type != doubted.type) continue;
      doubt(i, doubted.status_reason);
      return;
    }
  }

  /// "the claim could not be verified": what is claimed in the sentence, else in the one before.
  void doubt_claimed(std::uint32_t verb) {
    if (!is_one_of(reading_.fillers.lemma(verb), {"confirm", "verify", "corroborate", "substantiate"}))
      return;
    const std::uint32_t claim = claim_of(verb);
    if (claim == Tree::no_token || is_real(clause_.of_verb(verb).status)) return;
    const graph::Reason reason{"status.unconfirmed", "", 0, analysis_.document.tokens[verb].span};
    const std::uint32_t sentence = analysis_.document.tokens[verb].sentence;
    if (!doubt_sentence(sentence, claim, reason) && sentence > 0) doubt_sentence(sentence - 1, claim, reason);
  }

 private:
  std::uint32_t claim_of(std::uint32_t verb) const {
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      const Label label = analysis_.document.tokens[child].label;
      if (label != Label::nsubjpass && label != Label::dobj) continue;
      // "officials in Niamey had not confirmed this": they only kept silent
      if (label == Label::dobj && is_one_of(reading_.fillers.lemma(child), {"this", "that"}) &&
          !is_able(verb))
        continue;
      if (is_one_of(reading_.fillers.lemma(child),
                    {"claim", "report", "allegation", "account", "assertion", "this", "that"}))
        return child;
    }
    return Tree::no_token;
  }

  bool is_able(std::uint32_t verb) const {
    const std::uint32_t modal = analysis_.tree.child(verb, Label::aux);
    return modal != Tree::no_token && analysis_.document.tag(modal) == "MD";
  }

  bool doubt_sentence(std::uint32_t sentence, std::uint32_t before, const graph::Reason& reason) {
    bool found = false;
    for (std::uint32_t i = 0; i < reading_.events.size(); ++i) {
      const std::uint32_t token = reading_.events[i].token;
      if (analysis_.document.tokens[token].sentence == sentence && token < before)
        found = doubt(i, reason) || found;
    }
    return found;
  }

  /// What somebody says, as far as nothing else told how real it is; that he said so is sure.
  bool doubt(std::uint32_t index, const graph::Reason& reason) {
    graph::Event& event = reading_.event(index);
    const bool claimed = !event.attribution.empty() || event.claimed_in != graph::no_index;
    if (!claimed || !is_real(event.status)) return false;
    if (reading_.events[index].trigger->is_speech()) return false;
    event.status = Status::hypothetical;
    event.status_reason = reason;
    return true;
  }

  EventReading& reading_;
  Analysis& analysis_;
  ClauseStatus clause_;
};

}  // namespace

void doubt_unverified_claims(EventReading& reading) {
  Doubter doubter(reading);
  const auto tokens = static_cast<std::uint32_t>(reading.event_of_token.size());
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) doubter.doubt_named(i);
  for (std::uint32_t i = 0; i < tokens; ++i) doubter.doubt_claimed(i);
}

}  // namespace chancery::extract
