#include "extract/arguments/vote_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/arguments/added_party.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;

constexpr std::array<std::string_view, 4> kinds_of_vote{"vote", "veto", "adoption", "resolution"};

class VoteLists {
 public:
  explicit VoteLists(EventReading& reading)
      : reading_(reading), analysis_(reading.analysis), document_(reading.analysis.document) {}

  void run() {
    for (std::uint32_t token = 1; token + 2 < document_.tokens.size(); ++token) {
      left_out(token);
      const bool bracket = document_.word(token) == "(";
      if (!bracket && document_.word(token) != ":") continue;
      const std::string_view role = role_before(token, bracket);
      if (!role.empty()) take(token, end_of_list(token, bracket), role);
    }
  }

 private:
  /// "Brazil voted in favour, Peru and Chile against": whom the verb left out names before "against", and no
  /// one else's vote is told with them.
  void left_out(std::uint32_t against) {
    if (analysis_.folded.word(against) != "against" || against < 4 ||
        !is_one_of(document_.word(against + 1), {",", ";", "."}))
      return;
    std::uint32_t begin = against;
    for (std::uint32_t name = analysis_.covering_mention[begin - 1]; name != graph::no_index;
         name = analysis_.covering_mention[begin - 1]) {
      begin = analysis_.mentions[name].begin;
      if (begin < 3 || document_.tokens[begin - 1].sentence != document_.tokens[against].sentence) return;
      if (analysis_.folded.word(begin - 1) == "the") --begin;
      const std::string_view before = analysis_.folded.word(begin - 1);
      if (before == "and" || (before == "," && analysis_.covering_mention[begin - 2] != graph::no_index))
        --begin;
      else
        break;
    }
    const std::uint32_t for_it = begin < 2 || begin == against ? 0 : begin - 2;
    if (for_it == 0 || document_.word(begin - 1) != "," ||
        !is_one_of(analysis_.folded.word(for_it), {"favour", "favor", "for", "yes"}))
      return;
    const std::uint32_t vote = vote_of(document_.tokens[against].sentence);
    if (vote == graph::no_index) return;
    auto& args = reading_.event(vote).arguments;
    for (const MentionAt& at : analysis_.mentions) {
      if (at.begin >= begin && at.end <= against)
        std::erase_if(args, [&](const graph::Argument& one) { return one.entity == at.entity; });
    }
    take(begin - 1, against, "against");
  }

  /// How those of the list voted, by the words right before it; "" where they tell nothing of it.
  std::string_view role_before(std::uint32_t token, bool bracket) const {
    constexpr std::uint32_t reach = 4;  ///< tokens
    const std::uint32_t begin = document_.sentences[document_.tokens[token].sentence].begin;
    for (std::uint32_t at = token; at > begin && token - at < reach; --at) {
      const std::string_view word = analysis_.folded.word(at - 1);
      if (is_one_of(word, {")", "(", ";", ":"})) break;
      std::string_view role;
      if (is_one_of(word, {"favour", "favor"})) role = "supporter";
      if (word == "against") role = "against";
      if (is_one_of(word, {"abstentions", "abstention", "abstaining", "abstained", "abstain"}))
        role = "abstained";
      if (!role.empty()) return !bracket || counts(at - 1, begin) ? role : std::string_view();
    }
    return {};
  }

  /// "2 against", "12 votes in favour", "with 3 abstentions"
  bool counts(std::uint32_t word, std::uint32_t begin) const {
    constexpr std::uint32_t reach = 5;
    for (std::uint32_t at = word; at > begin && word - at < reach; --at) {
      if (document_.tokens[at - 1].pos == language::Pos::NUM) return true;
    }
    return false;
  }

  std::uint32_t end_of_list(std::uint32_t token, bool bracket) const {
    const std::uint32_t end = document_.sentences[document_.tokens[token].sentence].end;
    for (std::uint32_t at = token + 1; at < end; ++at) {
      if (document_.word(at) == ")" || (!bracket && is_one_of(document_.word(at), {";", "."}))) return at;
    }
    return bracket ? token : end;
  }

  void take(std::uint32_t begin, std::uint32_t end, std::string_view role) {
    const std::uint32_t vote = vote_of(document_.tokens[begin].sentence);
    if (vote == graph::no_index) return;
    for (const MentionAt& at : analysis_.mentions) {
      if (at.begin <= begin || at.end > end) continue;
      const EntityKind kind = analysis_.entity(at).kind;
      if (kind == EntityKind::state || kind == EntityKind::organisation)
        add_party_once(reading_.event(vote), role, at.entity, analysis_.mention(at).span, "role.vote-list");
    }
  }

  /// The vote of which the sentence tells; the first of the most telling kind.
  std::uint32_t vote_of(std::uint32_t sentence) const {
    for (const std::string_view kind : kinds_of_vote) {
      for (std::uint32_t i = 0; i < reading_.events.size(); ++i) {
        if (reading_.event(i).type == kind && document_.tokens[reading_.events[i].token].sentence == sentence)
          return i;
      }
    }
    return graph::no_index;
  }

  EventReading& reading_;
  const Analysis& analysis_;
  const language::Document& document_;
};

}  // namespace

void add_vote_lists(EventReading& reading) { VoteLists(reading).run(); }

}  // namespace chancery::extract
