#include "extract/offices/successions.hpp"

#include <algorithm>

#include "extract/offices/bearers.hpp"
#include "extract/offices/names_beside.hpp"
#include "extract/offices/offices_told.hpp"
#include "extract/offices/open_verbs.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::Tenure;
using language::Label;

class Successions {
 public:
  Successions(const Draft& draft, const OfficeMentions& mentions)
      : draft_(draft), bearers_(draft, mentions.heads), told_(draft) {}

  std::vector<Tenure> read(std::uint32_t token) const {
    const std::string_view lemma = draft_.lemma(token);
    const language::Pos pos = draft_.token(token).pos;
    if (pos == language::Pos::NOUN && (lemma == "predecessor" || lemma == "successor"))
      return of_noun(token, lemma == "predecessor");
    if (pos == language::Pos::NOUN && lemma == "incumbent") return of_incumbent(token);
    if (pos == language::Pos::VERB && lemma == "hand") return handed_over(token);
    if (pos == language::Pos::VERB && (lemma == "replace" || lemma == "succeed")) {
      if (std::vector<Tenure> both = in_office_of(token); !both.empty()) return both;
      if (std::vector<Tenure> next = replaced_with(token); !next.empty()) return next;
      return of_verb(token, draft_.analysis.tree.child(token, Label::dobj));
    }
    if (pos == language::Pos::VERB && lemma == "take") return of_verb(token, taken_over_from(token));
    if (lemma == "place" && draft_.word_safe(token + 1) == "of" && token > 0 &&
        draft_.word(token - 1) == "in")
      return in_place_of(token);
    return {};
  }

 private:
  /// "her predecessor, Ann Lee", "Ann Lee, his successor": the office is the one told last of the other.
  std::vector<Tenure> of_noun(std::uint32_t noun, bool before) const {
    const std::uint32_t owner = draft_.analysis.tree.child(noun, Label::poss);
    const EntityIndex other = owner == Tree::no_token ? none : bearers_.at(owner);
    const EntityIndex person = named_at(noun);
    const Tenure* office = told_.last_of(other, noun);
    if (person == none || person == other || office == nullptr) return {};
    return {told_.like(*office, person, before, noun, "office.succession")};
  }

  /// "The former minister Kofi Mensah urged the incumbent, Ann Lee, ...": the office told just before of
  /// somebody who does not hold it.
  std::vector<Tenure> of_incumbent(std::uint32_t noun) const {
    const EntityIndex person = named_at(noun);
    const Tenure* office = nullptr;
    for (const Tenure& tenure : draft_.analysis.facts.tenures) {
      const std::uint32_t before = draft_.sentence_of(noun).begin;
      const bool near =
          told_.told_in_sentence(tenure, noun) || (before > 0 && told_.told_in_sentence(tenure, before - 1));
      const bool other = std::ranges::any_of(tenure.modifiers, [](const std::string& modifier) {
        return is_one_of(modifier, {"former", "designate", "elect", "ousted", "ex", "incoming"});
      });
      if (near && other && tenure.holder != person &&
          tenure.evidence.front().begin < draft_.token(noun).span.begin)
        office = &tenure;
    }
    if (person == none || office == nullptr || told_.has_like(person, *office)) return {};
    return {told_.like(*office, person, false, noun, "office.succession")};
  }

  /// "Chad's outgoing premier, Ann Lee, handed over to Kofi Mensah"
  std::vector<Tenure> handed_over(std::uint32_t verb) const {
    const auto& tree = draft_.analysis.tree;
    bool over = false;
    EntityIndex next = none;
    for (const std::uint32_t child : tree.children(verb)) {
      over = over || draft_.lower(child) == "over";
      const std::uint32_t object =
          draft_.lower(child) == "to" ? tree.child(child, Label::pobj) : Tree::no_token;
      if (object != Tree::no_token && draft_.found_over(object) != nullptr) next = bearers_.at(object);
    }
    const std::uint32_t object = tree.child(verb, Label::dobj);
    const bool power =
        object == Tree::no_token || is_one_of(draft_.lemma(object), {"power", "office", "reins", "rein"});
    if (!over || !power || next == none || draft_.document().tag(verb) != "VBD" || is_open(draft_, verb))
      return {};
    const EntityIndex old = bearers_.subject_of(verb);
    const Tenure* office = old == none || old == next ? nullptr : told_.last_of(old, verb);
    if (office == nullptr || !told_.told_near(*office, verb) || told_.has_like(next, *office)) return {};
    return {told_.like(*office, next, false, verb, "office.succession")};
  }

  /// "sacked Finance Minister Ann Lee and replaced her with Kofi Mensah"
  std::vector<Tenure> replaced_with(std::uint32_t verb) const {
    const auto& tree = draft_.analysis.tree;
    const std::uint32_t replaced = tree.child(verb, Label::dobj);
    if (replaced == Tree::no_token || is_open(draft_, verb)) return {};
    EntityIndex next = none;
    for (const std::uint32_t child : tree.children(verb)) {
      const std::uint32_t object =
          draft_.lower(child) == "with" ? tree.child(child, Label::pobj) : Tree::no_token;
      if (object != Tree::no_token && draft_.found_over(object) != nullptr) next = bearers_.at(object);
    }
    const EntityIndex old = bearers_.at(replaced);
    const Tenure* office = next == none || old == none || next == old ? nullptr : told_.told_of(old, verb);
    if (office == nullptr || told_.has_like(next, *office)) return {};
    return {told_.like(*office, next, false, verb, "office.succession")};
  }

  /// "..., replacing Ann Lee", "Kofi Mensah succeeds Ann Lee": of the two offices one is told.
  std::vector<Tenure> of_verb(std::uint32_t verb, std::uint32_t object) const {
    if (object == Tree::no_token || is_open(draft_, verb)) return {};
    const EntityIndex old = object == Tree::no_token ? none : bearers_.at(object);
    if (old == none) return {};
    const Tenure* office = nullptr;
    EntityIndex next = bearers_.subject_of(verb);
    const Label label = draft_.token(verb).label;
    if (label == Label::advcl || label == Label::acl) {
      office = told_.named_in_sentence(verb);
      next = office == nullptr ? none : office->holder;
    } else if (next != none) {
      office = told_.last_of(next, verb);
    }
    if (next == none || next == old) return {};
    if (office != nullptr && told_.told_near(*office, verb) && !told_.has_like(old, *office))
      return {told_.like(*office, old, true, verb, "office.succession")};
    return {};
  }

  /// "Kofi Mensah replaced Ann Lee as Togo's envoy", "Ann Lee, Togo's envoy, was replaced by Kofi Mensah":
  /// the office told of her is his.
  std::vector<Tenure> in_office_of(std::uint32_t verb) const {
    if (is_open(draft_, verb)) return {};
    const auto& tree = draft_.analysis.tree;
    const std::uint32_t by = tree.child(verb, Label::agent);
    const std::uint32_t replaced = tree.child(verb, by == Tree::no_token ? Label::dobj : Label::nsubjpass);
    // "Ann Lee, Togo's envoy, moves to Rome and is replaced by Kofi Mensah"
    const bool joined =
        replaced == Tree::no_token && by != Tree::no_token && draft_.token(verb).label == Label::conj;
    if (replaced == Tree::no_token && !joined) return {};
    const std::uint32_t agent = by == Tree::no_token ? by : tree.child(by, Label::pobj);
    const EntityIndex next = by == Tree::no_token ? bearers_.subject_of(verb)
                             : agent == Tree::no_token || draft_.found_over(agent) == nullptr
                                 ? none  // "by a trustee, Ann Lee"
                                 : bearers_.at(agent);
    const EntityIndex old = joined ? bearers_.subject_of(verb) : bearers_.at(replaced);
    const Tenure* office = next == none || old == none || next == old ? nullptr : told_.told_of(old, verb);
    if (office == nullptr || told_.has_like(next, *office) || !is_meant(*office, verb)) return {};
    const bool will = std::ranges::any_of(tree.children(verb),
                                          [&](std::uint32_t child) { return draft_.lower(child) == "will"; });
    std::vector<Tenure> both = {told_.like(*office, next, false, verb, "office.succession")};
    if (will) both.front().modifiers = {"designate"};
    if (!will && office->evidence.front().begin > draft_.token(verb).span.begin)
      both.push_back(told_.like(*office, old, true, verb, "office.succession"));
    return both;
  }

  /// Of "as minister he was succeeded by" the office behind "as".
  bool is_meant(const Tenure& office, std::uint32_t verb) const {
    constexpr std::uint32_t near = 40;
    for (const std::uint32_t child : draft_.analysis.tree.children(verb)) {
      if (draft_.lower(child) != "as") continue;
      const std::uint32_t as = draft_.token(child).span.begin;
      return office.reason.cue.begin > as && office.reason.cue.begin < as + near;
    }
    return true;
  }

  /// "took over from Ann Lee": the name's token.
  std::uint32_t taken_over_from(std::uint32_t verb) const {
    bool over = false;
    std::uint32_t from = Tree::no_token;
    for (const std::uint32_t child : draft_.analysis.tree.children(verb)) {
      const std::string_view word = draft_.lower(child);
      over = over || word == "over";
      if (word == "from") from = draft_.analysis.tree.child(child, Label::pobj);
      if (word == "over" && from == Tree::no_token) {
        const std::uint32_t inner = draft_.analysis.tree.child(child, Label::prep);
        if (inner != Tree::no_token && draft_.lower(inner) == "from")
          from = draft_.analysis.tree.child(inner, Label::pobj);
      }
    }
    return over ? from : Tree::no_token;
  }

  /// "named Ann Lee interior minister in place of Kofi Mensah"
  std::vector<Tenure> in_place_of(std::uint32_t place) const {
    const std::uint32_t of = draft_.analysis.tree.child(place, Label::prep);
    const std::uint32_t object = of == Tree::no_token ? of : draft_.analysis.tree.child(of, Label::pobj);
    const EntityIndex old = object == Tree::no_token ? none : bearers_.at(object);
    const Tenure* office = told_.named_in_sentence(place);
    if (old == none || office == nullptr || office->holder == old || told_.has_like(old, *office)) return {};
    return {told_.like(*office, old, true, place, "office.succession")};
  }

  EntityIndex named_at(std::uint32_t noun) const {
    std::uint32_t end = noun + 1;
    const Found* seat = draft_.lower(end) == "in" ? draft_.found_over(end + 1) : nullptr;
    if (seat != nullptr && seat->kind != graph::EntityKind::person) end = seat->end;  // "successor in Oslo,"
    const bool comma = draft_.word_safe(end) == ",";
    const Found* found = name_from(draft_, end + (comma ? 1 : 0));
    const bool closed =
        found != nullptr && (!comma || is_one_of(draft_.word_safe(found->end), {",", ".", ";", ")"}));
    if (closed) return found->entity;
    const auto& word = draft_.token(noun);
    const bool is =
        word.label == Label::nsubj && draft_.lemma(word.head) == "be";  // "His predecessor was Ann Lee"
    const std::uint32_t named = is ? draft_.analysis.tree.child(word.head, Label::attr) : Tree::no_token;
    if (named != Tree::no_token && draft_.found_over(named) != nullptr) return bearers_.at(named);
    const std::uint32_t called = draft_.analysis.tree.child(noun, Label::appos);
    // "her successor, the retired admiral Ann Lee"
    const bool described = called != Tree::no_token && draft_.found_over(called) == nullptr;
    return bearers_.at(described ? called : noun);
  }

  const Draft& draft_;
  Bearers bearers_;
  OfficesTold told_;
};

}  // namespace

std::vector<Tenure> succession_at(const Draft& draft, const OfficeMentions& mentions, std::uint32_t token) {
  return Successions(draft, mentions).read(token);
}

}  // namespace chancery::extract
