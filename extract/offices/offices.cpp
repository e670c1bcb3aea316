#include "extract/offices/offices.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <unordered_map>
#include <vector>

#include "extract/offices/deputies.hpp"
#include "extract/offices/described_holders.hpp"
#include "extract/offices/office_bodies.hpp"
#include "extract/offices/office_roles.hpp"
#include "extract/offices/shared_offices.hpp"
#include "extract/offices/successions.hpp"
#include "extract/offices/tenure_times.hpp"
#include "extract/offices/title_bodies.hpp"
#include "extract/offices/verb_offices.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using graph::Tenure;

constexpr double past_confidence = 0.65;  ///< below what "represents" needs: the office may be over

class Offices {
 public:
  explicit Offices(Draft& draft) : draft_(draft), bodies_(draft, mentions_), roles_(draft, mentions_) {}

  void run() {
    for (const MentionAt& at : draft_.analysis.mentions) {
      if (at.end == at.begin + 1) mentions_.words.emplace(at.begin, at.entity);
      mentions_.heads.emplace(at.head, at.entity);
    }
    for (graph::TimeIndex i = 0; i < draft_.analysis.times.size(); ++i) {
      const TimeAt& at = draft_.analysis.times[i];
      if (at.end > at.begin) times_in_[draft_.token(at.begin).sentence].push_back(i);
    }
    for (const Title& title : draft_.titles) {
      for (std::size_t i = 0; i < title.holders.size(); ++i) read(title, i);
    }
    for (const Title& title : draft_.titles) {
      if (title.holders.empty() && !title.counterpart) read_described(title);
    }
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) {
      const language::Pos pos = draft_.token(i).pos;
      if (pos != language::Pos::VERB && pos != language::Pos::AUX) continue;
      auto tenure = office_of_verb(draft_, mentions_, i);
      if (tenure && !is_told_better(*tenure)) add(std::move(*tenure));
    }
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) {
      for (Tenure& tenure : succession_at(draft_, mentions_, i)) add(std::move(tenure));
    }
    leave_superiors();
  }

 private:
  /// "the secretariat, led by director-general Ann Lee": whom an office is told of leads by it.
  bool is_told_better(const Tenure& led) const {
    return is_one_of(led.role, {"leader", "head"}) && led.modifiers.empty() &&
           std::ranges::any_of(draft_.analysis.facts.tenures, [&](const Tenure& tenure) {
             return tenure.holder == led.holder && tenure.body == led.body && tenure.modifiers.empty() &&
                    is_one_of(tenure.office_type, {"InternationalOfficial", "Commander", "Official"}) &&
                    draft_.analysis.facts.entities[led.body].subtype != "party";
           });
  }

  /// "Her Peruvian chief, Foreign Minister Ann Lee": whom somebody serves tells of which state she is, but is
  /// no office.
  void leave_superiors() {
    std::erase_if(draft_.analysis.facts.tenures, [&](const Tenure& tenure) {
      return fold(tenure.role) == "chief" && std::ranges::any_of(draft_.titles, [&](const Title& title) {
               return title.role == tenure.reason.cue && title.possessor != none &&
                      is_one_of(draft_.lower(title.possessor), {"his", "her", "their", "my", "our"});
             });
    });
  }

  void read(const Title& title, std::size_t number) {
    const EntityIndex holder = roles_.holder(title.holders[number]);
    if (holder == none) return;
    read(title, number, holder, title.counterpart ? "office.counterpart" : title.holder_rule.c_str(), false);
  }

  void read_described(const Title& title) {
    for (const DescribedHolder& one : described_holders(draft_, mentions_.heads, title))
      read(title, 0, one.holder, one.rule, one.past);
  }

  void read(const Title& title, std::size_t number, EntityIndex holder, const char* rule, bool past) {
    Tenure tenure;
    tenure.holder = holder;
    tenure.modifiers = title.modifiers;
    tenure.role = title.counterpart ? roles_.of_counterpart(title, number, tenure) : roles_.of(title);
    if (const Tenure* chief = chief_of(draft_, mentions_, title, tenure)) {
      tenure.evidence.push_back(evidence(title, title.holders.front()));
      return add(deputy_of(draft_, *chief, std::move(tenure), title));
    }
    // "Justice Ann Lee": a style, where nothing tells of which court
    const bool style =
        tenure.role == "Justice" && title.bodies.empty() && title.holder_rule == "office.before-name";
    if (tenure.role.empty() || style || fold(tenure.role) == "diplomat" || is_style_of(title, number)) return;
    tenure.confidence = title.counterpart ? 0.75 : 0.9;
    const Office* office = title.counterpart ? draft_.words.office_in(fold(tenure.role)) : title.office;
    if (office != nullptr) {
      tenure.office_type = office->type;
      tenure.person_class =
          office->person_class == "Group" || office->person_class == "same" ? "Person" : office->person_class;
    }
    tenure.body = body_before(title, office);
    if (tenure.body == none) tenure.body = bodies_.body(title, number, office, tenure);
    if (tenure.body == none || draft_.analysis.facts.entities[tenure.body].kind == EntityKind::person) return;
    if (is_membership(title, tenure.body) || sits_for_party(tenure)) return;
    if (const EntityIndex seat = parliament_of(draft_, tenure.body, tenure.role); seat != none)
      tenure.body = seat;
    if (past) tenure.confidence = std::min(tenure.confidence, past_confidence);
    take_time(title, tenure);
    tenure.evidence.push_back(title.holders.empty() ? draft_.document().span_of(title.begin, title.end)
                                                    : evidence(title, title.holders[number]));
    tenure.reason = reason_of(rule, office != nullptr ? office->row : nullptr, title.role);
    for (Tenure& shared : shared_offices(draft_, tenure, title)) add(std::move(shared));
    add(std::move(tenure));
  }

  void take_time(const Title& title, Tenure& tenure) const {
    const auto times = times_in_.find(draft_.token(title.head).sentence);
    const TenureTime told = tenure_time(
        draft_, title,
        times == times_in_.end() ? std::span<const graph::TimeIndex>() : std::span(times->second));
    tenure.time = told.time;
    if (told.taken) std::erase(tenure.modifiers, "designate");
    if (!told.over || std::ranges::find(tenure.modifiers, "former") != tenure.modifiers.end()) return;
    tenure.modifiers.emplace_back("former");
    std::ranges::sort(tenure.modifiers);
  }

  /// "met Prime Minister Ann Lee, Foreign Minister Bo Day": both of the state of the first one.
  EntityIndex body_before(const Title& title, const Office* office) const {
    if (office == nullptr || !office->type.ends_with("Minister") || title.plural || title.counterpart ||
        !title.bodies.empty() || title.possessor != none || !is_capitalised(draft_.word(title.begin)))
      return none;
    std::uint32_t at = title.begin;
    while (at > 0 && is_one_of(draft_.lower(at - 1), {",", "and"})) --at;
    const Found* name = at == 0 || at == title.begin ? nullptr : draft_.found_over(at - 1);
    if (name == nullptr || name->person == none || name->end != at || !draft_.same_sentence(at, title.begin))
      return none;
    const auto& facts = draft_.analysis.facts;
    for (const Tenure& tenure : facts.tenures) {
      const bool beside = tenure.holder == name->entity && tenure.evidence.back().end == name->span.end;
      const bool leads = tenure.office_type.starts_with("HeadOf") || tenure.office_type.ends_with("Minister");
      if (beside && leads && tenure.office_type != office->type && tenure.body != none &&
          facts.entities[tenure.body].kind == EntityKind::state)
        return tenure.body;
    }
    return none;
  }

  /// "Justice" of "South Africa's mediator Justice Ann Lee": a style behind the office of the same person.
  bool is_style_of(const Title& title, std::size_t number) const {
    if (title.begin == 0 || number >= title.holders.size() || !title.bodies.empty()) return false;
    const bool comma =
        draft_.word(title.begin - 1) == "," && title.begin > 1;  // "her envoy, Justice Ann Lee"
    const std::uint32_t before = draft_.title_at[title.begin - (comma ? 2 : 1)];
    if (before == none || !is_capitalised(draft_.word(title.begin)) || title.end != title.begin + 1)
      return false;
    const auto& holders = draft_.titles[before].holders;
    return draft_.words.honorific_at(draft_.document().text, title.role.begin).has_value() &&
           std::ranges::find(holders, title.holders[number]) != holders.end();
  }

  /// "an MP of the Civic Union": a seat in a parliament, no office of the party.
  bool sits_for_party(const Tenure& tenure) const {
    const auto& body = draft_.analysis.facts.entities[tenure.body];
    const std::string role = fold(tenure.role);
    const std::string_view seat = std::string_view(role).substr(role.find_last_of(' ') + 1);
    return is_one_of(body.subtype, {"party", "coalition"}) &&
           is_one_of(seat, {"mp", "lawmaker", "legislator", "senator", "deputy", "parliamentarian",
                            "congressman", "congresswoman"});
  }

  /// "a member of the defence committee" has no office there; a member of parliament has.
  bool is_membership(const Title& title, EntityIndex body) const {
    if (draft_.lemma(title.head) != "member") return false;
    if (is_one_of(draft_.lower(title.head - (title.head == 0 ? 0 : 1)), {"staff", "crew", "team", "family"}))
      return true;
    const auto& entity = draft_.analysis.facts.entities[body];
    if (entity.kind == EntityKind::organisation) return entity.subtype != "parliament";
    // "a member of the Historic Pact": of something that is not known for a body
    const std::string_view role = title.role.in(draft_.document().text);
    const std::size_t of = role.find(" of the ");
    return title.bodies.empty() && of != std::string_view::npos && is_capitalised(role.substr(of + 8)) &&
           !is_one_of(fold(role.substr(of + 8)), {"house", "senate", "assembly", "parliament", "congress"});
  }

  Span evidence(const Title& title, std::uint32_t person) const {
    Span span = draft_.document().span_of(title.begin, title.end);
    for (const std::uint32_t index : draft_.persons[person].found) {
      const Found& found = draft_.found[index];
      if (draft_.token(found.begin).sentence != draft_.token(title.head).sentence) continue;
      return {std::min(span.begin, found.span.begin), std::max(span.end, found.span.end)};
    }
    return span;
  }

  /// The same office told twice is one tenure with two pieces of evidence.
  void add(Tenure tenure) {
    auto& tenures = draft_.analysis.facts.tenures;
    for (Tenure& other : tenures) {
      if (other.holder != tenure.holder || other.body != tenure.body || fold(other.role) != fold(tenure.role))
        continue;
      other.evidence.push_back(tenure.evidence.front());
      const bool left = tenure.reason.rule == "office.succession" &&
                        std::ranges::find(tenure.modifiers, "former") != tenure.modifiers.end();
      if (left && other.modifiers.empty()) {
        other.modifiers = tenure.modifiers;
        other.confidence = std::min(other.confidence, past_confidence);
      }
      return;
    }
    tenures.push_back(std::move(tenure));
  }

  Draft& draft_;
  std::unordered_map<std::uint32_t, std::vector<graph::TimeIndex>> times_in_;  ///< per sentence
  OfficeMentions mentions_;
  TitleBodies bodies_;
  OfficeRoles roles_;
};

}  // namespace

void read_offices(Draft& draft) { Offices(draft).run(); }

}  // namespace chancery::extract
