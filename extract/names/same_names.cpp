#include "extract/names/same_names.hpp"

#include <algorithm>
#include <unordered_map>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Label;

bool is_guess(const Found& found) { return found.known == nullptr && found.kind != EntityKind::person; }

class SameNames {
 public:
  explicit SameNames(Draft& draft) : draft_(draft) {}

  void run() {
    for (std::uint32_t i = 0; i < draft_.found.size(); ++i) collect(i);
    for (Found& found : draft_.found) {
      if (is_guess(found)) agree_on_kind(found);
    }
    for (std::uint32_t i = 0; i + 1 < draft_.found.size(); ++i) also_called(i);
    for (std::uint32_t i = 0; i < draft_.found.size(); ++i) {
      if (is_guess(draft_.found[i]) && draft_.found[i].key.empty()) join_longer(i);
      if (draft_.found[i].kind == EntityKind::person || draft_.found[i].kind == EntityKind::place)
        firm_or_person(i);
    }
    for (std::uint32_t i = 0; i < draft_.found.size(); ++i) person_or_state(i);
  }

 private:
  std::string text(const Found& found) const {
    std::string folded = fold(found.span.in(draft_.document().text));
    const bool plural = folded.size() > 2 && folded.back() == 's' && folded[folded.size() - 2] >= '0' &&
                        folded[folded.size() - 2] <= '9';
    if (plural) folded.pop_back();
    return folded;
  }

  void collect(std::uint32_t index) {
    const Found& found = draft_.found[index];
    const std::string name = text(found);
    if (found.kind == EntityKind::person) {
      const std::size_t blank = name.rfind(' ');
      if (blank != std::string::npos) persons_[name.substr(blank + 1)].push_back(index);
      return;
    }
    first_.emplace(name, index);
    const auto [best, is_new] = best_.emplace(name, index);
    if (!is_new && found.confidence > draft_.found[best->second].confidence) best->second = index;
    const std::size_t first = name.find(' ');
    if (first == std::string::npos) return;
    longer_["^" + name.substr(0, first)].push_back(index);
    longer_["$" + name.substr(name.rfind(' ') + 1)].push_back(index);
    if (!is_body(found)) return;
    for (std::size_t blank = first; blank != name.rfind(' ');) {
      const std::size_t next = name.find(' ', blank + 1);
      longer_["~" + name.substr(blank + 1, next - blank - 1)].push_back(index);
      blank = next;
    }
  }

  /// "the Agreement on Joint Patrols ("the Kosrae Agreement")": another name, in quotation marks in brackets.
  void also_called(std::uint32_t index) {
    const Found& full = draft_.found[index];
    const Found& other = draft_.found[index + 1];
    if (!is_guess(full) || !is_guess(other) || full.kind != other.kind || !full.key.empty() ||
        draft_.word_safe(full.end) != "(" || !draft_.same_sentence(full.begin, other.end + 1))
      return;
    std::uint32_t at = full.end + 1;
    const auto is_mark = [&](std::uint32_t token) {
      return is_one_of(draft_.word(token), {"\"", "“", "”", "«", "»", "'", "‘", "’"});
    };
    if (!is_mark(at)) return;
    ++at;
    if (draft_.lower(at) == "the") ++at;
    if (other.begin != at || !is_mark(other.end) || draft_.word(other.end + 1) != ")") return;
    const std::string key = slug(full.span.in(draft_.document().text));
    const std::string name = text(other);
    for (Found& found : draft_.found) {
      if (is_guess(found) && found.kind == full.kind && found.key.empty() && text(found) == name)
        found.key = key;
    }
  }

  /// "Marek Wrobel", taken for a place once and for a person elsewhere.
  bool is_named_as_person(const Found& found) const {
    const std::string name = text(found);
    const std::size_t blank = name.rfind(' ');
    if (found.known != nullptr || blank == std::string::npos) return false;
    const auto bearers = persons_.find(name.substr(blank + 1));
    return bearers != persons_.end() && std::ranges::any_of(bearers->second, [&](std::uint32_t person) {
             return text(draft_.found[person]) == name;
           });
  }

  void agree_on_kind(Found& found) {
    if (found.kind == EntityKind::place && is_named_as_person(found)) {
      found.kind = EntityKind::person;
      found.subtype.clear();
      return;
    }
    const Found& best = draft_.found[best_.at(text(found))];
    if (&best == &found) return;
    found.kind = best.kind;
    found.subtype = best.subtype;
    if (best.known != nullptr && best.known->how != Known::How::body) {
      found.known = best.known;
      found.key = best.key;
    }
  }

  static bool is_body(const Found& one) {
    return one.kind == EntityKind::organisation || one.kind == EntityKind::forum;
  }

  /// Whether the shorter name is the longer one without words at one end, or, where it is several words, at
  /// both: "the Contact Group" of "the International Contact Group on Sudan".
  bool is_short(const Found& shorter, const Found& longer) const {
    // "the Malabrigo" of the ship BRP Malabrigo, taken for a body
    const bool ship = is_body(shorter) && longer.kind == EntityKind::platform && shorter.begin > 0 &&
                      draft_.lower(shorter.begin - 1) == "the";
    if (shorter.kind != longer.kind && !ship && !(is_body(shorter) && is_body(longer))) return false;
    const std::string one = text(shorter);
    const std::string other = text(longer);
    if (other.size() <= one.size() + 1) return false;
    const bool head = other.starts_with(one + " ");
    if (is_body(shorter) || shorter.kind == EntityKind::platform) {
      const bool inner =
          one.find(' ') != std::string::npos && other.find(" " + one + " ") != std::string::npos;
      return head || inner || other.ends_with(" " + one);
    }
    if (shorter.kind != EntityKind::place || !head) return false;
    const auto& nouns = draft_.words.nouns(other.substr(one.size() + 1));
    return std::any_of(nouns.begin(), nouns.end(), [](const Noun& n) { return n.kind == EntityKind::place; });
  }

  /// "The Council" that acts for sentences before "the European Council" is named is another one.
  bool stood_alone(const std::string& name, const Found& longer) const {
    constexpr std::uint32_t soon = 4;  ///< sentences within which a report gives the full name
    const Found& first = draft_.found[first_.at(name)];
    if (first.kind != EntityKind::organisation || name.find(' ') != std::string::npos) return false;
    return draft_.token(longer.begin).sentence > draft_.token(first.begin).sentence + soon;
  }

  void join_longer(std::uint32_t index) {
    Found& found = draft_.found[index];
    if (found.reason.rule == "name.issuer") return;
    const std::string name = text(found);
    std::uint32_t best = none;
    bool several = false;
    for (const std::string& end :
         {"^" + name.substr(0, name.find(' ')), "$" + name.substr(name.rfind(' ') + 1),
          "~" + name.substr(0, name.find(' '))}) {
      const auto candidates = longer_.find(end);
      if (candidates == longer_.end()) continue;
      for (const std::uint32_t other : candidates->second) {
        if (other == index || !is_short(found, draft_.found[other])) continue;
        if (draft_.links.apart(name, text(draft_.found[other])) != nullptr) continue;
        if (best != none && text(draft_.found[best]) != text(draft_.found[other])) several = true;
        if (best == none || other < index) best = other;
      }
    }
    // Of several the one named last before; a name that only comes later must be the only one.
    if (best == none || (several && best > index)) return;
    const Found& longer = draft_.found[best];
    if (stood_alone(name, longer)) return;
    const bool body = longer.known != nullptr && longer.known->how == Known::How::body;
    found.key = longer.key.empty() && !body ? slug(longer.span.in(draft_.document().text)) : longer.key;
    found.kind = longer.kind;
    found.known = longer.known;
    found.subtype = longer.subtype;
    found.state = longer.state;
    found.reason = reason_of("name.short-form", nullptr, longer.span);
    found.confidence = several ? 0.65 : 0.8;
  }

  /// "Volna" after "Volna Maritime": a firm's short name that the model takes for a place, or for a person
  /// nobody else is named after.
  void firm_or_person(std::uint32_t index) {
    Found& found = draft_.found[index];
    const std::string name = text(found);
    const bool guess = found.reason.rule == "name.model-person" ||
                       (found.kind == EntityKind::place && found.reason.rule == "name.model");
    if (!guess || found.end != found.begin + 1 || persons_.contains(name)) return;
    const auto candidates = longer_.find("^" + name);
    if (candidates == longer_.end()) return;
    for (const std::uint32_t other : candidates->second) {
      const Found& longer = draft_.found[other];
      if (longer.kind != EntityKind::organisation || longer.subtype != "company" || other > index) continue;
      found.kind = EntityKind::organisation;
      found.subtype = longer.subtype;
      found.key = longer.key.empty() ? slug(longer.span.in(draft_.document().text)) : longer.key;
      found.reason = reason_of("name.short-form", nullptr, longer.span);
      found.confidence = 0.75;
      return;
    }
  }

  /// "Wang had told Jordan": a state's name that is a surname of the article, in a person's role, after the
  /// person.
  void person_or_state(std::uint32_t index) {
    Found& found = draft_.found[index];
    if (found.known == nullptr || found.known->how != Known::How::name || found.end != found.begin + 1)
      return;
    if (found.kind != EntityKind::state && found.kind != EntityKind::place) return;
    const auto bearers = persons_.find(text(found));
    if (bearers == persons_.end()) return;
    const Label label = draft_.token(found.head).label;
    if (label != Label::nsubj && label != Label::dobj && label != Label::poss && label != Label::dative)
      return;
    const auto last_person = std::upper_bound(bearers->second.begin(), bearers->second.end(), index);
    if (last_person == bearers->second.begin()) return;
    for (std::uint32_t i = *(last_person - 1); i < index; ++i) {
      const Found& between = draft_.found[i];
      if (between.kind == found.kind && between.known != nullptr &&
          between.known->state == found.known->state)
        return;
    }
    found.kind = EntityKind::person;
    found.known = nullptr;
    found.key.clear();
    found.reading = graph::Reading::plain;
    found.reason = reason_of("name.surname-of-article", nullptr, found.span);
    found.confidence = 0.7;
  }

  Draft& draft_;
  std::unordered_map<std::string, std::uint32_t> first_;  ///< folded name -> where it stands first
  std::unordered_map<std::string, std::uint32_t> best_;   ///< folded name -> most certain one
  std::unordered_map<std::string, std::vector<std::uint32_t>> longer_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> persons_;  ///< surname -> names, in order
};

}  // namespace

void unify_names(Draft& draft) { SameNames(draft).run(); }

}  // namespace chancery::extract
