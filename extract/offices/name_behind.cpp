#include "extract/offices/name_behind.hpp"

#include <algorithm>

#include "extract/offices/names_beside.hpp"
#include "extract/people/whereabouts.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;

class NameBehind {
 public:
  explicit NameBehind(const Draft& draft) : draft_(draft) {}

  /// "Uganda's foreign minister, Grace Okello-Mutesi," and "the envoy to the UN – Ann Lee –"
  std::optional<HolderBehind> find(const Title& title) const {
    const std::uint32_t there = after_whereabouts(draft_, title.end);
    const bool region = there > title.end && is_one_of(draft_.lower(title.end), {"in", "on", "at"});
    const std::uint32_t end = after_since(after_brackets(after_larger_place(title, there)));
    const std::string_view mark = draft_.word_safe(end);
    if (mark != "," && mark != "(" && mark != "–" && mark != "—" && mark != ":" && mark != "--")
      return std::nullopt;
    const Found* found = name_from(draft_, end + 1);
    if (found == nullptr) found = name_behind_origin(end + 1);
    const bool other = found == nullptr;
    if (other) found = name_behind_other(title, end + 1);
    if (found == nullptr || found->person == none || !reads_on(draft_, title.head, found->begin))
      return std::nullopt;
    if (is_told_of_another(title, *found)) return std::nullopt;
    const std::string_view after = draft_.lower(found->end);
    const bool closed = !reads_on(draft_, title.head, found->end) ||
                        is_one_of(after, {",", ".", ")", ";", "–", "—", "-", ":", "\"", "”", "of", "--", "mp",
                                          "mep", "kc", "(", "said", "told"});
    const bool dependent = draft_.token(found->head).head == title.head;
    // "met the envoy in the capital, Ann Lee said"
    if (region && !is_one_of(after, {",", ".", ")"})) return std::nullopt;
    if (is_of_other_state(title, *found) || is_aside(title, *found)) return std::nullopt;
    if (!closed && !dependent && !opens_for(title, *found)) return std::nullopt;
    return HolderBehind{found->person, other ? "office.before-other" : "office.before-apposition"};
  }

 private:
  /// "Ann Lee is to be foreign minister, Bo Lind defence minister": the first office is hers.
  bool is_told_of_another(const Title& title, const Found& behind) const {
    const auto& noun = draft_.token(noun_of_title(draft_, title));
    if (noun.label != language::Label::attr) return false;
    std::uint32_t verb = noun.head;
    if (draft_.token(verb).label == language::Label::xcomp) verb = draft_.token(verb).head;  // "is to be"
    const std::uint32_t subject = draft_.analysis.tree.subject(verb);
    const Found* other = subject == Tree::no_token ? nullptr : draft_.found_over(subject);
    return other != nullptr && other->kind == graph::EntityKind::person && other->person != behind.person;
  }

  /// "after the representative of Pakistan, Mr. Ann Lee (Portugal) said"
  bool is_of_other_state(const Title& title, const Found& name) const {
    const Found* state = draft_.word_safe(name.end) == "(" ? draft_.found_over(name.end + 1) : nullptr;
    return state != nullptr && state->kind == graph::EntityKind::state && title.bodies.size() == 1 &&
           draft_.found[title.bodies.front()].kind == graph::EntityKind::state &&
           draft_.found[title.bodies.front()].key != state->key;
  }

  /// "A minister, Ann Lee said, was freed": she tells of somebody else.
  bool is_aside(const Title& title, const Found& name) const {
    return is_one_of(draft_.lower(title.begin), {"a", "an", "one"}) &&
           is_one_of(draft_.lower(name.end), {"said", "says", "added"}) &&
           draft_.word_safe(name.end + 1) == ",";
  }

  /// "A former minister of Kenya, Ann Lee was freed": the sentence opens with what its subject is.
  bool opens_for(const Title& title, const Found& name) const {
    const std::uint32_t begin = draft_.sentence_of(title.head).begin;
    const auto& subject = draft_.token(name.head);
    const std::uint32_t first = first_with_owner(draft_, title);
    const bool bare =
        is_one_of(draft_.lower(begin), {"a", "an", "once", "formerly", "long"}) || first == begin;
    const bool definite = is_one_of(draft_.lower(begin), {"the", "his", "her", "its", "their"});
    if (!bare || definite || first > begin + 1 || title.bodies.empty()) return false;
    const auto& noun = draft_.token(noun_of_title(draft_, title));
    // "A minister of Kenya, Ann Lee said, was freed" has two verbs
    return language::is_subject(subject.label) &&
           (!language::is_subject(noun.label) || noun.head == subject.head);
  }

  /// "the head of the mission, the Chilean Ann Lee,", "..., Nauru's Ann Lee,": the name behind the state.
  const Found* name_behind_origin(std::uint32_t at) const {
    if (draft_.lower(at) == "the") ++at;
    const Found* state = at < draft_.token_count() ? draft_.found_over(at) : nullptr;
    if (state == nullptr || state->kind != graph::EntityKind::state || state->begin != at) return nullptr;
    const std::uint32_t name = state->end;
    if (name >= draft_.token_count()) return nullptr;
    if (draft_.document().tag(name) == "POS") return name_from(draft_, name + 1);
    const bool calling = draft_.token(name).pos == Pos::NOUN &&
                         is_one_of(draft_.lower(name), {"diplomat", "lawyer", "politician", "economist",
                                                        "jurist", "academic", "lawmaker", "official"});
    return name_from(draft_, name + (calling ? 1 : 0));  // "the Slovak diplomat Ann Lee"
  }

  /// "Togo's representative, Assistant Minister Ann Lee,", "the chairman, the President of Togo, Ann Lee,":
  /// the name behind another office of the same bearer; nullptr where the other office is another's.
  const Found* name_behind_other(const Title& title, std::uint32_t at) const {
    if (const Found* owner = draft_.found_over(at); owner != nullptr && draft_.same_sentence(at, owner->end))
      at = draft_.document().tag(owner->end) == "POS" ? owner->end : at;
    if (at >= draft_.token_count() || draft_.title_at[at] == none) return nullptr;
    const Title& other = draft_.titles[draft_.title_at[at]];
    if (other.begin != at || other.plural || other.counterpart) return nullptr;
    const bool comma = draft_.word_safe(other.end) == ",";
    const Found* found = name_from(draft_, other.end + (comma ? 1 : 0));
    if (found == nullptr || !reads_on(draft_, title.head, found->begin)) return nullptr;
    const auto explains = [&](std::uint32_t noun) {
      const std::uint32_t head = draft_.token(noun).head;
      return draft_.token(noun).label == Label::appos && head >= title.head && head < title.end;
    };
    if (explains(noun_of_title(draft_, other)) || (!comma && explains(found->head))) return found;
    // "The OSCE chair, Malta's foreign minister Ann Lee, will": a verb behind the comma, so no list
    const std::uint32_t verb = found->end + 1;
    const bool acts = !comma && draft_.word_safe(found->end) == "," &&
                      draft_.same_sentence(title.head, verb) &&
                      is_one_of(draft_.document().tag(verb), {"VBD", "VBZ", "MD"});
    return acts && language::is_subject(draft_.token(noun_of_title(draft_, title)).label) ? found : nullptr;
  }

  /// The comma behind "Texas" of "the mayor of Brownsville, Texas, Ann Lee,".
  std::uint32_t after_larger_place(const Title& title, std::uint32_t at) const {
    if (title.bodies.empty() || draft_.word_safe(at) != ",") return at;
    const Found& place = draft_.found[title.bodies.back()];
    const Found* larger = draft_.found_over(at + 1);
    const bool behind = place.kind == graph::EntityKind::place && place.end == at && larger != nullptr &&
                        larger->begin == at + 1 && draft_.word_safe(larger->end) == "," &&
                        (larger->kind == graph::EntityKind::state || larger->subtype == "region");
    return behind && draft_.same_sentence(title.head, larger->end + 1) ? larger->end : at;
  }

  /// The token after "since 2021" of "Premier of Aruba since 2021, Ann Lee".
  std::uint32_t after_since(std::uint32_t at) const {
    if (!is_one_of(draft_.lower(at), {"since", "until"})) return at;
    for (std::uint32_t next = at + 1; next < at + 5 && draft_.same_sentence(at, next); ++next) {
      if (draft_.word(next) == ",") return next;
    }
    return at;
  }

  /// The token after "(ABBR)".
  std::uint32_t after_brackets(std::uint32_t at) const {
    if (draft_.word_safe(at) != "(") return at;
    for (std::uint32_t next = at + 1; next < at + 4 && next < draft_.token_count(); ++next) {
      if (draft_.word(next) == ")" && draft_.word_safe(next + 1) == ",") return next + 1;
    }
    return at;
  }

  const Draft& draft_;
};

}  // namespace

std::optional<HolderBehind> name_behind(const Draft& draft, const Title& title) {
  return NameBehind(draft).find(title);
}

}  // namespace chancery::extract
