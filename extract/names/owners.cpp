#include "extract/names/owners.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "extract/names/home_states.hpp"
#include "extract/names/missions.hpp"
#include "extract/names/own_voice.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
class Owners {
 public:
  explicit Owners(Draft& draft) : draft_(draft), home_(draft) {}

  void run() {
    for (std::uint32_t i = 0; i < draft_.found.size(); ++i) find(i);
    for (Found& found : draft_.found) give_identity(found);
    for (const Title& title : draft_.titles) note_states(title);
  }

 private:
  bool is_owner(const Found& found) const {
    return found.kind == EntityKind::state || found.kind == EntityKind::organisation ||
           (found.kind == EntityKind::place && found.known != nullptr);
  }

  void find(std::uint32_t index) {
    Found& found = draft_.found[index];
    if (found.kind == EntityKind::state || found.kind == EntityKind::agreement) return;
    if (const std::uint32_t before = owner_before(found); before != none) {
      found.state = before;
      return;
    }
    if (found.kind == EntityKind::organisation || found.kind == EntityKind::person)
      found.state = owner_after(found);
  }

  std::uint32_t owner_before(const Found& found) const {
    if (found.begin == 0) return none;
    std::uint32_t at = before_adjectives(found.begin) - 1;
    if (draft_.token(at).sentence != draft_.token(found.begin).sentence) return none;
    const bool possessive = draft_.document().tag(at) == "POS";
    if (possessive && at > 0) --at;
    const std::uint32_t owner = draft_.found_at[at];
    if (owner == none || !is_owner(draft_.found[owner])) return none;
    if (!possessive && found.kind != EntityKind::organisation && found.kind != EntityKind::place) return none;
    if (!possessive && draft_.found[owner].kind != EntityKind::state) return none;
    return owner;
  }

  /// "Ecuador's own defence ministry", "Mali's new foreign ministry": the adjective behind the owner, else
  /// the name.
  std::uint32_t before_adjectives(std::uint32_t name) const {
    std::uint32_t at = name;
    for (int step = 0; step < 2 && at > 1 && draft_.token(at - 1).pos == language::Pos::ADJ; ++step) --at;
    return at > 0 && draft_.document().tag(at - 1) == "POS" ? at : name;
  }

  /// "the Foreign Ministry of Chad", "JCS in Seoul", "Rodrigue Kandi of Benin"
  std::uint32_t owner_after(const Found& found) const {
    std::uint32_t at = found.end;
    if (at + 1 >= draft_.token_count()) return none;
    const std::string_view word = draft_.lower(at);
    const bool body = found.known != nullptr && found.known->how == Known::How::body;
    const bool organisation = found.kind == EntityKind::organisation;
    const bool mission = found.subtype == "embassy";  // "in" tells where it stands
    if (word != "of" && !(word == "in" && body && !mission) && !(word == "at" && organisation)) return none;
    ++at;
    if (draft_.lower(at) == "the" && at + 1 < draft_.token_count()) ++at;
    const std::uint32_t owner = draft_.found_at[at];
    if (owner == none || draft_.token(at).sentence != draft_.token(found.begin).sentence) return none;
    const Found& other = draft_.found[owner];
    const bool capital = other.known != nullptr && other.known->how == Known::How::capital;
    return other.kind == EntityKind::state || (body && capital) ||
                   (word != "in" && other.kind == EntityKind::organisation)
               ? owner
               : none;
  }

  void give_identity(Found& found) {
    if (!found.key.empty() || found.kind == EntityKind::person) return;
    if (const Found* named = named_beside(draft_, found)) {
      found.key = named->key;
      return;
    }
    if (found.known == nullptr || found.known->how != Known::How::body) {
      found.key = slug(found.span.in(draft_.document().text));
      return;
    }
    std::string state = found.state == none ? std::string() : state_key(draft_, draft_.found[found.state]);
    if (state.empty() && draft_.lower(found.end) == "here") state = home_.of_here(found.begin);
    if (state.empty() && draft_.lower(found.end) == "there") state = state_last_told(draft_, found.begin);
    if (state.empty()) state = state_of_post(draft_, found);
    if (state.empty()) state = state_of_scene(found);
    if (state.empty()) state = state_that_speaks(draft_, found);
    const bool its = found.begin > 0 && (draft_.lower(found.begin - 1) == "its" || is_of_country(found));
    const bool external = is_of_external_affairs(draft_, found);
    if (state.empty() && (its || external)) {
      std::uint32_t whose = acting_state(draft_, found);
      if (whose == none && its) whose = last_state_before(draft_, found.begin, {});
      if (whose != none) state = draft_.found[whose].key;
    }
    if (state.empty() && !is_run_by_others(found) && !(state = state_by_article(found, external)).empty() &&
        (!last_.contains(found.known->key) || last_[found.known->key].state != state))
      found.confidence = 0.6;  // a guess
    if (!state.empty())
      last_[found.known->key] = {state, draft_.sentence_of(found.begin).paragraph, external};
    found.of_state = state;
    found.key = found.known->key + (state.empty() ? "" : "-" + state);
    if (found.subtype != "embassy") return;
    std::string& host = hosts_[found.key];
    if (const Found* told = host_behind(draft_, found)) host = slug(told->span.in(draft_.document().text));
    if (!host.empty()) found.key += "-in-" + host;
  }

  /// "the kingdom's foreign ministry"
  bool is_of_country(const Found& found) const {
    return found.begin > 2 && draft_.document().tag(found.begin - 1) == "POS" &&
           is_one_of(draft_.lower(found.begin - 2),
                     {"kingdom", "country", "emirate", "sultanate", "republic", "monarchy", "nation"});
  }

  /// "the Hamas-run health ministry": no body of the state of which the article tells.
  bool is_run_by_others(const Found& found) const {
    return found.begin > 2 && draft_.word(found.begin - 2) == "-" &&
           is_one_of(draft_.lower(found.begin - 1),
                     {"run", "led", "controlled", "held", "appointed", "administered"});
  }

  /// The state whose body of that kind the paragraph named last, from which the article comes, whose such
  /// body was named last; where the body acts on another state, the nearest one besides.
  std::string state_by_article(const Found& found, bool external) const {
    const std::string other = state_it_acts_on(draft_, found);
    const auto last = last_.find(found.known->key);
    const bool another =
        last == last_.end() || last->second.state == other || last->second.external != external;
    std::string before = another ? std::string() : last->second.state;
    if (!before.empty() && last->second.paragraph == draft_.sentence_of(found.begin).paragraph) return before;
    if (std::string home = home_.of(found.begin); !home.empty() && home != other) return home;
    const std::uint32_t near =
        before.empty() && !other.empty() ? last_state_before(draft_, found.begin, other) : none;
    return near != none ? draft_.found[near].key : before;
  }

  /// "In Beijing, the Foreign Ministry ...": the state in which the sentence or its paragraph opens.
  std::string state_of_scene(const Found& found) const {
    if (std::string state = scene_of(draft_.sentence_of(found.begin).begin, found.begin); !state.empty())
      return state;
    return scene_of(draft_.paragraph_begin(found.begin), found.begin);
  }

  /// The state of "In Beijing," or "In Japan," at the token, or right behind "Elsewhere:".
  std::string scene_of(std::uint32_t at, std::uint32_t end) const {
    while (at < end && draft_.token(at).pos == language::Pos::SPACE) ++at;
    if (is_one_of(draft_.word_safe(at + 1), {":", ","}) && draft_.lower(at + 2) == "in") at += 2;
    if (draft_.lower(at) != "in" || at + 1 >= end) return {};
    const Found* place = draft_.found_over(at + 1);
    if (place == nullptr || place->begin != at + 1 || place->end >= end || draft_.word(place->end) != ",")
      return {};
    if (place->kind == EntityKind::state) return place->key;
    const bool capital = place->known != nullptr && place->known->how == Known::How::capital;
    return capital ? place->known->state : std::string();
  }

  void note_states(const Title& title) {
    if (title.holders.size() != 1 && title.bodies.size() != title.holders.size() && title.bodies.size() != 1)
      return;
    for (std::size_t i = 0; i < title.holders.size(); ++i) {
      const std::size_t first = title.holders.size() == title.bodies.size() ? i : 0;
      const std::size_t last =
          title.holders.size() == 1 ? title.bodies.size() : std::min(first + 1, title.bodies.size());
      for (std::size_t b = first; b < last; ++b) {
        const std::string state = state_key(draft_, draft_.found[title.bodies[b]]);
        if (!state.empty()) draft_.persons[title.holders[i]].states.push_back(state);
      }
    }
  }

  Draft& draft_;
  HomeStates home_;
  struct Last {
    std::string state;
    std::uint32_t paragraph = 0;
    bool external = false;  ///< see is_of_external_affairs
  };
  std::unordered_map<std::string, Last> last_;          ///< by kind of body
  std::unordered_map<std::string, std::string> hosts_;  ///< embassy of a state -> where it was told to stand
};

}  // namespace

void find_owners(Draft& draft) {
  draft.own_home = home_of_own_voice(draft);
  Owners(draft).run();
}

}  // namespace chancery::extract
