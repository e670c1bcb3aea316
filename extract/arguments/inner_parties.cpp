#include "extract/arguments/inner_parties.hpp"

#include <algorithm>

#include "extract/arguments/role_kinds.hpp"

namespace chancery::extract {

using language::Label;

namespace {

class InnerParties {
 public:
  InnerParties(EventReading& reading, std::uint32_t index)
      : reading_(reading), analysis_(reading.analysis), index_(index) {}

  void add() {
    const std::string_view kind = reading_.events[index_].trigger->event_class;
    const bool answers = is_one_of(kind, {"Concession", "Acceptance", "Rejection", "Refusal"});
    const auto arguments = reading_.event(index_).arguments;
    for (const graph::Argument& argument : arguments) {
      if (argument.event == graph::no_index) continue;
      if (kind == "AgreementReached" && is_joint(argument.event)) {  // "agreed on a patrol with Kuwait"
        copy(
            argument.event, [](std::string_view role) { return role == "participant"; }, "participant");
        InnerParties(reading_, argument.event).copy(index_, acts, "participant");
        continue;
      }
      if (argument.role == "target") {
        // an inquiry into a charge is into whom it is against
        const bool accused =
            kind == "Investigation" && reading_.events[argument.event].trigger->event_class == "Accusation";
        if (accused)
          copy(argument.event, is_undergoer, "target");
        else
          copy(argument.event, acts, "target");
      } else if (kind == "DiplomaticSupport" && argument.role == "recipient") {
        copy(argument.event, acts, "recipient");
      } else if (answers && asks(argument.event)) {
        copy(argument.event, acts, kind == "Rejection" || kind == "Refusal" ? "target" : "recipient");
      }
    }
    if (kind == "Clash") {
      add_fighters();
      add_neighbours();
    }
    if (is_one_of(kind, {"Attack", "MilitaryCampaign", "Crackdown"})) add_raiders();
    if (is_one_of(kind, {"Negotiation", "Meeting", "Consultation", "Summit"})) add_those_in_it();
    if (kind == "Recall") add_recalling();
    if (kind == "SanctionLifting") add_relieved();
    if (kind == "RestoringOfRelations" || kind == "Normalisation") part();
    if (is_one_of(kind, {"RestoringOfRelations", "SeveringOfRelations", "Signing", "Initialling"}))
      add_between();
  }

 private:
  /// What several do together.
  bool is_joint(std::uint32_t inner) const {
    return is_one_of(reading_.events[inner].trigger->event_class,
                     {"Cooperation", "Exercise", "PrisonerExchange", "Ceasefire"});
  }

  bool asks(std::uint32_t inner) const {
    return is_one_of(reading_.events[inner].trigger->event_class,
                     {"Demand", "Appeal", "Proposal", "Threat", "Invitation", "Accusation"});
  }

  /// The deed in whose course the noun's event takes place: "killed two in a raid"; no_index when none.
  std::uint32_t deed_around() const {
    const EventAt& at = reading_.events[index_];
    if (at.trigger->pos != Trigger::Pos::noun) return graph::no_index;
    const Carrier carrier = reading_.predicates.carrier(at.token);
    if (!carrier || carrier.preposition == Tree::no_token) return graph::no_index;
    const bool during = is_one_of(analysis_.document.lemma(carrier.preposition), {"in", "during"});
    return during ? reading_.event_of_token[carrier.verb] : graph::no_index;
  }

  bool has_doer(std::uint32_t index) const {
    const graph::Event& event = reading_.event(index);
    return std::ranges::any_of(event.arguments, [](const auto& one) { return acts(one.role); }) ||
           std::ranges::any_of(event.described, [](const auto& one) { return acts(one.role); });
  }

  /// "The army killed two rebels in a gun battle": those who kill and are killed there fight.
  void add_fighters() {
    const std::uint32_t deed = deed_around();
    if (deed == graph::no_index || !has_doer(deed)) return;
    if (!is_one_of(reading_.events[deed].trigger->event_class, {"Killing", "Casualties"})) return;
    copy(
        deed, [](std::string_view role) { return acts(role) || role == "victim"; }, "participant");
  }

  void add_owning_states(std::uint32_t noun, const char* role, const char* rule) {
    for (const graph::EntityIndex owner : reading_.fillers.owners(noun)) {
      if (analysis_.facts.entities[owner].kind != graph::EntityKind::state) continue;
      graph::Event& event = reading_.event(index_);
      const Span words = analysis_.document.tokens[noun].span;
      event.arguments.push_back(
          {role, owner, graph::no_index, words, {rule, event.reason.table, event.reason.line, words}});
    }
  }

  /// "clashes along the Thai-Cambodian border", "fighting on their frontier": between those whose it is.
  void add_neighbours() {
    if (has_doer(index_)) return;
    for (const Filler& filler : reading_.events[index_].predicate.fillers) {
      if (filler.place.slot != Slot::prep || filler.borrowed ||
          !is_one_of(reading_.fillers.lemma(filler.token), {"border", "frontier"}))
        continue;
      add_owning_states(filler.token, "participant", "role.border");
    }
  }

  void take_part(std::uint32_t token) {
    graph::Event& event = reading_.event(index_);
    const Span words = analysis_.document.tokens[token].span;
    for (const graph::EntityIndex party : reading_.fillers.entities(token))
      event.arguments.push_back({"participant",
                                 party,
                                 graph::no_index,
                                 words,
                                 {"role.within", event.reason.table, event.reason.line, words}});
  }

  /// "The pact between Chad and Mali was signed", "relations between them were established": whose it is.
  void add_between() {
    if (has_doer(index_)) return;
    for (const Filler& filler : reading_.events[index_].predicate.fillers) {
      if (filler.place.slot != Slot::obj || filler.borrowed) continue;
      for (const std::uint32_t between : analysis_.tree.children(filler.token)) {
        if (analysis_.folded.word(between) != "between") continue;
        for (std::uint32_t one = analysis_.tree.child(between, Label::pobj); one != Tree::no_token;
             one = analysis_.tree.child(one, Label::conj)) {
          take_part(one);
        }
      }
    }
  }

  /// "talks in which the envoys of Chad and Mali sat apart": those who do something there take part.
  void add_those_in_it() {
    if (has_doer(index_) || reading_.events[index_].trigger->pos != Trigger::Pos::noun) return;
    const std::uint32_t clause = analysis_.tree.child(reading_.events[index_].token, Label::relcl);
    if (clause == Tree::no_token) return;
    const bool within = std::ranges::any_of(analysis_.tree.children(clause), [&](std::uint32_t child) {
      const std::uint32_t which = analysis_.tree.child(child, Label::pobj);
      return child < clause && is_one_of(analysis_.folded.word(child), {"in", "at", "during"}) &&
             which != Tree::no_token && analysis_.folded.word(which) == "which";
    });
    if (!within) return;
    for (const std::uint32_t subject : reading_.predicates.subjects(clause)) take_part(subject);
  }

  /// "Brazil's ambassador was recalled": a state recalls its own.
  void add_recalling() {
    if (has_doer(index_)) return;
    for (const Filler& filler : reading_.events[index_].predicate.fillers) {
      if (filler.place.slot != Slot::obj || filler.borrowed) continue;
      add_owning_states(filler.token, "agent", "role.own-envoy");
    }
  }

  /// "Police arrested two men in a raid", "two were killed in a raid by the army": the same did both.
  void add_raiders() {
    const std::uint32_t deed = deed_around();
    if (deed == graph::no_index) return;
    if (!is_one_of(
            reading_.events[deed].trigger->event_class,
            {"Killing", "Casualties", "Arrest", "Detention", "Abduction", "Seizure", "Rescue", "Release"}))
      return;
    if (has_doer(deed) && !has_doer(index_)) copy(deed, acts, "agent");
    if (!has_doer(deed) && has_doer(index_)) InnerParties(reading_, deed).copy(index_, acts, "agent");
  }

  /// "lifted the sanctions it had imposed on Niger"
  void add_relieved() {
    const auto& known = reading_.event(index_).arguments;
    if (std::ranges::any_of(known, [](const auto& one) { return is_undergoer(one.role); })) return;
    for (const Filler& filler : reading_.events[index_].predicate.fillers) {
      if (filler.place.slot != Slot::obj) continue;
      copy_sanction(filler.token);
      if (known.empty() ||
          !std::ranges::any_of(known, [](const auto& one) { return is_undergoer(one.role); }))
        add_named_before(filler.token);
      for (const std::uint32_t child : analysis_.tree.children(filler.token)) {
        const Label label = analysis_.document.tokens[child].label;
        if (label == Label::relcl || label == Label::acl) copy_sanction(child);
      }
    }
  }

  /// "lifted its Myanmar sanctions"
  void add_named_before(std::uint32_t sanctions) {
    for (const std::uint32_t child : analysis_.tree.children(sanctions)) {
      const MentionAt* name = analysis_.mention_headed_by(child);
      const bool before = analysis_.document.tokens[child].label == Label::compound ||
                          analysis_.document.tokens[child].label == Label::nmod;
      if (!before || name == nullptr || analysis_.entity(*name).kind != graph::EntityKind::state) continue;
      graph::Event& event = reading_.event(index_);
      const bool known =
          std::ranges::any_of(event.arguments, [&](const auto& one) { return one.entity == name->entity; });
      const Span words = analysis_.mention(*name).span;
      if (!known)
        event.arguments.push_back({"target",
                                   name->entity,
                                   graph::no_index,
                                   words,
                                   {"role.named", event.reason.table, event.reason.line, words}});
    }
  }

  /// "have restored the relations broken off in 2009": between the same two
  void part() {
    for (const Filler& filler : reading_.events[index_].predicate.fillers) {
      if (filler.place.slot != Slot::obj) continue;
      for (const std::uint32_t child : analysis_.tree.children(filler.token)) {
        const std::uint32_t inner = reading_.event_of_token[child];
        if (inner == graph::no_index || inner == index_) continue;
        if (reading_.events[inner].trigger->event_class != "SeveringOfRelations") continue;
        const bool told = std::ranges::any_of(reading_.event(inner).arguments,
                                              [](const auto& one) { return acts(one.role); });
        InnerParties(reading_, inner).copy(index_, acts, told ? "target" : "participant");
      }
    }
  }

  void copy_sanction(std::uint32_t token) {
    const std::uint32_t inner = reading_.event_of_token[token];
    if (inner == graph::no_index || inner == index_) return;
    if (reading_.events[inner].trigger->event_class == "Sanction") copy(inner, is_undergoer, "target");
  }

  template <typename Test>
  void copy(std::uint32_t inner, Test fits, std::string_view role) {
    const graph::Event& from = reading_.event(inner);
    graph::Event& event = reading_.event(index_);
    for (graph::Argument one : std::vector(from.arguments)) {
      const bool known = std::ranges::any_of(event.arguments, [&](const auto& own) {
        return own.entity == one.entity && own.event == one.event;
      });
      if (one.entity == graph::no_index || known || !fits(one.role)) continue;
      one.role = role;
      event.arguments.push_back(std::move(one));
    }
    for (graph::Described one : std::vector(from.described)) {
      const bool known =
          std::ranges::any_of(event.described, [&](const auto& own) { return own.span == one.span; });
      if (known || !fits(one.role)) continue;
      one.role = role;
      event.described.push_back(std::move(one));
    }
  }

  EventReading& reading_;
  const Analysis& analysis_;
  std::uint32_t index_;
};

}  // namespace

void add_parties_within(EventReading& reading, std::uint32_t index) { InnerParties(reading, index).add(); }

}  // namespace chancery::extract
