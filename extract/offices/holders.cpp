#include "extract/offices/holders.hpp"

#include <algorithm>
#include <initializer_list>

#include "extract/offices/joined_offices.hpp"
#include "extract/offices/listed_holders.hpp"
#include "extract/offices/name_behind.hpp"
#include "extract/offices/names_beside.hpp"
#include "extract/offices/paired_holders.hpp"
#include "extract/offices/respective_holders.hpp"
#include "extract/offices/tree_holders.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;

class Holders {
 public:
  explicit Holders(Draft& draft) : draft_(draft) {}

  void run() {
    find_respective_holders(draft_);
    for (auto& title : draft_.titles) {
      if (title.holders.empty()) read(title);
    }
    find_paired_holders(draft_);
    for (std::uint32_t i = 0; i < draft_.titles.size(); ++i) {
      for (const std::uint32_t person : draft_.titles[i].holders) draft_.persons[person].titles.push_back(i);
    }
  }

 private:
  /// The person whose name begins at the token, after honorifics; none when there is none.
  std::uint32_t person_from(std::uint32_t at) const {
    const Found* found = name_from(draft_, at);
    return found != nullptr ? found->person : none;
  }

  void read(Title& title) {
    if (title.plural && !is_one_of_them(title)) return find_listed_holders(draft_, title);
    if (title.end < draft_.token_count() && draft_.document().tag(title.end) == "POS")
      return;  // "the minister's aunt"
    if (adjacent(title) || with_next(title) || after_name(title) || joined_behind_name(title)) return;
    if (const auto behind = name_behind(draft_, title)) {
      give(title, behind->person, behind->rule);
      return;
    }
    find_holder_by_tree(draft_, title);
  }

  /// "One of the union's deputies in the assembly, Ann Lee, left"
  bool is_one_of_them(const Title& title) const {
    std::uint32_t first = first_with_owner(draft_, title);
    if (first > 0 && draft_.lower(first - 1) == "the") --first;
    return first > 1 && draft_.lower(first - 1) == "of" && draft_.lower(first - 2) == "one" &&
           draft_.same_sentence(first - 2, title.head);
  }

  bool give(Title& title, std::uint32_t person, std::string rule) {
    if (person == none) return false;
    title.holders.push_back(person);
    title.holder_rule = std::move(rule);
    return true;
  }

  /// "US President Joe Biden"
  bool adjacent(Title& title) {
    const std::uint32_t end = after_short_form(title.end);
    return reads_on(draft_, title.head, end) && give(title, person_from(end), "office.before-name");
  }

  /// The token after "(NSA)" of "National Security Adviser (NSA) Ann Lee".
  std::uint32_t after_short_form(std::uint32_t at) const {
    const bool short_form = draft_.word_safe(at) == "(" && draft_.word_safe(at + 2) == ")" &&
                            draft_.word(at + 1).size() > 1 && is_all_capitals(draft_.word(at + 1));
    return short_form && draft_.same_sentence(at, at + 2) ? at + 3 : at;
  }

  /// "Deputy Prime Minister and Foreign Minister Ann Lee": two offices of one, where no article tells them
  /// apart.
  bool with_next(Title& title) {
    const std::uint32_t joint = title.end;
    if (!is_one_of(draft_.lower(joint), {"and", "&"}) || !draft_.same_sentence(title.head, joint + 1))
      return false;
    const std::uint32_t index = draft_.title_at[joint + 1];
    if (index == none || draft_.titles[index].begin != joint + 1 || draft_.titles[index].plural) return false;
    const Title& next = draft_.titles[index];
    const bool article =
        draft_.token(title.begin).pos == Pos::DET || draft_.token(next.begin).pos == Pos::DET;
    if (!next.bodies.empty() || next.possessor != none || next.counterpart) return false;
    // "the Prime Minister and Minister of Defence, Ann Lee,": one article, and ministries of one
    if (article && draft_.token(next.begin).pos != Pos::DET && is_capitalised(draft_.word(title.head)) &&
        is_capitalised(draft_.word(next.head)) && draft_.lower(title.head) == "minister" &&
        draft_.lower(next.head) == "minister")
      return give(title, apposed_behind(next), "office.with-next");
    if (article) return false;
    if (is_capitalised(draft_.word(title.head)) != is_capitalised(draft_.word(next.head))) return false;
    return give(title, person_from(next.end), "office.with-next") ||
           give(title, apposed_behind(next), "office.with-next");
  }

  /// "Chad's premier and foreign minister, Ann Lee,": the name that the second office stands before.
  std::uint32_t apposed_behind(const Title& next) const {
    if (draft_.word_safe(next.end) != ",") return none;
    const Found* name = name_from(draft_, next.end + 1);
    const bool closed = name != nullptr && reads_on(draft_, next.head, name->begin) &&
                        is_one_of(draft_.word_safe(name->end), {",", ".", ";", ")"});
    return closed ? name->person : none;
  }

  /// "Kim Gunn, special representative for ...", "Kim (the envoy"
  bool after_name(Title& title) {
    const std::uint32_t begin = before_adverbs(first_with_owner(draft_, title));
    if (begin < 2 || !draft_.same_sentence(begin, begin - 1)) return false;
    const std::string_view mark = draft_.word(begin - 1);
    if (is_one_of(mark, {",", "(", "–", "—", "--"}) || is_dash(begin - 1)) {
      const Found* found = name_before(draft_, begin - 1);
      if (found == nullptr || found->person == none || !is_apposition(title, *found)) return false;
      const bool over = draft_.lower(begin) == "until" &&
                        std::ranges::find(title.modifiers, "former") == title.modifiers.end();
      if (over) title.modifiers.emplace_back("former");
      return give(title, found->person, "office.after-name");
    }
    return false;
  }

  /// "Ann Lee, a lawyer and former minister of Togo,": the second of what is told of the name.
  bool joined_behind_name(Title& title) {
    constexpr std::uint32_t longest = 9;
    if (give(title, holder_of_office_before(draft_, title), "office.after-name")) return true;
    if (title.begin < 4 || draft_.lower(title.begin - 1) != "and" || title.bodies.empty() ||
        !is_one_of(draft_.word_safe(title.end), {",", ".", ";", ")"}))
      return false;
    for (std::uint32_t at = title.begin - 2; at > 1 && title.begin - at < longest; --at) {
      const Found* found = draft_.found_over(at);
      const Pos pos = draft_.token(at).pos;
      if (!draft_.same_sentence(title.head, at) || pos == Pos::VERB || pos == Pos::AUX ||
          (found != nullptr && found->kind == graph::EntityKind::person))
        return false;
      if (draft_.word(at) != ",") continue;
      const Found* name = is_one_of(draft_.lower(at + 1), {"a", "an"}) ? name_before(draft_, at) : nullptr;
      return name != nullptr && give(title, name->person, "office.after-name");
    }
    return false;
  }

  /// "Ann Lee - foreign minister of Togo - spoke", but not "minister-designate"
  bool is_dash(std::uint32_t at) const {
    return draft_.word(at) == "-" && at > 0 && draft_.token(at).space_after &&
           draft_.token(at - 1).space_after;
  }

  /// The token after the comma in "Ann Lee, until now chief of staff,".
  std::uint32_t before_adverbs(std::uint32_t begin) const {
    if (begin < 3 || !draft_.same_sentence(begin, begin - 3)) return begin;
    const bool until = draft_.lower(begin - 2) == "until" &&
                       is_one_of(draft_.lower(begin - 1), {"now", "recently", "then", "lately"});
    if (until) return begin - 2;
    // "Ann Lee, until last year the ...", "at that time ...", "since 2020 ..."
    constexpr std::uint32_t longest = 4;
    for (std::uint32_t at = begin - 1; at > 1 && begin - at <= longest && draft_.same_sentence(begin, at - 1);
         --at) {
      const bool opens = is_one_of(draft_.lower(at), {"until", "since", "at"}) && at + 1 < begin;
      if (opens) return draft_.word(at - 1) == "," ? at : begin;
      const bool time = draft_.token(at).name == language::NameType::DATE ||
                        draft_.token(at).pos == Pos::NUM ||
                        is_one_of(draft_.lower(at), {"that", "the", "time", "last", "this", "year", "month"});
      if (!time) break;
    }
    return is_one_of(draft_.lower(begin - 1), {"formerly", "previously", "once", "twice", "now", "currently"})
               ? begin - 1
               : begin;
  }

  /// Whether the title after "NAME," tells of the name, and does not begin a new member of a list.
  bool is_apposition(const Title& title, const Found& found) const {
    const Found* second = draft_.word_safe(title.end) == "," ? name_from(draft_, title.end + 1) : nullptr;
    // "Mr A, minister of Chad, Mr B, minister of Togo, ..."
    if (second != nullptr && second->person != none && !title.bodies.empty() && has_office_behind(*second) &&
        !has_title(found))
      return true;
    const Label label = draft_.token(title.head).label;
    const bool subject = language::is_subject(label);
    if (subject && draft_.token(title.head).head != found.head && !opens_sentence(found, title))
      return false;  // it does something itself
    const Found* next = draft_.word_safe(title.end) == "," ? name_from(draft_, title.end + 1) : nullptr;
    if (next == nullptr || next->person == none) return true;
    if (has_title(found)) return false;  // "minister A, the envoy to Chad, B, and ..."
    const bool listed = is_one_of(draft_.lower(next->end), {"of", "and"}) && !title.bodies.empty();
    if (listed && draft_.token(next->head).head != title.head)
      return true;                              // "A, head of the bank, B of Togo"
    if (has_office_behind(*next)) return true;  // "A, chief of staff, B, director of the bank, and ..."
    // "His Majesty A, the President of Chad, His Excellency B": the style opens a name of its own
    if (next->begin > title.end + 1 && is_styled(found) && !title.bodies.empty()) return false;
    // "A, B's minister, C": the title stands before C when its own noun heads the phrase of C's.
    if (draft_.token(next->head).head == title.head) return false;
    return draft_.token(title.head).head == found.head;
  }

  /// "Ann Lee, Mali's foreign minister, arrived": the name opens the sentence, and nothing else can act in
  /// it.
  bool opens_sentence(const Found& found, const Title& title) const {
    const auto& sentence = draft_.sentence_of(found.begin);
    std::uint32_t first = sentence.begin;
    if (const auto style =
            draft_.words.honorific_at(draft_.document().text, draft_.token(first).span.begin)) {
      const std::uint32_t end = draft_.token(first).span.begin + style->second;
      while (first < found.begin && draft_.token(first).span.begin < end) ++first;
    }
    const std::uint32_t index = draft_.title_at[first];
    if (first < found.begin && index != none && draft_.titles[index].begin == first)
      first = draft_.titles[index].end;
    return first == found.begin && found.end + 1 == before_adverbs(first_with_owner(draft_, title)) &&
           draft_.word_safe(title.end) == ",";
  }

  /// "His Majesty Sultan A"
  bool is_styled(const Found& found) const {
    for (std::uint32_t at = found.begin; at > 0 && found.begin - at < 4; --at) {
      const Span before = draft_.token(at - 1).span;
      const auto honorific = draft_.words.honorific_at(draft_.document().text, before.begin);
      if (honorific && before.begin + honorific->second <= found.span.begin) return true;
    }
    return false;
  }

  bool has_office_behind(const Found& name) const {
    const std::uint32_t at = name.end + 1;
    if (draft_.word_safe(name.end) != "," || !draft_.same_sentence(name.head, at)) return false;
    return draft_.title_at[at] != none && draft_.titles[draft_.title_at[at]].begin == at;
  }

  /// Whether a title that stands before the name has been read already; ranks do not count.
  bool has_title(const Found& found) const {
    return std::ranges::any_of(draft_.titles, [&](const Title& title) {
      return !is_rank(title) && title.head < found.begin &&
             draft_.token(title.head).sentence == draft_.token(found.begin).sentence &&
             std::ranges::find(title.holders, found.person) != title.holders.end();
    });
  }

  Draft& draft_;
};

}  // namespace

void find_holders(Draft& draft) { Holders(draft).run(); }

}  // namespace chancery::extract
