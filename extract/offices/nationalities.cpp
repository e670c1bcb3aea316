#include "extract/offices/nationalities.hpp"

#include <algorithm>

#include "extract/offices/callings.hpp"
#include "extract/offices/relation_reader.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;
using language::Pos;

class Nationalities : RelationReader {
 public:
  using RelationReader::RelationReader;

  /// "Yolanda Santiago, a Panamanian lawyer", "the Lithuanian businessman Tomas Balsiukas", "Åsa Lindqvist, a
  /// Swede".
  void nationality(const Found& found) {
    std::uint32_t seen = none;
    for (const std::uint32_t child : draft_.analysis.tree.children(found.head)) {
      if (draft_.token(child).label == Label::appos || draft_.token(child).label == Label::compound)
        seen = read_noun(found, child, seen);
    }
    by_rank(found);
    by_noun_before(found);
    by_people_before(found);
    by_predicate(found);
    also_of(found);
    by_origin_of_office(found);
    const auto& head = draft_.token(first_of_list(found.head));
    if (seen == none && head.label == Label::appos) read_noun(found, head.head, none);
    const std::uint32_t comma = after_age(found.end);
    const Found* after = draft_.lower(comma) == "," && is_one_of(draft_.lower(comma + 1), {"a", "an", "the"})
                             ? draft_.found_over(after_years(comma + 2))
                             : nullptr;
    const Found* bare = draft_.word_safe(comma) == "," ? draft_.found_over(comma + 1) : nullptr;
    if (bare != nullptr && is_adjective(*bare) && draft_.lower(bare->end) == "by" &&
        is_one_of(draft_.lower(bare->end + 1), {"birth", "passport", "nationality", "naturalisation"}))
      add(found, *bare);  // "Ann Lee, Swiss by birth,"
    if (after != nullptr && is_adjective(*after)) {
      const std::string_view next = draft_.lower(after->end);
      if (next == "," || next == "." || next == "who" || is_apposed_native(*after)) {
        list_.add("citizen_of", found.entity, after->entity, together(found, *after), "relation.nationality",
                  0.8);
      }
    }
  }

  /// "DANIEL WHITLOCK (United States)", "Mr. Ribeiro (Portugal)"
  void delegate(const Found& found) {
    if (signs_for(found)) return;
    const Found* state = draft_.word_safe(found.end) == "(" ? draft_.found_over(found.end + 1) : nullptr;
    if (state == nullptr || state->kind != EntityKind::state || state->begin != found.end + 1 ||
        draft_.word_safe(state->end) != ")")
      return;
    const bool minutes = is_all_capitals(draft_.word(found.end - 1)) ||
                         (found.begin > 0 && is_one_of(draft_.lower(found.begin - 1),
                                                       {"mr.", "ms.", "mrs.", "mr", "ms", "mrs"})) ||
                         is_one_of(draft_.lower(found.begin), {"mr.", "ms.", "mrs.", "mr", "ms", "mrs"});
    if (!minutes) return;
    list_.add("represents", found.entity, state->entity, together(found, *state), "relation.delegate", 0.85);
  }

 private:
  /// "was signed by Ann Lee for Chad and Bo Lind for Mali"
  bool signs_for(const Found& found) {
    if (draft_.lower(found.end) != "for" || !draft_.same_sentence(found.begin, found.end + 1)) return false;
    const Found* state = draft_.found_over(found.end + 1);
    if (state == nullptr || state->kind != EntityKind::state || state->known == nullptr ||
        state->known->how != Known::How::name)
      return false;
    const auto& sentence = draft_.sentence_of(found.begin);
    for (std::uint32_t at = sentence.begin; at < found.begin; ++at) {
      if (!is_one_of(draft_.lemma(at), {"sign", "initial", "ink", "negotiate", "co-sign"})) continue;
      list_.add("represents", found.entity, state->entity, together(found, *state), "relation.delegate",
                0.85);
      return true;
    }
    return false;
  }

  /// The token behind "29-year-old" that begins at the token; the same one where it does not.
  std::uint32_t after_years(std::uint32_t at) const {
    const bool years =
        draft_.same_sentence(at, at + 5) && draft_.lower(at + 2) == "year" && draft_.lower(at + 4) == "old";
    return years ? at + 5 : at;
  }

  /// "Ann Lee, a Swede arrested in Oslo,": what the name is called is the people's word itself.
  bool is_apposed_native(const Found& native) const {
    const auto& noun = draft_.token(native.head);
    return native.end == native.begin + 1 && noun.label == Label::appos &&
           is_one_of(draft_.document().tag(native.head), {"NN", "NNP"}) &&
           is_one_of(draft_.document().tag(native.end), {"VBN", "VBG", "IN", "WP", "WP$"});
  }

  /// The second comma of "Ann Lee, 34, a Kenyan,"; the same one where no age is told.
  std::uint32_t after_age(std::uint32_t comma) const {
    const bool age = draft_.word_safe(comma) == "," && draft_.same_sentence(comma, comma + 2) &&
                     draft_.token(comma + 1).pos == Pos::NUM && draft_.word(comma + 2) == ",";
    return age ? comma + 2 : comma;
  }

  /// "Ann Lee" of "two Turkish citizens, Ann Lee and Jo Park", for either.
  std::uint32_t first_of_list(std::uint32_t name) const {
    std::uint32_t first = name;
    for (int step = 0; step < 6 && draft_.token(first).label == Label::conj; ++step)
      first = draft_.token(first).head;
    const Found* before = draft_.found_over(first);
    const bool listed = before != nullptr && before->kind == EntityKind::person &&
                        draft_.document().tag(draft_.token(first).head) == "NNS";
    return listed ? first : name;
  }

  /// "the Paraguayan Néstor Paredes", "Turkish Major General Orhan Taşkın", "Dutch MEP Pieter Smeets"
  void by_rank(const Found& found) {
    const Found* before = found.begin == 0 ? nullptr : draft_.found_over(found.begin - 1);
    const bool own =
        before != nullptr && is_adjective(*before) && draft_.same_sentence(before->begin, found.begin);
    if (own) return add(found, *before);
    const std::uint32_t index = found.begin == 0 ? none : draft_.title_at[found.begin - 1];
    if (index == none) return;
    const Title& title = draft_.titles[index];
    if (title.bodies.size() != 1 || title.end != found.begin || !tells_citizenship(draft_.lemma(title.head)))
      return;
    const Found& state = draft_.found[title.bodies.front()];
    if (is_adjective(state) && state.begin < title.head) add(found, state);
  }

  /// "an Iranian citizen, Ann Lee", "the Australian national Bo Day", "a Zambian, Prof. Jo Park", "the
  /// Latvian, Jo Park", "a Latvian named Jo Park"
  void by_noun_before(const Found& person) {
    std::uint32_t at = before_titles(person.begin);
    if (at < 2) return;
    const bool named = is_one_of(draft_.lower(at - 1), {",", "named", "called"});
    if (named) --at;
    const bool noun = is_one_of(draft_.lower(at - 1), {"national", "citizen", "native"});
    if (noun) --at;
    const Found* state = (named || noun) && at > 0 ? draft_.found_over(at - 1) : nullptr;
    if (state == nullptr || state->end != at || !is_adjective(*state) ||
        !draft_.same_sentence(state->begin, person.begin))
      return;
    const bool one = state->begin > 0 &&
                     is_one_of(draft_.lower(state->begin - 1), {"a", "an", "another", "the"}) &&
                     is_one_of(draft_.word_safe(person.end), {",", ".", ";", ")", "and", "(", "as", "to"});
    if (noun || one) add(person, *state);
  }

  /// The token before which the ranks and honorifics of the name begin.
  std::uint32_t before_titles(std::uint32_t at) const {
    while (at > 0 && draft_.same_sentence(at, at - 1) && draft_.found_over(at - 1) == nullptr &&
           (draft_.title_at[at - 1] != none ||
            (draft_.token(at - 1).pos == Pos::PROPN && draft_.token(at - 1).label == Label::compound)))
      --at;
    return at;
  }

  /// "two Libyans, Ann Lee and Bo Day": each that is listed behind the people.
  void by_people_before(const Found& person) {
    std::uint32_t at = before_titles(person.begin);
    const std::uint32_t first = draft_.sentence_of(person.begin).begin;
    while (at > first && is_one_of(draft_.lower(at - 1), {",", "and"})) {
      const bool comma = draft_.word(at - 1) == ",";
      const Found* before = at < first + 2 ? nullptr : draft_.found_over(at - 2);
      if (before == nullptr) return;
      if (comma && is_adjective(*before) && before->begin > first) {
        const std::uint32_t count = before->begin - 1;
        const bool several = draft_.token(count).pos == Pos::NUM || draft_.lower(count) == "several";
        if (several && draft_.lower(at - 2).ends_with('s')) add(person, *before);
        return;
      }
      if (before->kind != EntityKind::person) return;
      at = before_titles(before->begin);
    }
  }

  /// "Ann Lee is a Syrian"
  void by_predicate(const Found& person) {
    const auto& name = draft_.token(person.head);
    if (name.label != Label::nsubj || draft_.lemma(name.head) != "be") return;
    const std::uint32_t noun = draft_.analysis.tree.child(name.head, Label::attr);
    const Found* state = noun == Tree::no_token ? nullptr : draft_.found_over(noun);
    const bool one = state != nullptr && is_adjective(*state) && state->begin > person.end &&
                     is_one_of(draft_.lower(state->begin - 1), {"a", "an"});
    if (one && draft_.analysis.tree.child(name.head, Label::neg) == Tree::no_token) add(person, *state);
  }

  /// "Captain Ann Lee, also of Ethiopia,"
  void also_of(const Found& person) {
    const std::uint32_t at = person.end;
    if (draft_.word_safe(at) != "," || !is_one_of(draft_.lower(at + 1), {"also", "likewise"}) ||
        !is_one_of(draft_.lower(at + 2), {"of", "from"}))
      return;
    const Found* state = draft_.same_sentence(person.begin, at + 3) ? draft_.found_over(at + 3) : nullptr;
    if (state != nullptr && state->kind == EntityKind::state && state->begin == at + 3) add(person, *state);
  }

  /// "the force's Irish spokesman, Ann Lee": of the force, and from Ireland.
  void by_origin_of_office(const Found& person) {
    if (person.person == none) return;
    for (const std::uint32_t index : draft_.persons[person.person].titles) {
      const Title& title = draft_.titles[index];
      if (draft_.same_sentence(title.head, person.begin)) by_origin_before(person, title);
      if (title.possessor == none || title.counterpart || title.bodies.size() != 1 ||
          draft_.document().tag(title.possessor).starts_with("PRP") ||
          !draft_.same_sentence(title.head, person.begin))
        continue;
      const Found& state = draft_.found[title.bodies.front()];
      if (is_adjective(state) && state.begin > title.possessor) add(person, state);
    }
  }

  /// "a Kenyan member of the Monitoring Team", "the Norwegian head of the Mission": of a body of no state.
  void by_origin_before(const Found& person, const Title& title) {
    const bool beside = std::ranges::any_of(title.bodies, [&](std::uint32_t index) {
      const Found& body = draft_.found[index];
      return body.kind == EntityKind::organisation && body.begin > title.head && body.of_state.empty() &&
             body.state == none && body.subtype != "ministry";
    });
    if (!beside) return;
    for (std::uint32_t at = title.begin > 0 ? title.begin - 1 : 0; at < title.head; ++at) {
      const Found* state = draft_.found_over(at);
      if (state != nullptr && is_adjective(*state) && state->end <= title.head) return add(person, *state);
    }
  }

  void add(const Found& person, const Found& state) {
    list_.add("citizen_of", person.entity, state.entity, together(state, person), "relation.nationality",
              0.8);
  }

  static bool is_adjective(const Found& found) {
    return found.kind == EntityKind::state && found.known != nullptr &&
           (found.known->how == Known::How::adjective || found.known->how == Known::How::abbreviation);
  }

  std::uint32_t read_noun(const Found& found, std::uint32_t noun, std::uint32_t before) {
    if (draft_.token(noun).pos != Pos::NOUN || draft_.found_over(noun) != nullptr) return before;
    for (std::uint32_t at = found.end; at < noun; ++at) {
      const Found* other = draft_.found_over(at);  // "Ann Lee, 34, and Bo Day, a Polish diplomat"
      if (other != nullptr && other->kind == EntityKind::person) return before;
    }
    const bool thing = std::ranges::any_of(draft_.words.nouns(draft_.lemma(noun)), [](const Noun& one) {
      return one.kind == EntityKind::platform || one.kind == EntityKind::organisation ||
             one.kind == EntityKind::place;
    });
    if (thing) return before;  // "the French vessel Jean Dubois"
    const std::uint32_t title = draft_.title_at[noun];
    if (title != none && !tells_citizenship(draft_.lemma(noun))) return before;
    for (const std::uint32_t child : draft_.analysis.tree.children(noun)) {
      const Found* state = draft_.found_over(child);
      if (child > noun || state == nullptr || !is_adjective(*state)) continue;
      list_.add("citizen_of", found.entity, state->entity, together(*state, found), "relation.nationality",
                0.8);
      before = noun;
      // "an Indian-Argentine student"
      const Found* other = state->begin > 1 && draft_.word(state->begin - 1) == "-"
                               ? draft_.found_over(state->begin - 2)
                               : nullptr;
      if (other != nullptr && is_adjective(*other))
        list_.add("citizen_of", found.entity, other->entity, together(*other, found), "relation.nationality",
                  0.8);
    }
    return before;
  }
};

}  // namespace

void read_nationality(RelationList& list, const Found& person) { Nationalities(list).nationality(person); }

void read_delegate(RelationList& list, const Found& person) { Nationalities(list).delegate(person); }

}  // namespace chancery::extract
