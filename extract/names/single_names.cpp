#include <algorithm>
#include <unordered_map>

#include "extract/names/linked_names.hpp"
#include "extract/names/persons.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;

/// A person who may be meant, and how much speaks for it.
struct Candidate {
  std::uint32_t person = none;
  bool by_surname = false;
  int score = 0;
  std::string evidence;
};

std::vector<std::string> split(const std::string& folded) {
  std::vector<std::string> parts(1);
  for (const char letter : folded) {
    if (letter != ' ')
      parts.back() += letter;
    else if (!parts.back().empty())
      parts.emplace_back();
  }
  if (parts.back().empty()) parts.pop_back();
  return parts;
}

class SingleNames {
 public:
  explicit SingleNames(Draft& draft) : draft_(draft) {
    for (std::uint32_t i = 0; i < draft_.persons.size(); ++i) {
      if (draft_.persons[i].found.empty()) continue;
      for (const std::string& part : draft_.persons[i].parts) by_part_[part].push_back(i);
    }
  }

  void run() {
    for (std::uint32_t i = 0; i < draft_.found.size(); ++i) {
      Found& found = draft_.found[i];
      if (found.kind != EntityKind::person) continue;
      if (found.person == none) resolve(i);
      if (found.person != none) note_mention(i);
      if (found.person != none) note_gender(found);
    }
  }

 private:
  void resolve(std::uint32_t index) {
    Found& found = draft_.found[index];
    const auto parts = split(fold(found.span.in(draft_.document().text)));
    if (parts.empty()) return;
    if (parts.size() == 1 && stands_for_place(found)) return place(found);
    if (const std::uint32_t known_as = known_as_before(found); known_as != none) {
      aliases_[parts.back()] = known_as;
      return link(index, known_as, "person.known-as", 0.85);
    }
    if (const auto alias = aliases_.find(parts.back()); alias != aliases_.end() && parts.size() == 1) {
      return link(index, alias->second, "person.known-as", 0.85);
    }
    std::vector<Candidate> candidates = bearers(parts, found.span.in(draft_.document().text));
    if (candidates.empty()) return alone(index, parts);
    const bool surname =
        std::any_of(candidates.begin(), candidates.end(), [](const Candidate& c) { return c.by_surname; });
    std::erase_if(candidates, [&](const Candidate& c) { return surname && !c.by_surname; });
    if (candidates.size() == 1) {
      if (contradicts(found, draft_.persons[candidates.front().person])) return alone(index, parts);
      return link(index, candidates.front().person, surname ? "person.surname" : "person.given-name",
                  surname ? 0.93 : 0.8);
    }
    weigh(found, candidates);
    only_relatives_beside(candidates);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& one, const Candidate& other) { return one.score > other.score; });
    if (candidates[0].score >= candidates[1].score + 2 && candidates[0].score > 0) {
      link(index, candidates[0].person, "person.surname-" + candidates[0].evidence, 0.75);
      for (std::size_t i = 1; i < candidates.size(); ++i)
        found.reason.rivals.push_back(draft_.persons[candidates[i].person].name);
    }
  }

  /// "gendarmes in Labé", "the town of Nikšić": a place that shares its name with a person.
  bool stands_for_place(const Found& found) const {
    if (found.begin < 2 || draft_.title_at[found.begin - 1] != none) return false;
    const std::uint32_t before = found.begin - 1;
    if (draft_.sentence_of(before).begin > before ||
        draft_.token(before).sentence != draft_.token(found.begin).sentence)
      return false;
    if (found.end < draft_.token_count() && draft_.document().tag(found.end) == "POS") return false;
    const std::string word = fold(draft_.word(before));
    const auto is_place_noun = [&](std::uint32_t at) {
      const auto& nouns = draft_.words.nouns(fold(draft_.document().lemma(at)));
      return std::ranges::any_of(nouns, [](const Noun& n) { return n.kind == graph::EntityKind::place; });
    };
    if (word == "of") return is_place_noun(before - 1);
    if (word == "near" || word == "outside") return true;
    if (word != "in") return false;
    const std::uint32_t above = draft_.token(before).head;
    const std::string lemma = fold(draft_.document().lemma(above));
    for (const char* trust :
         {"confidence", "trust", "faith", "interest", "believe", "belief", "see", "find"}) {
      if (lemma == trust) return false;
    }
    return true;
  }

  void place(Found& found) {
    found.kind = graph::EntityKind::place;
    found.key = slug(found.span.in(draft_.document().text));
    found.reason = reason_of("name.place-by-preposition", nullptr, draft_.token(found.begin - 1).span);
    found.confidence = 0.7;
  }

  /// "Mahad Warsame, better known by the nickname Jeerow"
  std::uint32_t known_as_before(const Found& found) const {
    const auto& sentence = draft_.sentence_of(found.begin);
    bool renamed = false;
    for (std::uint32_t at = found.begin; at > sentence.begin && found.begin - at < 9; --at) {
      const std::string word = fold(draft_.word(at - 1));
      renamed = renamed || word == "nickname" || word == "nicknamed" || word == "alias" || word == "guerre" ||
                word == "aka" ||
                (word == "as" && at - 1 > sentence.begin && fold(draft_.word(at - 2)) == "known");
      const Found* before = draft_.found_over(at - 1);
      if (before != nullptr) return renamed && before->kind == EntityKind::person ? before->person : none;
    }
    return none;
  }

  std::vector<Candidate> bearers(const std::vector<std::string>& parts, std::string_view name) const {
    std::vector<Candidate> candidates;
    const auto known = by_part_.find(parts.back());
    if (known == by_part_.end()) return candidates;
    for (const std::uint32_t index : known->second) {
      const auto& full = draft_.persons[index].parts;
      const auto at = std::search(full.begin(), full.end(), parts.begin(), parts.end());
      if (kept_apart(draft_, name, draft_.persons[index].name) != nullptr) continue;
      if (at == full.end() || (!candidates.empty() && candidates.back().person == index)) continue;
      candidates.push_back(
          {index, is_surname(draft_.persons[index], at - full.begin(), parts.size()), 0, ""});
    }
    return candidates;
  }

  /// Korean and Chinese names begin with it; elsewhere it is the last part, or the last but one of two
  /// surnames.
  static bool is_surname(const Person& person, std::ptrdiff_t at, std::size_t size) {
    if (person.surname_first) return at == 0;
    const auto begin = static_cast<std::size_t>(at);
    const std::size_t end = begin + size;
    return end == person.parts.size() || (begin > 0 && person.parts.size() >= 3);
  }

  /// What the words before the name say: the keys of states named with it.
  std::vector<std::string> states_before(const Found& found) const {
    std::vector<std::string> states;
    if (const Title* title = title_after(found)) {
      for (const std::uint32_t body : title->bodies) add_state(states, draft_.found[body]);
      return states;
    }
    if (found.begin == 0) return states;
    std::uint32_t at = found.begin - 1;
    if (draft_.document().tag(at) == "POS" && at > 0) --at;
    if (draft_.title_at[at] != none) {
      for (const std::uint32_t body : draft_.titles[draft_.title_at[at]].bodies)
        add_state(states, draft_.found[body]);
      return states;
    }
    if (const Found* before = draft_.found_over(at); before != nullptr && before->end + 1 >= found.begin)
      add_state(states, *before);
    return states;
  }

  /// "Kim, the South Korean spokesman,"
  const Title* title_after(const Found& found) const {
    const std::uint32_t at = found.end + 1;
    if (draft_.word_safe(found.end) != "," || at >= draft_.token_count() || draft_.title_at[at] == none)
      return nullptr;
    const Title& title = draft_.titles[draft_.title_at[at]];
    return title.begin == at ? &title : nullptr;
  }

  static void add_state(std::vector<std::string>& states, const Found& found) {
    if (found.known != nullptr && !found.known->state.empty())
      states.push_back(found.known->state);
    else if (!found.key.empty())
      states.push_back(found.key);
  }

  bool contradicts(const Found& found, const Person& person) const {
    const auto states = states_before(found);
    if (states.empty() || person.states.empty()) return false;
    return std::none_of(states.begin(), states.end(), [&](const std::string& state) {
      return std::find(person.states.begin(), person.states.end(), state) != person.states.end();
    });
  }

  void weigh(const Found& found, std::vector<Candidate>& candidates) const {
    const auto states = states_before(found);
    const std::string name = fold(found.span.in(draft_.document().text));
    for (Candidate& candidate : candidates) {
      const Person& person = draft_.persons[candidate.person];
      if (!states.empty()) {
        const bool agrees = !contradicts(found, person) && !person.states.empty();
        candidate.score += agrees ? 5 : person.states.empty() ? 0 : -5;
        if (agrees) candidate.evidence = "state";
      }
      if (same_office(found, person)) {
        candidate.score += 4;
        candidate.evidence = "office";
      }
      if (candidate.person == last_named(candidates)) {
        candidate.score += 2;
        if (candidate.evidence.empty()) candidate.evidence = "last-named";
      }
      if (const auto use = bare_.find(name); use != bare_.end() && use->second == candidate.person) {
        candidate.score += 2;
        if (candidate.evidence.empty()) candidate.evidence = "named-so-before";
      }
      if (is_relative(person)) candidate.score -= 3;
      if (states.empty()) candidate.score += sentence_state(found, person);
    }
  }

  /// Where all other bearers came up as relatives, the one who did not is meant.
  void only_relatives_beside(std::vector<Candidate>& candidates) const {
    std::vector<Candidate*> own;
    for (Candidate& candidate : candidates) {
      if (!is_relative(draft_.persons[candidate.person])) own.push_back(&candidate);
    }
    if (own.size() != 1) return;
    own.front()->score += 1;
    if (own.front()->evidence.empty()) own.front()->evidence = "others-relatives";
  }

  /// The bearer named last, when the sentence in which that was names no other bearer.
  std::uint32_t last_named(const std::vector<Candidate>& candidates) const {
    std::uint32_t best = none;
    std::uint32_t sentence = 0;
    bool shared = false;
    for (const Candidate& candidate : candidates) {
      const auto last = last_mention_.find(candidate.person);
      if (last == last_mention_.end()) continue;
      const std::uint32_t its = draft_.token(draft_.found[last->second].begin).sentence;
      if (best != none && its == sentence) shared = true;
      if (best == none || its > sentence) {
        best = candidate.person;
        sentence = its;
        shared = false;
      }
    }
    return shared ? none : best;
  }

  /// "his younger brother, General Chisanga Kapembwa", "Ann Lee, his niece": one who comes up beside the
  /// bearer of whom the article tells.
  bool is_relative(const Person& person) const {
    const Found& found = draft_.found[person.found.front()];
    const auto& sentence = draft_.sentence_of(found.begin);
    const std::uint32_t from = found.begin > sentence.begin + 6 ? found.begin - 6 : sentence.begin;
    for (std::uint32_t at = found.begin; at > from; --at) {
      if (draft_.found_over(at - 1) != nullptr) break;
      if (is_kin(at - 1) && has_possessor(at - 1)) return true;
    }
    if (draft_.word_safe(found.end) != ",") return false;
    for (std::uint32_t at = found.end + 1; at < std::min(sentence.end, found.end + 5); ++at) {
      if (is_kin(at)) return has_possessor(at);
    }
    return false;
  }

  bool is_kin(std::uint32_t at) const {
    return is_one_of(
        fold(draft_.document().lemma(at)),
        {"brother", "sister",      "half-brother",  "half-sister", "twin",     "son",       "daughter",
         "wife",    "husband",     "widow",         "widower",     "spouse",   "father",    "mother",
         "uncle",   "aunt",        "niece",         "nephew",      "cousin",   "grandson",  "heir",
         "stepson", "grandfather", "granddaughter", "namesake",    "relative", "son-in-law"});
  }

  /// "his brother", "the minister's brother", "the brother of the minister"
  bool has_possessor(std::uint32_t noun) const {
    return draft_.analysis.tree.child(noun, language::Label::poss) != Tree::no_token ||
           fold(draft_.word_safe(noun + 1)) == "of";
  }

  bool same_office(const Found& found, const Person& person) const {
    const Title* title = title_after(found);
    if (title == nullptr && found.begin > 0 && draft_.title_at[found.begin - 1] != none) {
      title = &draft_.titles[draft_.title_at[found.begin - 1]];
    }
    if (title == nullptr) return false;
    const std::string head = fold(draft_.document().lemma(title->head));
    return std::any_of(person.titles.begin(), person.titles.end(), [&](std::uint32_t other) {
      return fold(draft_.document().lemma(draft_.titles[other].head)) == head;
    });
  }

  /// +1 when the sentence names the person's state and no other one.
  int sentence_state(const Found& found, const Person& person) const {
    const auto& sentence = draft_.sentence_of(found.begin);
    bool own = false;
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
      const Found* other = draft_.found_over(i);
      if (other == nullptr || other->known == nullptr || other->known->state.empty()) continue;
      const bool same =
          std::find(person.states.begin(), person.states.end(), other->known->state) != person.states.end();
      if (!same) return 0;
      own = true;
    }
    return own ? 1 : 0;
  }

  void link(std::uint32_t index, std::uint32_t person, std::string rule, double confidence) {
    Found& found = draft_.found[index];
    found.person = person;
    found.reason.rule = std::move(rule);
    found.confidence = confidence;
    bare_[fold(found.span.in(draft_.document().text))] = person;
    auto& all = draft_.persons[person].found;
    all.insert(std::upper_bound(all.begin(), all.end(), index), index);
  }

  /// A single name that nobody bears in full is a person of its own.
  void alone(std::uint32_t index, const std::vector<std::string>& parts) {
    Person person;
    person.parts = parts;
    person.name = std::string(draft_.found[index].span.in(draft_.document().text));
    person.found.push_back(index);
    const auto number = static_cast<std::uint32_t>(draft_.persons.size());
    draft_.found[index].person = number;
    draft_.persons.push_back(std::move(person));
    for (const std::string& part : parts) by_part_[part].push_back(number);
  }

  /// "Ms. Costa": the first honorific that tells it counts.
  void note_gender(const Found& found) {
    Person& person = draft_.persons[found.person];
    for (std::uint32_t at = found.begin; person.gender.empty() && at > 0 && found.begin - at < 3; --at) {
      const Span before = draft_.token(at - 1).span;
      const auto honorific = draft_.words.honorific_at(draft_.document().text, before.begin);
      if (!honorific) return;
      if (before.begin + honorific->second <= found.span.begin) person.gender = honorific->first->gender;
    }
  }

  void note_mention(std::uint32_t index) { last_mention_[draft_.found[index].person] = index; }

  Draft& draft_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_part_;
  std::unordered_map<std::uint32_t, std::uint32_t> last_mention_;
  std::unordered_map<std::string, std::uint32_t> aliases_;
  std::unordered_map<std::string, std::uint32_t> bare_;  ///< shorter name -> who was last called so
};

}  // namespace

void resolve_single_names(Draft& draft) { SingleNames(draft).run(); }

}  // namespace chancery::extract
