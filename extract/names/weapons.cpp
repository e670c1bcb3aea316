#include "extract/names/weapons.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Label;
using language::Pos;

class Weapons {
 public:
  explicit Weapons(Draft& draft) : draft_(draft) {}

  void run() {
    std::vector<Found> kept;
    const bool has_common = std::ranges::any_of(draft_.found, is_common);
    if (has_common) choose(kept);
    std::vector<Found>& names = has_common ? kept : draft_.found;
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) {
      if (draft_.found_at[i] != none || is_capitalised(draft_.word(i)) || draft_.token(i).pos != Pos::NOUN)
        continue;
      for (const Noun& noun : draft_.words.nouns(draft_.lemma(i))) {
        if (noun.kind == EntityKind::weapon && name_before(i, noun.kind, noun.subtype, names)) break;
      }
    }
    if (has_common) draft_.found = std::move(kept);
    index_found(draft_);
  }

 private:
  void choose(std::vector<Found>& kept) {
    kept.reserve(draft_.found.size());
    for (Found& found : draft_.found) {
      if (!is_common(found))
        kept.push_back(std::move(found));
      else if (!name_before(found.begin, found.kind, found.subtype, kept) && stays(found))
        kept.push_back(counted(found));
    }
  }

  static bool is_common(const Found& found) {
    return found.kind == EntityKind::weapon && found.known != nullptr && found.known->how == Known::How::noun;
  }

  /// "CAESAR howitzers", "Ra'ad III cruise missile": the capitalised words before the noun, when nothing else
  /// has them.
  bool name_before(std::uint32_t noun, EntityKind kind, const std::string& subtype,
                   std::vector<Found>& kept) const {
    const std::uint32_t first = draft_.sentence_of(noun).begin;
    std::uint32_t begin = noun;
    while (begin > first && noun - begin < 4 && is_name_word(begin - 1)) --begin;
    if (begin == noun) return begin > first && is_named_weapon(begin - 1);
    if (begin == first && draft_.token(begin).pos != Pos::PROPN) return false;
    Found name;
    name.begin = begin;
    name.end = noun;
    name.head = noun - 1;
    name.span = draft_.document().span_of(begin, noun);
    name.kind = kind;
    name.subtype = subtype;
    name.confidence = 0.75;
    name.reason = reason_of("name.before-weapon", nullptr, draft_.token(noun).span);
    kept.push_back(std::move(name));
    return true;
  }

  bool is_name_word(std::uint32_t at) const {
    const auto& token = draft_.token(at);
    if (draft_.found_at[at] != none) return false;
    return token.pos == Pos::PROPN && is_capitalised(draft_.word(at)) && token.label != Label::nsubj;
  }

  bool is_named_weapon(std::uint32_t at) const {
    const Found* found = draft_.found_over(at);
    return found != nullptr && found->known == nullptr &&
           (found->kind == EntityKind::weapon || found->kind == EntityKind::platform);
  }

  bool stays(const Found& found) const {
    const auto& head = draft_.token(found.head);
    const bool modifies =
        (head.label == Label::compound || head.label == Label::amod) && head.head >= found.end;
    const bool of_kind =
        found.end - found.begin > 1 || found.known->name != fold(found.span.in(draft_.document().text));
    if (number_before(found) != none) return true;
    // "Abrams tanks", "HIMARS launchers": a name tells the kind of its noun
    const bool named = is_one_of(draft_.document().tag(found.head), {"NNP", "NNPS"}) &&
                       is_capitalised(draft_.word(found.begin)) &&
                       found.begin > draft_.sentence_of(found.begin).begin;
    if (named) return true;
    return of_kind && (!modifies || found.known->subtype == "ICBM");
  }

  /// The token of the number that counts it; none when nothing does.
  std::uint32_t number_before(const Found& found) const {
    for (const std::uint32_t child : draft_.analysis.tree.children(found.head)) {
      if (draft_.token(child).label == Label::nummod && child < found.begin) return child;
    }
    return none;
  }

  /// "three missiles" is named with its number.
  Found counted(Found found) const {
    const std::uint32_t number = number_before(found);
    if (number != none && found.begin - number <= 3) {
      found.begin = number;
      found.span.begin = draft_.token(number).span.begin;
    }
    return found;
  }

  Draft& draft_;
};

}  // namespace

void choose_weapons(Draft& draft) { Weapons(draft).run(); }

}  // namespace chancery::extract
