#include "extract/offices/respective_holders.hpp"

#include <algorithm>
#include <span>

#include "extract/offices/listed_holders.hpp"
#include "extract/offices/names_beside.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

class RespectiveHolders {
 public:
  explicit RespectiveHolders(Draft& draft) : draft_(draft) {}

  void run() {
    for (std::size_t i = 0; i + 1 < draft_.titles.size(); ++i) {
      std::size_t end = i + 1;
      while (end < draft_.titles.size() && follows(draft_.titles[end - 1], draft_.titles[end])) ++end;
      if (end - i < 2) continue;
      const std::span<Title> titles(draft_.titles.data() + i, end - i);
      if (!give(titles, persons_before(titles))) give(titles, persons_behind(titles));
      i = end - 1;
    }
  }

 private:
  /// Whether nothing but commas, "and" and "the" stands between two titles of one bearer each.
  bool follows(const Title& one, const Title& next) const {
    if (one.plural || next.plural || one.counterpart || next.counterpart) return false;
    bool conjunction = false;
    for (std::uint32_t at = one.end; at < next.begin; ++at) {
      if (!is_one_of(draft_.lower(at), {",", "and", "&", "the"})) return false;
      conjunction = true;
    }
    return conjunction && draft_.same_sentence(one.head, next.head);
  }

  std::vector<std::uint32_t> persons_before(std::span<const Title> titles) const {
    const std::uint32_t first = first_with_owner(draft_, titles.front());
    if (first < 3) return {};
    const bool opened = draft_.lower(first - 1) == "respectively";
    const std::uint32_t comma = first - (opened ? 2 : 1);
    if (!is_one_of(draft_.word(comma), {",", "–", "—", "--"})) return {};
    if (!opened && !is_told_apart(titles)) return {};
    return names_before(draft_, comma).persons;
  }

  /// "... respectively", "the president and the prime minister": not two offices of the last one named.
  bool is_told_apart(std::span<const Title> titles) const {
    const std::uint32_t end = titles.back().end;
    const std::uint32_t behind = end + (draft_.word_safe(end) == "," ? 1 : 0);
    if (draft_.lower(behind) == "respectively") return true;
    return std::ranges::all_of(titles,
                               [&](const Title& title) { return draft_.lower(title.begin) == "the"; });
  }

  std::vector<std::uint32_t> persons_behind(std::span<const Title> titles) const {
    std::vector<std::uint32_t> persons;
    std::uint32_t at = titles.back().end;
    if (!is_one_of(draft_.word_safe(at), {",", "–", "—", "--", ":"})) return {};
    bool joined = false;
    for (++at; draft_.same_sentence(titles.back().head, at);) {
      const Found* name = name_from(draft_, at);
      if (name == nullptr || name->person == none) return {};
      persons.push_back(name->person);
      at = name->end;
      if (joined) return persons;
      if (draft_.word_safe(at) == ",") ++at;
      joined = is_one_of(draft_.lower(at), {"and", "&"});
      if (joined) ++at;
    }
    return {};
  }

  bool give(std::span<Title> titles, const std::vector<std::uint32_t>& persons) {
    if (persons.size() != titles.size()) return false;
    const auto owned = std::ranges::find_if(titles, [](const Title& title) { return !title.bodies.empty(); });
    for (std::size_t i = 0; i < titles.size(); ++i) {
      titles[i].holders = {persons[i]};
      titles[i].holder_rule = "office.respectively";
      const bool shares = owned != titles.end() && titles[i].possessor == none && titles[i].bodies.empty();
      if (shares && owned->bodies.size() == 1 && is_of_state(*owned)) titles[i].bodies = owned->bodies;
    }
    return true;
  }

  bool is_of_state(const Title& title) const {
    return draft_.found[title.bodies.front()].kind == graph::EntityKind::state;
  }

  Draft& draft_;
};

}  // namespace

void find_respective_holders(Draft& draft) { RespectiveHolders(draft).run(); }

}  // namespace chancery::extract
