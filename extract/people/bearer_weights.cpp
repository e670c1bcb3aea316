#include "extract/people/bearer_weights.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

void BearerWeights::note_mention(std::uint32_t person, std::uint32_t found) {
  last_mention_[person] = found;
  const std::string called = fold(draft_.found[found].span.in(draft_.document().text));
  for (std::size_t end = called.find(' '); end != std::string::npos; end = called.find(' ', end + 1))
    beginnings_[person].insert(called.substr(0, end));
}

void BearerWeights::weigh(const Found& found, std::vector<Bearer>& candidates) const {
  const auto states = signs_.states_before(found);
  const std::string name = fold(found.span.in(draft_.document().text));
  const std::uint32_t last = last_named(candidates);
  const std::uint32_t described = last == none ? none : described_since(last, found, candidates);
  const std::uint32_t so_called = called_so(found, candidates);
  for (Bearer& candidate : candidates) {
    const Person& person = draft_.persons[candidate.person];
    if (!states.empty()) {
      const bool agrees = NameSigns::agrees(states, person);
      candidate.score += agrees ? 5 : person.states.empty() ? 0 : -5;
      if (agrees) candidate.evidence = "state";
    }
    if (signs_.same_office(found, person)) {
      candidate.score += signs_.same_words_of_office(found, person) ? 7 : 4;
      candidate.evidence = "office";
    }

    weigh_style(found, person, candidate);
    if (is_half_of_double(name, candidate)) candidate.score -= 3;
    if (signs_.beside_peer(found, person)) {
      candidate.score += 3;
      candidate.evidence = "peer";
    }
    if (candidate.person == described) {
      candidate.score += 3;
      if (candidate.evidence.empty()) candidate.evidence = "described-last";
    } else if (described == none && candidate.person == last) {
      const bool other_so_called = so_called != none && so_called != candidate.person;
      candidate.score += !is_passing(found, candidate) ? 2 : other_so_called ? 0 : 1;
      if (candidate.evidence.empty()) candidate.evidence = "last-named";
    }
    if (candidate.person == so_called) {
      candidate.score += 2;
      if (candidate.evidence.empty()) candidate.evidence = "named-so-before";
    }
    if (comes_later(candidate, candidates)) candidate.score -= 8;
    if (signs_.is_relative(person)) candidate.score -= 3;
    if (states.empty()) candidate.score += signs_.sentence_state(found, person);
  }
  only_relatives_beside(candidates);
}

/// "Mrs. Sarr" is no man, "Colonel Sarr" the one who was told to be a colonel, "Sarr, who lost her seat" a
/// woman.
void BearerWeights::weigh_style(const Found& found, const Person& person, Bearer& candidate) const {
  const char likely = styles_.likely_gender(person);
  if (const Honorific* honorific = styles_.gendered_before(found)) {
    const bool told = !styles_.gender_of(person).empty();
    if (likely == honorific->gender.front()) {
      candidate.score += told ? 6 : 1;
      if (told) candidate.evidence = "honorific";
    } else if (likely != '\0') {
      candidate.score -= told ? 9 : 4;
    }
  } else if (const char behind = styles_.pronoun_behind(found); behind != '\0' && likely != '\0') {
    candidate.score += likely == behind ? 2 : -4;
    if (likely == behind) candidate.evidence = "pronoun";
  }
  const Honorific* rank = styles_.rank_before(found);
  if (rank == nullptr || !styles_.has_rank(person, *rank)) return;
  candidate.score += 4;
  candidate.evidence = "rank";
}

/// Whom the shorter name meant last, when the others had been named, too, or only came up in passing since;
/// none where others have come up.
std::uint32_t BearerWeights::called_so(const Found& found, const std::vector<Bearer>& candidates) const {
  const auto use = bare_.find(fold(found.span.in(draft_.document().text)));
  if (use == bare_.end()) return none;
  const bool sole = std::ranges::all_of(candidates, [&](const Bearer& other) {
    return other.person == use->second.person || !last_mention_.contains(other.person) ||
           draft_.persons[other.person].found.front() < use->second.found ||
           (is_passing(found, other) && styles_.is_told_apart(draft_.persons[other.person]));
  });
  return sole ? use->second.person : none;
}

/// Whether the bearer only came up some sentences ago: as no relation of another one, or once in full where
/// the shorter name already meant another one.
bool BearerWeights::is_passing(const Found& found, const Bearer& candidate) const {
  constexpr std::uint32_t soon = 2;  ///< sentences
  const Person& person = draft_.persons[candidate.person];
  const Found& last = draft_.found[last_mention_.at(candidate.person)];
  const bool apart = styles_.is_told_apart(person);
  if (apart && draft_.sentence_of(last.begin).paragraph != draft_.sentence_of(found.begin).paragraph)
    return true;
  if (draft_.token(last.begin).sentence + soon >= draft_.token(found.begin).sentence) return false;
  if (apart) return true;
  const auto use = bare_.find(fold(found.span.in(draft_.document().text)));
  const std::uint32_t first = person.found.front();
  return use != bare_.end() && use->second.person != candidate.person &&
         last_mention_.at(candidate.person) == first && use->second.found < first;
}

/// "Quirós" of one who has been called "Quirós Umaña", and never so.
bool BearerWeights::is_half_of_double(const std::string& name, const Bearer& candidate) const {
  if (draft_.persons[candidate.person].parts.front() == name) return false;
  if (const auto use = bare_.find(name); use != bare_.end() && use->second.person == candidate.person)
    return false;
  const auto called = beginnings_.find(candidate.person);
  return called != beginnings_.end() && called->second.contains(name);
}

/// Whether the bearer is named only further on, and another one has been named by now.
bool BearerWeights::comes_later(const Bearer& candidate, const std::vector<Bearer>& candidates) const {
  return !last_mention_.contains(candidate.person) &&
         std::ranges::any_of(candidates,
                             [&](const Bearer& other) { return last_mention_.contains(other.person); });
}

/// "Esther Lok accused them. The general denied it. "...," Lok said": the bearer of whose rank or office the
/// last description since `last` was named tells; none where there is no such, or another bearer has it, too.
std::uint32_t BearerWeights::described_since(std::uint32_t last, const Found& found,
                                             const std::vector<Bearer>& candidates) const {
  const std::uint32_t from = draft_.found[last_mention_.at(last)].end;
  for (std::uint32_t at = found.begin; at > from + 1; --at) {
    const std::uint32_t noun = at - 1;
    const std::uint32_t article = draft_.analysis.tree.child(noun, language::Label::det);
    if (draft_.token(noun).label != language::Label::nsubj || draft_.document().tag(noun) != "NN" ||
        article == Tree::no_token || draft_.lower(article) != "the" || quotations_.holds(noun))
      continue;
    std::uint32_t meant = none;
    for (const Bearer& candidate : candidates) {
      if (!last_mention_.contains(candidate.person) || !is_called(candidate.person, noun)) continue;
      if (meant != none) return none;
      meant = candidate.person;
    }
    if (meant != none) return meant;
  }
  return none;
}

/// Whether the noun tells the person's office or rank: "general" of a lieutenant general, "the defence chief"
/// of a defence secretary.
bool BearerWeights::is_called(std::uint32_t person, std::uint32_t noun) const {
  const Person& bearer = draft_.persons[person];
  const std::string_view lemma = draft_.lemma(noun);
  const bool of_defence = lemma == "chief" && is_one_of(draft_.lower(noun - 1), {"defence", "defense"});
  const bool office = std::ranges::any_of(bearer.titles, [&](std::uint32_t title) {
    const Title& held = draft_.titles[title];
    if (draft_.lemma(held.head) == lemma) return true;
    const std::string_view type = held.office == nullptr ? std::string_view() : held.office->type;
    return (lemma == "minister" && is_one_of(type, {"ForeignMinister", "DefenceMinister", "Minister"})) ||
           (of_defence && type == "DefenceMinister");
  });
  return office || styles_.is_ranked(bearer, lemma);
}

/// Where all other bearers came up as relatives, the one who did not is meant.
void BearerWeights::only_relatives_beside(std::vector<Bearer>& candidates) const {
  std::vector<Bearer*> own;
  for (Bearer& candidate : candidates) {
    if (comes_later(candidate, candidates)) continue;
    if (!signs_.is_relative(draft_.persons[candidate.person])) own.push_back(&candidate);
  }
  if (own.size() != 1) return;
  own.front()->score += 1;
  if (own.front()->evidence.empty()) own.front()->evidence = "others-relatives";
}

/// The bearer named last, when the sentence in which that was names no other bearer.
std::uint32_t BearerWeights::last_named(const std::vector<Bearer>& candidates) const {
  std::uint32_t best = none;
  std::uint32_t sentence = 0;
  bool shared = false;
  for (const Bearer& candidate : candidates) {
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

}  // namespace chancery::extract
