#include "extract/offices/sentence_context.hpp"

#include <algorithm>

#include "extract/names/owners.hpp"
#include "extract/offices/hostile_verbs.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;

namespace {

constexpr double subject_weight = 2.0;    ///< "Japan protested; Foreign Minister ..."
constexpr double colon_weight = 3.0;      ///< "Japan disputes that: Foreign Minister ..."
constexpr double condition_weight = 1.6;  ///< "unless Japan protests, Foreign Minister ..."
constexpr double contrast_weight = 0.4;   ///< "Japan protested, and Foreign Minister ... answered"
constexpr double ministry_weight = 1.0;   ///< "at the Russian Foreign Ministry by Deputy Minister ..."
constexpr double colleague_weight = 1.4;  ///< "Chile's envoy thanked Foreign Minister ..."
constexpr double before_weight = 2.0;     ///< the same one sentence before, for who leads a state
constexpr double topic_weight = 3.4;      ///< the same where that state opens the paragraph
constexpr double place_weight = 1.0;      ///< "told reporters in Quito"
constexpr double aside_weight = 0.4;      ///< "the authorities in Quito", "if Quito signs"
constexpr double opening_weight = 3.0;    ///< "In Bogotá, President ..."
constexpr double dateline_weight = 1.8;   ///< "QUITO (Agency) -"

}  // namespace

bool SentenceContext::is_subject(std::uint32_t token) const {
  for (int step = 0; step < 8 && draft_.token(token).label == Label::conj; ++step)
    token = draft_.token(token).head;
  return language::is_subject(draft_.token(token).label);
}

/// "Brazil's foreign minister carried a letter of President ...": the sentence is of that government.
bool SentenceContext::opens_subject(const Found& found, std::uint32_t begin) const {
  const auto& word = draft_.token(found.head);
  return found.begin <= begin + 1 && (word.label == Label::poss || word.label == Label::amod) &&
         is_subject(word.head);
}

double SentenceContext::of_sentence(const Title& title, const std::string& state) const {
  const auto& sentence = draft_.sentence_of(title.head);
  double best = 0;
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
    const Found* found = draft_.found_over(i);
    if (found == nullptr || found->begin != i || told_.state_of(*found) != state || told_.is_post(*found))
      continue;
    if (i < title.begin && found->kind == EntityKind::state) {
      const double subject = is_subject(found->head) ? of_subject(title, found->head) : 0;
      if (subject < 0) return subject;
      best = std::max(best, subject);
      if (opens_subject(*found, sentence.begin)) best = std::max(best, colleague_weight);
    }
    const bool office = found->kind == EntityKind::organisation && found->subtype == "ministry";
    if (office && leads_state(title)) {
      const bool acts = i < title.begin && is_subject(found->head);
      best =
          std::max(best, acts ? std::max(ministry_weight, of_subject(title, found->head)) : ministry_weight);
    }
    if (found->kind != EntityKind::place) continue;
    const bool opens = i < title.begin && i < sentence.begin + 2;
    best = std::max(best, opens ? opening_weight : told_there(*found) ? place_weight : aside_weight);
  }
  return best;
}

/// How much the state that is a subject speaks for the title: against it where the title's bearer is the
/// subject of a sentence joined to that one ("Minsk regrets the vote, and Senator ... calls it"), little in
/// an "if".
double SentenceContext::of_subject(const Title& title, std::uint32_t subject) const {
  while (draft_.token(subject).label == Label::conj) subject = draft_.token(subject).head;
  const std::uint32_t verb = draft_.token(subject).head;
  const Label clause = draft_.token(verb).label;
  if (clause == Label::relcl || clause == Label::acl) return aside_weight;
  if (clause == Label::advcl) return condition_weight;
  for (std::uint32_t at = subject; at < title.begin; ++at) {
    if (draft_.word(at) == ":") return colon_weight;
    if (draft_.word(at) == ";") return aside_weight;  // "Japan has asked for it; Foreign Minister ..."
  }
  std::uint32_t bearer = title.head;
  for (int step = 0; step < 6 && !is_subject(bearer); ++step) bearer = draft_.token(bearer).head;
  if (is_turned_against(draft_, title.head, verb)) return contrast_weight;
  if (!is_subject(bearer)) return subject_weight;
  const auto& other = draft_.token(draft_.token(bearer).head);
  const bool joined = other.label == Label::conj && other.head == verb;
  // "Japan is considering that, Trade Minister ... told parliament": a report set behind, not a contrast
  bool coordinated = false;
  for (const std::uint32_t child : draft_.analysis.tree.children(verb)) {
    if (child >= title.begin) break;
    if (draft_.token(child).label == Label::cc) coordinated = true;
    if (draft_.token(child).label == Label::conj) coordinated = false;  // "Japan shut it and left, Minister"
  }
  return joined && coordinated ? contrast_weight : subject_weight;
}

/// "said in Quito", not "the authorities in Quito".
bool SentenceContext::told_there(const Found& place) const {
  const auto& word = draft_.token(place.head);
  if (word.label != Label::pobj) return false;
  const auto& above = draft_.token(draft_.token(word.head).head);
  // "threatened to strike in Quito" is not told there
  if (above.label == Label::xcomp && draft_.document().tag(draft_.token(word.head).head) == "VB")
    return false;
  return above.pos == language::Pos::VERB || above.pos == language::Pos::AUX;
}

/// Whether a place that `fits` is among the first words of the title's sentence.
template <typename Fits>
bool SentenceContext::opens_with_place(const Title& title, Fits fits) const {
  const auto& sentence = draft_.sentence_of(title.head);
  for (std::uint32_t i = sentence.begin; i < std::min(sentence.begin + 2, title.begin); ++i) {
    const Found* found = draft_.found_over(i);
    if (found != nullptr && found->kind == EntityKind::place && fits(*found)) return true;
  }
  return false;
}

/// "In Moscow, ...": what follows is told of there.
bool SentenceContext::opens_in_place(const Title& title) const {
  return opens_with_place(title, [&](const Found& found) { return !told_.state_of(found).empty(); });
}

/// The sentence before that one, and before the quotation that runs into it: "Chile gave way. "We could have
/// waited. We did not," said Minister ..."; none where none stands there.
std::uint32_t SentenceContext::before_quotation(std::uint32_t sentence) const {
  const auto& sentences = draft_.document().sentences;
  const auto closes = [&](std::uint32_t one) {  // whether it holds an end of a quotation without its begin
    bool open = false;
    for (std::uint32_t at = sentences[one].begin; at < sentences[one].end; ++at) {
      const std::string_view word = draft_.word(at);
      if (word == "\"") open = !open;
      if (is_one_of(word, {"“", "``"})) open = true;
      if (is_one_of(word, {"”", "''"})) open = !open;
    }
    return open;
  };
  std::uint32_t at = sentence - 1;
  if (closes(sentence)) {
    while (at > 0 && sentences[at].paragraph == sentences[sentence].paragraph && !closes(at)) --at;
    if (at == 0) return none;
    --at;
  }
  return at;
}

/// "Chile's parliament ratified the accord. President ... told lawmakers": it is still of that government.
double SentenceContext::of_sentence_before(const Title& title, const std::string& state) const {
  const std::uint32_t own = draft_.token(title.head).sentence;
  if (own == 0 || !leads_state(title)) return 0;
  const std::uint32_t last = before_quotation(own);
  if (last == none) return 0;
  const auto& before = draft_.document().sentences[last];
  if (before.paragraph != draft_.sentence_of(title.head).paragraph) return 0;
  for (std::uint32_t i = before.begin; i < before.end; ++i) {
    const Found* found = draft_.found_over(i);
    const bool acts = found != nullptr && found->begin == i &&
                      (found->kind == EntityKind::state || found->subtype == "ministry");
    const bool office = acts && found->kind == EntityKind::organisation;
    if (!acts || (office ? state_key(draft_, *found) : told_.state_of(*found)) != state) continue;
    const bool opens = found->begin == before.begin && is_subject(found->head) &&
                       (last == 0 || draft_.document().sentences[last - 1].paragraph != before.paragraph);
    if (opens) return topic_weight;
    if (opens_subject(*found, before.begin) || is_subject(found->head)) return before_weight;
  }
  return 0;
}

bool SentenceContext::leads_state(const Title& title) const {
  return is_one_of(draft_.lemma(title.head), {"president", "minister", "premier", "chancellor", "ambassador",
                                              "envoy", "adviser", "advisor"});
}

/// The last dateline before the title counts; one above all others where none stands before.
double SentenceContext::of_dateline(const Title& title, const std::string& state) const {
  if (opens_in_place(title)) return 0;
  const std::set<std::string>* states = told_.dateline_of(title);
  return states != nullptr && states->contains(state) ? dateline_weight / static_cast<double>(states->size())
                                                      : 0;
}

/// An ambassador to a state is of another one.
bool SentenceContext::is_sent_to(const Title& title, const std::string& state) const {
  if (title.office == nullptr || title.office->person_class != "Diplomat") return false;
  for (std::uint32_t at = title.head + 1; at < title.end; ++at) {
    const Found* found = draft_.found_over(at);
    if (found != nullptr && told_.is_post(*found) && told_.state_of(*found) == state) return true;
  }
  return false;
}

}  // namespace chancery::extract
