#include "extract/arguments/statement_parties.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using language::Label;

class StatementParties {
 public:
  StatementParties(const EventReading& reading, const Quotations& quotations)
      : analysis_(reading.analysis), quotations_(quotations) {}

  std::vector<EntityIndex> find() const {
    constexpr int fewest = 3;  // a text of theirs says so again and again
    int said = 0;
    for (std::uint32_t token = 0; token < analysis_.document.tokens.size(); ++token) {
      if (analysis_.document.word(token) != "We" || quotations_.holds(token)) continue;
      if (analysis_.document.tokens[token].label == Label::nsubj) ++said;
      const std::uint32_t called = analysis_.tree.child(token, Label::appos);
      if (called == Tree::no_token) continue;
      auto states = states_in(analysis_.tree.left_edge(called), analysis_.tree.right_edge(called));
      if (!states.empty()) return states;
    }
    return said < fewest ? std::vector<EntityIndex>() : of_first_list();
  }

 private:
  /// "the foreign ministers of Chad, Mali and Niger", where they are told of first.
  std::vector<EntityIndex> of_first_list() const {
    for (std::uint32_t noun = 0; noun < analysis_.document.tokens.size(); ++noun) {
      if (analysis_.document.tag(noun) != "NNS" && analysis_.document.tag(noun) != "NNPS") continue;
      if (!is_one_of(analysis_.folded.word(noun), {"ministers", "leaders", "presidents", "heads", "envoys"}))
        continue;
      if (quotations_.holds(noun)) continue;
      for (const std::uint32_t of : analysis_.tree.children(noun)) {
        if (analysis_.document.word(of) != "of") continue;
        auto states = states_in(of, analysis_.tree.right_edge(of));
        if (states.size() > 1) return states;
      }
    }
    return {};
  }

  std::vector<EntityIndex> states_in(std::uint32_t begin, std::uint32_t end) const {
    std::vector<EntityIndex> states;
    for (const MentionAt& at : analysis_.mentions) {
      if (at.begin < begin || at.end > end) continue;
      const bool state = analysis_.facts.entities[at.entity].kind == graph::EntityKind::state;
      if (state && std::ranges::find(states, at.entity) == states.end()) states.push_back(at.entity);
    }
    return states;
  }

  const Analysis& analysis_;
  const Quotations& quotations_;
};

}  // namespace

std::vector<EntityIndex> statement_parties(const EventReading& reading, const Quotations& quotations) {
  return StatementParties(reading, quotations).find();
}

}  // namespace chancery::extract
