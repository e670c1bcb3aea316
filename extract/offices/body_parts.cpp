#include "extract/offices/body_parts.hpp"

#include "extract/offices/relation_reader.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Label;
using language::Pos;

constexpr std::uint32_t reach = 6;  ///< tokens of a description

class BodyParts : RelationReader {
 public:
  using RelationReader::RelationReader;

  void read(const Found& body) {
    if (body.entity == none) return;
    if (draft_.word_safe(body.end) == ",") described(body);
    called_behind(body);
    if (language::is_subject(draft_.token(body.head).label)) is_part(body, draft_.token(body.head).head);
  }

 private:
  bool is_part_noun(std::uint32_t at) const {
    return is_one_of(draft_.lower(at), {"subsidiary", "unit", "arm", "branch", "division", "wing", "offshoot",
                                        "affiliate", "outlet", "organ"});
  }

  /// "Lasta, a subsidiary of Jugopromet", "JNIM, al-Qaeda's branch in the Sahel"
  void described(const Found& body) {
    const Found* owner = nullptr;
    for (std::uint32_t at = body.end + 1; at < body.end + reach && draft_.same_sentence(body.begin, at);
         ++at) {
      if (is_part_noun(at)) {
        // an "arm" and a "wing" of a body are affiliated
        const bool of =
            owner == nullptr && draft_.lower(at + 1) == "of" && !is_one_of(draft_.lower(at), {"arm", "wing"});
        if (of) owner = whole_behind(at + 2);
        if (owner != nullptr) add(body, *owner, at);
        return;
      }
      const Found* found = draft_.found_over(at);
      if (found != nullptr && found->kind == EntityKind::organisation && owns(*found)) owner = found;
      if (found == nullptr && !may_describe(at)) return;
    }
  }

  /// "Hamas's armed wing, the Qassam Brigades"
  void called_behind(const Found& body) {
    std::uint32_t at = body.begin;
    if (at > 0 && draft_.lower(at - 1) == "the") --at;
    if (at < 3 || draft_.word(at - 1) != "," || !is_part_noun(at - 2) ||
        !draft_.same_sentence(body.begin, at - 2))
      return;
    for (std::uint32_t before = at - 2; before > 0 && at - before < reach; --before) {
      const Found* owner = draft_.found_over(before - 1);
      if (owner != nullptr && owner->kind == EntityKind::organisation && owns(*owner))
        return add(body, *owner, at - 2);
      if (owner == nullptr && !may_describe(before - 1)) return;
    }
  }

  /// "Africa Corps is part of Russia's Defence Ministry"
  void is_part(const Found& body, std::uint32_t verb) {
    const std::uint32_t part = draft_.analysis.tree.child(verb, Label::attr);
    const bool is = part != Tree::no_token && draft_.lemma(verb) == "be" && draft_.lower(part) == "part" &&
                    draft_.lower(part + 1) == "of" &&
                    draft_.analysis.tree.child(verb, Label::neg) == Tree::no_token;
    const Found* whole = is ? whole_behind(part + 2) : nullptr;
    if (whole != nullptr) add(body, *whole, part);
  }

  bool owns(const Found& found) const {
    return found.end < draft_.token_count() && draft_.document().tag(found.end) == "POS";
  }

  bool may_describe(std::uint32_t at) const {
    const Pos pos = draft_.token(at).pos;
    return pos == Pos::DET || pos == Pos::ADJ || pos == Pos::NOUN || pos == Pos::PART ||
           draft_.word(at) == "-";
  }

  /// The body that is named behind "of": "Sonatel" of "Senegal's Sonatel"; nullptr where none stands there.
  const Found* whole_behind(std::uint32_t at) const {
    for (std::uint32_t next = at; next < at + reach && draft_.same_sentence(at, next); ++next) {
      const Found* found = draft_.found_over(next);
      if (found == nullptr && !may_describe(next)) return nullptr;
      if (found == nullptr || found->kind == EntityKind::state) continue;
      return found->kind == EntityKind::organisation ? found : nullptr;
    }
    return nullptr;
  }

  void add(const Found& body, const Found& whole, std::uint32_t noun) {
    if (whole.entity == none || whole.entity == body.entity) return;
    const bool loose = is_one_of(draft_.lower(noun), {"affiliate", "offshoot", "outlet", "arm", "wing"});
    list_.add(loose ? "affiliated_with" : "part_of", body.entity, whole.entity, together(body, whole),
              "relation.part", 0.75);
  }
};

}  // namespace

void read_part(RelationList& list, const Found& body) { BodyParts(list).read(body); }

}  // namespace chancery::extract
