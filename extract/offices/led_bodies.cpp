#include "extract/offices/led_bodies.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

class LedBodies {
 public:
  LedBodies(const Draft& draft, const OfficeMentions& mentions) : draft_(draft), mentions_(mentions) {}

  std::optional<LedBody> read(std::uint32_t object) const {
    if (const Found* found = draft_.found_over(object)) return whole_or_part(*found, object);
    const auto& tree = draft_.analysis.tree;
    const std::uint32_t of = object + 1;  // the parser may hang "at" on the verb
    if (of < draft_.token_count() && draft_.token(of).label == Label::prep) {
      const std::uint32_t owner =
          is_one_of(draft_.lower(of), {"of", "at"}) && (may_be_part(object) || is_sector(object))
              ? tree.child(of, Label::pobj)
              : Tree::no_token;
      if (owner != Tree::no_token) return part_of(owner, first_of(object), object + 1);
    }
    if (const std::uint32_t owner = tree.child(object, Label::poss);
        owner != Tree::no_token && may_be_part(object)) {
      const std::uint32_t begin = draft_.document().tag(owner + 1) == "POS" ? owner + 2 : owner + 1;
      return draft_.document().tag(owner).starts_with("PRP") ? std::nullopt
                                                             : part_of(owner, begin, object + 1);
    }
    for (const std::uint32_t child : tree.children(object)) {
      const Found* found = draft_.found_over(child);
      if (found == nullptr) continue;
      const Label label = draft_.token(child).label;
      if (is_team_of(*found, object))
        return LedBody{found->entity, found->span, words(found->end, object + 1), false, false};
      if (label == Label::compound) return whole_or_part(*found, object);
      if (label == Label::appos && child > object) return whole_or_part(*found, child);
    }
    return std::nullopt;
  }

 private:
  /// "the court"; " of the verification mission" of "the UN verification mission"
  std::optional<LedBody> whole_or_part(const Found& body, std::uint32_t object) const {
    if (body.kind != EntityKind::organisation || body.entity == none) return std::nullopt;
    LedBody led{body.entity, body.span, {}, false, false};
    // "the Tisza party": the noun only tells what it is
    const bool called = object == body.end &&
                        is_one_of(draft_.lower(object),
                                  {"party", "movement", "group", "militia", "alliance", "coalition", "bloc"});
    led.beside = !called && (object >= body.end || object < body.begin);
    if (led.beside) led.part = words(body.end <= object ? body.end : object, object + 1);
    return led;
  }

  /// "the Senate's defence committee", "the navy of the Guards", "Uganda's police"
  std::optional<LedBody> part_of(std::uint32_t owner, std::uint32_t begin, std::uint32_t end) const {
    const Found* found = draft_.found_over(owner);
    const auto meant = mentions_.heads.find(owner);
    LedBody led;
    led.told = found == nullptr;
    if (found != nullptr) led.entity = found->entity;
    if (found == nullptr && meant != mentions_.heads.end()) led.entity = meant->second;
    if (led.entity == none || begin >= end) return std::nullopt;
    const EntityKind kind = draft_.analysis.facts.entities[led.entity].kind;
    if (kind != EntityKind::organisation && (kind != EntityKind::state || led.told)) return std::nullopt;
    led.span = found != nullptr ? found->span : draft_.token(owner).span;
    led.part = words(begin, end);
    return led;
  }

  /// "the Kenyan negotiating team": those of a state who have a standing task.
  bool is_team_of(const Found& state, std::uint32_t object) const {
    return state.kind == EntityKind::state && state.entity != none && state.known != nullptr &&
           state.known->how == Known::How::adjective && state.end < object &&
           draft_.lower(object - 1) == "negotiating" && draft_.lemma(object) == "team";
  }

  /// Whether the noun may be a part of a body or state that is led: "committee", "navy", "northern sector".
  bool may_be_part(std::uint32_t object) const {
    const std::string_view lemma = draft_.lemma(object);
    if (is_one_of(lemma, {"government", "party", "state", "union", "company", "movement", "coalition"}))
      return false;
    if (is_one_of(lemma, {"delegation", "team", "branch", "wing", "sector", "secretariat", "division", "arm",
                          "unit", "section", "desk", "programme", "program", "staff"}))
      return true;
    const auto& nouns = draft_.words.nouns(lemma);
    return std::ranges::any_of(nouns, [](const auto& noun) { return noun.kind == EntityKind::organisation; });
  }

  /// "Sector East"
  bool is_sector(std::uint32_t object) const {
    return object > 0 && draft_.word(object - 1) == "Sector" && draft_.token(object - 1).head == object;
  }

  /// The first word that tells of the noun, behind its article.
  std::uint32_t first_of(std::uint32_t object) const {
    std::uint32_t first = object;
    while (first > 0 && draft_.token(first - 1).head == object && draft_.token(first - 1).label != Label::det)
      --first;
    return first;
  }

  std::string words(std::uint32_t begin, std::uint32_t end) const {
    return " of the " + std::string(draft_.document().span_of(begin, end).in(draft_.document().text));
  }

  const Draft& draft_;
  const OfficeMentions& mentions_;
};

}  // namespace

std::optional<LedBody> led_body_at(const Draft& draft, const OfficeMentions& mentions, std::uint32_t object) {
  return LedBodies(draft, mentions).read(object);
}

}  // namespace chancery::extract
